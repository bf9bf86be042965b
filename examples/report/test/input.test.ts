import { describe, expect, it, vi } from 'vitest';
import { delimiterOf, detectDelimiter } from '../src/input/delimiter.js';
import { instantForm } from '../src/input/instants.js';
import { Progress } from '../src/input/progress.js';
import { notationOf } from '../src/request/notation-request.js';
import { Given } from '../src/request/options.js';

describe('detectDelimiter', () => {
  it.each([
    ['a,b\n1,2\n', ['b'], 'comma'],
    ['a;b\n1,5;2\n', ['b'], 'semicolon'],
    ['a\tb c\n', ['b c'], 'tab'],
    [' customer_id  date \r\n', ['date'], 'space'],
    ['Would you recommend us, and why?;by\n', ['by'], 'semicolon'],
    ['"would you; really";"a;b;c",x\n', ['x'], 'comma'],
    ['one question\n9\n', ['one question'], 'comma'],
    ['one question\n9\n', ['other'], 'comma'],
    ['"two\nlines";b\n', ['b'], 'semicolon'],
    ['a,b\n', [], 'comma'],
  ])('%j with the columns %j', (beginning, wanted, name) => {
    expect(detectDelimiter(beginning, wanted, 1)).toEqual(delimiterOf(name));
  });
});

/** The instant that a text says, or "unread". */
function instantOf(text: string, words: readonly string[]): string | null {
  const instant = instantForm(notationOf(new Given(words))).read(text) ?? null;
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant && 'unread';
}

describe('times', () => {
  it.each([
    ['2026-11-21T09:00:00+07:00', '2026-11-21T02:00:00.000Z'],
    ['2026-11-21 09:00-0330', '2026-11-21T12:30:00.000Z'],
    ['2026-11-21T09:00:00.25Z', '2026-11-21T09:00:00.250Z'],
    ['2026-07-01 09:00:00', '2026-07-01T07:00:00.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
    ['20260101', '2025-12-31T23:00:00.000Z'],
    ['20260101 09:00', '2026-01-01T08:00:00.000Z'],
    ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
    ['', null],
  ])('%j on the clock of Rome', (text, expected) => {
    expect(instantOf(text, ['--time-zone', 'Europe/Rome'])).toBe(expected);
  });

  it.each([
    ['1/11/2019 8:51:12', ['--date-order', 'day-month-year'], '2019-11-01T08:51:12.000Z'],
    ['11/1/2019 8:51:12', ['--date-order', 'month-day-year'], '2019-11-01T08:51:12.000Z'],
    ['11/1/2019 12:05 AM', ['--date-order', 'month-day-year'], '2019-11-01T00:05:00.000Z'],
    ['2019-11-01 08:51', ['--date-order', 'month-day-year'], '2019-11-01T08:51:00.000Z'],
    ['01.11.19', ['--date-order', 'day-month-year', '--years-from', '2000'], '2019-11-01T00:00:00.000Z'],
    ['1572598272', ['--unit', 's'], '2019-11-01T08:51:12.000Z'],
    ['1572598272000000', ['--unit', 'us'], '2019-11-01T08:51:12.000Z'],
    ['43770.5', ['--unit', 'spreadsheet-day'], '2019-11-01T12:00:00.000Z'],
    ['42308.5', ['--unit', 'spreadsheet-day-1904'], '2019-11-01T12:00:00.000Z'],
    ['2019-11-01', ['--unit', 's'], '2019-11-01T00:00:00.000Z'],
    ['n/a', ['--blank', 'N/A'], null],
  ])('%j with %j', (text, words, expected) => {
    expect(instantOf(text, ['--time-zone', 'UTC', ...words])).toBe(expected);
  });

  it('later of a time that happens twice', () => {
    expect(instantOf('2026-10-25 02:30', ['--time-zone', 'Europe/Rome', '--doubled', 'later'])).toBe(
      '2026-10-25T01:30:00.000Z',
    );
  });

  it('needs no zone where text has an offset, or numbers a unit', () => {
    expect(instantOf('1970-01-01T00:00:01Z', [])).toBe('1970-01-01T00:00:01.000Z');
    expect(instantOf('1', ['--unit', 's'])).toBe('1970-01-01T00:00:01.000Z');
    expect(instantOf('1970-01-01 00:00:01', [])).toBe('unread');
  });

  it.each([
    '2026-1-1',
    '202601-01',
    '2026-01-01T',
    '2026-01-01Z',
    '2026-02-30',
    '2026-01-01 24:00',
    '1767225600',
    '11/1/2019',
  ])('refuses %j', (text) => {
    expect(instantOf(text, ['--time-zone', 'Europe/Rome'])).toBe('unread');
  });
});

describe('Progress', () => {
  function told(style: 'one-line' | 'lines' | 'none', seconds: number): string {
    vi.useFakeTimers({ now: 0 });
    let text = '';
    const progress = new Progress((more) => {
      text += more;
    }, style);
    progress.begin('big.csv', 200, () => ({ bytes: 50, rows: 12_345 }));
    vi.setSystemTime(seconds * 1000);
    for (let i = 0; i < 512; i++) progress.tick();
    progress.end();
    vi.useRealTimers();
    return text;
  }

  it('says nothing in the first second', () => {
    expect(told('one-line', 0.9)).toBe('');
  });

  it('writes over its line, and takes it away', () => {
    expect(told('one-line', 1.1)).toBe('\r\u001B[Kreading big.csv: 12,345 rows, 25 %\r\u001B[K');
  });

  it('writes lines where that was asked for', () => {
    expect(told('lines', 1.1)).toBe('reading big.csv: 12,345 rows, 25 %\n');
  });

  it('keeps quiet where nobody looks', () => {
    expect(told('none', 9)).toBe('');
  });
});

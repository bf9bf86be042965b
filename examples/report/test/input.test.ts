import { describe, expect, it, vi } from 'vitest';
import { instantReader } from '../src/input/dates.js';
import { delimiterOf, detectDelimiter } from '../src/input/delimiter.js';
import { Progress } from '../src/input/progress.js';

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
    expect(detectDelimiter(beginning, wanted)).toEqual(delimiterOf(name));
  });
});

describe('instantReader', () => {
  const rome = instantReader('Europe/Rome');
  it.each([
    ['2026-11-21T09:00:00+07:00', '2026-11-21T02:00:00.000Z'],
    ['2026-11-21 09:00-0330', '2026-11-21T12:30:00.000Z'],
    ['2026-11-21T09:00:00.25Z', '2026-11-21T09:00:00.250Z'],
    ['2026-07-01 09:00:00', '2026-07-01T07:00:00.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
    ['20260101', '2025-12-31T23:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(new Date(rome(text)).toISOString()).toBe(expected);
  });

  it('reads text with an offset without a zone', () => {
    expect(instantReader(undefined)('1970-01-01T00:00:01Z')).toBe(1000);
  });

  it.each(['', '2026-1-1', '202601-01', '2026-01-01T', '2026-01-01Z', '2026-02-30', '2026-01-01 24:00', '1767225600'])(
    'refuses %j',
    (text) => {
      expect(() => rome(text)).toThrow(/^(a time must look like|there is no such date)/);
    },
  );
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromLocal, readInstant, ttr } from '../../src/index.js';
import { runs } from '../runs.js';

const iso = (value: unknown) => (typeof value === 'number' ? new Date(value).toISOString() : value);

describe('readInstant', () => {
  const read = readInstant<unknown>('America/New_York', { blank: ['', 'NULL'] });

  it.each([
    ['2026-01-05', '2026-01-05T05:00:00.000Z'],
    ['2026-01-05 10:00:00', '2026-01-05T15:00:00.000Z'],
    ['2026-01-05T10:00', '2026-01-05T15:00:00.000Z'],
    [' 2026-01-05 10:00:00.123456 ', '2026-01-05T15:00:00.123Z'],
    ['2026-07-05 10:00', '2026-07-05T14:00:00.000Z'],
    // skipped: moves forward by the gap
    ['2026-03-08 02:30', '2026-03-08T07:30:00.000Z'],
    // happens twice: the earlier one
    ['2026-11-01 01:30:00', '2026-11-01T05:30:00.000Z'],
    // says its instant by itself
    ['2026-01-05T10:00:00Z', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05 10:00:00+07:00', '2026-01-05T03:00:00.000Z'],
    ['2026-01-05 10:00:00 UTC', '2026-01-05T10:00:00.000Z'],
  ])('reads %j as %s', (text, expected) => {
    expect(iso(read(text))).toBe(expected);
  });

  it('takes the later of two where it is told to', () => {
    const later = readInstant<string>('America/New_York', { doubled: 'later' });
    expect(iso(later('2026-11-01 01:30:00'))).toBe('2026-11-01T06:30:00.000Z');
    expect(iso(later('2026-03-08 02:30'))).toBe('2026-03-08T07:30:00.000Z');
  });

  it.each([
    '2026-02-30',
    '2026-01-05 24:00',
    '2026-01-05 10:00:60',
    '2026-1-5',
    '11/1/2019 8:51:12',
    '20260105',
    'now',
    '46027.5',
    '1767607200',
    '2026-W02-1',
    '2026-01-05 10:00 EST',
  ])('cannot read %j', (text) => {
    expect(read(text)).toMatchObject({ fault: 'not-an-instant' });
  });

  it('tells missing and blank, and leaves what is no text to the metric', () => {
    const date = new Date(0);
    expect([null, undefined, ' ', 'null', 7, date].map((value) => read(value))).toEqual([
      null,
      undefined,
      null,
      null,
      7,
      date,
    ]);
  });

  it('reads dates of a named order, and ISO dates beside them', () => {
    const american = readInstant('UTC', 'at', { order: 'month-day-year' });
    const european = readInstant('UTC', 'at', { order: 'day-month-year', yearsFrom: 2000 });
    expect(iso(american({ at: '11/1/2019 8:51:12' }))).toBe('2019-11-01T08:51:12.000Z');
    expect(iso(american({ at: '2019-11-01' }))).toBe('2019-11-01T00:00:00.000Z');
    expect(american({ at: '13/1/2019' })).toMatchObject({ fault: 'not-an-instant' });
    expect(american({ at: '1/5/26' })).toMatchObject({ fault: 'not-an-instant' });
    expect(iso(european({ at: '05.01.26 10:00' }))).toBe('2026-01-05T10:00:00.000Z');
    expect(european({ at: '31.2.2026' })).toMatchObject({ fault: 'not-an-instant' });
  });

  it('is refused or counted by the metric', () => {
    const openedAt = readInstant('Europe/Berlin', 'opened');
    const resolvedAt = readInstant('Europe/Berlin', 'closed', { blank: [''] });
    const rows = [
      { opened: '2026-03-29 01:30', closed: '2026-03-29 03:30' },
      { opened: '2026-03-29 01:30', closed: '' },
    ];
    expect(ttr(rows, { openedAt, resolvedAt })).toMatchObject({ value: 3_600_000, open: 1 });
    const bad = [{ opened: '29.03.2026', closed: '' }, ...rows];
    expect(() => ttr(bad, { openedAt, resolvedAt })).toThrow(/openedAt must be .*; got "29.03.2026" at row 0/);
    expect(ttr(bad, { openedAt, resolvedAt, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(() => ttr(rows, { openedAt: readInstant('UTC', 'opend'), resolvedAt })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ' }),
    );
  });

  it('refuses bad options', () => {
    for (const zone of ['Mars/Olympus', '+07:00', 'EST', 7, undefined]) {
      expect(() => readInstant(zone as never, 'a')).toThrow('readInstant: timeZone must be');
    }
    const bad = [
      { doubled: 'first' },
      { order: 'us' },
      { yearsFrom: 20.5 },
      { yearsFrom: -1 },
      { yearsFrom: '2000' },
      { zone: 1 },
    ];
    for (const options of bad) {
      expect(() => readInstant('UTC', 'a', options as never)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    }
  });

  it('is instantFromLocal for every local time', () => {
    const zone = fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'Asia/Ho_Chi_Minh',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    );
    const part = (max: number, length = 2) => fc.nat(max).map((value) => String(value).padStart(length, '0'));
    const time = fc.tuple(part(25), part(61), part(61)).map((parts) => parts.join(':'));
    const date = fc.tuple(part(9999, 4), part(13), part(32)).map((parts) => parts.join('-'));
    const text = fc.tuple(date, fc.constantFrom(' ', 'T', '', 'x'), time).map((parts) => parts.join(''));
    fc.assert(
      fc.property(zone, text, fc.constantFrom('earlier' as const, 'later' as const), (timeZone, each, doubled) => {
        let expected: unknown;
        try {
          expected = instantFromLocal(each, timeZone, { doubled });
        } catch {
          expected = expect.objectContaining({ fault: 'not-an-instant' });
        }
        expect(readInstant<string>(timeZone, { doubled })(each)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});

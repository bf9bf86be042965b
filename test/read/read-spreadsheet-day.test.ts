import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromLocal, readSpreadsheetDay } from '../../src/index.js';
import { runs } from '../runs.js';

const iso = (value: unknown) => (typeof value === 'number' ? new Date(value).toISOString() : value);

describe('readSpreadsheetDay', () => {
  // as spreadsheets show these numbers as dates
  it.each<[unknown, string]>([
    [1, '1900-01-01T00:00:00.000Z'],
    [59, '1900-02-28T00:00:00.000Z'],
    [59.5, '1900-02-28T12:00:00.000Z'],
    [61, '1900-03-01T00:00:00.000Z'],
    [25569, '1970-01-01T00:00:00.000Z'],
    [36526, '2000-01-01T00:00:00.000Z'],
    [43831, '2020-01-01T00:00:00.000Z'],
    [46027.5, '2026-01-05T12:00:00.000Z'],
    ['46027.416666666664', '2026-01-05T10:00:00.000Z'],
    [' 46027 ', '2026-01-05T00:00:00.000Z'],
    [46027n, '2026-01-05T00:00:00.000Z'],
    [2_958_465.5, '9999-12-31T12:00:00.000Z'],
  ])('reads %s as %s', (day, expected) => {
    expect(iso(readSpreadsheetDay('UTC')(day))).toBe(expected);
  });

  it.each<[unknown, string]>([
    [0, '1904-01-01T00:00:00.000Z'],
    [0.5, '1904-01-01T12:00:00.000Z'],
    [44565, '2026-01-05T00:00:00.000Z'],
    [2_957_003, '9999-12-31T00:00:00.000Z'],
  ])('reads %s of the system of 1904 as %s', (day, expected) => {
    expect(iso(readSpreadsheetDay('UTC', { system: '1904' })(day))).toBe(expected);
  });

  it('reads the clock of a zone', () => {
    const read = readSpreadsheetDay<unknown>('America/New_York');
    expect(iso(read(46027.5))).toBe('2026-01-05T17:00:00.000Z');
    // 2026-03-08 02:30 is skipped, 2026-11-01 01:30 happens twice
    expect(iso(read(46089 + 2.5 / 24))).toBe('2026-03-08T07:30:00.000Z');
    expect(iso(read(46327 + 1.5 / 24))).toBe('2026-11-01T05:30:00.000Z');
    expect(iso(readSpreadsheetDay('America/New_York', { doubled: 'later' })(46327 + 1.5 / 24))).toBe(
      '2026-11-01T06:30:00.000Z',
    );
  });

  it.each<[unknown]>([
    [0],
    [0.5],
    [-1],
    [60],
    [60.99],
    [2_958_466],
    [1_767_607_200],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [''],
    ['x'],
    ['1e3'],
    ['46,027'],
    ['-1'],
    [new Date(0)],
    [true],
  ])('cannot read %s', (day) => {
    expect(readSpreadsheetDay('UTC')(day)).toMatchObject({ fault: 'not-an-instant' });
  });

  it('tells missing and blank', () => {
    const read = readSpreadsheetDay('UTC', 'a', { blank: [''] });
    expect([null, undefined, ''].map((a) => read({ a }))).toEqual([null, undefined, null]);
  });

  it('refuses bad options', () => {
    expect(() => readSpreadsheetDay('EST')).toThrow('readSpreadsheetDay: timeZone must be');
    for (const options of [{ system: '1970' }, { system: 1900 }, { doubled: 'x' }, { order: 'x' }]) {
      expect(() => readSpreadsheetDay('UTC', options as never)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    }
  });

  it('counts days as the calendar does, to the millisecond', () => {
    const days = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(days, fc.nat(86_399_999), (day, ms) => {
        const date = new Date((day - 25_569) * 86_400_000 + ms).toISOString().slice(0, 23);
        const expected = instantFromLocal(date, 'Europe/Berlin');
        expect(readSpreadsheetDay('Europe/Berlin')(day + ms / 86_400_000)).toBe(expected);
      }),
      { numRuns: runs },
    );
  });
});

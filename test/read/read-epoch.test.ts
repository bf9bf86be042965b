import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EpochUnit, readEpoch, ttr } from '../../src/index.js';
import { runs } from '../runs.js';

describe('readEpoch', () => {
  it.each<[EpochUnit, unknown, number]>([
    ['s', 1_767_607_200, 1_767_607_200_000],
    ['s', 1_767_607_200.123, 1_767_607_200_123],
    ['s', 1_767_607_200.9999, 1_767_607_200_999],
    ['s', '1767607200', 1_767_607_200_000],
    ['s', ' 1767607200.5 ', 1_767_607_200_500],
    ['s', 1_767_607_200n, 1_767_607_200_000],
    ['s', '-1', -1000],
    ['s', -0, 0],
    ['ms', 1_767_607_200_123, 1_767_607_200_123],
    ['ms', '1767607200123', 1_767_607_200_123],
    ['ms', 1_767_607_200_123.9, 1_767_607_200_123],
    ['us', 1_767_607_200_123_999, 1_767_607_200_123],
    ['us', '1767607200123999', 1_767_607_200_123],
    ['us', -1, -1],
    ['us', '-1', -1],
    ['ns', 1_767_607_200_123_999_999n, 1_767_607_200_123],
    ['ns', '1767607200123999999', 1_767_607_200_123],
    ['ns', 999_999_900, 999],
    ['ns', -1n, -1],
    ['ns', '-1000000', -1],
  ])('reads in %s %s as %d ms', (unit, value, ms) => {
    expect(readEpoch(unit)(value)).toBe(ms);
  });

  it.each(['', '1e9', '0x10', '1_000', '1,5', '2026-01-05', 'now', '--1', '1.', '.5', '9'.repeat(31)])(
    'cannot read the text %j',
    (text) => {
      expect(readEpoch('s')(text)).toMatchObject({ fault: 'not-an-instant' });
    },
  );

  it('cannot read what is neither number nor text', () => {
    for (const value of [new Date(0), true, [1], { epochMilliseconds: 0 }]) {
      expect(readEpoch('s')(value)).toMatchObject({ fault: 'not-an-instant' });
    }
  });

  it('leaves what is missing, and numbers that are none, to the metric', () => {
    const read = readEpoch<unknown>('s', { blank: ['', '0'] });
    expect([null, undefined, '', '0', 0].map((value) => read(value))).toEqual([null, undefined, null, null, 0]);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(read(value)).toBe(value);
  });

  it('is refused or counted by the metric', () => {
    const rows = [
      { a: 1_767_607_200, b: '1767610800' },
      { a: 1_767_607_200, b: 'x' },
    ];
    const options = { openedAt: readEpoch('s', 'a'), resolvedAt: readEpoch('s', 'b') };
    expect(() => ttr(rows, options)).toThrow(/resolvedAt must be .*; got "x" at row 1/);
    expect(ttr(rows, { ...options, onInvalid: 'count' })).toMatchObject({ value: 3_600_000, invalid: 1 });
  });

  it('refuses other units', () => {
    for (const unit of ['S', 'sec', 'm', 'spreadsheet-day', null, 7, 'toString']) {
      expect(() => readEpoch(unit as never)).toThrow('readEpoch: unit must be s or ms or us or ns');
    }
    expect(() => readEpoch('s', { zone: 1 } as never)).toThrow('unknown option "zone"');
  });

  it('reads one instant in all units, and cuts downwards', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (ns) => {
        const down = (units: bigint) => (ns - (((ns % units) + units) % units)) / units;
        const ms = Number(down(1_000_000n));
        expect(readEpoch('ns')(ns)).toBe(ms);
        expect(readEpoch('ns')(String(ns))).toBe(ms);
        expect(readEpoch('us')(down(1000n))).toBe(ms);
        expect(readEpoch('us')(Number(down(1000n)))).toBe(ms);
        expect(readEpoch('ms')(ms)).toBe(ms);
        expect(readEpoch('s')(Number(down(10n ** 9n)))).toBe(Number(down(10n ** 9n)) * 1000);
        // to the millisecond, as most languages write it
        const seconds = `${ms < 0 ? '-' : ''}${Math.trunc(Math.abs(ms) / 1000)}.${String(Math.abs(ms) % 1000).padStart(3, '0')}`;
        expect(readEpoch('s')(seconds)).toBe(ms);
        expect(readEpoch('s')(Number(seconds))).toBe(ms);
      }),
      { numRuns: runs },
    );
  });
});

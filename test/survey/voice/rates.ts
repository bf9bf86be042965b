/*
 * The rates per thousand of survey/voice are one kernel under several names: one body of tests, a row for each.
 */
import { describe, expect, it } from 'vitest';
import type { RateOptions, RateResult } from '../../../src/kernels/proportion/rate.js';
import { poissonExact } from '../../../src/stats/intervals/interval-count.js';
import { outcome } from '../../laws.js';

type Rate = (source: object, options?: object) => RateResult<string>;

/** One metric: its function, its id, the names of its two parts. */
export function describeRate(rate: unknown, metric: string, item: string, exposure: string): void {
  const called = rate as Rate & { readonly name: string };
  const { name } = called;
  const of = (items: unknown, per: unknown, options?: RateOptions) =>
    called({ [item]: items, [exposure]: per }, options);

  describe(name, () => {
    it('is per thousand, with its interval', () => {
      expect(of(28, 8000)).toMatchObject({
        metric,
        unit: 'per-thousand',
        value: 3.5,
        n: 8000,
        count: 28,
        missing: 0,
        invalid: 0,
        interval: { confidence: 0.95, method: 'poisson-score' },
      });
      const options = { confidence: 0.9, interval: poissonExact };
      expect(of(28, 8000, options).interval).toMatchObject({ confidence: 0.9, method: 'poisson-exact' });
    });

    it('is a rate, not a share: it may exceed a thousand', () => {
      expect(of(3, 2).value).toBe(1500);
    });

    it('has no value per nothing', () => {
      expect(of(0, 0)).toMatchObject({ value: null, n: 0, interval: null });
      expect(() => of(1, 0)).toThrow(`${name}: ${exposure} must be above 0 for 1 ${item}; got 0`);
    });

    it('adds up the rows of segments before it divides, in any order', () => {
      const rows = [
        [9, 1000.1],
        [1, 8999.7],
        [null, 5],
        [2, null],
        [0, 0.2],
      ] as const;
      const readers = { [item]: (row: readonly unknown[]) => row[0], [exposure]: (row: readonly unknown[]) => row[1] };
      const pooled = called(rows, { ...readers, confidence: 0.9 });
      expect(pooled).toEqual({ ...of(10, 10_000, { confidence: 0.9 }), missing: 2 });
      expect(called([...rows].reverse(), { ...readers, confidence: 0.9 })).toEqual(pooled);
      expect(called(new Set(), readers)).toMatchObject({ value: null, n: 0 });
      expect(() => called([[1.5, 3]], readers)).toThrow(`${name}: ${item} must be a whole number from 0`);
      expect(() => called([[1, -3]], readers)).toThrow(`at row 0, reader ${exposure}`);
      expect(called([...rows, [1, -3]], { ...readers, onInvalid: 'count' })).toMatchObject({ count: 10, invalid: 1 });
      expect(outcome(() => called(rows, { [item]: readers[item] }))).toBe('INVALID_OPTION');
      expect(
        outcome(() =>
          called(
            [
              [2 ** 53 - 1, 1],
              [1, 1],
            ],
            readers,
          ),
        ),
      ).toBe('INVALID_VALUE');
    });

    it('names what it refuses', () => {
      expect(() => of(1.5, 3)).toThrow(`${name}: ${item} must be a whole number from 0 to 2^53 - 1; got 1.5`);
      expect(() => called({ [item]: 1 })).toThrow(`${name}: ${exposure} must be 0 or a finite number`);
      expect(() => called({ [item]: 1, [exposure]: 3, per: 100 })).toThrow(
        `${name}: unknown part "per"; known are ${item}, ${exposure}`,
      );
      expect(() => called(1 as never)).toThrow(`${name}: the source must be rows or { ${item}, ${exposure} }; got 1`);
      expect(outcome(() => of(1, -3))).toBe('INVALID_VALUE');
      expect(outcome(() => of(1, 3, { per: 100 } as never))).toBe('INVALID_OPTION');
    });
  });
}

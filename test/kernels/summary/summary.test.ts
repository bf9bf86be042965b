import { describe, expect, it } from 'vitest';
import type { SummaryOptions } from '../../../src/kernels/summary/named-summary.js';
import { summary } from '../../../src/kernels/summary/summary.js';
import { outcome } from '../../laws.js';
import golden from './summary.golden.json' with { type: 'json' };

/** Relative to the size of what is compared. */
function expectClose(actual: number | null | undefined, expected: number | null, size = Math.abs(expected ?? 0)): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(golden.source.tolerance * size);
}

describe('summary', () => {
  it.each(golden.cases)(
    'agrees with exact rationals and numpy: $name',
    ({ values, quantiles, interval, ...expected }) => {
      const result = summary(values, { quantiles: [0.1] });
      expect(result.value).toBe(expected.mean);
      expect(result.total).toBe(expected.total);
      expectClose(result.sd, expected.sd);
      expectClose(result.se, expected.se);
      const { min, p25, median, p75, p90, p95, p99, max } = result;
      const found = [min, p25, median, p75, p90, p95, p99, max, result.quantiles[0]?.value];
      for (const [k, each] of found.entries()) expectClose(each, quantiles[k] as number);
      if (interval === null) expect(result.interval).toBeNull();
      else {
        for (const [k, end] of [result.interval?.low, result.interval?.high].entries()) {
          expectClose(end, interval[k] as number, Math.abs(expected.mean) + (expected.sd as number));
        }
        expect(result.interval).toMatchObject({ confidence: 0.95, method: 'student-t' });
      }
    },
  );

  it('has nothing to measure without values', () => {
    const nothing = {
      metric: 'summary',
      unit: 'score',
      value: null,
      n: 0,
      missing: 2,
      invalid: 0,
      reasons: {},
      refused: [],
      mean: null,
      total: 0,
      sd: null,
      se: null,
      interval: null,
      min: null,
      p25: null,
      median: null,
      p75: null,
      p90: null,
      p95: null,
      p99: null,
      max: null,
      quantiles: [{ probability: 0.3, value: null }],
      quantileType: 'inclusive',
    };
    expect(summary([null, undefined], { quantiles: [0.3] })).toStrictEqual(nothing);
  });

  it('has no spread of one value', () => {
    expect(summary([4])).toMatchObject({
      value: 4,
      n: 1,
      total: 4,
      sd: null,
      se: null,
      interval: null,
      min: 4,
      max: 4,
    });
  });

  it('echoes the unit, which must be one', () => {
    expect(summary([4], { unit: 'money' }).unit).toBe('money');
    expect(() => summary([4], { unit: 'euro' as never })).toThrow('summary: unit must be score or points');
  });

  it('takes another interval, also where there is one below two values', () => {
    const method = { method: 'own', bounds: ({ mean }: { mean: number }) => [mean - 1, mean + 1] as const };
    expect(summary([4], { interval: method, confidence: 0.5 }).interval).toEqual({
      low: 3,
      high: 5,
      confidence: 0.5,
      method: 'own',
    });
    expect(outcome(() => summary([4], { interval: { method: 'own', bounds: () => [NaN, 1] } }))).toBe('INVALID_OPTION');
  });

  it('reads rows', () => {
    const rows = [{ amount: 20 }, { amount: 35 }, { amount: null }];
    expect(summary(rows, { value: (row) => row.amount })).toMatchObject({ total: 55, n: 2, missing: 1 });
    expect(summary([1, 9, 3], { missingValue: 9 })).toMatchObject({ total: 4, n: 2, missing: 1 });
    expect(summary([1, 'x' as never], { onInvalid: 'count' })).toMatchObject({ total: 1, n: 1, invalid: 1 });
    expect(outcome(() => summary(rows as never))).toBe('INVALID_VALUE');
    expect(summary(rows, { value: 'amount' })).toMatchObject({ total: 55, n: 2, missing: 1 });
    expect(outcome(() => summary(rows, { value: 5 as never }))).toBe('INVALID_OPTION');
  });

  it('never gives -0', () => {
    expect(Object.is(summary([-5e-324, 0]).value, 0)).toBe(true);
    expect(Object.is(summary([-0]).min, 0)).toBe(true);
  });

  it('refuses options that are unknown or out of range', () => {
    const bad: object[] = [
      { onInvalid: 'skip' },
      { confidence: 0 },
      { quantiles: 0.5 },
      { quantiles: [1.1] },
      { quantiles: new Array(1) },
      { interval: 'student-t' },
      { percentile: 5 },
    ];
    for (const options of bad) {
      expect([options, outcome(() => summary([1], options as SummaryOptions))]).toEqual([options, 'INVALID_OPTION']);
    }
  });
});

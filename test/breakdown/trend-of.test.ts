import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/breakdown/trend-of.js';
import { outcome } from '../laws.js';
import { some } from '../runs.js';

interface Golden {
  readonly cases: readonly {
    readonly name: string;
    readonly index: readonly number[];
    readonly values: readonly number[];
    readonly slope: number;
    readonly start: number;
    readonly se: number;
    readonly low: number;
    readonly high: number;
    readonly statistic: number;
    readonly at: number;
    readonly p: number;
  }[];
}
const { cases } = JSON.parse(readFileSync('test/breakdown/trend-of.golden.json', 'utf8')) as Golden;

const group = (value: number | null, keys: object = { k: 1 }, status: 'complete' | 'partial' | null = null) => ({
  keys,
  status,
  result: { value, n: 1 },
});

const near = (actual: number | null | undefined, expected: number) =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('trendOf', () => {
  it('goes by the labels of periods, whatever their order and whichever are not shown', () => {
    const months = [1, 2, 5, 6, 8].map((month) => group(2 * month, { month: `2026-0${month}` }, 'complete'));
    const trend = trendOf(months);
    near(trend.value, 2);
    near(trend.start, 2);
    const { changePoint, ...others } = trendOf(months.toReversed());
    const { changePoint: _, ...ofGroups } = trend;
    expect(others).toEqual(ofGroups);
    expect([changePoint?.keys, changePoint?.index]).toEqual([trend.changePoint?.keys, 2]);
    // what no calendar knows follows as it stands
    expect(trendOf([group(1, { month: 'b' }), group(3, { month: 'a' })]).value).toBe(2);
  });

  it('refuses several series at once, and figures that are none', () => {
    const series = ['web', 'shop'].flatMap((channel) =>
      ['2026-01', '2026-02'].map((month) => group(1, { channel, month }, 'complete')),
    );
    expect(() => trendOf(series)).toThrow('only the period differs; channel and month do: filter one first');
    expect(trendOf(series.slice(0, 2)).value).toBe(0);
    expect(() => trendOf([series[0], series[1], series[0]] as never)).toThrow('a month must be there once');
    for (const value of [Number.NaN, Infinity]) {
      expect(() => trendOf([group(1, { k: 1 }), group(value, { k: 2 })])).toThrow('must be a finite number, or null');
    }
  });

  it.each(cases)('agrees with scipy: $name', ({ index, values, slope, start, se, low, high, statistic, at, p }) => {
    const groups = Array.from({ length: (index.at(-1) as number) + 1 }, (_, k) => {
      const place = index.indexOf(k);
      return group(place < 0 ? null : (values[place] as number), { k });
    });
    const trend = trendOf(groups);
    near(trend.value, slope);
    near(trend.start, start);
    near(trend.se, se);
    near(trend.interval?.low, low);
    near(trend.interval?.high, high);
    expect(trend.skipped).toBe(groups.length - values.length);
    expect(trend.changePoint?.statistic).toBe(statistic);
    expect(trend.changePoint?.index).toBe(index[at]);
    expect(trend.changePoint?.keys).toEqual({ k: index[at] });
    near(trend.changePoint?.p, p);
    expect(trend.changePoint?.isMarked).toBe(p < 0.05);
  });

  it('finds the change as a double sum of signs does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 30 }), (values) => {
        const { changePoint } = trendOf(values.map((value, k) => group(value, { k })));
        let [most, at] = [0, 0];
        for (let t = 1; t < values.length; t++) {
          let sum = 0;
          for (const a of values.slice(0, t)) for (const b of values.slice(t)) sum += Math.sign(a - b);
          if (Math.abs(sum) > most) [most, at] = [Math.abs(sum), t];
        }
        expect([changePoint?.statistic ?? 0, changePoint?.index ?? 0]).toEqual([most, at]);
      }),
      { numRuns: some(5) },
    );
  });

  it('keeps the places of what a table hides, and its periods in order however it is sorted', () => {
    const month = (name: string) => ({ keys: { month: name }, status: 'complete' }) as const;
    const hidden = { ...month('2026-03'), reason: 'below-minimum' } as const;
    const table = (order: readonly number[], suppressed: readonly (typeof hidden)[]) => ({
      groups: order.map((k) => {
        const result = { value: [5, 3, 2, 9][k] as number, n: 1 };
        return { ...month(`2026-0${[1, 2, 4, 5][k]}`), result };
      }),
      suppressed,
    });
    for (const order of [
      [0, 1, 2, 3],
      [3, 0, 1, 2],
    ]) {
      const trend = trendOf(table(order, [hidden]));
      expect(trend).toMatchObject({ n: 4, skipped: 1 });
      // scipy.stats.linregress([0, 1, 3, 4], [5, 3, 2, 9])
      near(trend.value, 0.7);
      near(trend.start, 3.35);
      near(trend.se, 1.0920164833920778);
    }
    // what is not there has its place by the labels of the others
    near(trendOf(table([3, 0, 1, 2], [])).value, 0.7);
    const byTwo = { groups: [group(1, { a: 1, b: 2 }), group(2, { a: 1, b: 3 })], suppressed: [] };
    expect(outcome(() => trendOf(byTwo))).toBe('INVALID_VALUE');
  });

  it('leaves out what is partial, without an instant, or without a value', () => {
    const trend = trendOf([
      group(50, { month: null }),
      group(1, { month: 'a' }, 'partial'),
      group(2, { month: 'b' }, 'complete'),
      group(null, { month: 'c' }, 'complete'),
      group(8, { month: 'd' }, 'complete'),
    ]);
    expect([trend.n, trend.skipped, trend.value, trend.interval]).toEqual([2, 3, 3, null]);
    expect(trendOf([group(1), group(5, { k: null }), group(3)]).value).toBe(1);
  });

  it('has nothing to say of too little, and does not stumble over straight lines', () => {
    expect(trendOf([])).toMatchObject({ value: null, n: 0, start: null, se: null, interval: null, changePoint: null });
    expect(trendOf([group(5)])).toMatchObject({ value: null, n: 1, skipped: 0 });
    const flat = trendOf([group(5), group(5), group(5)]);
    expect(flat).toMatchObject({ value: 0, start: 5, se: 0, changePoint: null });
    expect(flat.interval).toEqual({ low: 0, high: 0, confidence: 0.95, method: 'student-t' });
    expect(trendOf([group(3), group(2), group(1)], { confidence: 0.9 }).interval?.confidence).toBe(0.9);
  });

  it('refuses what is no group', () => {
    for (const bad of [[7], [null], [{ keys: {}, status: null, result: 7 }], 7]) {
      expect(outcome(() => trendOf(bad as never))).toBe('INVALID_VALUE');
    }
    for (const options of [{ confidence: 1 }, { level: 0.9 }]) {
      expect(outcome(() => trendOf([], options as never))).toBe('INVALID_OPTION');
    }
  });
});

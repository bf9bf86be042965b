import { describe, expect, it } from 'vitest';
import { concludeTimeToPurchase } from '../../../src/customers/orders/time-to-purchase.js';
import { noDurations } from '../../../src/kernels/duration/duration-totals.js';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { otherwise } from '../../kernels/proportion/rates.js';

function totalsOf(bought: number[], waiting: number[]) {
  const totals = noDurations();
  for (const time of bought) totals.ended.set(time, (totals.ended.get(time) ?? 0) + 1);
  for (const time of waiting) totals.open.set(time, (totals.open.get(time) ?? 0) + 1);
  return totals;
}
const time = [2, 3, 3, 5, 6, 8, 9, 9, 12, 15];
const event = [1, 1, 1, 1, 0, 1, 0, 0, 1, 1];
const some = totalsOf(
  time.filter((_, k) => event[k]),
  time.filter((_, k) => !event[k]),
);

describe('concludeTimeToPurchase', () => {
  it('is the Kaplan–Meier median of everyone, with its limits', () => {
    for (const limits of [undefined, 'plain', 'log'] as const) {
      const median = survivalQuantile(kaplanMeier({ time, event }), 0.5, { limits });
      const result = concludeTimeToPurchase('m', some, { limits });
      expect(result.survivalMedian).toEqual({
        ms: median.value,
        reached: true,
        lowMs: median.low,
        highMs: median.high,
        confidence: 0.95,
        method: median.method,
      });
      expect(result).toMatchObject({ value: median.value, n: 10, customers: 10, bought: 7, open: 3 });
      expect(result.boughtShare.value).toBe(0.7);
    }
    const { interval } = concludeTimeToPurchase('m', some, { confidence: 0.5 });
    expect(interval).toMatchObject({ confidence: 0.5, method: 'log-log' });
  });

  it('has a choice of median where the curve is flat at a half', () => {
    const four = (flat: 'start' | 'below') => concludeTimeToPurchase('m', totalsOf([1, 2, 5, 9], []), { flat });
    expect(four('start')).toMatchObject({
      value: 2,
      survivalMedian: { ms: 2 },
      survival: { medianMs: 2, flat: 'start' },
    });
    expect(four('below')).toMatchObject({ value: 5, survivalMedian: { ms: 5 }, survival: { medianMs: 5 } });
  });

  it('has an interval only where both limits are known', () => {
    const result = concludeTimeToPurchase('m', totalsOf([1, 2, 3], [4, 4, 4]), {});
    expect(result).toMatchObject({ interval: null, survivalMedian: { highMs: null, lowMs: 1 } });
    const never = concludeTimeToPurchase('m', totalsOf([], [4, 4]), {});
    expect(never).toMatchObject({ value: null, interval: null, survivalMedian: { reached: false, lowMs: null } });
  });

  it('is by option mean or median of those who bought', () => {
    const mean = concludeTimeToPurchase('m', some, { average: 'mean-of-buyers' });
    expect(mean).toMatchObject({ value: 48 / 7, meanMs: 48 / 7, n: 7 });
    expect(mean.interval).toEqual(mean.meanInterval);
    const median = concludeTimeToPurchase('m', some, { average: 'median-of-buyers', quantiles: [0.25] });
    expect(median).toMatchObject({ value: 5, medianMs: 5, n: 7, quantiles: [{ ms: 3 }] });
    expect(median.interval).toEqual(median.medianInterval);
  });

  it('equals the empirical median where nobody is censored', () => {
    const all = concludeTimeToPurchase('m', totalsOf([0, 1, 1, 3, 4, 10, 768], []), {});
    expect([all.value, all.medianMs]).toEqual([3, 3]);
  });

  it('knows nothing of nobody, and refuses bad options all the same', () => {
    const nobody = totalsOf([], []);
    expect(concludeTimeToPurchase('m', nobody, {})).toMatchObject({ value: null, n: 0, survivalMedian: null });
    expect(
      otherwise('INVALID_OPTION', {
        limits: () => concludeTimeToPurchase('m', nobody, { limits: 'wide' as never }),
        average: () => concludeTimeToPurchase('m', nobody, { average: 'mean' as never }),
      }),
    ).toEqual([]);
    expect(() => concludeTimeToPurchase('time-to-m', nobody, { limits: 'wide' as never })).toThrow(
      'timeToM: limits must be log-log or log or plain; got "wide"',
    );
  });
});

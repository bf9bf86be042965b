import { describe, expect, it } from 'vitest';
import { gapAverages } from '../../../src/customers/orders/gap-averages.js';
import { gapDurations } from '../../../src/customers/orders/purchase-gaps.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { quantileLimits } from '../../../src/stats/intervals/interval-quantile.js';
import { DAY } from './orders.js';

const all = { first: -Infinity, end: Infinity };
/** Each customer's gaps, in days. */
function averagesOf(customers: number[][], medianDays: number) {
  const rows = customers.flatMap((gaps, who) =>
    [0, ...gaps].map((_, k) => ({ who, at: gaps.slice(0, k).reduce((sum, gap) => sum + gap, 0) * DAY })),
  );
  const columns = { customer: rows.map(({ who }) => who), at: rows.map(({ at }) => at) };
  const orders = countOrders(columns, { timeZone: 'UTC', asOf: 1000 * DAY });
  const median = { medianMs: medianDays * DAY, quantileType: 'inclusive' } as const;
  return gapAverages(orders, all, median, gapDurations(orders, all), 0.95, [0, 0.5, 0.875, 1]);
}

describe('gapAverages', () => {
  it('widens the limits of pooled gaps where those of a customer are alike', () => {
    const alike = averagesOf(
      [...Array(8).keys()].map((k) => Array(6).fill(5 + 3 * k)),
      14,
    );
    const apart = averagesOf(
      [...Array(8).keys()].map((k) => [...Array(6).keys()].map((i) => 5 + 3 * ((i + k) % 8))),
      14,
    );
    const width = ({ interval }: { interval: { low: number; high: number } | null }) =>
      interval === null ? Infinity : interval.high - interval.low;
    expect(width(alike.meanOfGaps)).toBeGreaterThan(2 * width(apart.meanOfGaps));
    expect(width(alike.medianOfGaps)).toBeGreaterThan(2 * width(apart.medianOfGaps));
    expect(alike.medianOfGaps.interval?.method ?? 'none').toBe('woodruff');
    expect(apart.meanOfGaps.interval?.method).toBe('delta');
  });

  it('takes the median of customers by its ranks, equal means counted as often as they come', () => {
    const means = [4, 4, 4, 6, 7, 8, 9, 9, 10, 12];
    const { medianOfCustomerMeans, meanOfCustomerMeans } = averagesOf(
      means.map((mean) => [mean, mean]),
      7,
    );
    const [limits] = quantileLimits([4, 6, 7, 8, 9, 10, 12], [3, 1, 1, 1, 2, 1, 1], [0.5], 0.95);
    expect(medianOfCustomerMeans).toMatchObject({ days: 7.5, ms: 7.5 * DAY, n: 10 });
    expect(medianOfCustomerMeans.interval).toMatchObject({ low: 4 * DAY, high: (limits?.high ?? 0) * DAY });
    expect(meanOfCustomerMeans.interval?.method).toBe('student-t');
  });

  it('never puts the lower limit of a mean below 0', () => {
    expect(averagesOf([[1], [200]], 100.5).meanOfCustomerMeans.interval?.low).toBe(0);
  });

  it('has the quantiles of customers that are asked for, each customer once', () => {
    const { quantiles, medianOfCustomerMeans } = averagesOf([[2, 4], [3], [3, 3, 3], [9], [11]], 3);
    expect(quantiles).toMatchObject([
      { probability: 0, ms: 3 * DAY },
      { probability: 0.5, ms: medianOfCustomerMeans.ms },
      // half of the way from the fourth to the fifth
      { probability: 0.875, ms: 10 * DAY },
      { probability: 1, ms: 11 * DAY },
    ]);
    expect(quantiles[1]?.interval).toEqual(medianOfCustomerMeans.interval);
    expect(averagesOf([[]], 0).quantiles.map(({ ms }) => ms)).toEqual([null, null, null, null]);
  });
});

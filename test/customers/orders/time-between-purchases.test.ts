import { describe, expect, it } from 'vitest';
import { timeBetweenPurchases } from '../../../src/customers/orders/time-between-purchases.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, expectNear, made } from './orders.js';
import golden from './orders-public.golden.json' with { type: 'json' };

const columns = {
  customer: ['an', 'an', 'an', 'an', 'binh', 'binh', 'chi'],
  at: [0, 5, 20 * DAY, 50 * DAY, 0, 70 * DAY, 0],
};
const of = (options: object = {}) => timeBetweenPurchases(columns, { timeZone: 'UTC', asOf: 80 * DAY, ...options });

describe('timeBetweenPurchases', () => {
  it('gives the averages of the reference script', () => {
    const result = timeBetweenPurchases(made(), { curve: 'full' });
    const { gaps, customers, curve } = expected.timeBetweenPurchases;
    expect(result).toMatchObject({ gaps, customers, n: gaps, definition: 'mean-of-gaps/day', unit: 'ms' });
    for (const name of ['meanOfGaps', 'medianOfGaps', 'meanOfCustomerMeans', 'medianOfCustomerMeans'] as const) {
      const { days, interval } = expected.timeBetweenPurchases[name];
      expectNear(result[name].days, days);
      expectNear(result[name].ms, days * DAY);
      expectNear(result[name].interval?.low, (interval[0] as number) * DAY, 1e-11);
      expectNear(result[name].interval?.high, (interval[1] as number) * DAY, 1e-11);
    }
    expect(
      result.survival?.steps?.map(({ time, atRisk, events, censored }) => [time / DAY, atRisk, events, censored]),
    ).toEqual(curve.map((step) => step.slice(0, 4)));
    for (const [k, step] of (result.survival?.steps ?? []).entries())
      expectNear(step.survival, curve[k]?.[4] as number);
    assertPlain(result);
  });

  it('gives those of the public CDNOW orders', (context) => {
    const orders = cdnow(context);
    const wanted = golden['cdnow.gaps'].expected;
    const result = timeBetweenPurchases(orders);
    expect(result).toMatchObject({ gaps: wanted.gaps, open: wanted.customers });
    expectNear(result.meanOfGaps.days, wanted.meanGapDaysPooled);
    expectNear(result.medianOfGaps.days, wanted.medianGapDaysPooled);
    expectNear(result.meanOfCustomerMeans.days, wanted.meanOfCustomerMeanGap);
    expectNear(result.medianOfCustomerMeans.days, wanted.medianOfCustomerMeanGap);
  });

  it('lets an option choose the value', () => {
    const result = of();
    expect(result).toMatchObject({
      value: 40 * DAY,
      n: 3,
      gaps: 3,
      customers: 2,
      open: 3,
      minMs: 20 * DAY,
      maxMs: 70 * DAY,
    });
    expect(result.openShare.value).toBe(0.5);
    expect(of({ average: 'median-of-gaps' })).toMatchObject({ value: 30 * DAY, n: 3, average: 'median-of-gaps' });
    const means = of({ average: 'mean-of-customer-means' });
    expect(means).toMatchObject({ value: 47.5 * DAY, n: 2, definition: 'mean-of-customer-means/day' });
    expect(means.interval).toEqual(means.meanOfCustomerMeans.interval);
    expect(of({ confidence: 0.8 }).interval?.confidence).toBe(0.8);
  });

  it('counts gaps that begin in the range', () => {
    expect(of({ from: '1970-01-02' })).toMatchObject({
      gaps: 1,
      value: 30 * DAY,
      open: 2,
      customers: 1,
      interval: null,
    });
    expect(of({ to: '1970-01-02' })).toMatchObject({ gaps: 2, value: 45 * DAY, open: 1 });
    expect(of({ from: '1970-03-01' })).toMatchObject({ gaps: 0, value: null, open: 1 });
  });

  it('counts open gaps up to the last known day', () => {
    const open = (asOf: number) =>
      timeBetweenPurchases({ customer: ['a'], at: [0] }, { timeZone: 'UTC', asOf, curve: 'full' }).survival?.steps?.[0]
        ?.time;
    expect(open(10 * DAY)).toBe(9 * DAY);
    expect(open(10 * DAY + 1)).toBe(10 * DAY);
  });

  it('has a choice of median where the curve is flat at a half', () => {
    const orders = { customer: ['a', 'a', 'b', 'b'], at: [0, 3 * DAY, 2 * DAY, 3 * DAY] };
    const medians = (['start', 'below'] as const).map(
      (flat) => timeBetweenPurchases(orders, { timeZone: 'UTC', asOf: 3 * DAY, flat }).survival?.medianMs,
    );
    expect(medians).toEqual([DAY, 3 * DAY]);
  });

  it('has no limits of a median that few customers cannot hold', () => {
    const { medianOfGaps, medianOfCustomerMeans } = of();
    expect([medianOfGaps.interval, medianOfCustomerMeans.interval]).toEqual([null, null]);
  });

  it('is null where nobody ordered twice', () => {
    const once = timeBetweenPurchases({ customer: ['a'], at: [0] }, { timeZone: 'UTC', asOf: 9 * DAY });
    const none = { days: null, ms: null, n: 0, interval: null };
    expect(once).toMatchObject({
      value: null,
      n: 0,
      meanOfGaps: none,
      medianOfGaps: none,
      meanOfCustomerMeans: none,
      medianOfCustomerMeans: none,
    });
    expect(once.openShare.value).toBe(1);
    const nobody = timeBetweenPurchases(countOrders({ customer: [], at: [] }, { timeZone: 'UTC', asOf: 0 }));
    expect(nobody).toMatchObject({ value: null, open: 0, survival: null, openShare: { value: null } });
    assertPlain(nobody);
  });

  it('refuses bad options', () => {
    expect(
      otherwise('INVALID_OPTION', {
        average: () => of({ average: 'mean' }),
        unknown: () => of({ period: 'month' }),
        confidence: () => of({ confidence: 1 }),
        order: () => of({ order: 'row' }),
      }),
    ).toEqual([]);
  });

  it('gives quantiles of the mean gaps of customers, and refuses what is no list of probabilities', () => {
    const columns = { customer: ['a', 'a', 'a', 'b', 'b'], at: [0, 2 * DAY, 6 * DAY, 0, 9 * DAY] };
    const known = { timeZone: 'UTC', asOf: 30 * DAY };
    const { quantiles } = timeBetweenPurchases(columns, { ...known, quantiles: [0.5, 1] });
    expect(quantiles).toMatchObject([
      { probability: 0.5, ms: 6 * DAY },
      { probability: 1, ms: 9 * DAY },
    ]);
    expect(timeBetweenPurchases(columns, known).quantiles).toEqual([]);
    for (const bad of [[2], 0.5, ['0.5']]) {
      expect(() => timeBetweenPurchases(columns, { ...known, quantiles: bad as never })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    }
  });
});

import { describe, expect, it } from 'vitest';
import { timeToSecondPurchase } from '../../../src/customers/repeat/time-to-second-purchase.js';
import type { DurationSurvival } from '../../../src/kernels/duration/duration-survival.js';
import { survivalLimits } from '../../../src/stats/survival/survival-limits.js';
import { restrictedMean } from '../../../src/stats/survival/survival-mean.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { logRankOfCurves } from '../../../src/stats/survival/test-survival.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, expectNear, made } from '../orders/orders.js';
import golden from '../orders/orders-public.golden.json' with { type: 'json' };

describe('timeToSecondPurchase', () => {
  it('gives the curve of the reference script', () => {
    const result = timeToSecondPurchase(made(), { curve: 'full' });
    const { customers, bought, meanDays, medianDays, curve } = expected.timeToSecondPurchase;
    expect(result).toMatchObject({
      customers,
      bought,
      n: customers,
      open: customers - bought,
      metric: 'time-to-second-purchase',
    });
    expectNear(result.meanMs, meanDays * DAY);
    expectNear(result.medianMs, medianDays * DAY);
    expect(
      result.survival?.steps?.map(({ time, atRisk, events, censored }) => [time / DAY, atRisk, events, censored]),
    ).toEqual(curve.map((step) => step.slice(0, 4)));
    for (const [k, step] of (result.survival?.steps ?? []).entries())
      expectNear(step.survival, curve[k]?.[4] as number);
    assertPlain(result);
  });

  it('gives what R gives for the public CDNOW orders', (context) => {
    const orders = cdnow(context);
    const result = timeToSecondPurchase(orders, { curve: 'full' });
    const { n, events, table, q25, rmst } = golden['cdnow.secondPurchase'].expected;
    const naive = golden['cdnow.gaps'].expected.secondPurchase;
    expect(result).toMatchObject({ value: null, n, bought: events, survivalMedian: { ms: null, reached: false } });
    expectNear(result.meanMs, naive.mean * DAY);
    expectNear(result.medianMs, naive.median * DAY);
    expectNear(result.boughtShare.value, naive.share);
    const steps = result.survival?.steps ?? [];
    const limits = {
      logLog: survivalLimits({ steps }).steps,
      plain: survivalLimits({ steps }, { limits: 'plain' }).steps,
    };
    for (const row of table) {
      const k = steps.findIndex((step) => step.time === row.time * DAY);
      expect(steps[k]?.atRisk).toBe(row.atRisk);
      expectNear(steps[k]?.survival, row.surv);
      expectNear(steps[k]?.se, row.se);
      expectNear(limits.logLog[k]?.low, row.llLow);
      expectNear(limits.logLog[k]?.high, row.llHigh);
      expectNear(limits.plain[k]?.low, row.plainLow);
    }
    const quarter = survivalQuantile({ steps }, 0.25);
    expect([quarter.value, quarter.low, quarter.high]).toEqual([q25.est * DAY, q25.low * DAY, q25.high * DAY]);
    expectNear(restrictedMean({ steps }, rmst.tau * DAY).value, rmst.rmean * DAY);

    const { groups, observed, chisq, lnP } = golden['cdnow.secondPurchase.logrank.cohort'].expected;
    const test = logRankOfCurves(
      ['01', '02', '03'].map((month, k) => {
        const cohort = { from: `1997-${month}-01`, to: `1997-0${k + 2}-01` };
        const { survival } = timeToSecondPurchase(orders, { ...cohort, curve: 'full' });
        return [groups[k] as string, survival as DurationSurvival] as const;
      }),
    );
    expect(test.groups.map((group) => group.observed)).toEqual(observed);
    expectNear(test.statistic, chisq);
    expectNear(test.lnPValue, lnP, 1e-9);
  });

  const columns = {
    customer: ['a', 'b', 'c', 'd', 'a', 'b', 'a'],
    at: [0, 0, DAY, 9 * DAY, 20 * DAY, 30 * DAY, 31 * DAY],
  };
  const of = (options: object = {}) => timeToSecondPurchase(columns, { timeZone: 'UTC', asOf: 100 * DAY, ...options });

  it('chooses customers by their first order day', () => {
    expect(of({ to: '1970-01-02' })).toMatchObject({ customers: 2, bought: 2, value: 25 * DAY });
    expect(of({ from: '1970-01-02' })).toMatchObject({ customers: 2, bought: 0, value: null, meanMs: null });
    expect(of({ from: '1970-01-02', to: '1970-01-10' }).customers).toBe(1);
  });

  it('lets an option choose the value', () => {
    // the curve is flat at one half from day 30 to day 98, when the last one was seen
    expect(of()).toMatchObject({ value: 64 * DAY, n: 4, definition: 'kaplan-meier-median/day' });
    expect(of({ average: 'mean-of-buyers' })).toMatchObject({ value: 25 * DAY, n: 2, average: 'mean-of-buyers' });
    expect(of({ average: 'median-of-buyers' })).toMatchObject({ value: 25 * DAY, n: 2, interval: null });
  });

  it('refuses bad options', () => {
    expect(
      otherwise('INVALID_OPTION', {
        average: () => of({ average: 'median' }),
        limits: () => of({ limits: 'wide' }),
        unknown: () => of({ period: 'month' }),
        confidence: () => of({ confidence: 1 }),
      }),
    ).toEqual([]);
  });
});

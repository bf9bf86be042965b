import { describe, expectTypeOf, it } from 'vitest';
import {
  bgBb,
  bgNbd,
  clv,
  expectedPurchases,
  fitModel,
  gammaGamma,
  holdoutComparison,
  type ModelFit,
  type OpportunitySummary,
  type Orders,
  type PurchaseSummary,
  probabilityAlive,
  projectRetention,
  purchaseSummary,
  sBg,
} from '../../../src/index.js';

describe('types of models of customer value', () => {
  const columns = { frequency: [1], recency: [1], age: [2], monetary: [5] };
  const params = { r: 1, alpha: 1, a: 1, b: 1 };

  it('know the parameters of each', () => {
    const fit = fitModel(columns, { model: bgNbd });
    expectTypeOf(fit).toEqualTypeOf<ModelFit<'r' | 'alpha' | 'a' | 'b'>>();
    expectTypeOf(fit.params?.alpha).toEqualTypeOf<number | undefined>();
    expectTypeOf(expectedPurchases(columns, { model: bgNbd, params: fit, horizon: 3 }).value).toEqualTypeOf<
      number | null
    >();
    projectRetention(fitModel({ survivors: [5, 4] }, { model: sBg }), { periods: 3 });
    const spend = { model: gammaGamma, params: fitModel(columns, { model: gammaGamma }) };
    clv({} as PurchaseSummary, { model: bgNbd, params: fit, spend, steps: 12 });
    fitModel(new Map() as unknown as PurchaseSummary, { model: gammaGamma });
  });

  it('know what a summary of opportunities holds', () => {
    const orders = {} as Orders;
    const yearly = purchaseSummary(orders, { period: 'year', anchorMonth: 4 });
    expectTypeOf(yearly).toEqualTypeOf<OpportunitySummary>();
    expectTypeOf(yearly.columns.opportunities).toEqualTypeOf<readonly number[]>();
    expectTypeOf(purchaseSummary(orders).columns.age).toEqualTypeOf<readonly number[]>();
    const fit = fitModel(yearly, { model: bgBb });
    expectTypeOf(fit.params?.gamma).toEqualTypeOf<number | undefined>();
    holdoutComparison(yearly, { model: bgBb, params: fit });
    fitModel(yearly.columns, { model: bgBb });
    // @ts-expect-error 2345: no age
    fitModel(yearly.columns, { model: bgNbd });
    // @ts-expect-error 2769: days are no unit of opportunities
    purchaseSummary(orders, { period: 'year', unitDays: 7 });
  });

  it('refuse columns, parameters and options of others', () => {
    // @ts-expect-error 2345: no age
    fitModel({ frequency: [1], recency: [1] }, { model: bgNbd });
    // @ts-expect-error 2322: no parameter s
    probabilityAlive(columns, { model: bgNbd, params: { ...params, s: 1, a: undefined } });
    // @ts-expect-error 2345: no horizon
    expectedPurchases(columns, { model: bgNbd, params });
    // @ts-expect-error 2322: no such column
    fitModel({ ...columns, opportunity: [1] }, { model: bgNbd });
    // @ts-expect-error 2345: parameters of another model
    projectRetention({ r: 1, alpha: 1 }, { periods: 3 });
  });
});

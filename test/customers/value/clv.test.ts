import { describe, expect, it } from 'vitest';
import { clv } from '../../../src/customers/value/clv.js';
import { expectedPurchases } from '../../../src/customers/value/expected-purchases.js';
import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { paretoNbd } from '../../../src/customers/value/models/pareto-nbd.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import fits from './fit-model.golden.json' with { type: 'json' };
import { modelNamed } from './golden.js';
import golden from './predict.golden.json' with { type: 'json' };

describe('clv', () => {
  const { input, expected } = golden.cases['clv.predict'];

  it.each(input.map((one, k) => [`${one.model} ${k}`, one, expected[k]] as const))(
    'is what mpmath gives: %s',
    (_, one, wanted) => {
      const { spend, step, steps, discountRate, model, params, frequency, recency, age, monetary, margin } =
        one as typeof one & { margin?: number };
      const customers = { frequency: [frequency], recency: [recency], age: [age], monetary: [monetary] };
      const result = clv(customers, {
        model: modelNamed(model),
        params: params as never,
        spend: { model: gammaGamma, params: spend },
        step,
        steps,
        discountRate,
        margin,
      });
      expect(relativeError(result.value ?? NaN, wanted?.clv ?? NaN)).toBeLessThan(1e-10);
      expect(relativeError(result.purchases[0] ?? NaN, wanted?.expectedPurchases ?? NaN)).toBeLessThan(1e-10);
      expect(result).toMatchObject({
        payments: 'in-arrears',
        step,
        steps,
        discountRate,
        margin: margin ?? 1,
        spend: { model: 'gamma-gamma', params: spend },
      });
    },
  );

  it('is that of CDNOW', () => {
    const { bgnbd, gammagamma, clv: months } = fits.cases['cdnow.models'].expected;
    const cases = months.cases;
    const customers = {
      frequency: cases.map(({ x }) => x),
      recency: cases.map(({ t_x: last }) => last),
      age: cases.map(({ T }) => T),
      monetary: cases.map(({ meanSpend }) => meanSpend),
    };
    const spend = { model: gammaGamma, params: gammagamma.params };
    const { values } = clv(customers, {
      model: bgNbd,
      params: bgnbd.params,
      spend,
      step: months.stepWeeks,
      steps: months.months,
      discountRate: months.monthlyDiscount,
    });
    for (const [i, { clv12 }] of cases.entries()) expect(relativeError(values[i] ?? NaN, clv12)).toBeLessThan(1e-8);
  });

  it('is for ever what sBG says of lifetimes', () => {
    const { input: cohorts, expected: lifetimes } = golden.cases['sbg.predict'];
    for (const [k, { params, discountRate, survived }] of cohorts.entries()) {
      const options = { model: sBg, params, spend: 1, discountRate };
      const fresh = 1 + (clv({ survived: [0] }, options).value ?? NaN);
      const residual = clv({ survived: [survived] }, { ...options, payments: 'in-advance' }).value ?? NaN;
      expect(relativeError(fresh, lifetimes[k]?.discountedExpectedLifetime ?? NaN)).toBeLessThan(1e-10);
      expect(relativeError(residual, lifetimes[k]?.discountedExpectedResidualLifetime ?? NaN)).toBeLessThan(1e-10);
    }
    // who never leave are worth no number without discount
    expect(clv({ survived: [3] }, { model: sBg, params: { alpha: 0.5, beta: 2 }, spend: 1 })).toMatchObject({
      value: null,
      n: 0,
      values: [null],
      steps: null,
      purchases: [null],
    });
  });

  it('is for ever, of customers without a contract, the discounted expected residual transactions', () => {
    const [k, one] = [...input.entries()].find(([, { model }]) => model === 'paretonbd') as [number, (typeof input)[3]];
    const { params, frequency, recency, age, continuousRate = NaN } = one as typeof one & { continuousRate?: number };
    const customers = { frequency: [frequency, 0], recency: [recency, 0], age: [age, 0] };
    const options = { model: paretoNbd, params: params as never, spend: 1, discountRate: Math.expm1(continuousRate) };
    const { values, payments, steps, purchases } = clv(customers, options);
    const { discountedExpectedResidualTransactions = NaN } = expected[k] as {
      discountedExpectedResidualTransactions?: number;
    };
    expect(relativeError(values[0] ?? NaN, discountedExpectedResidualTransactions)).toBeLessThan(1e-10);
    expect([payments, steps, purchases]).toEqual(['when-bought', null, [null, null]]);
    // a year at once is as fifty-two weeks
    const year = clv(customers, { ...options, step: 52, discountRate: Math.expm1(52 * continuousRate) });
    expect(relativeError(year.values[0] ?? NaN, values[0] ?? NaN)).toBeLessThan(1e-12);
    // the limit of many short steps, between payments at their ends and at their beginnings
    for (const [model, given] of [
      [bgNbd, { r: 0.24, alpha: 4.4, a: 0.8, b: 2.4 }],
      [paretoNbd, params],
    ] as const) {
      const ways = { model: model as typeof bgNbd, params: given as never, spend: 1 };
      const short = { ...ways, step: 0.1, steps: 400, discountRate: Math.expm1(0.1) };
      const late = clv(customers, short).values;
      const early = clv(customers, { ...short, payments: 'in-advance' }).values;
      const forEver = clv(customers, { ...ways, discountRate: Math.E - 1 }).values;
      for (const [i, value] of forEver.entries()) {
        expect(value ?? NaN).toBeGreaterThan(late[i] ?? NaN);
        expect(value ?? NaN).toBeLessThan(early[i] ?? NaN);
      }
    }
  });

  it('is for ever, of opportunities, the sum of what is expected of each', () => {
    const donors = { frequency: [2, 0], recency: [6, 0], opportunities: [6, 6] };
    const options = { model: bgBb, params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }, spend: 1 };
    const { values, payments } = clv(donors, { ...options, discountRate: 0.1 });
    const many = clv(donors, { ...options, discountRate: 0.1, steps: 600 });
    for (const [i, value] of values.entries()) {
      expect(relativeError(value ?? NaN, many.values[i] ?? NaN)).toBeLessThan(1e-12);
    }
    expect(payments).toBe('in-arrears');
    // more than can be counted, without discount, unless few stay for long
    expect(clv(donors, options).value).toBeNull();
    const leave = { ...options, params: { ...options.params, gamma: 3 } };
    const [ever = NaN] = clv(donors, leave).values as number[];
    const [far = NaN] = clv(donors, { ...leave, steps: 4000 }).values as number[];
    expect(ever).toBeGreaterThan(far);
    expect(relativeError(ever, far)).toBeLessThan(1e-5);
  });

  it('is without discount and margin the purchases times their worth', () => {
    const donors = { frequency: [2, 0], recency: [6, 0], opportunities: [6, 6], weight: [3, 5] };
    const options = { model: bgBb, params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 } };
    const worth = clv(donors, { ...options, spend: 25, steps: 4 });
    const { values, value } = expectedPurchases(donors, { ...options, horizon: 4 });
    expect(relativeError(worth.value ?? NaN, 25 * (value ?? NaN))).toBeLessThan(1e-12);
    expect(worth.purchases).toEqual(values);
    const early = clv(donors, { ...options, spend: 25, steps: 4, discountRate: 0.1, payments: 'in-advance' });
    const late = clv(donors, { ...options, spend: 25, steps: 4, discountRate: 0.1 });
    expect(relativeError(early.value ?? NaN, 1.1 * (late.value ?? NaN))).toBeLessThan(1e-12);
    expect(late.value ?? NaN).toBeLessThan(worth.value ?? NaN);
  });

  it('leaves out customers of whom a part is missing, in either model', () => {
    const customers = {
      frequency: [2, 0, 2, 2],
      recency: [3, 0, 3, null],
      age: [9, 9, 9, 9],
      monetary: [null, null, 4, 4],
    };
    const options = {
      model: bgNbd,
      params: { r: 1, alpha: 4, a: 1, b: 2 },
      spend: { model: gammaGamma, params: { p: 6, q: 4, v: 15 } },
      steps: 3,
    };
    const { values, missing, n } = clv(customers, options);
    expect(values.map((each) => each !== null)).toEqual([false, true, true, false]);
    expect([missing, n]).toEqual([2, 2]);
    expect(() => clv({ ...customers, monetary: [-1, 0, 4, 4] }, options)).toThrow(
      'clv: monetary must be above 0 where there are repeat purchases; got -1 at index 0 of monetary',
    );
    expect(
      clv({ ...customers, monetary: [-1, 0, 4, 4], recency: [3, 0, 99, 1] }, { ...options, onInvalid: 'count' })
        .reasons,
    ).toEqual({ 'monetary-out-of-range': 1, 'recency-contradictory': 1 });
  });

  it.each([
    [{ steps: undefined }, 'discountRate must be above 0 where no steps are given; got 0'],
    [{ steps: undefined, discountRate: 0.1, payments: 'in-arrears' }, 'payments must be when-bought'],
    [{ payments: 'when-bought' }, 'payments must be in-arrears or in-advance'],
    [{ steps: 1.5 }, 'steps must be a whole number'],
    [{ step: 0 }, 'step must be above 0'],
    [{ step: -1 }, 'step must be a number from 0'],
    [{ margin: 2 }, 'margin must be a number from 0 to 1'],
    [{ discountRate: -0.1 }, 'discountRate must be a number from 0'],
    [{ payments: 'early' }, 'payments must be in-arrears or in-advance'],
    [{ spend: undefined }, 'spend must be an amount for all, or { model: gammaGamma, params }; got undefined'],
    [{ spend: { params: { p: 1, q: 2, v: 3 } } }, 'spend must be an amount for all, or { model: gammaGamma, params }'],
    [{ spend: { model: 'gamma-gamma', params: { p: 1, q: 2, v: 3 } } }, 'spend must be an amount for all, or { model'],
    [{ spend: '20' }, 'spend must be an amount for all, or { model: gammaGamma, params }; got "20"'],
    [
      { spend: { model: gammaGamma, params: { p: 1, q: 2, v: 3 }, margin: 0.3 } },
      'unknown option "spend.margin"; known are params, model',
    ],
    [{ params: undefined }, 'params must be a fit of bg-nbd, or { r, alpha, a, b }; got undefined'],
    [{ spend: -1 }, 'spend must be an amount from 0'],
    [{ spend: { model: bgNbd, params: { r: 1, alpha: 1, a: 1, b: 1 } } }, 'model must be one that tells expectedValue'],
    [{ spend: { model: gammaGamma, params: { p: 1, q: 2 } } }, 'spend.params.v must be a number above 0'],
    [{ horizon: 3 }, 'unknown option "horizon"'],
  ])('refuses %j', (wrong, message) => {
    const options = { model: bgNbd, params: { r: 1, alpha: 4, a: 1, b: 2 }, spend: 5, steps: 3 };
    expect(() => clv({ frequency: [1], recency: [1], age: [2] }, { ...options, ...wrong } as never)).toThrow(message);
  });

  it('refuses steps of another length for ever', () => {
    expect(() => clv({ survived: [1] }, { model: sBg, params: { alpha: 1, beta: 1 }, spend: 5, step: 2 })).toThrow(
      'step must be 1 where it is for ever',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerLifetimeValue } from '../../../src/revenue/value/customer-lifetime-value.js';
import { expectNearly } from '../../nearly.js';
import { some } from '../../runs.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import golden from './customer-lifetime-value.golden.json' with { type: 'json' };

const { 'ltv.conventions': conventions, 'ltv.cohort': cohorts, 'ltv.simple': simple } = golden.cases;

describe('customerLifetimeValue', () => {
  it.each(conventions.input.map((one, k) => [one, conventions.expected[k]] as const))(
    'is what fractions give: %j',
    (one, expected) => {
      const { discountRate, horizon, ...rates } = one as typeof one & { discountRate?: number; horizon?: number };
      const options = { discountRate, horizon };
      const result = customerLifetimeValue(rates, options);
      expectNearly(result, expected, 1e-12);
      expect([result.value, result.payments, result.definition, result.horizon, result.n]).toEqual([
        result.inAdvance,
        'in-advance',
        'closed-form',
        horizon ?? null,
        1,
      ]);
      const late = customerLifetimeValue(rates, { ...options, payments: 'in-arrears' });
      expect([late.value, late.payments]).toEqual([result.inArrears, 'in-arrears']);
    },
  );

  it('is that of the textbook', () => {
    const { lifetimeMonths, horizon24Advance, ...expected } = simple.expected;
    const rates = { arpa: 40, grossMargin: 0.75, churnRate: 0.05 };
    const result = customerLifetimeValue(rates, { discountRate: 0.01 });
    expectNearly(
      result,
      {
        lifetime: lifetimeMonths,
        simple: expected.simple,
        inArrears: expected.discountedPaymentInArrears,
        inAdvance: expected.discountedPaymentInAdvance,
      },
      1e-12,
    );
    expect(relativeError(customerLifetimeValue(rates, { horizon: 24 }).value ?? NaN, horizon24Advance)).toBeLessThan(
      1e-12,
    );
    expect(customerLifetimeValue(rates, { horizon: 0 })).toMatchObject({ value: 0, inArrears: 0 });
  });

  it.each(cohorts.input.map((one, k) => [one, cohorts.expected[k]] as const))(
    'is of a cohort what it has brought: %j',
    (one, expected) => {
      const { discountRate, ...cohort } = one;
      const result = customerLifetimeValue(cohort, { discountRate });
      const { undiscounted, periods, inAdvance, inArrears } = expected ?? {};
      expectNearly(
        result,
        { simple: undiscounted, inAdvance, inArrears, horizon: periods, definition: 'cohort', n: cohort.customers },
        1e-12,
      );
      expect([result.margin, result.lifetime]).toEqual([null, null]);
    },
  );

  it('is null of nobody, and 0 of a cohort without periods', () => {
    expect(Object.is(customerLifetimeValue({ customers: -0, revenue: [5], grossMargin: 1 }).n, 0)).toBe(true);
    expect(customerLifetimeValue({ customers: 0, revenue: [5], grossMargin: 1 })).toMatchObject({
      value: null,
      n: 0,
      simple: null,
    });
    expect(customerLifetimeValue({ customers: 4, revenue: [], grossMargin: 1 })).toMatchObject({
      value: 0,
      horizon: 0,
    });
  });

  it('is the sum of its payments, and the cohort that brings just these', () => {
    const part = fc.double({ min: 0.001, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.nat(30), (churnRate, discountRate, horizon) => {
        const result = customerLifetimeValue({ arpa: 10, grossMargin: 0.5, churnRate }, { discountRate, horizon });
        const revenue = Array.from({ length: horizon }, (_, age) => 1000 * (1 - churnRate) ** age);
        const cohort = customerLifetimeValue({ customers: 100, revenue, grossMargin: 0.5 }, { discountRate });
        expect(Math.abs((result.value ?? NaN) - (cohort.value ?? NaN))).toBeLessThan(
          1e-12 * (cohort.value ?? NaN) + 1e-15,
        );
        const whole = customerLifetimeValue({ arpa: 10, grossMargin: 0.5, churnRate }, { discountRate });
        expect(result.value ?? NaN).toBeLessThanOrEqual((whole.value ?? NaN) * (1 + 1e-12));
        expect(whole.value ?? NaN).toBeLessThanOrEqual((whole.simple ?? NaN) * (1 + 1e-12));
      }),
      { numRuns: some(5) },
    );
  });

  const rates = { arpa: 100, grossMargin: 0.8, churnRate: 0.02 };

  it.each([
    [{ ...rates, churnRate: 1.5 }, {}, 'churnRate must be a fraction from 0 to 1; got 1.5', 'INVALID_VALUE'],
    [{ ...rates, churnRate: -0.1 }, {}, 'churnRate must be 0 or a number', 'INVALID_VALUE'],
    [{ ...rates, grossMargin: 80 }, {}, 'grossMargin must be a fraction from 0 to 1; got 80', 'INVALID_VALUE'],
    [{ ...rates, arpa: null }, {}, 'arpa must be', 'INVALID_VALUE'],
    [{ ...rates, revenue: [1] }, {}, 'unknown part "arpa"', 'INVALID_VALUE'],
    [{ customers: 1, revenue: 5, grossMargin: 1 }, {}, 'revenue must be a list of amounts', 'INVALID_VALUE'],
    [{ customers: 1, revenue: [1, '5'], grossMargin: 1 }, {}, 'revenue[1] must be', 'INVALID_VALUE'],
    [
      { customers: 1, revenue: [1], grossMargin: 1 },
      { horizon: 3 },
      'horizon must be left out of a cohort',
      'INVALID_OPTION',
    ],
    [rates, { horizon: 1.5 }, 'horizon must be a whole number', 'INVALID_OPTION'],
    [rates, { discountRate: -1 }, 'discountRate must be a number from 0', 'INVALID_OPTION'],
    [rates, { payments: 'late' }, 'payments must be in-advance or in-arrears', 'INVALID_OPTION'],
    [rates, { convention: 'simple' }, 'unknown option "convention"', 'INVALID_OPTION'],
  ])('refuses %j with %j', (source, options, message, code) => {
    const call = () => customerLifetimeValue(source as never, options as never);
    expect(call).toThrow(`customerLifetimeValue: ${message}`);
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

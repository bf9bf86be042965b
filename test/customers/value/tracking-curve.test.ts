import { describe, expect, it } from 'vitest';
import { expectedPurchases } from '../../../src/customers/value/expected-purchases.js';
import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import { trackingCurve } from '../../../src/customers/value/tracking-curve.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';

const DAY = 86_400_000;
const params = { r: 0.243, alpha: 4.4, a: 0.793, b: 2.426 };
const donors = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 };
const columns = {
  customer: ['a', 'a', 'b', 'a', 'late', 'late', 'a'],
  at: [0, 10, 5, 22, 21, 24, 10.5].map((day) => day * DAY),
};
const known = { timeZone: 'UTC', asOf: 25 * DAY };
const options = { model: bgNbd, params, unitDays: 7, to: 14 * DAY };

describe('trackingCurve', () => {
  it('adds up, point by point, what was bought and what new customers would buy', () => {
    const { points, value, n, ...rest } = trackingCurve(columns, { ...known, ...options });
    const fresh = (days: number) =>
      expectedPurchases({ frequency: [0], recency: [0], age: [0] }, { model: bgNbd, params, horizon: days / 7 })
        .value ?? NaN;
    const expected = [fresh(6) + fresh(1), fresh(13) + fresh(8), fresh(20) + fresh(15), fresh(24) + fresh(19)];
    expect(points.map(({ to }) => to)).toEqual(['1970-01-08', '1970-01-15', '1970-01-22', '1970-01-26']);
    expect(points.map(({ cumulativeActual }) => cumulativeActual)).toEqual([0, 1, 1, 2]);
    expect(points.map(({ actual }) => actual)).toEqual([0, 1, 0, 1]);
    expect(points.map(({ holdout }) => holdout)).toEqual([false, false, true, true]);
    for (const [k, point] of points.entries()) {
      expect(point.cumulativeExpected).toBeCloseTo(expected[k] ?? NaN, 12);
      expect(point.expected).toBeCloseTo((expected[k] ?? NaN) - (expected[k - 1] ?? 0), 12);
    }
    expect(value).toBe((points.at(-1)?.cumulativeExpected ?? NaN) / 2);
    expect([n, rest.to, rest.unitDays, rest.model]).toEqual([2, '1970-01-15', 7, 'bg-nbd']);
  });

  it('takes orders that were counted, and rows', () => {
    const found = trackingCurve(columns, { ...known, ...options });
    expect(trackingCurve(countOrders(columns, known), options)).toEqual(found);
    const rows = columns.customer.map((who, i) => ({ who, on: columns.at[i] ?? 0 }));
    expect(trackingCurve(rows, { customer: 'who', at: 'on', ...known, ...options })).toEqual(found);
    expect(trackingCurve({ customer: [], at: [] }, { ...known, ...options })).toMatchObject({
      value: null,
      n: 0,
      points: [],
    });
  });

  it('with `period` has a point for each opportunity, made and expected', () => {
    const fresh = [0, 1, 2, 3].map(
      (horizon) =>
        expectedPurchases(
          { frequency: [0], recency: [0], opportunities: [0] },
          { model: bgBb, params: donors, horizon },
        ).value ?? NaN,
    );
    const given = {
      customer: ['a', 'a', 'a', 'a', 'b', 'b', 'late', 'late'],
      at: ['01-05', '01-20', '02-01', '02-28', '02-10', '04-30', '03-01', '04-01'].map((day) => `2026-${day}T12:00Z`),
    };
    const months = { timeZone: 'UTC', asOf: '2026-05-03T00:00Z', period: 'month', to: '2026-03-01' } as const;
    const found = trackingCurve(given, { ...months, model: bgBb, params: donors });
    expect([found.n, found.unitDays, found.period, found.to]).toEqual([2, null, 'month', '2026-03-01']);
    expect(found.points.map(({ to, actual, holdout }) => [to, actual, holdout])).toEqual([
      ['2026-02-01', 0, false],
      ['2026-03-01', 1, false],
      ['2026-04-01', 0, true],
      ['2026-05-01', 1, true],
    ]);
    const [, one = NaN, two = NaN, three = NaN] = fresh;
    for (const [k, expected] of [0, one, one + two, two + three].entries()) {
      expect(found.points[k]?.cumulativeExpected).toBeCloseTo(expected, 12);
    }
    const { points, value } = trackingCurve(given, {
      ...months,
      asOf: '2026-03-15T00:00Z',
      model: bgBb,
      params: donors,
    });
    expect([points.length, value]).toEqual([2, one]);
  });

  it('refuses what it cannot draw', () => {
    expect(() => trackingCurve(columns, { ...known, ...options, unitDays: 1e-6 })).toThrow(
      'there must be at most 100000 periods',
    );
    expect(() => trackingCurve(columns, { ...known, model: gammaGamma, params: { p: 1, q: 1, v: 1 } })).toThrow(
      'one that tells expectedPurchases',
    );
    expect(() => trackingCurve(columns, { ...known, model: sBg, params: { alpha: 1, beta: 1 } })).toThrow(
      'model must be one of purchases, such as bgNbd or bgBb; got "s-bg"',
    );
    expect(() => trackingCurve(columns, { ...known, model: bgBb, params: donors })).toThrow(
      'period must be given for bg-bb; got undefined',
    );
    expect(() => trackingCurve(columns, { ...known, model: bgNbd, params, period: 'month' })).toThrow(
      'period must be left out for bg-nbd; got "month"',
    );
  });
});

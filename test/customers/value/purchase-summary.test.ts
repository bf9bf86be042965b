import { describe, expect, it } from 'vitest';
import { expectedPurchases } from '../../../src/customers/value/expected-purchases.js';
import { fitModel } from '../../../src/customers/value/fit-model.js';
import { holdoutComparison } from '../../../src/customers/value/holdout-comparison.js';
import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { purchaseSummary } from '../../../src/customers/value/purchase-summary.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { cellsOf, dataLines } from '../../data.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import { cdnowSample } from './cdnow-sample.js';
import golden from './purchase-summary.golden.json' with { type: 'json' };

const DAY = 86_400_000;
const known = { timeZone: 'UTC', asOf: 90 * DAY };

/** By the first numbers that differ. */
function byNumbers(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((each, i) => each !== b[i]);
  return k < 0 ? 0 : (a[k] ?? NaN) - (b[k] ?? NaN);
}

describe('purchaseSummary', () => {
  it('gives of the CDNOW sample what is published', (context) => {
    const orders = countOrders(cdnowSample(context), { timeZone: 'UTC', asOf: Date.UTC(1998, 6, 1) });
    const summary = purchaseSummary(orders, { to: '1997-10-01', unitDays: 7 });
    const { columns } = summary;
    const { customers, sumX, sumTx, sumT, repeaters, meanZ, firstFive } = golden.cases['cdnow.summaryFromRaw'].expected;
    const sum = (column: readonly (number | null)[]) => column.reduce<number>((total, each) => total + (each ?? 0), 0);
    expect([summary.value, sum(columns.frequency), summary.repeatPurchases, summary.repeatCustomers]).toEqual([
      customers,
      sumX,
      sumX,
      repeaters,
    ]);
    expect(relativeError(sum(columns.recency), sumTx)).toBeLessThan(1e-12);
    expect(relativeError(sum(columns.age), sumT)).toBeLessThan(1e-12);
    expect(relativeError(sum(columns.monetary) / repeaters, meanZ)).toBeLessThan(1e-12);
    for (const [i, one] of firstFive.entries()) {
      expect(columns.customer[i]).toBe(one.id);
      expect([columns.frequency[i], columns.recency[i]?.toFixed(9), columns.age[i]?.toFixed(9)]).toEqual([
        one.x,
        one.t_x.toFixed(9),
        one.T.toFixed(9),
      ]);
      expect(columns.monetary[i] ?? 0).toBeCloseTo(one.zbar, 9);
    }
    // the published file, as a set of rows rounded to two decimals, halves to even
    const known = dataLines(context, 'cdnow-summary-with-spend.csv').slice(1);
    const published = known.map((line) => cellsOf(line).slice(1).map(Number)).sort(byNumbers);
    const own = columns.customer.map((_, i) => [
      columns.frequency[i] ?? NaN,
      ...[columns.recency[i], columns.age[i]].map((time) => Number(time?.toFixed(2))),
      columns.monetary[i] ?? 0,
    ]);
    for (const [i, row] of own.sort(byNumbers).entries()) {
      expect(row.slice(0, 3)).toEqual(published[i]?.slice(0, 3));
      expect(Math.abs((row[3] ?? NaN) - (published[i]?.[3] ?? NaN))).toBeLessThan(0.005 + 1e-9);
    }
    expect(summary.holdout).toMatchObject({ from: '1997-10-01', to: '1998-07-01', length: 39 });
    expect(fitModel(summary, { model: bgNbd }).params?.r).toBeCloseTo(0.2425, 3);
    expect(fitModel(summary, { model: gammaGamma }).n).toBe(946);
  });

  it('merges orders of a day, leaves the first purchase out of the mean, and says so', () => {
    const columns = {
      customer: ['b', 'a', 'a', 'a', 'b', 'a'],
      at: [5, 0, 10.2, 10.9, 20, 30].map((day) => day * DAY),
      amount: [7, 100, 20, 22, 9, 60],
    };
    const summary = purchaseSummary(columns, known);
    expect(summary.columns).toEqual({
      customer: ['a', 'b'],
      frequency: [2, 1],
      recency: [30, 15],
      age: [89, 84],
      monetary: [51, 9],
    });
    expect(summary).toMatchObject({
      value: 2,
      n: 6,
      merged: 1,
      repeatPurchases: 3,
      repeatCustomers: 2,
      unitDays: 1,
      holdout: null,
      from: '1970-01-01',
      to: '1970-04-01',
    });
    expect(purchaseSummary({ customer: columns.customer, at: columns.at }, known).columns.monetary).toEqual([
      null,
      null,
    ]);
  });

  it('keeps the days from `to` on apart', () => {
    const columns = {
      customer: [1, 1, 1, 2, 3, 3],
      at: [0, 8, 15, 3, 9, 12].map((day) => day * DAY),
      amount: [1, 2, 4, 8, 16, 32],
    };
    const {
      columns: before,
      holdout,
      n,
      value,
    } = purchaseSummary(columns, { ...known, asOf: 20 * DAY, to: 9 * DAY, unitDays: 0.5 });
    expect([n, value, before.customer]).toEqual([3, 2, [1, 2]]);
    expect([before.recency, before.age]).toEqual([
      [16, 0],
      [16, 10],
    ]);
    expect(before.monetary).toEqual([2, null]);
    expect(holdout).toEqual({
      from: '1970-01-10',
      to: '1970-01-21',
      length: 22,
      frequency: [1, 0],
      monetary: [4, null],
    });
  });

  it('lowers the mean by refunds from the second order day on', () => {
    const columns = {
      customer: ['a', 'a', 'a', 'a', 'a'],
      at: [0, 5, 10, 12, 30].map((day) => day * DAY),
      amount: [100, -30, 50, -20, 70],
    };
    const { columns: found, refunded } = purchaseSummary(columns, known);
    expect([found.monetary, found.frequency, refunded]).toEqual([[50], [2], 2]);
    expect(purchaseSummary(columns, { ...known, to: 11 * DAY }).columns.monetary).toEqual([50]);
    expect(purchaseSummary(columns, { ...known, to: 12 * DAY }).columns.monetary).toEqual([50]);
    expect(purchaseSummary(columns, { ...known, to: 13 * DAY }).columns.monetary).toEqual([30]);
  });

  it('with `period` counts whole calendar periods after the one of the first purchase, for BG/BB', () => {
    const given = {
      customer: ['an', 'an', 'an', 'an', 'an', 'an', 'binh', 'binh', 'chi', 'an', 'an'],
      at: [
        ...[
          '2020-02-01',
          '2020-11-30',
          '2022-01-01',
          '2022-12-31',
          '2024-06-01',
          '2026-01-05',
          '2021-12-31',
          '2022-01-01',
        ],
        ...['2026-02-02', '2023-03-03', '2025-05-05'],
      ].map((day) => `${day}T12:00Z`),
      amount: [100, 200, 10, 20, 40, 80, 1, 3, 7, -5, -1],
    };
    const orders = countOrders(given, { timeZone: 'UTC', asOf: '2026-06-30T12:00Z' });
    const summary = purchaseSummary(orders, { period: 'year' });
    // of An 2022 and 2024 out of 2021 … 2025; 2026 is not over, and Chi came in it
    expect(summary.columns).toEqual({
      customer: ['an', 'binh'],
      frequency: [2, 1],
      recency: [4, 1],
      opportunities: [5, 4],
      monetary: [32, 3],
    });
    expect(summary).toMatchObject({ value: 2, n: 7, merged: 2, unfinished: 2, repeatPurchases: 3, repeatCustomers: 2 });
    expect(summary).toMatchObject({
      from: '2020-02-01',
      to: '2026-01-01',
      holdout: null,
      period: 'year',
      anchorDay: 1,
    });
    expect(Object.keys(summary)).not.toContain('unitDays');
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    const before = purchaseSummary(orders, { period: 'year', to: '2024-03-01' });
    expect(before.columns).toEqual({
      customer: ['an', 'binh'],
      frequency: [1, 1],
      recency: [2, 1],
      opportunities: [3, 2],
      monetary: [25, 3],
    });
    expect(before.holdout).toEqual({
      from: '2024-01-01',
      to: '2026-01-01',
      length: 2,
      frequency: [1, 0],
      monetary: [39, null],
    });
    const params = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 };
    const { expected, actual, length } = holdoutComparison(before, { model: bgBb, params });
    const { values } = expectedPurchases(
      { frequency: [1, 1], recency: [2, 1], opportunities: [3, 2] },
      { model: bgBb, params, horizon: 2 },
    );
    expect([actual, length, expected]).toEqual([1, 2, (values[0] ?? NaN) + (values[1] ?? NaN)]);
    expect(fitModel(summary, { model: bgBb }).n).toBe(2);
    expect(fitModel(summary, { model: gammaGamma }).n).toBe(2);
    expect(() => fitModel(summary, { model: bgNbd })).toThrow(
      'fitModel: the source must be columns frequency, recency, age (bgBb: by period); got object',
    );
    expect(() => purchaseSummary(orders, { period: 'year', unitDays: 7 } as never)).toThrow(
      'unitDays must be left out where period is given; got 7',
    );
  });

  it('is the same of rows in any order, and of nobody', () => {
    const rows = [3, 1, 2, 1, 3, 2].map((who, i) => ({ who, at: ((i * 7) % 5) * DAY, paid: i + 0.1 }));
    const options = { customer: 'who', at: 'at', amount: 'paid', ...known } as const;
    const summary = purchaseSummary(rows, options);
    expect(purchaseSummary(rows.slice().reverse(), options)).toEqual(summary);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(purchaseSummary({ customer: [], at: [] }, known)).toMatchObject({
      value: null,
      n: 0,
      from: null,
      columns: { customer: [] },
    });
  });

  it('refuses bad units and ranges', () => {
    const orders = countOrders({ customer: [1], at: [10 * DAY] }, known);
    for (const unitDays of [0, -1, NaN, Infinity, '7']) {
      expect(() => purchaseSummary(orders, { unitDays } as never)).toThrow('unitDays must be a number of days above 0');
    }
    expect([undefined, 200 * DAY].map((to) => purchaseSummary(orders, { to }).to)).toEqual([
      '1970-04-01',
      '1970-04-01',
    ]);
    expect(() => purchaseSummary(orders, { from: 5 } as never)).toThrow('unknown option "from"');
  });
});

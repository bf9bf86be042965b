import { describe, expect, it } from 'vitest';
import { fitModel } from '../../../src/customers/value/fit-model.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { purchaseSummary, splitOf, unitOf } from '../../../src/customers/value/purchase-summary.js';
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
    for (const unitDays of [0, -1, NaN, Infinity, '7']) {
      expect(() => unitOf('purchaseSummary', unitDays)).toThrow('unitDays must be a number of days above 0');
    }
    const orders = countOrders({ customer: [1], at: [10 * DAY] }, known);
    expect(splitOf('m', orders, undefined)).toEqual({ end: 90, known: 90 });
    expect(splitOf('m', orders, 200 * DAY)).toEqual({ end: 90, known: 90 });
    expect(() => purchaseSummary(orders, { from: 5 } as never)).toThrow('unknown option "from"');
  });
});

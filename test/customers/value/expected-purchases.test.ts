import { describe, expect, it } from 'vitest';
import { expectedPurchases } from '../../../src/customers/value/expected-purchases.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { paretoNbd } from '../../../src/customers/value/models/pareto-nbd.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import { cellsOf, dataLines } from '../../data.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import golden from './fit-model.golden.json' with { type: 'json' };

const { bgnbd, paretonbd } = golden.cases['cdnow.models'].expected;

describe('expectedPurchases', () => {
  it('is that of CDNOW at the given parameters, for each and for all', (context) => {
    for (const [model, { params, cases }] of [
      [bgNbd, bgnbd],
      [paretoNbd, paretonbd],
    ] as const) {
      const customers = {
        frequency: cases.map(({ x }) => x),
        recency: cases.map(({ t_x: last }) => last),
        age: cases.map(({ T }) => T),
      };
      const { values } = expectedPurchases(customers, { model, params: params as never, horizon: 39 });
      for (const [i, { expectedNext39 }] of cases.entries()) {
        expect(relativeError(values[i] ?? NaN, expectedNext39)).toBeLessThan(1e-8);
      }
    }
    const rows = dataLines(context, 'cdnow-summary-with-spend.csv')
      .slice(1)
      .map((line) => cellsOf(line).map(Number));
    const [frequency, recency, age] = [1, 2, 3].map((k) => rows.map((row) => row[k] ?? NaN)) as [
      number[],
      number[],
      number[],
    ];
    const all = expectedPurchases({ frequency, recency, age }, { model: bgNbd, params: bgnbd.params, horizon: 39 });
    expect(relativeError(all.value ?? NaN, bgnbd.totalExpectedNext39)).toBeLessThan(1e-8);
    expect(all.n).toBe(2357);
  });

  it('says what it rests on, and keeps places', () => {
    const customers = {
      customer: ['a', 'b', 'c'],
      frequency: [0, null, 2],
      recency: [0, 1, 9],
      age: [5, 5, 3],
      weight: [2, 1, 1],
    };
    const params = { r: 1, alpha: 4, a: 1, b: 2 };
    const result = expectedPurchases(customers, { model: bgNbd, params, horizon: 5, onInvalid: 'count' });
    expect(result).toMatchObject({
      metric: 'expected-purchases',
      unit: 'count',
      n: 2,
      missing: 1,
      invalid: 1,
      model: 'bg-nbd',
      params,
      horizon: 5,
    });
    expect(result.customer).toEqual(['a', 'b', 'c']);
    expect(result.values.map((each) => each !== null)).toEqual([true, false, false]);
    expect(result.value).toBe(2 * (result.values[0] ?? NaN));
    expect(
      expectedPurchases({ frequency: [], recency: [], age: [] }, { model: bgNbd, params, horizon: 5 }),
    ).toMatchObject({ value: null, n: 0, values: [] });
  });

  it('tells ids of any memory as plain JSON', () => {
    const contracts = { model: sBg, params: { alpha: 1, beta: 3 }, horizon: 2 };
    const survived = [0, 4];
    for (const [customer, ids] of [
      [Uint8Array.of(7, 8), [7, 8]],
      [BigInt64Array.of(7n, 8n), ['7', '8']],
    ]) {
      const told = expectedPurchases({ customer, survived } as never, contracts);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      expect(told.customer).toEqual(ids);
    }
  });

  it('is renewals of contracts', () => {
    const { values } = expectedPurchases(
      { survived: [0, 4] },
      { model: sBg, params: { alpha: 1, beta: 3 }, horizon: 2 },
    );
    expect(values[0]).toBeCloseTo(3 / 4 + (3 / 4) * (4 / 5), 12);
    expect(values[1]).toBeCloseTo(7 / 8 + (7 / 8) * (8 / 9), 12);
  });
});

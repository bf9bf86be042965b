import { describe, expect, it } from 'vitest';
import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { readCustomers } from '../../../src/customers/value/read-customers.js';

describe('readCustomers', () => {
  it('puts alike customers together, in ascending order, and knows whose row is whose', () => {
    const columns = {
      customer: ['a', 'b', 'c', 'd'],
      frequency: [2, 0, 2n, 0],
      recency: [5, 0, 5, -0],
      age: [9, 9, 9, 9],
      weight: [1, 2, 3, 4],
    };
    const { table, pattern, n, customer } = readCustomers('m', columns, bgNbd, undefined, true);
    expect(table.weight).toEqual(Float64Array.of(6, 4));
    expect(table.columns.map((column) => [...column])).toEqual([
      [0, 2],
      [0, 5],
      [9, 9],
    ]);
    expect([...pattern]).toEqual([1, 0, 1, 0]);
    expect([n, customer]).toEqual([10, ['a', 'b', 'c', 'd']]);
  });

  it('knows what is missing: null, NaN of float columns, and no mean of nothing', () => {
    const age = Float64Array.of(9, NaN, 9);
    const some = readCustomers('m', { frequency: [1, 1, null], recency: [1, 1, 1], age }, bgNbd, undefined, false);
    expect([some.left.missing, some.n, [...some.pattern]]).toEqual([2, 1, [0, -1, -1]]);
    const nobody = readCustomers('m', { frequency: [null], monetary: [7] }, gammaGamma, undefined, false);
    expect([nobody.left.missing, nobody.n]).toEqual([1, 0]);
    const spent = { frequency: [0, 0, 3, 3], monetary: [null, 7, null, 7] };
    const all = readCustomers('m', spent, gammaGamma, undefined, false);
    expect([all.left.missing, all.n, all.unused]).toEqual([1, 3, 0]);
    const fit = readCustomers('m', spent, gammaGamma, undefined, true);
    expect([fit.left.missing, fit.n, fit.unused]).toEqual([1, 1, 2]);
  });

  it('takes weights as they are, and never turns a text or nothing into a number', () => {
    const columns = { frequency: [0, 0, 0], recency: [0, 0, 0], age: [9, 9, 9], weight: ['2', null, 2n] };
    expect(() => readCustomers('m', columns, bgNbd, undefined, true)).toThrow(
      'm: weight must be a number from 0 to 10^15; got "2" at index 0 of weight',
    );
    const { n, left } = readCustomers('m', columns, bgNbd, 'count', true);
    expect([n, left.missing, left.reasons]).toEqual([2, 1, { 'weight-not-a-number': 1 }]);
    // also of who says nothing about spend
    const spent = readCustomers('m', { frequency: [0], monetary: [null], weight: [null] }, gammaGamma, undefined, true);
    expect([spent.left.missing, spent.unused]).toEqual([1, 0]);
  });

  it('takes the columns of a summary', () => {
    const columns = { customer: [1], frequency: [2], recency: [5], age: [9], monetary: [3] };
    const { n, customer } = readCustomers('m', { metric: 'purchase-summary', columns }, bgNbd, undefined, false);
    expect([n, customer]).toEqual([1, [1]]);
    const some = { customer: [1], frequency: [2], recency: [5], opportunities: [9], monetary: [3] };
    for (const [model, other, lacking] of [
      [bgNbd, some, 'age'],
      [bgBb, columns, 'opportunities'],
    ] as const) {
      const summary = { metric: 'purchase-summary', columns: other };
      expect(() => readCustomers('fit-model', summary, model, undefined, true)).toThrow(
        `fitModel: the source must be columns frequency, recency, ${lacking} (bgBb: by period); got object`,
      );
    }
  });
});

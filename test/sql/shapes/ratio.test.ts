import { describe, expect, it } from 'vitest';
import { RatioAggregator } from '../../../src/index.js';
import { compile } from '../../../src/sql/index.js';

const table = { dialect: 'duckdb', table: 'orders', onInvalid: 'count' } as const;

describe('ratios', () => {
  it('of two totals are those of the aggregator', () => {
    const columns = { platformRevenue: 'fee', gmv: 'value' };
    const statement = compile('take-rate', { ...table, columns });
    const sums = { xx: ['0', '0', '13'], xy: ['0', '0', '200'], yy: ['0', '0', '3700'] };
    const products = Object.entries(sums).flatMap(([name, parts]) =>
      ['high', 'mixed', 'low'].map((half, k) => [`sum_${name}_${half}`, parts[k]] as const),
    );
    const there = { sum_x: 5, sum_y: 70n, ...Object.fromEntries(products) };
    const none = Object.fromEntries(Object.keys(there).map((name) => [name, null]));
    const left = [1, 10, 11, 12].map((outcome, k) => ({ outcome, n: k + 1, ...none }));
    const counted = statement.decode([{ outcome: 0, n: 2, ...there }, ...left]);
    const form = { metric: 'take-rate', unit: 'fraction', part: 'platformRevenue', whole: 'gmv' } as const;
    const inMemory = new RatioAggregator({ ...form, range: [0, 1], onInvalid: 'count' });
    inMemory.addAll([
      { platformRevenue: 2, gmv: 10 },
      { platformRevenue: 3, gmv: 60 },
      { platformRevenue: null, gmv: 1 },
      ...[1, 2].map(() => ({ platformRevenue: 1, gmv: -1 })),
      ...[1, 2, 3].map(() => ({ platformRevenue: -1, gmv: 1 })),
      ...[1, 2, 3, 4].map(() => ({ platformRevenue: 2, gmv: 1 })),
    ]);
    expect(JSON.stringify(counted.aggregator)).toBe(JSON.stringify(inMemory));
    expect(JSON.stringify(counted.result())).toBe(JSON.stringify(inMemory.result()));
  });

  it('to the number of rows need one column', () => {
    const statement = compile('average-order-value', { ...table, columns: { revenue: 'paid' } });
    const rows = [{ outcome: 0, n: 2, sum_x: -1, sum_xx_high: 0, sum_xx_mixed: 0, sum_xx_low: 1 }];
    expect(() => statement.decode(rows)).toThrow('the sums in a state are not possible for its n');
    expect(() => compile('average-order-value', { ...table, columns: {} as never })).toThrow(
      'columns.revenue must be given',
    );
  });

  it('refuse numbers that cannot be counted exactly', () => {
    const statement = compile('average-order-value', { ...table, columns: { revenue: 'paid' } });
    const none = { sum_x: null, sum_xx_high: null, sum_xx_mixed: null, sum_xx_low: null };
    expect(() => statement.decode([{ outcome: 3, n: 2, ...none }])).toThrow(
      '2 rows cannot be counted exactly: revenue must be whole numbers of size below 2^51: give money in its smallest unit',
    );
  });
});

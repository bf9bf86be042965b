import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { availabilityRate } from '../../../src/index.js';
import { compile } from '../../../src/sql/index.js';
import { pouredShapes } from '../../../src/sql/shapes/poured.js';

describe('pouredShapes', () => {
  it('serve every poured metric that has rows, and read what its rows have', () => {
    const shapes = new Map(pouredShapes());
    const poured = metrics.filter(({ pours }) => pours !== null);
    const without = poured.filter(({ id }) => !shapes.has(id)).map(({ id }) => id);
    expect(without).toEqual(['ltv-to-cac-ratio']);
    expect(shapes.size).toBe(poured.length - 1);
    for (const { id, rows } of poured) {
      const read = shapes
        .get(id)?.()
        .fields.map(({ name, kind }) => ({ name, type: kind }));
      expect(read).toEqual(rows?.readers);
    }
  });

  it('take no option of the kernel behind them', () => {
    const table = { dialect: 'duckdb', table: 't' } as const;
    const money = { ...table, columns: { revenue: 'r' } };
    const inner = [{ per: 100 }, { range: [0, 1] }, { metric: 'x' }, { part: 'x' }, { rows: 'whole' }] as const;
    for (const options of inner) {
      expect(() => compile('average-order-value', { ...money, ...options })).toThrow('unknown option');
    }
    expect(() => compile('conversion-rate', { ...table, columns: { converted: 'c' }, metric: 'x' })).toThrow('unknown');
    expect(() => compile('gmv', { ...table, columns: { value: 'c' }, least: 1 })).toThrow('unknown option');
    const rate = { ...table, columns: { complaints: 'c', orders: 'o' } };
    expect(() => compile('complaint-rate', { ...rate, unit: 'ratio' })).toThrow('unknown option');
  });

  it('have no interval where their functions have none', () => {
    const columns = { upMs: 'u', agreedMs: 'a' };
    const counted = compile('availability-rate', { dialect: 'duckdb', table: 't', columns }).decode([
      { outcome: 0, n: 2, sum_x: 9, sum_y: 10, ...productsOfTwo },
    ]);
    const up = [
      { u: 4, a: 5 },
      { u: 5, a: 5 },
    ];
    const { refused: _, ...expected } = availabilityRate(up, { upMs: 'u', agreedMs: 'a' });
    expect(counted.result()).toEqual(expected);
    expect(counted.aggregator).toBe(null);
    expect(() => counted.result({ interval: 'wilson' })).toThrow('unknown option');
  });
});

/** 4·4 + 5·5, 4·5 + 5·5 and 5·5 + 5·5 in their parts. */
const productsOfTwo = Object.fromEntries(
  Object.entries({ xx: 41, xy: 45, yy: 50 }).flatMap(([name, low]) => [
    [`sum_${name}_high`, 0],
    [`sum_${name}_mixed`, 0],
    [`sum_${name}_low`, low],
  ]),
);

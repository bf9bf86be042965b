import { describe, expect, it } from 'vitest';
import { NetRevenueRetentionAggregator, RevenueChurnRateAggregator } from '../../../../src/index.js';
import { compile } from '../../../../src/sql/index.js';
import { rowsOf } from '../../rows-of.js';

const columns = { customer: 'who', startedAt: 'since', endedAt: 'until', amount: 'price' };
const query = { dialect: 'duckdb', table: 'spells', columns, from: 40, to: 80 } as const;

/** Opening and closing amounts of customers who are lost, worth less, as much, and more: each twice as much as the one before. */
const customers = [
  [100, 0],
  [200, 50],
  [300, 300],
  [400, 900],
  [0, 70],
] as const;

const spells = customers.flatMap(([opening, closing], k) => [
  { customer: `c${k}`, startedAt: 0, endedAt: 60, amount: opening },
  { customer: `c${k}`, startedAt: 60, amount: closing },
]);

/** Rows of the engine: `x` is what stands over the opening amount. */
function rows(xOf: (opening: number, closing: number) => number) {
  return customers.map(([y, held], k) => {
    const closing = y === 0 ? 0 : held;
    const x = xOf(y, closing);
    const low = { sum_xx_low: x * x, sum_xy_low: x * y, sum_yy_low: y * y };
    return {
      outcome: 0,
      class: [1, 2, 3, 4, 0][k],
      n: 1,
      sum_seen: 2,
      sum_large: 0,
      sum_y: y,
      sum_closing: closing,
      sum_x: x,
      ...low,
    };
  });
}

describe('rates of recurring revenue', () => {
  it('are those of the aggregators', () => {
    const churn = compile('revenue-churn-rate', query);
    const lost = rowsOf(
      churn.columns,
      rows((opening, closing) => Math.max(0, opening - closing)),
    );
    const inMemory = new RevenueChurnRateAggregator({ from: 40, to: 80 }).addAll(spells);
    expect(JSON.stringify(churn.decode(lost).result())).toBe(JSON.stringify(inMemory.result()));
    const net = compile('net-revenue-retention', query);
    const kept = rowsOf(
      net.columns,
      rows((_, closing) => closing),
    );
    const held = new NetRevenueRetentionAggregator({ from: 40, to: 80 }).addAll(spells).result({ confidence: 0.9 });
    expect(JSON.stringify(net.decode(kept).result({ confidence: 0.9 }))).toBe(JSON.stringify(held));
  });

  it('refuse sums that are too large, and departures', () => {
    const churn = compile('revenue-churn-rate', query);
    const [row] = rows(() => 0);
    const large = rowsOf(churn.columns, [{ ...row, sum_large: 1 }]);
    expect(() => churn.decode(large)).toThrow(
      'amounts of one customer must add up to less than 2^51; 1 customers have more',
    );
    expect(() => churn.decode([]).result({ per: 'departure' })).toThrow("per must be 'customer' in SQL");
  });
});

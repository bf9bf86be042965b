import { describe, expect, it } from 'vitest';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { firstPaidOf, Stocks } from '../../../src/kernels/spell/stocks.js';
import { flowBetween } from '../../../src/revenue/recurring/mrr-flow.js';

const between = (all: SpellHistories, from: number, end: number) => {
  const stocks = new Stocks(all);
  return flowBetween(stocks, firstPaidOf(stocks), from, end);
};

describe('flowBetween', () => {
  it('puts each customer in one class, by both ends', () => {
    const all = new SpellHistories();
    all.add('same', 0, Infinity, 5);
    all.add('new', 12, Infinity, 7);
    all.add('grows', 0, Infinity, 3);
    all.add('grows', 15, Infinity, 4);
    all.add('shrinks', 0, 12, 9);
    all.add('shrinks', 12, Infinity, 8);
    all.add('leaves', 0, 20 - 1, 6);
    all.add('back', 0, 3, 2);
    all.add('back', 11, Infinity, 10);
    all.add('free', 0, Infinity, 0);
    all.add('to free', 0, 12, 1);
    all.add('to free', 12, Infinity, 0);
    all.add('passes', 11, 12, 99);
    // three dimes and one of thirty cents are the same money
    all.add('rounded', 0, 12, 0.1);
    all.add('rounded', 0, 12, 0.2);
    all.add('rounded', 12, Infinity, 0.3);
    const { value, ...flow } = between(all, 10, 20);
    expect(value).toBe(7 + 10 + 4 - 1 - 7);
    expect(flow).toMatchObject({ n: 8, new: 7, expansion: 4, contraction: 1, churned: 7, reactivated: 10 });
    expect([flow.start, flow.end].map((stock) => Math.round(10 * stock))).toEqual([243, 373]);
    const moved = { new: 1, expansion: 1, contraction: 1, churned: 2, reactivated: 1 };
    expect(flow.customers).toEqual({ start: 6, ...moved, end: 6 });
  });

  it('is nothing where there is no spell, and 0 where nobody is worth anything', () => {
    expect(between(new SpellHistories(), 0, 1)).toMatchObject({ value: null, n: 0, start: 0, end: 0 });
    const free = new SpellHistories();
    free.add('a', 0, Infinity, 0);
    expect(between(free, 0, 1)).toMatchObject({ value: 0, n: 0 });
  });
});

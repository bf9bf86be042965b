import { describe, expect, it } from 'vitest';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { AmountSum, changeOf, firstPaidOf, runningBefore, Stocks } from '../../../src/kernels/spell/stocks.js';

const all = new SpellHistories();
all.add('free', 0, Infinity, 0);
for (const amount of [0.1, 0.2, 0.3]) all.add('many', 5, 10, amount);
all.add('later', 0, 3, 0);
all.add('later', 10, Infinity, 7);

describe('Stocks', () => {
  it('is what runs just before an instant, added up exactly', () => {
    const stocks = new Stocks(all);
    expect([...stocks.before(5).worth]).toEqual([0, 0, 0]);
    expect([...stocks.before(5.5).worth]).toEqual([0, 0.6, 0]);
    expect([...stocks.before(10).worth]).toEqual([0, 0.6, 0]);
    expect([...stocks.before(10.5).worth]).toEqual([0, 0, 7]);
    expect(stocks.before(10.5)).toBe(stocks.before(10.5));
    expect([...firstPaidOf(stocks)]).toEqual([Infinity, 5, 10]);
    const { total, n } = stocks.before(10);
    expect([total, n, runningBefore(stocks, 10), stocks.customers]).toEqual([0.6, 1, 3, 3]);
    expect(new Stocks(new SpellHistories()).before(10)).toEqual({ worth: new Float64Array(0), total: 0, n: 0 });
  });
});

describe('changeOf', () => {
  it('knows round-off from a change', () => {
    expect(changeOf(0.1 + 0.2, 0.3)).toBe(0);
    expect(changeOf(9.99 / 12, 0.8325)).toBe(0);
    expect([changeOf(5, 8), changeOf(8, 5), changeOf(0, 8), changeOf(8, 0)]).toEqual([3, -3, 8, -8]);
    expect(changeOf(4e14, 4e14 + 1)).toBe(1);
    // whole amounts have no round-off, however large
    expect([changeOf(4e15, 4e15 + 1), changeOf(2 ** 53 - 1, 2 ** 53 - 2)]).toEqual([1, -1]);
    expect([changeOf(2 ** 55, 2 ** 55 + 8), changeOf(4e14 + 0.5, 4e14 + 0.625)]).toEqual([0, 0]);
    expect(Object.is(changeOf(7, 7), 0)).toBe(true);
  });
});

describe('AmountSum', () => {
  it('adds up exactly, and counts', () => {
    const sum = new AmountSum();
    expect([sum.value, sum.n]).toEqual([0, 0]);
    for (const amount of [1e100, 0.5, -1e100]) sum.add(amount);
    expect([sum.value, sum.n]).toEqual([0.5, 3]);
  });
});

describe('Stock', () => {
  it('adds whole numbers and decimals up exactly, however large', () => {
    const large = new SpellHistories();
    for (const [k, amount] of [2 ** 53 - 1, 0.5, 3, 2 ** 60, 0.25].entries()) large.add(k, 0, Infinity, amount);
    const exact = new AmountSum();
    for (const amount of [2 ** 60, 2 ** 53 - 1, 3, 0.75]) exact.add(amount);
    expect(new Stocks(large).before(1)).toMatchObject({ total: exact.value, n: 5 });
  });
});

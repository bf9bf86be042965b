import { describe, expect, it } from 'vitest';
import { RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { AMOUNT, revenueMovementsOf } from '../../../src/revenue/retention/revenue-movements.js';

const period = { from: 10, to: 20 };

describe('revenueMovementsOf', () => {
  it('tells what was lost with customers and what by contraction', () => {
    const all = new SpellHistories();
    all.add('kept', 0, Infinity, 5);
    all.add('lost', 0, 15, 7);
    all.add('less', 0, 12, 4);
    all.add('less', 12, Infinity, 1);
    all.add('more', 0, 12, 1);
    all.add('more', 12, Infinity, 9);
    all.add('new', 11, Infinity, 99);
    all.add('free', 0, 15, 0);
    expect(revenueMovementsOf('m', all, period, 'customer')).toMatchObject({
      opening: 17,
      churned: 7,
      contraction: 3,
      pairs: { n: 4 },
    });
    const back = new SpellHistories();
    back.add('a', 0, 12, 5);
    back.add('a', 15, Infinity, 5);
    expect(revenueMovementsOf('m', back, period, 'customer')).toMatchObject({ churned: 0, contraction: 0 });
    expect(revenueMovementsOf('m', back, period, 'departure')).toMatchObject({ churned: 5, contraction: 0 });
  });

  it('adds amounts exactly', () => {
    const all = new SpellHistories();
    for (const amount of [0.1, 0.2, 0.3]) all.add('a', 0, Infinity, amount);
    expect(revenueMovementsOf('m', all, period, 'customer').opening).toBe(0.6);
    expect(revenueMovementsOf('m', new SpellHistories(), period, 'customer').opening).toBe(0);
  });
});

describe('AMOUNT', () => {
  it('takes amounts that sums of squares can hold', () => {
    const tally = new RowTally('m', {}, 'count');
    const read = (value: unknown) => AMOUNT.read(tally, value, 0, 0);
    expect([0, -0, 1e-100, 1e100, 5].map(read)).toEqual([0, 0, 1e-100, 1e100, 5]);
    expect([-1, 1e-101, 1.1e100, NaN, '5', null].map(read)).toEqual([null, null, null, null, null, null]);
    expect([tally.missing, tally.invalid]).toEqual([1, 5]);
    expect([0, 5, 1e100].every((value) => AMOUNT.isPossible(value, 0))).toBe(true);
    expect([-1, Infinity, NaN].some((value) => AMOUNT.isPossible(value, 0))).toBe(false);
  });
});

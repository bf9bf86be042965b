import { describe, expect, it } from 'vitest';
import type { ChurnUnit } from '../../../src/kernels/spell/movement.js';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { Stocks } from '../../../src/kernels/spell/stocks.js';
import { revenueMovementsOf } from '../../../src/revenue/retention/revenue-movements.js';

const period = { from: 10, to: 20 };
const moved = (all: SpellHistories, per: ChurnUnit, part: 'lost' | 'closing' = 'lost') =>
  revenueMovementsOf('m', all, new Stocks(all), period, per, part);

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
    expect(moved(all, 'customer')).toMatchObject({
      opening: 17,
      churned: 7,
      contraction: 3,
      expansion: 8,
      kept: 7,
      pairs: { n: 4 },
    });
    expect(moved(all, 'customer', 'closing').pairs.n).toBe(4);
    const back = new SpellHistories();
    back.add('a', 0, 12, 5);
    back.add('a', 15, Infinity, 5);
    expect(moved(back, 'customer')).toMatchObject({ churned: 0, contraction: 0 });
    expect(moved(back, 'departure')).toMatchObject({ churned: 5, contraction: 0 });
  });

  it('adds amounts exactly', () => {
    const all = new SpellHistories();
    for (const amount of [0.1, 0.2, 0.3]) all.add('a', 0, Infinity, amount);
    expect(moved(all, 'customer').opening).toBe(0.6);
    expect(moved(new SpellHistories(), 'customer').opening).toBe(0);
  });
});

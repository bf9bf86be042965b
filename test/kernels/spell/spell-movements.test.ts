import { describe, expect, it } from 'vitest';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { movementsOf } from '../../../src/kernels/spell/spell-movements.js';

const histories = () => {
  const all = new SpellHistories();
  all.add('kept', 0, Infinity, 5, 15);
  all.add('lost', 0, 15, 7, 15);
  all.add('less', 0, 12, 4, Infinity);
  all.add('less', 12, Infinity, 1, Infinity);
  return all;
};

describe('movementsOf', () => {
  it('tells movements, time, terms and amounts', () => {
    const found = movementsOf('m', histories(), { from: 10, to: 20 }, 'customer', 'sum');
    expect(found).toMatchObject({
      meanCustomers: 2.5,
      due: 2,
      notRenewed: 1,
      movements: { start: 3, churned: 1, end: 2 },
    });
    expect(found.revenue).toMatchObject({ start: 16, churned: 7, contraction: 3, pairs: { n: 3 } });
  });

  it('adds amounts exactly, and none where they are not counted', () => {
    const all = new SpellHistories();
    for (const amount of [0.1, 0.2, 0.3]) all.add('a', 0, Infinity, amount, Infinity);
    const period = { from: 10, to: 20 };
    expect(movementsOf('m', all, period, 'customer', 'sum').revenue?.start).toBe(0.6);
    expect(movementsOf('m', all, period, 'customer', 'none').revenue).toBeNull();
    expect(movementsOf('m', new SpellHistories(), period, 'customer', 'sum').revenue).toMatchObject({ start: 0 });
  });
});

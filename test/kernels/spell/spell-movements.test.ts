import { describe, expect, it } from 'vitest';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { movementsOf } from '../../../src/kernels/spell/spell-movements.js';

const period = { from: 10, to: 20 };

describe('movementsOf', () => {
  it('tells movements, time and terms', () => {
    const all = new SpellHistories();
    all.add('kept', 0, Infinity, 15);
    all.add('lost', 0, 15, 15);
    all.add('other', 0, 12, Infinity);
    all.add('other', 12, Infinity, Infinity);
    expect(movementsOf(all, period, 'customer')).toMatchObject({
      meanCustomers: 2.5,
      dueForRenewal: 2,
      notRenewed: 1,
      movements: { start: 3, churned: 1, end: 2 },
    });
  });

  it('adds time exactly, in any order', () => {
    const from = Date.UTC(2026, 0, 1);
    const to = Date.UTC(2026, 1, 1);
    const mean = (order: readonly number[]) => {
      const all = new SpellHistories();
      for (const [k, end] of order.entries()) all.add(k, 0, end, Infinity);
      return movementsOf(all, { from, to }, 'customer').meanCustomers;
    };
    // 2^-12 ms is as fine as instants of our time are
    const ends = Array.from({ length: 1000 }, (_, k) => from + 1 + k * 1_000_003.7 + (k % 7) / 4096);
    const exact = ends.reduce((sum, end) => sum + BigInt((Math.min(end, to) - from) * 4096), 0n);
    expect(mean(ends)).toBe(Number(exact) / 4096 / (to - from));
    expect(mean([...ends].reverse())).toBe(mean(ends));
    // each 1 would be lost in a sum that is rounded as it grows
    const long = new SpellHistories();
    for (const [k, end] of [2 ** 53, 1, 1, 1].entries()) long.add(k, 0, end, Infinity);
    expect(movementsOf(long, { from: 0, to: 2 ** 53 }, 'customer').meanCustomers).toBe(1 + 2 ** -51);
  });

  it('knows nothing of renewals where no spell has a term', () => {
    const all = new SpellHistories();
    expect(movementsOf(all, period, 'customer')).toMatchObject({ dueForRenewal: 0, notRenewed: 0 });
    all.add('a', 0, Infinity, Infinity);
    expect(movementsOf(all, period, 'customer')).toMatchObject({ dueForRenewal: null, notRenewed: null });
    all.add('b', 0, Infinity, 30);
    expect(movementsOf(all, period, 'customer')).toMatchObject({ dueForRenewal: 0, notRenewed: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { MovementTally } from '../../../src/kernels/spell/movement.js';

const totals = (per: 'customer' | 'departure', ...customers: number[][]) => {
  const tally = new MovementTally(10, 20, per);
  const lost = customers.map((presences) => tally.add(presences));
  return { ...tally.totals, lost };
};

describe('MovementTally', () => {
  it('tells where presences come from and whether they end', () => {
    const customers = [
      [0, Infinity],
      [0, 15],
      [12, 30],
      [12, 15],
      [0, 5, 12, 30],
      [0, 5, 12, 15],
      [0, 5],
      [20, 30],
      [],
    ];
    for (const per of ['customer', 'departure'] as const) {
      expect(totals(per, ...customers)).toEqual({
        start: 2,
        new: 2,
        reactivated: 2,
        churned: 3,
        churnedFromStart: 1,
        churnedFromNew: 1,
        churnedFromReactivated: 1,
        end: 3,
        lost: [false, true, false, false, false, false, false, false, false],
      });
    }
  });

  it('counts who comes and goes again once, or each time', () => {
    const restless = [0, 12, 13, 14, 16, 30];
    expect(totals('customer', restless)).toMatchObject({ start: 1, churned: 0, end: 1, lost: [false] });
    expect(totals('departure', restless)).toMatchObject({
      start: 1,
      reactivated: 2,
      churnedFromStart: 1,
      churnedFromReactivated: 1,
      end: 1,
      lost: [true],
    });
    expect(totals('customer', [11, 12, 13, 14])).toMatchObject({ new: 1, churnedFromNew: 1, reactivated: 0, end: 0 });
  });
});

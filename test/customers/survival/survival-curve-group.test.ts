import { describe, expect, it } from 'vitest';
import { curveOf, pooled, staysOf } from '../../../src/customers/survival/survival-curve-group.js';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';

const histories = () => {
  const all = new SpellHistories();
  all.add('a', 0, 5, 0);
  all.add('a', 10, 14, 0);
  all.add('b', 2, Infinity, 0);
  all.add('c', 25, Infinity, 0);
  all.add('d', 3, 20, 0);
  all.add('e', 3, 21, 0);
  return all;
};
const follow = { definition: 'first', asOf: 20, from: -Infinity, to: Infinity, unitMs: 1 } as const;

describe('staysOf', () => {
  it('follows first presences up to asOf', () => {
    expect(staysOf(histories(), follow)).toEqual({
      time: [5, 18, 17, 17],
      event: [true, false, true, false],
      notStarted: 1,
      notSelected: 0,
    });
  });

  it('follows each presence, in its own unit, of a cohort', () => {
    expect(staysOf(histories(), { ...follow, definition: 'each', unitMs: 2 })).toMatchObject({
      time: [2.5, 2, 9, 8.5, 8.5],
      event: [true, true, false, true, false],
    });
    expect(staysOf(histories(), { ...follow, definition: 'each', from: 3, to: 10 })).toEqual({
      time: [17, 17],
      event: [true, false],
      notStarted: 1,
      notSelected: 3,
    });
  });
});

describe('curveOf', () => {
  it('is the curve with its limits', () => {
    const stays = pooled([staysOf(histories(), follow), { time: [1], event: [true], notStarted: 2, notSelected: 3 }]);
    expect(stays).toMatchObject({ time: [5, 18, 17, 17, 1], notStarted: 3, notSelected: 3 });
    const curve = curveOf('g', stays, { limits: 'plain' });
    expect(curve).toMatchObject({ group: 'g', n: 5, churned: 3, median: { value: 17, method: 'plain' } });
    expect(curve.steps[0]).toMatchObject({ time: 1, survival: 0.8, low: expect.any(Number), high: 1 });
    expect(curveOf(null, pooled([]), {})).toMatchObject({ n: 0, steps: [], median: { value: null, reached: false } });
  });
});

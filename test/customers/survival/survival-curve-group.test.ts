import { describe, expect, it } from 'vitest';
import { curveOf, pooled, staysOf } from '../../../src/customers/survival/survival-curve-group.js';
import { SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { restrictedMean } from '../../../src/stats/survival/survival-mean.js';

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
      event: [1, 0, 1, 0],
      notStarted: 1,
      notSelected: 0,
    });
  });

  it('follows each presence, in its own unit, of a cohort', () => {
    expect(staysOf(histories(), { ...follow, definition: 'each', unitMs: 2 })).toMatchObject({
      time: [2.5, 2, 9, 8.5, 8.5],
      event: [1, 1, 0, 1, 0],
    });
    expect(staysOf(histories(), { ...follow, definition: 'each', from: 3, to: 10 })).toEqual({
      time: [17, 17],
      event: [1, 0],
      notStarted: 1,
      notSelected: 3,
    });
  });
});

describe('curveOf', () => {
  it('is the curve with its limits', () => {
    const stays = pooled([staysOf(histories(), follow), { time: [1], event: [1], notStarted: 2, notSelected: 3 }]);
    expect(stays).toMatchObject({ time: [5, 18, 17, 17, 1], notStarted: 3, notSelected: 3 });
    const how = { limits: { limits: 'plain' }, flat: 'middle', curve: 'full', times: [1, 17.5] } as const;
    const { steps, group: curve } = curveOf('m', 'g', stays, how);
    expect(curve).toMatchObject({ group: 'g', n: 5, churned: 3, median: { value: 17, method: 'plain' } });
    expect(curve.steps?.[0]).toMatchObject({ time: 1, survival: 0.8, low: expect.any(Number), high: 1 });
    expect(curve.times.map(({ time, survival, atRisk }) => [time, survival, atRisk])).toEqual([
      [1, 0.8, 5],
      [17.5, expect.closeTo(0.4, 14), 1],
    ]);
    expect(curve.restrictedMean).toEqual(restrictedMean({ steps }, 18));
    const none = curveOf('m', 'g', stays, { ...how, curve: 'none' });
    expect(none).toEqual({ steps, group: { ...curve, steps: null } });
    const nobody = { group: null, n: 0, churned: 0, steps: [], restrictedMean: null };
    expect(curveOf('m', null, pooled([]), how).group).toMatchObject({ ...nobody, median: { value: null } });
    const atOnce = { time: [0], event: [0], notStarted: 0, notSelected: 0 };
    expect(curveOf('m', null, pooled([atOnce]), how).group.restrictedMean).toBeNull();
  });
});

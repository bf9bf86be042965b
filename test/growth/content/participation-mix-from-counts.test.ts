import { describe, expect, it } from 'vitest';
import { participationMix } from '../../../src/growth/content/participation-mix.js';
import { participationMixFromCounts } from '../../../src/growth/content/participation-mix-from-counts.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { expectNearly } from '../../nearly.js';
import golden from './participation-mix.golden.json' with { type: 'json' };

const sharesOf = (counts: { class: string; count: number }[]) => {
  const { classes } = participationMixFromCounts(counts);
  return Object.fromEntries(classes.map((each) => [each.class, each.share]));
};

describe('participationMixFromCounts', () => {
  it.each(golden.cases.filter(({ input }) => input.classes))('$name', ({ input, expected, tolerance }) => {
    expectNearly({ shares: sharesOf(input.classes ?? []) }, expected, tolerance);
  });

  it('has the numbers of the specification', () => {
    const counts = [
      { class: 'lurkers', count: 13500 },
      { class: 'contributors', count: 1350 },
      { class: 'heavy', count: 150 },
    ];
    expect(sharesOf(counts)).toEqual({ lurkers: 0.9, contributors: 0.09, heavy: 0.01 });
  });

  it('gives what users give, but for what only they tell', () => {
    const users = participationMix([0, 0, 3, 9], { heavyFrom: 5 });
    const unknown = { contributions: null, top: [], contributorFrom: null, heavyFrom: null };
    expect(participationMixFromCounts(users.classes as never)).toEqual({ ...users, ...unknown });
    expect(participationMixFromCounts([{ class: 'heavy', count: 2 }]).classes.map(({ count }) => count)).toEqual([
      0, 0, 2,
    ]);
    expect(participationMixFromCounts([])).toMatchObject({ value: null, n: 0, largest: null });
  });

  it('refuses other classes and what is no count', () => {
    expect(() => participationMixFromCounts([{ class: 'readers', count: 2 }])).toThrow(
      'participationMixFromCounts: class must be one of the classes given; got "readers" at index 0 of counts',
    );
    expect(
      otherwise('INVALID_VALUE', {
        twice: () =>
          participationMixFromCounts([
            { class: 'heavy', count: 2 },
            { class: 'heavy', count: 2 },
          ]),
        fraction: () => participationMixFromCounts([{ class: 'heavy', count: 0.2 }]),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', { unknown: () => participationMixFromCounts([], { heavyFrom: 1 } as never) }),
    ).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participationMix } from '../../../src/growth/content/participation-mix.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './participation-mix.golden.json' with { type: 'json' };

const fractionOf = (text: string) => {
  const [above, below] = text.split('/').map(Number);
  return (above as number) / (below as number);
};

describe('participationMix', () => {
  it.each(golden.cases.filter(({ input }) => input.values))('$name', ({ input, expected, tolerance }) => {
    const asked = input.options?.topFractions ?? [];
    const topFractions = asked.map(fractionOf);
    const { heavyFrom = 0 } = input.options ?? {};
    const { n, classes, top } = participationMix(input.values ?? [], { heavyFrom, topFractions });
    const named = {
      n,
      counts: Object.fromEntries(classes.map((each) => [each.class, each.count])),
      shares: Object.fromEntries(classes.map((each) => [each.class, each.share])),
      top: Object.fromEntries(top.map(({ users, share }, k) => [asked[k], { users, share }])),
    };
    expectNearly(named, expected, tolerance);
  });

  it('has classes with intervals, borders and what the most active 1 % contribute', () => {
    expect(participationMix([0, 0, 1, 4, 5, null], { heavyFrom: 5, contributorFrom: 2 })).toMatchObject({
      metric: 'participation-mix',
      unit: 'fraction',
      value: 0.6,
      n: 5,
      missing: 1,
      invalid: 0,
      interval: { method: 'goodman' },
      largest: 'lurkers',
      classes: [
        { class: 'lurkers', count: 3 },
        { class: 'contributors', count: 1 },
        { class: 'heavy', count: 1 },
      ],
      contributions: 10,
      top: [{ fraction: 0.01, users: 1, share: 0.5 }],
      contributorFrom: 2,
      heavyFrom: 5,
    });
    expect(participationMix([], { heavyFrom: 2 })).toMatchObject({
      value: null,
      n: 0,
      largest: null,
      interval: null,
      contributions: 0,
      top: [{ users: 0, share: null }],
    });
    expect(participationMix([0, 0], { heavyFrom: 2 }).top).toEqual([{ fraction: 0.01, users: 1, share: null }]);
  });

  it('rounds parts of users up, but not those that are whole numbers but for their last digits', () => {
    const users = (fraction: number, n: number) =>
      participationMix(new Array(n).fill(1), { heavyFrom: 2, topFractions: [fraction] }).top[0]?.users;
    expect([users(0.07, 100), users(0.01, 700), users(1 / 3, 87), users(0.1, 87), users(1, 3)]).toEqual([
      7, 7, 29, 9, 3,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 400 }), (thousandths, n) => {
        // in whole numbers
        expect(users(thousandths / 1000, n)).toBe(Math.floor((thousandths * n + 999) / 1000));
      }),
      { numRuns: runs },
    );
  });

  it('agrees with a plain count', () => {
    const user = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60), fc.constant(null));
    const borders = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(
        fc.array(user),
        borders,
        fc.constantFrom(0.01, 0.1, 0.5, 1),
        (made, [contributorFrom, more], part) => {
          const heavyFrom = contributorFrom + more;
          const options = { contributorFrom, heavyFrom, topFractions: [part] };
          const result = participationMix(made, options);
          assertPlain(result);
          expectSame(participationMix([...made].reverse(), options), result);
          const known = made.filter((each) => each !== null);
          const counts = [
            known.filter((each) => each < contributorFrom).length,
            known.filter((each) => each >= contributorFrom && each < heavyFrom).length,
            known.filter((each) => each >= heavyFrom).length,
          ];
          expect(result.classes.map(({ count }) => count)).toEqual(counts);
          const shares = result.classes.reduce((sum, { share }) => sum + (share ?? 0), 0);
          expect(shares).toBeCloseTo(known.length > 0 ? 1 : 0, 12);
          const all = known.reduce((sum, each) => sum + each, 0);
          const most = [...known].sort((a, b) => b - a).slice(0, Math.ceil(part * known.length - 1e-9));
          const theirs = most.reduce((sum, each) => sum + each, 0);
          expect(result.top).toEqual([{ fraction: part, users: most.length, share: all ? theirs / all : null }]);
        },
      ),
      { numRuns: runs },
    );
  });

  it('takes rows and codes for missing', () => {
    const rows = [{ posts: 0 }, { posts: null }, { posts: 9 }];
    const options = { heavyFrom: 5 };
    const expected = participationMix([0, null, 9], options);
    expectSame(participationMix(rows, { ...options, contributions: (row) => row.posts }), expected);
    expectSame(participationMix(Int8Array.of(0, -1, 9), { ...options, missingValue: -1 }), expected);
  });

  it('refuses what is no number of contributions, and borders that are none', () => {
    expect(() => participationMix([0.5], { heavyFrom: 2 })).toThrow(
      'participationMix: contributions must be a whole number from 0 to 2^53 - 1; got 0.5 at index 0',
    );
    expect(participationMix([-1, 1], { heavyFrom: 2, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(() => participationMix([], { heavyFrom: 3, contributorFrom: 3 })).toThrow(
      'participationMix: heavyFrom must be a whole number above contributorFrom, 3; got 3',
    );
    const of = (options: object) => () => participationMix([1], { heavyFrom: 5, ...options } as never);
    expect(
      otherwise('INVALID_OPTION', {
        none: () => participationMix([1], undefined as never),
        'no border': of({ heavyFrom: undefined }),
        contributorFrom: of({ contributorFrom: 0 }),
        fraction: of({ topFractions: [0] }),
        'more than all': of({ topFractions: [1.1] }),
        'a hole': of({ topFractions: new Array(1) }),
        'no list': of({ topFractions: 0.1 }),
        unknown: of({ lurkers: 1 }),
        confidence: of({ confidence: 2 }),
        reader: of({ contributions: 7 }),
      }),
    ).toEqual([]);
  });
});

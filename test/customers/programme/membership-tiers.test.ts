import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MembershipTiersRowOptions, membershipTiers } from '../../../src/customers/programme/membership-tiers.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

const tiers = [
  { tier: 'silver', from: 100 },
  { tier: 'gold', from: 1000 },
  { tier: 'platinum', from: 5000 },
];
interface Member {
  readonly now?: unknown;
  readonly before?: unknown;
}
const tiersOf = (members: Iterable<Member>, options?: object) =>
  membershipTiers(members, {
    points: (member: Member) => member.now,
    previousPoints: (member: Member) => member.before,
    tiers,
    ...options,
  } as MembershipTiersRowOptions<Member>);

describe('membershipTiers', () => {
  it('has a value exactly on a threshold in the higher tier', () => {
    const result = membershipTiers({ points: [99.99, 100, 999.99, 1000, 5000, 1e9, -5, 0] }, { tiers });
    expect(result.members).toEqual(['none', 'silver', 'silver', 'gold', 'platinum', 'platinum', 'none', 'none']);
    expect(result).toMatchObject({
      metric: 'membership-tiers',
      unit: 'fraction',
      value: 0.375,
      n: 8,
      missing: 0,
      invalid: 0,
      largest: 'none',
      kept: 0,
      below: 'none',
      qualify: 'current',
      tiers,
      classes: [
        { class: 'none', count: 3, share: 0.375 },
        { class: 'silver', count: 2 },
        { class: 'gold', count: 1 },
        { class: 'platinum', count: 2 },
      ],
    });
    expect(result.interval).toEqual(result.classes[0]?.interval);
  });

  it('counts the better of both periods where there is grace, and who lives on it', () => {
    const members = [
      { now: 50, before: 1000 },
      { now: 1000, before: 50 },
      { now: 1500, before: 1200 },
      { now: 10, before: null },
      { now: null, before: 9000 },
      { now: 120, before: 200 },
    ];
    expect(tiersOf(members, { qualify: 'current-or-previous' })).toMatchObject({
      members: ['gold', 'gold', 'gold', 'none', null, 'silver'],
      kept: 1,
      n: 5,
      missing: 1,
      qualify: 'current-or-previous',
    });
    expect(tiersOf(members)).toMatchObject({ members: ['none', 'gold', 'gold', 'none', null, 'silver'], kept: 0 });
    expect(tiersOf(members, { previousPoints: undefined }).n).toBe(5);
  });

  it('gives the same from columns of every memory', () => {
    const members = [
      { now: 50, before: 1000 },
      { now: null, before: 1 },
      { now: 6000, before: null },
    ];
    const qualify = 'current-or-previous';
    const expected = tiersOf(members, { qualify });
    const columns = { points: members.map(({ now }) => now), previousPoints: members.map(({ before }) => before) };
    expectSame(membershipTiers(columns, { tiers, qualify }), expected);
    const floats = { points: Float64Array.of(50, NaN, 6000), previousPoints: Float32Array.of(1000, 1, NaN) };
    expectSame(membershipTiers(floats, { tiers, qualify }), expected);
    const integers = { points: Int32Array.of(50, -1, 6000), previousPoints: Int32Array.of(1000, 1, -1) };
    expectSame(membershipTiers(integers, { tiers, qualify, missingValue: -1 }), expected);
    expectSame(tiersOf(new Set(members), { qualify }), expected);
  });

  it('agrees with a plain search, and grace never lowers a tier', () => {
    const member = fc.record({ now: fc.nat(6000), before: fc.option(fc.nat(6000)) });
    fc.assert(
      fc.property(fc.array(member), (members) => {
        const result = tiersOf(members);
        const eased = tiersOf(members, { qualify: 'current-or-previous' });
        assertPlain(eased);
        const level = (points: number) => tiers.filter(({ from }) => from <= points).length;
        const names = ['none', 'silver', 'gold', 'platinum'];
        expect(result.members).toEqual(members.map(({ now }) => names[level(now)]));
        expect(eased.members).toEqual(members.map(({ now, before }) => names[level(Math.max(now, before ?? 0))]));
        expect(eased.kept).toBe(members.filter((_, k) => eased.members[k] !== result.members[k]).length);
        expect(result.classes.map(({ count }) => count)).toEqual(
          names.map((name) => result.members.filter((tier) => tier === name).length),
        );
      }),
      { numRuns: runs },
    );
  });

  it('counts, or refuses, what is no number', () => {
    expect(
      tiersOf([{ now: '5' }, { now: 1, before: 'x' }, { now: 1, before: 1 }], {
        qualify: 'current-or-previous',
        onInvalid: 'count',
      }),
    ).toMatchObject({
      members: [null, null, 'none'],
      n: 1,
      invalid: 2,
    });
    expect(() => tiersOf([{ now: NaN }])).toThrow(
      'membershipTiers: points must be a finite number of size up to 2^960; got NaN at row 0, reader points',
    );
    expect(membershipTiers({ points: [] }, { tiers })).toMatchObject({
      value: null,
      n: 0,
      interval: null,
      largest: null,
    });
  });

  it('refuses bad tiers and options', () => {
    const bad: Record<string, object> = {
      none: { tiers: undefined },
      empty: { tiers: [] },
      'no tier': { tiers: [null] },
      name: { tiers: [{ tier: '', from: 0 }] },
      'equal names': {
        tiers: [
          { tier: 'a', from: 0 },
          { tier: 'a', from: 1 },
        ],
      },
      'name of those below': { tiers: [{ tier: 'none', from: 0 }] },
      order: {
        tiers: [
          { tier: 'a', from: 1 },
          { tier: 'b', from: 1 },
        ],
      },
      from: { tiers: [{ tier: 'a', from: Infinity }] },
      'unknown field': { tiers: [{ tier: 'a', from: 1, to: 2 }] },
      below: { below: '' },
      qualify: { qualify: 'previous' },
      onInvalid: { onInvalid: 'skip' },
      confidence: { confidence: 1 },
      unknown: { grace: true },
      reader: { points: 7 },
      'no previous': { qualify: 'current-or-previous', previousPoints: undefined },
    };
    expect(
      otherwise(
        'INVALID_OPTION',
        Object.fromEntries(Object.entries(bad).map(([name, options]) => [name, () => tiersOf([], options)])),
      ),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        none: () => membershipTiers(null as never, { tiers }),
        'no previous': () => membershipTiers({ points: [1] }, { tiers, qualify: 'current-or-previous' }),
      }),
    ).toEqual([]);
    expect(tiersOf([{ now: 5 }], { below: 'basic' }).members).toEqual(['basic']);
  });
});

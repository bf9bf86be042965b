import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viralCoefficient } from '../../../src/growth/acquisition/viral-coefficient.js';
import { viralGrowthProjection } from '../../../src/growth/acquisition/viral-growth-projection.js';
import { summary } from '../../../src/kernels/summary/summary.js';
import { assertPlain, outcome } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './viral-coefficient.golden.json' with { type: 'json' };

const user = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ sent: Math.max(a, b), joined: Math.min(a, b) }));
const readers = {
  invitedSignups: (row: { joined: number; sent: number }) => row.joined,
  invitations: (row: { joined: number; sent: number }) => row.sent,
};

describe('viralCoefficient', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    expectNearly(viralCoefficient(input), expected, tolerance);
  });

  it('says what it rests on', () => {
    expect(viralCoefficient({ invitedSignups: 750, invitingBase: 1000 })).toEqual({
      metric: 'viral-coefficient',
      unit: 'ratio',
      value: 0.75,
      n: 1000,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 750,
      denominator: 1000,
      se: null,
      invitations: null,
      invitationsPerUser: null,
      signupsPerInvitation: null,
      interval: null,
    });
    const none = { invitedSignups: 0, invitingBase: 0, invitations: 0 };
    const nothing = { value: null, n: 0, invitations: 0, invitationsPerUser: null, signupsPerInvitation: null };
    expect(viralCoefficient(none)).toMatchObject(nothing);
    expect(viralCoefficient([], readers)).toMatchObject({ ...nothing, interval: null });
  });

  it('refuses what are no counts, and sign-ups from nowhere', () => {
    const good = { invitedSignups: 5, invitingBase: 10, invitations: 20 };
    for (const bad of [{ invitedSignups: 1.5 }, { invitingBase: -1 }, { invitations: null }, { users: 3 }]) {
      expect(outcome(() => viralCoefficient({ ...good, ...bad } as never))).toBe('INVALID_VALUE');
    }
    expect(() => viralCoefficient({ ...good, invitingBase: 0 })).toThrow(
      'viralCoefficient: invitingBase must be above 0 for 5 invitedSignups; got 0',
    );
    expect(() => viralCoefficient({ ...good, invitations: 0 })).toThrow(
      'invitations must be above 0 for 5 invitedSignups',
    );
    expect(() => viralCoefficient(5 as never)).toThrow('rows or { invitedSignups, invitingBase, invitations }; got 5');
    expect(() => viralCoefficient([{}], {} as never)).toThrow('invitedSignups must be a function of a row');
    expect(() => viralCoefficient([{}], { ...readers, invitations: 5 } as never)).toThrow(
      'invitations must be a function',
    );
    const many = [{ joined: 2 ** 53 - 1 }, { joined: 1 }];
    expect(() => viralCoefficient(many, { invitedSignups: (row) => row.joined })).toThrow(
      'invitedSignups add up to more',
    );
  });

  it('tells missing rows from invalid ones', () => {
    const rows = [
      { sent: 4, joined: 1 },
      { sent: null, joined: 1 },
      { sent: 4, joined: null },
      { sent: 4, joined: -1 },
    ];
    const options = {
      invitedSignups: (row: (typeof rows)[number]) => row.joined,
      invitations: (row: (typeof rows)[number]) => row.sent,
    };
    expect(() => viralCoefficient(rows, options)).toThrow('got -1 at row 3, reader invitedSignups');
    expect(viralCoefficient(rows, { ...options, onInvalid: 'count' })).toMatchObject({
      value: 1,
      n: 1,
      missing: 2,
      invalid: 1,
    });
  });

  it('is the product of its two factors, of totals and of rows', () => {
    fc.assert(
      fc.property(fc.array(user, { maxLength: 50 }), (users) => {
        const invitedSignups = users.reduce((sum, { joined }) => sum + joined, 0);
        const invitations = users.reduce((sum, { sent }) => sum + sent, 0);
        const totals = viralCoefficient({ invitedSignups, invitingBase: users.length, invitations });
        const rows = viralCoefficient(users, readers);
        assertPlain(rows);
        expect({ ...rows, se: null, interval: null }).toEqual(totals);
        const { value, invitationsPerUser, signupsPerInvitation, n } = totals;
        expect(value === null).toBe(n === 0);
        if (value === null || signupsPerInvitation === null) return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect((invitationsPerUser as number) * signupsPerInvitation).toBeCloseTo(value, 12);
        // what a projection of one wave takes it for
        const { waves } = viralGrowthProjection({ seed: n, k: value < 1e-9 ? 0 : value, waves: 1 });
        expect((waves[1] as number) - n).toBeCloseTo(invitedSignups, 8);
      }),
      { numRuns: runs },
    );
  });

  it('has the interval of a mean, from 0 on', () => {
    fc.assert(
      fc.property(fc.array(user, { minLength: 2, maxLength: 50 }), (users) => {
        const { value, interval } = viralCoefficient(users, { ...readers, confidence: 0.9 });
        const mean = summary(
          users.map(({ joined }) => joined),
          { confidence: 0.9 },
        );
        expect(interval?.low).toBeCloseTo(Math.max(0, mean.interval?.low ?? -1), 9);
        expect(interval?.high).toBeCloseTo(mean.interval?.high ?? -1, 9);
        expect(interval?.low).toBeLessThanOrEqual(value as number);
      }),
      { numRuns: runs },
    );
    expect(viralCoefficient([{ joined: 1 }], { invitedSignups: (row) => row.joined }).interval).toBeNull();
  });
});

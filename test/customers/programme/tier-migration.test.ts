import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipTiers } from '../../../src/customers/programme/membership-tiers.js';
import { tierMigration } from '../../../src/customers/programme/tier-migration.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './tier-migration.golden.json' with { type: 'json' };

const tiers = ['silver', 'gold', 'platinum'];

describe('tierMigration', () => {
  it.each(golden.cases)('$name', ({ input: { before, now, options }, expected, tolerance }) => {
    const { interval, n, ...result } = tierMigration({ before, now }, options);
    expectNearly({ ...result, couldRise: n, interval: [interval?.low, interval?.high] }, expected, tolerance);
  });

  it('has the number of the specification', () => {
    const columns = {
      before: ['silver', 'silver', 'silver', 'gold', 'gold', 'platinum'],
      now: ['silver', 'gold', 'silver', 'gold', 'silver', 'platinum'],
    };
    expect(tierMigration(columns, { tiers })).toMatchObject({
      metric: 'tier-migration',
      unit: 'fraction',
      value: 0.2,
      n: 5,
      missing: 0,
      invalid: 0,
      interval: { method: 'wilson', confidence: 0.95 },
      rose: 1,
      stayed: 4,
      fell: 1,
      left: 0,
      joined: 0,
      tiers,
    });
    expect(tierMigration(columns, { tiers, interval: clopperPearson, confidence: 0.9 }).interval).toMatchObject({
      method: 'clopper-pearson',
      confidence: 0.9,
    });
  });

  it('has no value where nobody could rise', () => {
    const top = tierMigration({ before: ['platinum', null, null], now: ['gold', 'silver', null] }, { tiers });
    expect(top).toMatchObject({ value: null, n: 0, interval: null, fell: 1, joined: 1, missing: 1 });
    expect(tierMigration({ before: ['gold'], now: [null] }, { tiers })).toMatchObject({ value: 0, n: 1, left: 1 });
  });

  it('takes the tiers that membershipTiers assigns', () => {
    const options = {
      tiers: [
        { tier: 'silver', from: 100 },
        { tier: 'gold', from: 1000 },
      ],
    };
    const before = membershipTiers({ points: [50, 150, 2000] }, options).members;
    const now = membershipTiers({ points: [200, 1500, 90] }, options).members;
    expect(tierMigration({ before, now }, { tiers: ['none', 'silver', 'gold'] })).toMatchObject({
      value: 1,
      rose: 2,
      fell: 1,
    });
  });

  it('agrees with a plain count, and its table adds up', () => {
    const names = ['none', ...tiers, '__proto__'];
    const tier = fc.option(fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.array(fc.record({ before: tier, now: tier })), (members) => {
        const options = { tiers: names };
        const result = tierMigration(members, { ...options, before: (row) => row.before, now: (row) => row.now });
        assertPlain(result);
        const columns = { before: members.map((row) => row.before), now: members.map((row) => row.now) };
        expectSame(tierMigration(columns, options), result);
        const level = (name: string | null) => names.indexOf(name as string);
        const [had, has] = [members.filter((row) => row.before !== null), members.filter((row) => row.now !== null)];
        const both = had.filter((row) => row.now !== null);
        expect(result).toMatchObject({
          rose: both.filter((row) => level(row.now) > level(row.before)).length,
          fell: both.filter((row) => level(row.now) < level(row.before)).length,
          stayed: both.filter((row) => row.now === row.before).length,
          left: had.length - both.length,
          joined: has.length - both.length,
          n: had.filter((row) => row.before !== '__proto__').length,
        });
        const { rose, stayed, fell, left, joined, missing } = result;
        expect(rose + stayed + fell + left + joined + missing).toBe(members.length);
        const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
        expect(result.table.reduce((all, row) => all + sum(row), 0)).toBe(both.length);
        expect([sum(result.leftFrom), sum(result.joinedTo)]).toEqual([left, joined]);
        for (const [k, row] of result.table.entries()) {
          expect(sum(row) + (result.leftFrom[k] as number)).toBe(had.filter((each) => each.before === names[k]).length);
        }
        expect(result.value).toBe(result.n ? rose / result.n : null);
      }),
      { numRuns: runs },
    );
  });

  it('refuses tiers that are none, or counts them', () => {
    const odd = { before: ['silver', 'Gold', 'gold'], now: ['gold', 'gold', ''] };
    expect(() => tierMigration(odd, { tiers })).toThrow(
      'tierMigration: before must be one of 3 tiers, or null; got "Gold" at index 1 of before',
    );
    expect(tierMigration(odd, { tiers, onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 2 });
    const of = (options: object) => () => tierMigration([], { before: () => null, now: () => null, tiers, ...options });
    expect(
      otherwise('INVALID_OPTION', {
        none: of({ tiers: undefined }),
        one: of({ tiers: ['gold'] }),
        twice: of({ tiers: ['gold', 'gold'] }),
        thresholds: of({
          tiers: [
            { tier: 'gold', from: 1 },
            { tier: 'silver', from: 2 },
          ],
        }),
        many: of({ tiers: Array.from({ length: 1001 }, (_, k) => `${k}`) }),
        reader: of({ now: undefined }),
        unknown: of({ qualify: 'current' }),
        confidence: of({ confidence: 1 }),
        'readers of columns': () => tierMigration({ before: [], now: [] }, { tiers, now: () => null } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        none: () => tierMigration(null as never, { tiers }),
        'no column': () => tierMigration({ before: [] } as never, { tiers }),
      }),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { knownTimeOf, seriesOf } from '../../../src/kernels/spell/counted-spells.js';
import type { Spells } from '../../../src/kernels/spell/spells.js';
import { outcome } from '../../laws.js';

const columns = { customer: ['a', 'a'], startedAt: [0, 5], endedAt: [5, null], amount: [1, 2], renewsAt: [null, 9] };
const spells = countSpells(columns, { asOf: 9, timeZone: 'UTC' });
const taken = (given: unknown, options: object = {}, needsAmounts = true) =>
  outcome(() => (given as Spells).assertSound('m', options, 'from', needsAmounts));

/** Counted spells with another field. */
const but = (field: string, value: unknown) =>
  Object.assign(Object.create(Object.getPrototypeOf(spells)), spells, { [field]: value });

describe('CountedSpells', () => {
  it('concludes as a whole and by calendar period', () => {
    const begin = () => (period: object) => ({ metric: 'm', missing: 0, value: 7, currency: null, ...period });
    const of = { timeZone: 'UTC', asOf: 9 };
    const whole = spells.concluded('m', { period: 'year', from: 0, more: 1 } as object, 'more', true, begin);
    const year = { from: 0, to: Date.UTC(1971, 0), status: 'partial' };
    const held = { period: '1970', value: 7, ...year };
    expect(whole).toEqual({ metric: 'm', missing: 0, value: 7, currency: null, ...year, ...of, periods: [held] });
    expect(outcome(() => spells.concluded('m', { too: 1 } as object, '', true, begin))).toBe('INVALID_OPTION');
    // the one that holds asOf ends just after it
    expect(seriesOf('m', knownTimeOf(spells), {}, ({ to }) => ({ end: to }))).toMatchObject({ to: 9, end: 9 });
    const later = seriesOf('m', knownTimeOf(spells), { period: 'year' }, ({ to }) => ({ end: to })).periods[0];
    expect([later?.end ?? 0, later?.to]).toEqual([9 + 9 * Number.EPSILON, Date.UTC(1971, 0)]);
  });

  it('refuses what is decided, and other options', () => {
    for (const name of ['asOf', 'timeZone', 'customer', 'amount', 'onInvalid', 'group', 'renewsAt']) {
      expect([name, taken(spells, { [name]: 'x' })]).toEqual([name, 'INVALID_OPTION']);
    }
    expect(taken(spells, { too: 1, asOf: undefined })).toBe('INVALID_OPTION');
    expect(taken(spells, { asOf: undefined })).toBe('none');
    // what is decided is no option to choose
    expect(() => spells.assertSound('m', { too: 1 }, 'from to', true)).toThrow(/known are to, from$/);
    expect(() => spells.assertSound('m', { asOf: 3 }, '', true)).toThrow(
      'm: asOf must be left out: they have been counted already; got 3',
    );
  });

  it('asks for amounts where they are needed', () => {
    const { amount: _, ...bare } = columns;
    const counted = countSpells(bare, { asOf: 9 });
    expect(taken(counted)).toBe('INVALID_VALUE');
    expect(taken(counted, {}, false)).toBe('none');
  });

  it('refuses damaged ones by the field', () => {
    const of = (...numbers: number[]) => ({ customers: new Map([['a', numbers]]) });
    const damaged: Readonly<Record<string, unknown>> = {
      n: -1,
      missing: 1.5,
      afterAsOf: '1',
      currency: 7,
      perMonth: true,
      timeZone: 'Nowhere/Here',
      asOf: NaN,
      terms: of(0, 5, -1),
      histories: {},
    };
    for (const [field, value] of Object.entries(damaged)) {
      expect([field, taken(but(field, value))]).toEqual([field, 'INVALID_VALUE']);
    }
    const broken = [of(0, 5), of(5, 5, 1), of(NaN, 5, 1), of(0, 5, -1), { customers: new Map([['', [0, 5, 1]]]) }];
    for (const histories of [...broken, JSON.parse(JSON.stringify(spells)).histories]) {
      expect(() => but('histories', histories).assertSound('m', {}, '', true)).toThrow(
        'm: counted spells must be what countSpells returns; got damaged ones (histories)',
      );
    }
  });
});

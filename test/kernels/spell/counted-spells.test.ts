import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { isSpells, type Spells, takenSpells } from '../../../src/kernels/spell/spells.js';
import { outcome } from '../../laws.js';

const columns = { customer: ['a', 'a'], startedAt: [0, 5], endedAt: [5, null], amount: [1, 2], renewsAt: [null, 9] };
const spells = countSpells(columns, { asOf: 9, timeZone: 'UTC' });
const taken = (given: unknown, options: object = {}, needsAmounts = true) =>
  outcome(() => takenSpells('m', given as Spells, options, 'from', needsAmounts));

/** Counted spells with another field. */
const but = (field: string, value: unknown) =>
  Object.assign(Object.create(Object.getPrototypeOf(spells)), spells, { [field]: value });

describe('CountedSpells', () => {
  it('is taken as it is, and no copy of it', () => {
    expect(takenSpells('m', spells, { from: 1 }, 'from', true)).toBe(spells);
    for (const copy of [structuredClone(spells), { ...spells }, JSON.parse(JSON.stringify(spells))]) {
      expect(() => takenSpells('m', copy, {}, '', false)).toThrow(
        'm: counted spells must be what countSpells returns; a copy of them is none',
      );
    }
    expect([isSpells(spells), isSpells(columns), isSpells([spells]), isSpells(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('refuses what is decided, and other options', () => {
    for (const name of ['asOf', 'timeZone', 'customer', 'amount', 'onInvalid', 'group', 'renewsAt']) {
      expect([name, taken(spells, { [name]: 'x' })]).toEqual([name, 'INVALID_OPTION']);
    }
    expect(taken(spells, { too: 1 })).toBe('INVALID_OPTION');
    expect(() => takenSpells('m', spells, { asOf: 3 }, '', true)).toThrow(
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
      expect(() => takenSpells('m', but('histories', histories), {}, '', true)).toThrow(
        'm: counted spells must be what countSpells returns; got damaged ones (histories)',
      );
    }
  });
});

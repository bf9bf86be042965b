import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  difference,
  intersection,
  openHoursFromJSON,
  sequence,
  union,
} from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHoursState } from '../../../src/calendar/hours/hours-state.js';
import { decisiveHours, hashOfHours, hoursFrom, mergedHours, zonesOf } from '../../../src/calendar/hours/hours-text.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import { outcome } from '../../laws.js';

const office = (timeZone: string, more: object = {}) =>
  BusinessCalendar.weekdays({ timeZone, opens: '09:00', closes: '17:00', ...more });
const calcutta = office('Asia/Calcutta');
const kolkata = office('Asia/Kolkata');
const hanoi = office('Asia/Ho_Chi_Minh');
const textOf = (state: OpenHoursState) => JSON.stringify(decisiveHours(state));
const isSame = (a: OpenHours, b: OpenHours) => textOf(a.toJSON()) === textOf(b.toJSON());
const changing = (...hours: OpenHours[]) => sequence(hours.map((calendar, i) => ({ from: i * 1000, calendar })));

describe('the text of hours', () => {
  it('C16: is the same for all names of a zone, and another for another zone', () => {
    expect(isSame(calcutta, kolkata)).toBe(true);
    expect(isSame(calcutta, hanoi)).toBe(false);
    expect(isSame(union(hanoi, calcutta), union(kolkata, hanoi))).toBe(true);
    expect(isSame(difference(hanoi, calcutta), difference(calcutta, hanoi))).toBe(false);
    expect(isSame(union(hanoi, calcutta), intersection(hanoi, calcutta))).toBe(false);
    expect(isSame(changing(hanoi, calcutta), changing(hanoi, kolkata))).toBe(true);
    expect(isSame(changing(hanoi, calcutta), changing(kolkata, hanoi))).toBe(false);
    expect(
      isSame(
        changing(hanoi, calcutta),
        sequence([
          { from: 0, calendar: hanoi },
          { from: 1, calendar: kolkata },
        ]),
      ),
    ).toBe(false);
  });

  it('leaves the names of holidays out, not their dates', () => {
    const named = office('UTC', { holidays: [{ date: '2026-02-17', name: 'Tet' }] });
    expect(isSame(named, office('UTC', { holidays: ['2026-02-17'] }))).toBe(true);
    expect(isSame(named, office('UTC'))).toBe(false);
  });

  it('is the same whatever order a database puts keys in', () => {
    const state = office('UTC', { overrides: { '2026-01-02': [], '2026-01-01': [] } }).toJSON();
    const overrides = { '2026-01-02': [], '2026-01-01': [] };
    expect(textOf(Object.fromEntries(Object.entries(state).reverse()) as never)).toBe(textOf(state));
    expect(textOf({ ...state, overrides })).toBe(textOf(state));
  });

  it('has a hash without the zone', () => {
    expect(hashOfHours(hanoi.toJSON())).toBe(calcutta.hash);
    expect(hashOfHours(office('UTC', { days: [1] }).toJSON())).not.toBe(calcutta.hash);
    expect(calcutta.hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the zones of hours', () => {
  it('are told once, by the first of their names', () => {
    expect(zonesOf(union(kolkata, changing(calcutta, hanoi)).toJSON())).toEqual(['Asia/Calcutta', 'Asia/Ho_Chi_Minh']);
    expect(zonesOf(difference(kolkata, calcutta).toJSON())).toEqual(['Asia/Kolkata']);
  });
});

describe('merged hours', () => {
  it('keep of two names of a zone the one that sorts first, in whichever order, in combinations too', () => {
    for (const [a, b] of [
      [calcutta, kolkata],
      [kolkata, calcutta],
    ] as const) {
      expect(mergedHours(a.toJSON(), b.toJSON())).toEqual(calcutta.toJSON());
      expect(mergedHours(union(hanoi, a).toJSON(), union(b, hanoi).toJSON())).toEqual(union(calcutta, hanoi).toJSON());
      expect(mergedHours(changing(hanoi, a).toJSON(), changing(hanoi, b).toJSON())).toEqual(
        changing(hanoi, calcutta).toJSON(),
      );
    }
  });

  it('keep the same names of holidays, in whichever order', () => {
    const tet = office('UTC', { holidays: [{ date: '2026-02-17', name: 'Tet' }] }).toJSON();
    const plain = office('UTC', { holidays: ['2026-02-17'] }).toJSON();
    expect(mergedHours(tet, plain)).toEqual(mergedHours(plain, tet));
  });
});

describe('hours in a state', () => {
  it('have all fields of hours and no others, also in what is combined', () => {
    const [one, both] = [hanoi.toJSON(), union(hanoi, calcutta).toJSON()];
    const outcomeOf = (state: object) => outcome(() => hoursFrom('ttr', 'calendar', state));
    const inTurn = changing(hanoi, calcutta).toJSON();
    for (const state of [one, both, { ...both, of: [both, one] }, inTurn]) expect(outcomeOf(state)).toBe('none');
    const strange = { ...one, colour: 'red' };
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const [big, ring] = [5n, cyclic].map((end) => ({ ...one, hours: { 1: [['09:00', end]] } }));
    for (const state of [
      big as object,
      ring as object,
      strange,
      { ...both, colour: 'red' },
      { ...both, of: [one, strange] },
    ]) {
      expect(outcomeOf(state)).toBe('INVALID_STATE');
    }
  });

  it('are what they are, and may be combined', () => {
    const state = union(hanoi, difference(calcutta, hanoi)).toJSON();
    expect(hoursFrom('k', 'calendar', state)).toBe(state);
    expect(openHoursFromJSON(hoursFrom('k', 'calendar', hanoi.toJSON())).hash).toBe(hanoi.hash);
  });

  it.each([
    [null],
    [5],
    [{}],
    [{ kind: 'union', version: 1, of: [] }],
    [{ kind: 'union', version: 2, of: [hanoi.toJSON()] }],
    [{ kind: 'sum', version: 1, of: [hanoi.toJSON()] }],
    [{ ...hanoi.toJSON(), timeZone: 5 }],
    [{ ...hanoi.toJSON(), hours: undefined }],
    [{ ...hanoi.toJSON(), holidays: {} }],
    [{ ...hanoi.toJSON(), holidays: '2026-02-17' }],
    [{ ...hanoi.toJSON(), hours: () => 5 }],
    [{ ...hanoi.toJSON(), overrides: { '2026-02-17': [[null]] } }],
    [{ kind: 'union', version: 1, of: [hanoi.toJSON(), {}] }],
    [{ ...hanoi.toJSON(), closures: [[5]] }],
    [{ ...hanoi.toJSON(), doubled: 'last' }],
    [{ kind: 'sequence', version: 1, of: [hanoi.toJSON()] }],
    [{ kind: 'sequence', version: 1, changes: [1], of: [hanoi.toJSON()] }],
    [{ kind: 'sequence', version: 1, changes: [1.5], of: [hanoi.toJSON(), kolkata.toJSON()] }],
    [{ kind: 'sequence', version: 1, changes: [9e15], of: [hanoi.toJSON(), kolkata.toJSON()] }],
    [{ kind: 'sequence', version: 1, changes: [2, 1], of: [hanoi.toJSON(), kolkata.toJSON(), hanoi.toJSON()] }],
    [{ kind: 'sequence', version: 1, changes: '1', of: [hanoi.toJSON(), kolkata.toJSON()] }],
  ])('are refused when they can be none: %j', (state) => {
    expect(() => hoursFrom('k', 'calendar', state)).toThrow('k: calendar in the state must be the state of open hours');
  });

  it('are refused when they combine too many calendars over all that nests', () => {
    const doubled = (rounds: number) => {
      let state: unknown = hanoi.toJSON();
      for (let i = 0; i < rounds; i++) state = { kind: 'union', version: 1, of: [state, state] };
      return state;
    };
    expect(() => hoursFrom('k', 'calendar', doubled(31))).toThrow('k: calendar in the state must be');
    expect(outcome(() => hoursFrom('k', 'calendar', doubled(13)))).toBe('none');
  });

  it('are refused when they nest without end', () => {
    let state: unknown = hanoi.toJSON();
    for (let depth = 0; depth < 100_000; depth++) state = { kind: 'union', version: 1, of: [state] };
    expect(() => hoursFrom('k', 'calendar', state)).toThrow('k: calendar in the state must be');
  });
});

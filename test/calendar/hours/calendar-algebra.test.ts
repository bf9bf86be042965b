import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  difference,
  intersection,
  openHoursFromJSON,
  type SequencePart,
  sequence,
  union,
} from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';

const HOUR = 3_600_000;
const at = Date.UTC(2026, 0, 5); // a Monday
const hanoi = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });

function refusal(action: () => unknown): { code?: string; message?: string } {
  try {
    action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('union, intersection, difference', () => {
  it('hand cases over from zone to zone', () => {
    const day = (hours: OpenHours) =>
      hours.intervals(at, at + 24 * HOUR).map((pair) => pair.map((t) => (t - at) / HOUR));
    expect(day(union(hanoi, berlin))).toEqual([[2, 16]]);
    expect(day(intersection(hanoi, berlin))).toEqual([[8, 10]]);
    expect(day(difference(hanoi, berlin))).toEqual([[2, 8]]);
    expect(day(difference(berlin, hanoi))).toEqual([[10, 16]]);
    expect(day(union(hanoi))).toEqual([[2, 10]]);
    expect(difference(hanoi, hanoi).nextOpen(at)).toBeNull();
    expect(day(difference(BusinessCalendar.always(), hanoi, berlin))).toEqual([
      [0, 2],
      [16, 24],
    ]);
  });

  it('answer every question', () => {
    const support = union(hanoi, berlin);
    expect(support.nextOpen(at)).toBe(at + 2 * HOUR);
    expect(support.nextClose(at)).toBe(at + 16 * HOUR);
    expect(support.isOpen(at + 9 * HOUR)).toBe(true);
    expect(support.add(at, 15 * HOUR)).toBe(at + 27 * HOUR);
    expect(support.add(at + 24 * HOUR, -14 * HOUR)).toBe(at + 2 * HOUR);
    expect(support.betweenExcluding(at, at + 24 * HOUR, [[at, at + 5 * HOUR]])).toBe(11 * HOUR);
    expect(support.hash).toMatch(/^[0-9a-f]{16}$/);
    const far = intersection(hanoi, berlin);
    expect(far.between('+100000-01-01T00:00Z', '+100400-01-01T00:00Z')).toBe(
      far.between('2400-01-01T00:00Z', '2800-01-01T00:00Z'),
    );
    expect(far.between(-8e15, 8e15)).toBe(far.between(-8e15, 0) + far.between(0, 8e15));
  });

  it('know single dates far away', () => {
    const early = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {},
      overrides: { '0500-01-01': [['01:00', '02:00']] },
    });
    const late = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {},
      overrides: { '9000-01-01': [['01:00', '02:00']] },
    });
    const either = union(early, late);
    expect(either.between(-8.64e15, 8.64e15)).toBe(2 * HOUR);
    expect(either.nextOpen(-8.64e15)).toBe(Date.parse('0500-01-01T01:00Z'));
    expect(either.nextOpen(0)).toBe(Date.parse('9000-01-01T01:00Z'));
    expect(either.add(8.64e15, -2 * HOUR)).toBe(Date.parse('0500-01-01T01:00Z'));
  });

  it('have JSON in one form that nobody can change from outside', () => {
    const both = union(berlin, hanoi);
    const written = both.toJSON() as unknown as { of: unknown[] };
    expect(written).toEqual({ kind: 'union', version: 1, of: [hanoi.toJSON(), berlin.toJSON()] });
    written.of.pop();
    expect(both.toJSON()).toEqual(union(hanoi, berlin).toJSON());
    expect(difference(berlin, hanoi).toJSON()).not.toEqual(difference(hanoi, berlin).toJSON());
    expect(openHoursFromJSON(hanoi.toJSON()).hash).toBe(hanoi.hash);
  });

  it('know what another copy of the library has made by its JSON', () => {
    const copy = { toJSON: () => berlin.toJSON() } as unknown as OpenHours;
    expect(union(hanoi, copy).toJSON()).toEqual(union(hanoi, berlin).toJSON());
    expect(union(hanoi, berlin.toJSON() as never).hash).toBe(union(hanoi, berlin).hash);
  });

  it('refuse nothing, and what is no open hours', () => {
    for (const combine of [union, intersection, difference]) {
      expect(refusal(() => combine())).toMatchObject({
        code: 'INVALID_OPTION',
        message: `${combine.name}: hours must be at least one calendar; got undefined`,
      });
      for (const bad of [null, undefined, 5, {}, 'UTC', []]) {
        expect(refusal(() => combine(hanoi, bad as never))).toMatchObject({
          code: 'INVALID_OPTION',
          message: expect.stringContaining(
            `${combine.name}: hours[1] must be a BusinessCalendar or other open hours; got `,
          ),
        });
      }
    }
  });

  it('refuse damaged states', () => {
    const codeOf = (state: unknown) => refusal(() => openHoursFromJSON(state as never)).code;
    expect(codeOf({ kind: 'union', version: 1, of: [] })).toBe('INVALID_STATE');
    expect(codeOf({ kind: 'union', version: 1 })).toBe('INVALID_STATE');
    expect(codeOf({ kind: 'union', version: 2, of: [hanoi.toJSON()] })).toBe('STATE_VERSION');
    expect(codeOf({ kind: 'union', version: 1, of: [{}] })).toBe('STATE_MISMATCH');
    expect(codeOf({ kind: 'toString', version: 1, of: [] })).toBe('STATE_MISMATCH');
    expect(codeOf(null)).toBe('STATE_MISMATCH');
    expect(refusal(() => openHoursFromJSON({ kind: 'nps' } as never)).message).toBe(
      'openHoursFromJSON: kind must be that of open hours; got "nps"',
    );
    let deep: unknown = hanoi.toJSON();
    for (let i = 0; i < 32; i++) deep = { kind: 'union', version: 1, of: [deep] };
    expect(codeOf(deep)).toBeUndefined();
    for (let i = 0; i < 5000; i++) deep = { kind: 'union', version: 1, of: [deep] };
    expect(codeOf(deep)).toBe('INVALID_STATE');
  });

  it('A7: refuse what combines very many, or nests very deep', () => {
    const many = Array.from({ length: 200_000 }, () => hanoi.toJSON());
    expect(refusal(() => openHoursFromJSON({ kind: 'union', version: 1, of: many }))).toMatchObject({
      code: 'INVALID_STATE',
      message: 'union: the state must combine 1 to 10000 calendars, at most 32 times over',
    });
    const all = Array.from({ length: 10_001 }, () => hanoi);
    expect(refusal(() => union(...all)).message).toBe('union: hours must be at most 10000 calendars in all; got 10001');
    let deep: OpenHours = hanoi;
    for (let i = 0; i < 32; i++) deep = union(deep, berlin);
    expect(refusal(() => union(deep))).toMatchObject({
      code: 'INVALID_OPTION',
      message: 'union: hours must be combined at most 32 times over; got 33',
    });
  });

  it('A7: count what is combined over all that nests, in calls and in JSON', () => {
    const twice = (rounds: number) => {
      let hours: OpenHours = hanoi;
      for (let i = 0; i < rounds; i++) hours = union(hours, hours);
      return hours;
    };
    expect(refusal(() => twice(31))).toMatchObject({
      code: 'INVALID_OPTION',
      message: 'union: hours must be at most 10000 calendars in all; got 16384',
    });
    const few = twice(8);
    expect(openHoursFromJSON(few.toJSON()).hash).toBe(few.hash);
    for (const combine of [union, intersection, difference]) {
      expect(refusal(() => combine(...Array<OpenHours>(40).fill(few))).message).toBe(
        `${combine.name}: hours must be at most 10000 calendars in all; got 10240`,
      );
      let shared: unknown = hanoi.toJSON();
      for (let i = 0; i < 31; i++) shared = { kind: combine.name, version: 1, of: [shared, shared] };
      const message = `${combine.name}: the state must combine 1 to 10000 calendars, at most 32 times over`;
      expect(refusal(() => openHoursFromJSON(shared as never))).toMatchObject({ code: 'INVALID_STATE', message });
      expect(refusal(() => combine(hanoi, { toJSON: () => shared } as never))).toMatchObject({ message });
    }
  });

  it('A16: take many parts in steps that grow with their number', () => {
    const closings = Array.from({ length: 4000 }, (_, i) => {
      const minute = String(i % 60).padStart(2, '0');
      const hour = String(Math.floor(i / 60) % 24).padStart(2, '0');
      return new BusinessCalendar({
        timeZone: 'UTC',
        hours: { 1: [[`${hour}:${minute}:00`, `${hour}:${minute}:30`]] },
      });
    });
    // each closing cuts another piece out of a Monday: compared with all pieces one by one, it would take minutes
    const open = difference(BusinessCalendar.always(), ...closings);
    expect(open.between('2026-11-23T00:00Z', '2026-11-24T00:00Z')).toBe(12 * 3_600_000);
  });
});

describe('a sequence', () => {
  const late = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '08:00', closes: '20:00' });
  const parts: SequencePart[] = [
    { from: '2026-07-01', calendar: late },
    { from: '2026-01-01', calendar: berlin },
    { from: '2026-10-01T12:00+02:00', calendar: hanoi },
  ];
  const support = sequence(parts);
  const day = (date: string, hours = support) =>
    hours
      .intervals(Date.parse(date), Date.parse(date) + 24 * HOUR)
      .map((pair) => pair.map((t) => (t - Date.parse(date)) / HOUR));

  it('is of the part that began last, and of the first one before', () => {
    expect(day('2026-06-30T00:00+02:00')).toEqual([[9, 17]]);
    expect(day('2026-07-01T00:00+02:00')).toEqual([[8, 20]]);
    expect(day('2020-07-01T00:00+02:00')).toEqual([[9, 17]]);
    expect(day('2026-10-02T00:00+07:00')).toEqual([[9, 17]]);
    // cut where hours change: Hanoi closes at 12:00 of Berlin
    expect(day('2026-10-01T00:00+02:00')).toEqual([[8, 12]]);
    expect(day('2030-01-01T00:00+07:00')).toEqual([[9, 17]]);
  });

  it('reads a date as midnight in the zone of the hours, also where that is skipped', () => {
    const always = (timeZone: string) => BusinessCalendar.always(timeZone);
    const never = new BusinessCalendar({ timeZone: 'UTC', hours: {} });
    const opensAt = (from: string, calendar: OpenHours) =>
      sequence([
        { from: -1e15, calendar: never },
        { from, calendar },
      ]).nextOpen(0);
    expect(opensAt('2026-07-01', always('Asia/Tokyo'))).toBe(Date.parse('2026-07-01T00:00+09:00'));
    expect(opensAt('2018-11-04', always('America/Sao_Paulo'))).toBe(Date.parse('2018-11-04T01:00-02:00'));
    expect(opensAt('2026-07-01', union(always('Asia/Kolkata'), always('Asia/Calcutta')))).toBe(
      Date.parse('2026-07-01T00:00+05:30'),
    );
    expect(opensAt('2026-07-01T00:00Z', union(hanoi, berlin))).toBe(Date.parse('2026-07-01T02:00Z'));
  });

  it('is the same in any order of writing, and whenever the first part begins', () => {
    const [first, second, third] = parts as [SequencePart, SequencePart, SequencePart];
    const other = sequence([third, first, { ...second, from: '2019-05-05' }]);
    expect(JSON.stringify(other)).toBe(JSON.stringify(support));
    expect(other.hash).toBe(support.hash);
    expect(support.toJSON()).toEqual({
      kind: 'sequence',
      version: 1,
      changes: [Date.parse('2026-07-01T00:00+02:00'), Date.parse('2026-10-01T12:00+02:00')],
      of: [berlin.toJSON(), late.toJSON(), hanoi.toJSON()],
    });
    const hashes = [
      support,
      sequence([first, { ...second, from: '2026-08-01' }, third]),
      sequence([first, { ...second, calendar: late }, third]),
      union(hanoi, late, berlin),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(4);
  });

  it('is combined and stored as all hours are', () => {
    const nested = union(sequence([{ from: 0, calendar: support }]), difference(hanoi, support));
    const again = openHoursFromJSON(JSON.parse(JSON.stringify(nested)));
    expect([again.toJSON(), again.hash]).toEqual([nested.toJSON(), nested.hash]);
    expect(day('2026-10-01T00:00+02:00', again)).toEqual([[4, 12]]);
    const copy = { toJSON: () => support.toJSON() } as unknown as OpenHours;
    expect(sequence([{ from: 0, calendar: copy }]).between(at, at + 24 * HOUR)).toBe(8 * HOUR);
  });

  it('goes on for ever, as its first and its last part do', () => {
    const far = sequence([
      { from: 0, calendar: hanoi },
      { from: '+100000-01-01T00:00Z', calendar: late },
      { from: -8e15, calendar: BusinessCalendar.always() },
      { from: -7e15, calendar: berlin },
    ]);
    const sum = (from: number, to: number, calendar: OpenHours) => calendar.between(from, to);
    const change = Date.parse('+100000-01-01T00:00Z');
    expect(far.between(-8.64e15, 8.64e15)).toBe(
      8.64e15 - 7e15 + sum(-7e15, 0, berlin) + sum(0, change, hanoi) + sum(change, 8.64e15, late),
    );
    expect(far.nextClose(-8.64e15)).toBe(berlin.nextOpen(-7e15) === -7e15 ? berlin.nextClose(-7e15) : -7e15);
    expect(far.previousOpen(-7e15 - 1)).toBeNull();
    expect(far.add(change, 24 * HOUR)).toBe(late.add(change, 24 * HOUR));
  });

  it('refuses parts that are none, begin at once, or have no date', () => {
    const call = (given: unknown) => refusal(() => sequence(given as SequencePart[]));
    for (const none of [[], {}, null, undefined, 'x']) {
      expect(call(none)).toMatchObject({
        code: 'INVALID_OPTION',
        message: expect.stringContaining('sequence: parts must be an array of at least one { from, calendar }; got '),
      });
    }
    expect(
      call([
        { from: 0, calendar: berlin },
        { from: new Date(0), calendar: hanoi },
      ]).message,
    ).toBe('sequence: parts[1].from must be another instant than that of every other part; got Date');
    expect(
      call([
        { from: '2026-07-01', calendar: berlin },
        { from: '2026-06-30T22:00Z', calendar: hanoi },
      ]).message,
    ).toMatch(/^sequence: parts\[1\]\.from must be another instant/);
    expect(call([{ from: '2026-07-01', calendar: union(hanoi, berlin) }]).message).toBe(
      'sequence: parts[0].from must be an instant where the calendar has hours in several zones (Asia/Ho_Chi_Minh, Europe/Berlin); got "2026-07-01"',
    );
    for (const from of [undefined, null, Number.NaN, '2026-07-01 09:00', '2026-02-30', 0.5, 9e15]) {
      expect(call([{ from, calendar: berlin }]).message).toMatch(
        /^sequence: parts\[0\]\.from must be a local date, or an instant in whole milliseconds/,
      );
    }
    expect(call([{ from: 0, calendar: berlin }, { from: 1 }]).message).toBe(
      'sequence: parts[1].calendar must be a BusinessCalendar or other open hours; got undefined',
    );
    expect(call([{ from: 0, hours: berlin }]).message).toMatch(
      /^sequence: unknown option "parts\[0\]\.hours"; known are/,
    );
    expect(call([berlin]).code).toBe('INVALID_OPTION');
    expect(call(new Array(1)).code).toBe('INVALID_OPTION');
    let deep: OpenHours = hanoi;
    for (let i = 0; i < 32; i++) deep = sequence([{ from: 0, calendar: deep }]);
    expect(call([{ from: 0, calendar: deep }]).message).toBe(
      'sequence: hours must be combined at most 32 times over; got 33',
    );
    expect(call(Array.from({ length: 10_001 }, (_, from) => ({ from, calendar: hanoi }))).message).toBe(
      'sequence: parts must be at most 10000 calendars in all; got 10001',
    );
  });

  it('refuses damaged states', () => {
    const state = support.toJSON();
    const call = (given: object) => refusal(() => openHoursFromJSON({ ...state, ...given } as never));
    expect(call({ changes: undefined }).message).toBe('sequence: the state lacks changes');
    expect(call({ changes: [1] }).message).toBe(
      'sequence: changes in the state must be one less than the calendars of it',
    );
    for (const changes of [
      [2, 1],
      [1, 1],
      [1, 1.5],
      [1, 9e15],
      [1, '2'],
      [1, undefined, 2],
    ]) {
      expect(call({ changes })).toMatchObject({
        code: 'INVALID_STATE',
        message: 'sequence: changes in the state must be instants in whole milliseconds, ascending',
      });
    }
    expect(call({ from: 5 }).message).toBe('sequence: the state has an unknown field "from"');
    expect(call({ of: [] }).code).toBe('INVALID_STATE');
    expect(call({ kind: 'union' }).code).toBe('INVALID_STATE');
  });
});

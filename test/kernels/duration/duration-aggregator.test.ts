import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { InvalidPolicy } from '../../../src/core/options.js';
import type { DurationSpec } from '../../../src/kernels/duration/duration.js';
import { DurationAggregator, type DurationState } from '../../../src/kernels/duration/duration-aggregator.js';
import { outcome } from '../../laws.js';

interface Wait {
  readonly asked?: unknown;
  readonly answered?: unknown;
  readonly again?: unknown;
  readonly held?: unknown;
  readonly hours?: unknown;
}

const names = ['asked', 'answered', 'again', 'held', 'hours'] as const;

class Waits extends DurationAggregator<'waits', Wait> {
  constructor(asOf: number | null = 100, onInvalid: InvalidPolicy = 'throw', more: Partial<DurationSpec> = {}) {
    const plain = { reopened: 'first-resolution', calendar: null, select: null, percentiles: 'exact' } as const;
    super({ metric: 'waits', definition: 'how', names, asOf, onInvalid, ...plain, ...more });
  }

  addColumns(columns: object, missingValue?: number): this {
    return this.countColumns(columns, { missingValue });
  }
}

const wait = (asked: unknown, answered?: unknown): Wait => ({ asked, answered });
const state = (changes: object = {}) =>
  ({
    ...new Waits().addAll([wait(0, 9), wait(1, 3), wait(70), wait(1, 10)]).toJSON(),
    ...changes,
  }) as DurationState<'waits'>;

describe('DurationAggregator', () => {
  it('writes distinct durations ascending, and its keys in a fixed order', () => {
    const waits = new Waits(50, 'count').addAll([
      wait(0, 10),
      wait(2, 4),
      wait(1, 11),
      wait(5, 60),
      wait(20),
      wait(51),
      null,
      wait(4, 3),
    ]);
    expect(JSON.stringify(waits)).toBe(
      '{"kind":"waits","version":1,"clock":"elapsed","calendar":null,"calendarHash":null,"reopened":"first-resolution","select":null,"asOf":50,"percentiles":"exact","onInvalid":"count","missing":1,"invalid":1,"reasons":{"answered-too-early":1},"notStarted":1,"notSelected":0,"openUnknown":0,"endedMs":[2,10],"endedCounts":[1,2],"openMs":[30,45],"openCounts":[1,1],"closedMs":[],"closedCounts":[]}',
    );
    expect(String(waits)).toBe(`waits: ${22 / 3} (n = 3)`);
    expect(new Waits(null).add(wait(0)).toJSON()).toMatchObject({ asOf: null, openUnknown: 1, openMs: [] });
  });

  it('reads events by the names of its parts, and columns by the same', () => {
    const columns = { asked: Int32Array.of(0, 1, -1), answered: [9, -1, 5] };
    const events = [wait(0, 9), wait(1, -1), wait(null, 5)];
    expect(outcome(() => new Waits().addColumns(columns, -1))).toBe('INVALID_VALUE');
    expect(new Waits(100, 'count').addColumns(columns, -1).toJSON()).toEqual(
      new Waits(100, 'count').addAll(events).toJSON(),
    );
    expect(() => new Waits().addAll([wait(0), 7 as never])).toThrow(
      'waits: an event must be an object with asked; got 7',
    );
    expect(() => new Waits().addAll(7 as never)).toThrow('waits: cases must be iterable; got 7');
  });

  it('counts all or none, also of columns', () => {
    const waits = new Waits().add(wait(0, 5));
    const before = JSON.stringify(waits);
    expect(outcome(() => waits.addAll([wait(0, 6), wait(6, 0)]))).toBe('INVALID_VALUE');
    expect(outcome(() => waits.addColumns({ asked: [0, 'x'], answered: [1, 1] }))).toBe('INVALID_VALUE');
    expect(JSON.stringify(waits)).toBe(before);
  });

  it('takes back a case like one that was added, and no other', () => {
    const waits = new Waits().addAll([wait(0, 9), wait(70), null]);
    expect(waits.remove(wait(90, 99)).remove(wait(70)).remove(undefined).toJSON()).toEqual(new Waits().toJSON());
    for (const never of [wait(0, 9), wait(70), wait(101), null]) {
      expect(() => waits.remove(never)).toThrow(
        expect.objectContaining({
          code: 'INVALID_STATE',
          message: 'waits: cannot remove what was never added',
          details: { field: 'counts' },
        }),
      );
    }
    expect(waits.toJSON()).toEqual(new Waits().toJSON());
  });

  it('merges aggregators and states, itself too', () => {
    const waits = new Waits().addAll([wait(0, 9), wait(101)]);
    waits
      .merge(state())
      .merge(new Waits().addAll([wait(70), null]))
      .merge(waits);
    expect(waits.toJSON()).toMatchObject({
      endedMs: [2, 9],
      endedCounts: [2, 6],
      openMs: [30],
      openCounts: [4],
      missing: 2,
      notStarted: 2,
    });
    const reasons = { 'asked-not-an-instant': 1, 'answered-too-early': 2 };
    expect(new Waits().merge(state({ onInvalid: 'count', invalid: 3, reasons })).toJSON()).toMatchObject({
      onInvalid: 'throw',
      invalid: 3,
      reasons,
    });
  });

  it('counts reasons, adds them up and takes them away again', () => {
    const bad = [wait(9, 8), wait(0, 'x'), wait('x')];
    const waits = new Waits(100, 'count').addAll(bad).merge(new Waits(100, 'count').addAll(bad.slice(0, 2)));
    expect(waits.result()).toMatchObject({
      invalid: 5,
      reasons: { 'answered-not-an-instant': 2, 'answered-too-early': 2, 'asked-not-an-instant': 1 },
    });
    expect(waits.result()).not.toHaveProperty('refused');
    expect(Object.keys(waits.toJSON().reasons)).toEqual(Object.keys(waits.toJSON().reasons).sort());
    waits.remove(wait(1, 0)).remove(wait(9, 2));
    expect(waits.toJSON().reasons).toEqual({ 'answered-not-an-instant': 2, 'asked-not-an-instant': 1 });
    expect(outcome(() => waits.remove(wait(1, 0)))).toBe('INVALID_STATE');
    for (const reasons of [{}, { 'asked-too-early': 2 }, { x: 3 }, { 'asked-too-early': 3.5 }, 'x', undefined]) {
      expect(outcome(() => waits.merge({ ...waits.toJSON(), reasons } as never))).toBe('INVALID_STATE');
    }
  });

  it('compares all that is counted, naming the field', () => {
    expect(() => new Waits(null).merge(state())).toThrow('waits: asOf is null here, 100 in the other state');
    expect(() => new Waits().merge(state({ clock: 'business' }))).toThrow(
      'waits: clock is "elapsed" here, "business" in the other state',
    );
    const other = (more: Partial<DurationSpec>) => () => new Waits().merge(new Waits(100, 'throw', more));
    const select = { by: 'opened', from: 5, to: null } as const;
    expect(other({ calendar: BusinessCalendar.always() })).toThrow(
      'waits: clock is "elapsed" here, "business" in the other state',
    );
    expect(other({ calendar: 'per-case' })).toThrow('waits: clock is "elapsed" here, "per-case" in the other state');
    expect(other({ reopened: 'each-spell' })).toThrow(
      'waits: reopened is "first-resolution" here, "each-spell" in the other state',
    );
    expect(other({ select })).toThrow('waits: select is null here, object in the other state');
    const hours = (zone: string) => new Waits(100, 'throw', { calendar: BusinessCalendar.always(zone) });
    expect(() => hours('UTC').merge(hours('Asia/Tokyo'))).toThrow(
      expect.objectContaining({ code: 'STATE_MISMATCH', details: { field: 'calendar' } }),
    );
    const damaged = { ...hours('UTC').toJSON(), calendar: null };
    const newer = { ...hours('UTC').toJSON().calendar, version: 2 };
    for (const calendar of [undefined, 5, 'x', [], {}, newer, { kind: 'business-calendar', version: 1 }]) {
      expect(outcome(() => hours('UTC').merge({ ...damaged, calendar } as never))).toBe('INVALID_STATE');
    }
    expect(outcome(() => hours('UTC').merge(damaged))).toBe('STATE_MISMATCH');
    const emptied = { ...hours('UTC').toJSON().calendar, hours: {} };
    expect(() => hours('UTC').merge({ ...damaged, calendar: emptied } as never)).toThrow(
      'waits: calendarHash in the state must be that of its calendar',
    );
    const calendar: Record<string, unknown> = { kind: 'union', version: 1 };
    calendar['of'] = [calendar];
    expect(outcome(() => hours('UTC').merge({ ...damaged, calendar } as never))).toBe('INVALID_STATE');
    let deep: object = {};
    for (let k = 0; k < 100_000; k++) deep = { of: [deep] };
    const nested = { ...damaged, calendar: { kind: 'union', version: 1, of: [deep] } };
    expect(outcome(() => hours('UTC').merge(nested as never))).toBe('INVALID_STATE');
  });

  it('merges shards whose engines call one zone differently, and keeps the name that sorts first', () => {
    const hours = (zone: string) => new Waits(100, 'throw', { calendar: BusinessCalendar.always(zone) });
    const [old, today] = [hours('Asia/Calcutta').add(wait(0, 9)), hours('Asia/Kolkata').add(wait(0, 5))];
    const merged = hours('Asia/Kolkata').merge(old).merge(today).toJSON();
    expect(merged).toMatchObject({ calendar: { timeZone: 'Asia/Calcutta' }, endedMs: [5, 9] });
    expect(hours('Asia/Calcutta').merge(today.toJSON()).merge(old).toJSON()).toEqual(merged);
    expect(() => hours('Asia/Kolkata').merge(hours('Asia/Tokyo'))).toThrow('waits: calendar.timeZone is "');
  });

  it('merges hours that are written differently and are the same; names of holidays change nothing', () => {
    const one = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {
        2: [['09:00', '17:00']],
        1: [
          ['13:00:00', '17:00'],
          ['08:00', '12:00'],
        ],
      },
      holidays: [{ date: '2026-02-17', name: 'Tet' }, '2026-01-01'],
    });
    const two = new BusinessCalendar({
      timeZone: 'UTC',
      hours: {
        1: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        2: [['09:00', '17:00']],
        3: [],
      },
      holidays: ['2026-01-01', { date: '2026-02-17', name: 'New Year' }, '2026-02-17'],
    });
    const day = 86_400_000;
    const waits = (calendar: BusinessCalendar) =>
      new Waits(null, 'throw', { calendar }).add(wait(4 * day, 4 * day + 3 * 3_600_000 + 9 * 3_600_000));
    const merged = waits(one)
      .merge(waits(two))
      .merge(JSON.parse(JSON.stringify(waits(two))));
    expect(merged.toJSON()).toMatchObject({ calendar: two.toJSON(), endedMs: [4 * 3_600_000], endedCounts: [3] });
    expect(one.hash).toBe(two.hash);
  });

  it('refuses what is no state at all', () => {
    for (const none of [null, undefined, 5, 'x', [state()], () => state()]) {
      expect(outcome(() => new Waits().merge(none as never))).toBe('STATE_MISMATCH');
    }
  });

  it('lets through what a getter of a state throws', () => {
    for (const thrown of [new RangeError('mine'), null]) {
      for (const field of ['kind', 'select', 'calendar', 'endedMs', 'missing']) {
        const spoilt = Object.defineProperty({ ...state() }, field, {
          enumerable: true,
          get: () => {
            throw thrown;
          },
        });
        let caught: unknown = 'nothing';
        try {
          new Waits().merge(spoilt);
        } catch (error) {
          caught = error;
        }
        expect(caught).toBe(thrown);
      }
    }
  });

  it('counts and takes back all spells of a case together', () => {
    const waits = new Waits(100, 'throw', { reopened: 'each-spell' });
    const often = { asked: 0, answered: [5, 20], again: [10, 40], held: [[12, 13]] };
    waits.add(often).add(wait(7, 12));
    expect(waits.toJSON()).toMatchObject({ endedMs: [5, 9], endedCounts: [2, 1], openMs: [60], openCounts: [1] });
    expect(outcome(() => waits.remove({ asked: 0, answered: [5, 21], again: [10, 40] }))).toBe('INVALID_STATE');
    expect(waits.remove(often).toJSON()).toMatchObject({ endedMs: [5], endedCounts: [1], openMs: [], openCounts: [] });
  });

  it('takes back from what was merged, too', () => {
    const late = () => new Waits(100, 'throw', { select: { by: 'opened', from: 50, to: null } });
    for (const one of [wait(0, 9), wait(60, 70), wait(60), wait(101), null]) {
      const merged = late().merge(late().add(one).toJSON());
      expect(merged.remove(one).toJSON()).toEqual(late().toJSON());
    }
  });

  it('takes the hours of each case under per-case, and only then', () => {
    const hours = BusinessCalendar.always();
    const waits = new Waits(100, 'throw', { calendar: 'per-case' }).add({ asked: 3, answered: 9, hours });
    expect(waits.toJSON()).toMatchObject({ clock: 'per-case', calendar: null, endedMs: [6] });
    expect(() => new Waits().add({ asked: 3, answered: 9, hours })).toThrow(
      "waits: hours must go with the option calendar: 'per-case' at row 0, reader hours",
    );
  });

  const lists = 'in a state must be ascending durations,';
  it.each<[object, string]>([
    [{ endedMs: { length: 2 } }, 'endedMs must be an array; got object in a state'],
    [{ endedMs: [2] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ openCounts: [] }, `openMs ${lists} openCounts how often each occurred`],
    [{ endedMs: [2, 2] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ endedMs: [9, 2] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ endedMs: [-1, 2] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ endedMs: [2, '9'] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ endedMs: [2, Infinity] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ openMs: [NaN] }, `openMs ${lists} openCounts how often each occurred`],
    [{ endedCounts: [1, 0] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ endedCounts: [1, 1.5] }, `endedMs ${lists} endedCounts how often each occurred`],
    [{ missing: -1 }, 'missing must be a whole number from 0 to 2^53 - 1; got -1 in a state'],
    [{ invalid: null }, 'invalid must be a whole number from 0 to 2^53 - 1; got null in a state'],
    [{ notStarted: '1' }, 'notStarted must be a whole number from 0 to 2^53 - 1; got "1" in a state'],
    [{ notSelected: -1 }, 'notSelected must be a whole number from 0 to 2^53 - 1; got -1 in a state'],
    [{ openUnknown: 0.5 }, 'openUnknown must be a whole number from 0 to 2^53 - 1; got 0.5 in a state'],
  ])('refuses %j and stays as it was', (changes, why) => {
    const waits = new Waits().add(wait(0, 9));
    const before = JSON.stringify(waits);
    expect(() => waits.merge(state(changes))).toThrow(
      expect.objectContaining({ code: 'INVALID_STATE', message: `waits: ${why}` }),
    );
    expect(JSON.stringify(waits)).toBe(before);
  });
});

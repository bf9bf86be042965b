import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  SlaAttainmentAggregator,
  type SlaAttainmentState,
  type SlaCase,
} from '../../../src/service/sla/sla-attainment-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './sla-attainment.state-v1.json' with { type: 'json' };

const calendar = new BusinessCalendar({
  timeZone: 'Asia/Ho_Chi_Minh',
  hours: { 1: [['09:00', '17:00']], 5: [['09:00', '17:00']] },
  holidays: [{ date: '2026-04-30', name: 'Reunification Day' }],
});

describeStates('SlaAttainmentAggregator', {
  make: (options) =>
    new SlaAttainmentAggregator({
      asOf: '2026-11-23T12:00+07:00',
      target: 2 * 3_600_000,
      calendar,
      reopened: 'each-spell',
      clockSkewMs: 60_000,
      firstMessage: 'agent',
      onInvalid: 'count',
      ...options,
    }),
  fromJSON: (state: never) => SlaAttainmentAggregator.fromJSON(state, { calendar }),
  stored: stateV1,
  values: [
    { startedAt: '2026-11-20T16:00+07:00', endedAt: '2026-11-23T10:00+07:00' },
    { startedAt: '2026-11-20T16:00+07:00', endedAt: '2026-11-23T10:01+07:00' },
    { startedAt: '2026-11-20T10:00+07:00' },
    { startedAt: '2026-11-20T10:00+07:00', pauses: [['2026-11-20T11:00+07:00', null]] },
    {
      startedAt: '2026-11-20T10:00+07:00',
      endedAt: ['2026-11-20T10:30+07:00', '2026-11-20T16:00+07:00'],
      reopenedAt: ['2026-11-20T14:30+07:00', '2026-11-20T16:30+07:00', '2026-11-23T11:00+07:00'],
      // 16:30 to 17:00 and 09:00 to 10:45; half an hour
      closedAt: ['2026-11-23T10:45+07:00', '2026-11-23T11:30+07:00'],
    },
    { startedAt: '2026-11-23T11:00+07:00' },
    { startedAt: '2026-11-24T11:00+07:00' },
    null,
    { startedAt: '2026-11-20' },
    { startedAt: 5, target: 3 },
  ],
  result: {
    value: 3 / 5,
    n: 5,
    met: 3,
    breached: 2,
    running: 2,
    closed: 2,
    closedLate: 1,
    reopened: 'each-spell',
    notStarted: 1,
    missing: 1,
    invalid: 2,
    clock: 'business',
    calendar: calendar.hash,
    target: 7_200_000,
  },
  others: [
    ['clock', 'elapsed'],
    ['calendar', null],
    ['calendar', { ...stateV1.calendar, timeZone: 'UTC' }],
    ['target', null],
    ['target', 7_200_001],
    ['target', { businessDays: 1 }],
    ['asOf', 5],
    ['reopened', 'sum-of-spells'],
    ['clockSkewMs', 0],
    ['firstMessage', 'customer'],
  ],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['calendar', {}],
    ['calendarHash', undefined],
    ['met', -1],
    ['breached', undefined],
    ['running', 0.5],
    ['closedBeforeDue', null],
    ['closedLate', -1],
    ['notStarted', Number.MAX_SAFE_INTEGER],
  ],
  concluding: [{ confidence: 0.9 }, { asOf: undefined }, { target: -1 }, { calendar: new Set() }, { missingValue: 0 }],
  counting: [{ asOf: 5 }, { target: 5 }],
});

describe('SlaAttainmentAggregator', () => {
  const stored = stateV1 as unknown as SlaAttainmentState;

  it('merges what has equal hours, whatever their holidays are called', () => {
    const renamed = { ...stored.calendar, holidays: [{ date: '2026-04-30', name: '30/4' }] };
    const merged = SlaAttainmentAggregator.fromJSON(stored).merge({ ...stored, calendar: renamed } as never);
    expect(merged.result()).toMatchObject({ n: 10 });
  });

  it('goes on with hours of each case', () => {
    const hour = 3_600_000;
    const event: SlaCase = {
      startedAt: 0,
      endedAt: 40 * hour,
      target: 5 * hour,
      calendar: BusinessCalendar.always(),
    };
    const made = new SlaAttainmentAggregator({ asOf: 90 * hour, calendar: 'per-case' }).add(event);
    const again = SlaAttainmentAggregator.fromJSON(JSON.parse(JSON.stringify(made)));
    // 1970 began on a Thursday; Saigon, then at UTC+8, opened on Friday at 01:00 UTC
    const result = again.add({ ...event, endedAt: 30 * hour, calendar }).result();
    expect(result).toMatchObject({ met: 1, breached: 1, clock: 'per-case', calendar: null, target: null });
    expect(again.remove(event).result()).toMatchObject({ met: 1, breached: 0 });
    expect(outcome(() => again.remove(event))).toBe('INVALID_STATE');
    expect(() => again.add({ ...event, calendar: undefined })).toThrow(
      'slaAttainment: calendar must be open hours or segments of them, BusinessCalendar.always() for a case around the clock; got null at row 0, reader calendar',
    );
  });

  it('goes on with segments for all cases, of which its state knows nothing', () => {
    const segments = [{ from: 0, calendar: BusinessCalendar.always() }];
    const options = { asOf: 1e9, target: 500, calendar: segments };
    const state = new SlaAttainmentAggregator(options).add({ startedAt: 0, endedAt: 400 }).toJSON();
    expect(state).toMatchObject({ clock: 'per-case', calendar: null, calendarHash: null, met: 1 });
    const again = SlaAttainmentAggregator.fromJSON(state, { calendar: segments });
    expect(again.add({ startedAt: 0, endedAt: 501 }).result()).toMatchObject({ met: 1, breached: 1 });
    // without them each case brings its own
    const own = SlaAttainmentAggregator.fromJSON(state);
    expect(own.add({ startedAt: 0, endedAt: 400, calendar: segments }).result()).toMatchObject({ met: 2 });
    expect(outcome(() => again.add({ startedAt: 0, calendar: segments }))).toBe('INVALID_VALUE');
    expect(outcome(() => own.add({ startedAt: 0 }))).toBe('INVALID_VALUE');
  });

  it('counts on in business days only with its calendar', () => {
    const target = { businessDays: 1, by: '12:00' };
    const options = { asOf: '2026-11-23T12:00:01+07:00', target, calendar };
    const event = { startedAt: '2026-11-20T16:00+07:00' };
    const state = new SlaAttainmentAggregator(options).add(event).toJSON();
    expect(state).toMatchObject({ target, breached: 1 });
    const bare = SlaAttainmentAggregator.fromJSON(state);
    expect(bare.merge(state).result()).toMatchObject({ breached: 2, target });
    expect(outcome(() => bare.add(event))).toBe('INVALID_OPTION');
    const again = SlaAttainmentAggregator.fromJSON(state, { calendar });
    expect(again.add(event).remove(event).add(event).result()).toMatchObject({ breached: 2 });
    expect(outcome(() => again.merge({ ...state, target: { businessDays: 1, by: '13:00' } }))).toBe('STATE_MISMATCH');
    const damaged = { ...state, target: { businessDays: -1 } };
    expect(outcome(() => SlaAttainmentAggregator.fromJSON(damaged))).toBe('INVALID_STATE');
  });

  it('says what may not come with a case', () => {
    const made = new SlaAttainmentAggregator({ asOf: 9, target: 5 });
    expect(() => made.add({ startedAt: 1, target: 5 })).toThrow(
      'slaAttainment: target must not be given where the option target is at row 0',
    );
    expect(() => made.add({ startedAt: 1, calendar })).toThrow(
      "slaAttainment: calendar must go with the option calendar: 'per-case' at row 0",
    );
    expect(outcome(() => made.addColumns({ startedAt: [1], endedAt: [2], target: [3] }))).toBe('INVALID_OPTION');
    expect(outcome(() => made.addColumns({ startedAt: [1], endedAt: [2] }, { asOf: 9 } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(
      made.addColumns({ startedAt: Int32Array.of(1, 0), endedAt: Int32Array.of(0, 1) }, { missingValue: 0 }).result(),
    ).toMatchObject({ running: 0, breached: 1, missing: 1 });
    expect(outcome(() => new SlaAttainmentAggregator(undefined as never))).toBe('INVALID_OPTION');
  });

  it('merges and concludes without its hours, and judges by them when they are given', () => {
    const bare = SlaAttainmentAggregator.fromJSON(stored);
    expect(bare.merge(stored).result()).toMatchObject({ n: 10, calendar: calendar.hash });
    expect(JSON.stringify(SlaAttainmentAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    const event = { startedAt: '2026-11-20T16:00+07:00', endedAt: '2026-11-23T10:00+07:00' };
    for (const adding of [
      () => bare.add(event),
      () => bare.add({ startedAt: null }),
      () => bare.addColumns({ startedAt: [5], endedAt: [6] }),
    ]) {
      expect(adding).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', details: { name: 'calendar' } }));
    }
    const again = SlaAttainmentAggregator.fromJSON(stored, { calendar }).add(event);
    expect(again.result()).toMatchObject({ met: 4 });
    const always = BusinessCalendar.always();
    expect(outcome(() => SlaAttainmentAggregator.fromJSON(stored, { calendar: always }))).toBe('STATE_MISMATCH');
    expect(outcome(() => SlaAttainmentAggregator.fromJSON(stored, { calendar: {} as never }))).toBe('INVALID_OPTION');
  });

  it('refuses hours that are none', () => {
    const restore = (hours: unknown) =>
      outcome(() => SlaAttainmentAggregator.fromJSON({ ...stored, calendar: hours } as never));
    for (const hours of [5, null, undefined, {}, { ...stored.calendar, version: 2 }]) {
      expect([hours, restore(hours)]).toEqual([hours, 'INVALID_STATE']);
    }
  });

  it('is refused behind a Proxy, and so are its hours', () => {
    const wrapped = new Proxy(new SlaAttainmentAggregator({ asOf: 9, target: 5 }), {});
    for (const call of [() => wrapped.merge(wrapped), () => wrapped.toJSON(), () => wrapped.add({ startedAt: 1 })]) {
      expect(outcome(call)).toBe('INVALID_VALUE');
    }
    const hours = new Proxy(calendar, {});
    expect(outcome(() => new SlaAttainmentAggregator({ asOf: 9, target: 5, calendar: hours }))).toBe('INVALID_VALUE');
  });
});

import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference } from '../../../src/calendar/hours/calendar-algebra.js';
import { TtrAggregator, type TtrCase, type TtrState } from '../../../src/service/time/ttr-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './ttr.state-v1.json' with { type: 'json' };
import stateV1Hours from './ttr.state-v1-hours.json' with { type: 'json' };
import stateV1Sketch from './ttr.state-v1-sketch.json' with { type: 'json' };

const filled = () =>
  new TtrAggregator({ asOf: 100 }).addAll([
    { openedAt: 0, resolvedAt: 5 },
    { openedAt: 0, resolvedAt: 5 },
    { openedAt: 40 },
    null,
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as TtrState;

const saigon = new BusinessCalendar({
  timeZone: 'Asia/Ho_Chi_Minh',
  hours: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      day,
      [
        ['08:00', '12:00'],
        ['13:00', '17:30'],
      ],
    ]),
  ),
  holidays: [{ date: '2026-04-30', name: 'Reunification Day' }],
  overrides: { '2026-05-09': [['08:00', '12:00']] },
});
const inSaigon = () =>
  new TtrAggregator({
    calendar: saigon,
    reopened: 'each-spell',
    select: { by: 'opened', from: '2026-04-29T00:00+07:00' },
    asOf: '2026-05-04T09:00+07:00',
  });
const tickets: TtrCase[] = [
  {
    openedAt: '2026-04-29T16:30+07:00', // a Wednesday; the holiday follows
    resolvedAt: ['2026-05-01T13:30+07:00', '2026-05-01T09:00+07:00'],
    reopenedAt: '2026-05-01T11:30+07:00',
    pauses: [['2026-05-01T08:00+07:00', '2026-05-01T08:15+07:00']],
  },
  { openedAt: '2026-05-02T10:00+07:00' }, // a Saturday
  { openedAt: '2026-04-28T10:00+07:00', resolvedAt: '2026-04-28T11:00+07:00' },
  { openedAt: '2026-05-04T10:00+07:00' },
  { openedAt: null },
];

describe('TtrAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as TtrState;
    expect(JSON.stringify(filled())).toBe(JSON.stringify(stored));
    expect(JSON.stringify(TtrAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    expect(new TtrAggregator({ asOf: 100 }).merge(stored).toJSON()).toEqual(stored);
    expect(TtrAggregator.fromJSON(stored).result()).toMatchObject({ value: 5, n: 2, open: 1, missing: 1, asOf: 100 });
  });

  it('refuses a state that lacks a field, or has one more', () => {
    for (const stored of [stateV1, stateV1Hours, stateV1Sketch]) {
      for (const field of Object.keys(stored)) {
        const { [field]: _, ...rest } = stored as unknown as Record<string, unknown>;
        const restore = () => TtrAggregator.fromJSON(rest as never);
        const code = field === 'kind' || (field === 'percentiles' && 'sum' in stored) ? '' : 'INVALID_STATE';
        expect([field, outcome(restore)]).toEqual([
          field,
          code || expect.stringMatching(/^(INVALID_STATE|STATE_MISMATCH)$/),
        ]);
      }
      expect(() => TtrAggregator.fromJSON({ ...stored, colour: 'red' } as never)).toThrow(
        'ttr: the state has an unknown field "colour"',
      );
    }
  });

  it('reads the state of version 1 with hours, reopening and selection for ever', () => {
    const stored = stateV1Hours as unknown as TtrState;
    expect(JSON.stringify(TtrAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    const read = TtrAggregator.fromJSON(stored, { calendar: saigon });
    expect(JSON.stringify(read)).toBe(JSON.stringify(stored));
    expect(inSaigon().addAll(tickets).toJSON()).toEqual(stored);
    const hour = 3_600_000;
    // the first spell takes 1 h on Wednesday and 0.75 h on Friday, the second half an hour on both sides of noon
    expect(read.result()).toMatchObject({
      value: 1.375 * hour,
      n: 2,
      minMs: hour,
      maxMs: 1.75 * hour,
      open: 1,
      missing: 1,
      notOpened: 1,
      notSelected: 1,
      clock: 'business',
      calendar: saigon.hash,
      reopened: 'each-spell',
      select: { by: 'opened', from: Date.parse('2026-04-29T00:00:00+07:00'), to: null },
      survival: { restrictedToMs: 1.75 * hour },
    });
    const more = { openedAt: '2026-05-02T12:00+07:00', resolvedAt: '2026-05-04T08:45+07:00' };
    expect(read.add(more).result()).toEqual(
      inSaigon()
        .addAll([...tickets, more])
        .result(),
    );
    expect(read.remove(more).toJSON()).toEqual(stored);
  });

  it('reads the state of version 1 of a sketch for ever', () => {
    const stored = stateV1Sketch as unknown as TtrState;
    const sketch = () =>
      new TtrAggregator({ asOf: '2026-05-04T09:00+07:00', percentiles: 'sketch' }).addAll(tickets).addAll([
        { openedAt: 0, resolvedAt: 1000.25 },
        { openedAt: 0, resolvedAt: 1001 },
        { openedAt: 7, resolvedAt: 7 },
      ]);
    expect(JSON.stringify(sketch())).toBe(JSON.stringify(stored));
    const read = TtrAggregator.fromJSON(stored);
    expect(JSON.stringify(read)).toBe(JSON.stringify(stored));
    const hour = 3_600_000;
    expect(read.result()).toMatchObject({
      n: 5,
      totalMs: 40.25 * hour + hour + 2001.25,
      minMs: 0,
      medianMs: 1002,
      open: 1,
      percentiles: 'sketch',
      relativeError: 1 / 256,
    });
    const twice = read.merge(sketch()).result();
    expect([twice.n, twice.totalMs]).toEqual([10, 2 * (41.25 * hour + 2001.25)]);
    const more = { openedAt: 3, resolvedAt: 1003.5 };
    expect(sketch().add(more).remove(more).toJSON()).toEqual(stored);
  });

  it('does not mix durations and bins', () => {
    const [exact, sketch] = [new TtrAggregator(), new TtrAggregator({ percentiles: 'sketch' })];
    expect(() => exact.merge(sketch)).toThrow('ttr: percentiles is "exact" here, "sketch" in the other state');
    expect(() => sketch.merge(exact)).toThrow(
      expect.objectContaining({ code: 'STATE_MISMATCH', details: { field: 'percentiles' } }),
    );
    expect(outcome(() => sketch.merge(stateV1 as unknown as TtrState))).toBe('STATE_MISMATCH');
    expect(exact.toJSON().percentiles).toBe('exact');
    expect(outcome(() => TtrAggregator.fromJSON({ ...exact.toJSON(), percentiles: 'bins' as never }))).toBe(
      'INVALID_STATE',
    );
  });

  it('refuses damaged states of a sketch', () => {
    const stored = stateV1Sketch as unknown as TtrState;
    const damaged: object[] = [
      { endedMs: [0, 1000, 3.6e6, 145_752_064] },
      { openMs: [47 * 3_600_000] },
      { endedCounts: [1, 2, 1, 2] },
      { endedCounts: [1, 2, 0, 1] },
      { sum: undefined },
      { sum: 5 },
      { sum: [] },
      { sum: '-1' },
      { sum: '1' },
      { sum: ['1'] },
      { squares: undefined },
      { squares: '' },
      { squares: `${2n ** 64n}` },
      { digits: undefined },
      { digits: 3 },
      { digits: 0 },
      { percentiles: null },
    ];
    for (const changes of damaged) {
      const restore = () => TtrAggregator.fromJSON({ ...stored, ...changes } as TtrState);
      expect([changes, outcome(restore)]).toEqual([changes, 'INVALID_STATE']);
    }
    expect(() => TtrAggregator.fromJSON({ ...stored, sum: '1' })).toThrow(
      'ttr: digits, sum and squares in a state must be possible for its durations',
    );
    expect(() => TtrAggregator.fromJSON({ ...stored, openMs: [5e6] })).toThrow(
      'ttr: openMs in a state must be ascending middles of bins, openCounts how often each occurred',
    );
  });

  it('goes on with hours that were stored, also combined ones and those of each case', () => {
    const lunch = new BusinessCalendar({ timeZone: 'UTC', hours: { 1: [['12:00', '13:00']] } });
    const day = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const monday = Date.UTC(2026, 10, 23);
    const parts = { openedAt: monday, resolvedAt: monday + 14 * 3_600_000 };
    for (const [calendar, own, hours] of [
      [difference(day, lunch), {}, 4],
      ['per-case', { calendar: day }, 5],
      ['per-case', { calendar: BusinessCalendar.always() }, 14],
      [undefined, {}, 14],
    ] as const) {
      const first = new TtrAggregator({ calendar }).add({ ...parts, ...own });
      const given = typeof calendar === 'object' ? { calendar } : undefined;
      const again = TtrAggregator.fromJSON(JSON.parse(JSON.stringify(first)), given).add({ ...parts, ...own });
      expect(again.result()).toMatchObject({ n: 2, value: hours * 3_600_000 });
      expect(again.remove({ ...parts, ...own }).toJSON()).toEqual(first.toJSON());
    }
  });

  it('shows itself in one line', () => {
    expect(String(filled())).toBe('ttr: 5 (n = 2)');
  });

  it('takes a case back', () => {
    expect(filled().remove({ openedAt: 7, resolvedAt: 12 }).remove({ openedAt: 40 }).result()).toMatchObject({
      n: 1,
      open: 0,
    });
    expect(outcome(() => filled().remove({ openedAt: 0, resolvedAt: 6 }))).toBe('INVALID_STATE');
    expect(() => filled().remove({ openedAt: 41 })).toThrow('ttr: cannot remove what was never added');
  });

  it('refuses what is no case, and options in the wrong place', () => {
    expect(() => filled().add(5 as never)).toThrow('ttr: an event must be an object with openedAt; got 5');
    expect(() => filled().addAll({} as never)).toThrow('ttr: cases must be iterable; got object');
    expect(outcome(() => new TtrAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ asOf: 3 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().addColumns({ openedAt: [], resolvedAt: [] }, { asOf: 3 } as never))).toBe(
      'INVALID_OPTION',
    );
  });

  it('counts columns with a missing code', () => {
    const columns = { openedAt: Int32Array.of(1, 2), resolvedAt: Int32Array.of(4, -1) };
    expect(new TtrAggregator().addColumns(columns, { missingValue: -1 }).result()).toMatchObject({ n: 1, open: 1 });
  });

  it('refuses states that count something else, naming the field', () => {
    expect(() => new TtrAggregator({ asOf: 99 }).merge(state())).toThrow(
      'ttr: asOf is 99 here, 100 in the other state',
    );
    expect(outcome(() => new TtrAggregator().merge(filled()))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ clock: 'business' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(state({ version: 2 })))).toBe('STATE_VERSION');
  });

  it('refuses states with other hours, reopening or selection, and what are none', () => {
    const stored = stateV1Hours as unknown as TtrState;
    const mine = () => TtrAggregator.fromJSON(stored);
    const other = (changes: object) => () => mine().merge({ ...stored, ...changes } as TtrState);
    const fields: [string, object][] = [
      ['clock', { clock: 'elapsed' }],
      ['calendar', { calendar: { ...stored.calendar, timeZone: 'Asia/Bangkok' } }],
      ['calendar', { calendar: null }],
      ['reopened', { reopened: 'sum-of-spells' }],
      ['select', { select: null }],
      ['select', { select: { by: 'opened', from: 5, to: null } }],
      ['select', { select: { by: 'resolved', from: stored.select?.from, to: null } }],
      ['asOf', { asOf: 5 }],
    ];
    for (const [field, changes] of fields) {
      expect(other(changes)).toThrow(expect.objectContaining({ code: 'STATE_MISMATCH', details: { field } }));
    }
    const restore = (changes: object) => outcome(() => TtrAggregator.fromJSON({ ...stored, ...changes } as TtrState));
    const monday = new BusinessCalendar({ timeZone: 'Asia/Ho_Chi_Minh', hours: { 1: [['08:00', '12:00']] } });
    const mondays = { calendar: monday.toJSON(), calendarHash: monday.hash };
    expect(() => mine().merge({ ...stored, ...mondays } as TtrState)).toThrow('ttr: calendar.hours.');
    for (const calendar of [5, 'x', {}, { ...stored.calendar, version: 2 }, { ...stored.calendar, version: 'x' }]) {
      expect([calendar, restore({ calendar })]).toEqual([calendar, 'INVALID_STATE']);
    }
    const damaged = { ...stored, calendar: { ...stored.calendar, timeZone: 'Mars/Base' } } as TtrState;
    expect(outcome(() => TtrAggregator.fromJSON(damaged, { calendar: saigon }))).toBe('STATE_MISMATCH');
    for (const calendarHash of [null, 'x', 5]) expect(restore({ calendarHash })).toBe('INVALID_STATE');
    expect(restore({ reopened: 'restart' })).toBe('INVALID_STATE');
    expect(restore({ select: { by: 'closed', from: null, to: null } })).toBe('INVALID_STATE');
    expect(restore({ select: { by: 'opened', from: 9, to: 5 } })).toBe('INVALID_STATE');
    expect(restore({ select: 'opened' })).toBe('INVALID_STATE');
    expect(restore({ select: { ...stored.select, more: 1 } })).toBe('INVALID_STATE');
    expect(restore({ clock: 'per-case' })).toBe('STATE_MISMATCH');
    expect(restore({ clock: 'elapsed' })).toBe('STATE_MISMATCH');
    expect(restore({ notSelected: -1 })).toBe('INVALID_STATE');
  });

  it('refuses damaged states and stays as it was', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const damaged: object[] = [
      { endedMs: 5 },
      { endedMs: [5, 6] },
      { endedMs: ['5'] },
      { endedMs: [-5] },
      { endedMs: [6, 5], endedCounts: [1, 1] },
      { endedMs: [1e300] },
      { endedMs: new Array(1) },
      { endedCounts: [Number.MAX_SAFE_INTEGER] },
      { missing: Number.MAX_SAFE_INTEGER },
      { notSelected: Number.MAX_SAFE_INTEGER },
      { endedCounts: [0] },
      { endedCounts: [1.5] },
      { openCounts: [] },
      { missing: -1 },
      { notStarted: null },
      { openUnknown: 'x' },
    ];
    for (const changes of damaged)
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    expect(outcome(() => TtrAggregator.fromJSON(state({ asOf: 'x' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });
});

import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { aggregatorSpec } from '../../../src/kernels/duration/duration-aggregator.js';
import {
  FirstResponseTimeAggregator,
  NextResponseTimeAggregator,
  ResponseAggregator,
} from '../../../src/service/time/response-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import firstResponseTime from './first-response-time.state-v1.json' with { type: 'json' };
import nextResponseTime from './next-response-time.state-v1.json' with { type: 'json' };
import { HOUR } from './open-hours-arbitrary.js';

const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const monday = Date.UTC(2026, 10, 23);
const at = (hour: number) => monday + hour * HOUR;

const names = ['askedAt', 'answeredAt'] as const;
const kind = { metric: 'last-response', definition: 'last-answer', names };

/** A kind of its own: the last answer. */
class LastResponse extends ResponseAggregator<'last-response'> {
  constructor(options?: object) {
    super(aggregatorSpec({ ...kind, reopened: 'last-resolution' }, options));
  }
}

describe('ResponseAggregator', () => {
  it('counts and concludes as its kind says', () => {
    const made = new LastResponse()
      .add({ askedAt: 0, answeredAt: [5, 9] })
      .addColumns({ askedAt: [0], answeredAt: [1] });
    expect(made.result()).toMatchObject({
      metric: 'last-response',
      definition: 'last-answer',
      reopened: 'last-resolution',
      value: 3,
      n: 2,
    });
    expect(made.toJSON()).toMatchObject({ kind: 'last-response', reopened: 'last-resolution', endedMs: [1, 5] });
  });

  it('does not let the rule of its kind be chosen', () => {
    expect(() => new LastResponse({ reopened: 'last-resolution' })).toThrow(
      'lastResponse: unknown option "reopened"; known are ',
    );
  });
});

/** What differs between the waits for an answer: a second question that is open counts as a wait of its own, or not. */
const metrics = [
  { metric: 'firstResponseTime', Made: FirstResponseTimeAggregator, stored: firstResponseTime, open: 1 },
  { metric: 'nextResponseTime', Made: NextResponseTimeAggregator, stored: nextResponseTime, open: 2 },
] as const;

describe.each(metrics)('$metric', ({ metric, Made, stored, open }) => {
  describeStates(Made.name, {
    make: (options) =>
      new Made({
        asOf: at(40),
        calendar,
        select: { by: 'opened', from: at(0) },
        onInvalid: 'count',
        ...options,
      }),
    fromJSON: ((state: never) => Made.fromJSON(state, { calendar })) as (state: never) => InstanceType<typeof Made>,
    stored,
    values: [
      { askedAt: at(8), answeredAt: [at(11), at(10)] },
      { askedAt: at(16), answeredAt: at(34), askedAgainAt: at(35), pauses: [[at(33), at(33.5)]] },
      { askedAt: at(15), answeredAt: at(41) },
      { askedAt: at(-1), answeredAt: at(9) },
      { askedAt: at(41), answeredAt: at(42) },
      { askedAt: null },
      { askedAt: at(9), answeredAt: at(8) },
    ],
    result: {
      // an hour; half an hour paused of two
      value: 1.25 * HOUR,
      n: 2,
      open,
      missing: 1,
      invalid: 1,
      notOpened: 1,
      notSelected: 1,
      clock: 'business',
      calendar: calendar.hash,
    },
    others: [
      ['clock', 'elapsed'],
      ['calendar', { ...stored.calendar, timeZone: 'Asia/Bangkok' }],
      ['calendar', null],
      ['reopened', 'last-resolution'],
      ['select', null],
      ['asOf', 5],
    ],
    damaged: [
      ['calendar', { ...stored.calendar, hours: {} }],
      ['calendar', {}],
      ['calendarHash', 'x'],
      ['calendarHash', 5],
      ['percentiles', undefined],
      ['colour', 'red'],
      ['endedMs', [5]],
      ['endedCounts', [0, 1]],
      ['openMs', 5],
      ['notStarted', -1],
    ],
    concluding: [
      { confidence: 0.9 },
      { curve: 'none' },
      { times: [] },
      { quantiles: [] },
      { missingValue: 0 },
      { reopened: 'each-spell' },
      { reopened: 'first-resolution' },
      { askedAt: () => 1 },
      { calendar: () => calendar },
      { percentiles: 'rough' },
    ],
    counting: [{ asOf: 5 }, { select: { by: 'opened' } }, { percentiles: 'exact' }, { quantiles: [2] }],
  });

  it('counts columns with a missing code, and takes no other option with them', () => {
    const columns = { askedAt: Int32Array.of(5, 5, 0), answeredAt: Int32Array.of(9, 0, 9) };
    const made = new Made();
    expect(made.addColumns(columns, { missingValue: 0 }).result()).toMatchObject({
      n: 1,
      open: 1,
      missing: 1,
      value: 4,
    });
    expect(outcome(() => made.addColumns(columns, { asOf: 5 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => made.addColumns({ askedAt: [1] } as never))).toBe('INVALID_VALUE');
  });

  it('goes on with a sketch, with hours of each case, and with nothing chosen', () => {
    for (const options of [{ percentiles: 'sketch' }, { calendar: 'per-case' }, {}] as const) {
      const own = 'calendar' in options ? { calendar } : {};
      const event = { askedAt: at(8), answeredAt: at(10), ...own };
      const again = Made.fromJSON(JSON.parse(JSON.stringify(new Made(options).add(event))));
      expect(again.add(event).result()).toMatchObject({ n: 2, value: 'calendar' in options ? HOUR : 2 * HOUR });
    }
  });

  it('merges and concludes without its hours, and counts on them when they are given', () => {
    const bare = Made.fromJSON(stored as never);
    const event = { askedAt: at(8), answeredAt: at(10) };
    expect(bare.merge(stored as never).result()).toMatchObject({ n: 4, calendar: calendar.hash });
    for (const adding of [
      () => bare.add(event),
      () => bare.addAll([]),
      () => bare.remove(event),
      () => bare.addColumns({ askedAt: [], answeredAt: [] }),
    ]) {
      expect(adding).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', details: { name: 'calendar' } }));
      expect(adding).toThrow(`${metric}: calendar must be given to count on: fromJSON(state, { calendar })`);
    }
    expect(JSON.stringify(Made.fromJSON(stored as never))).toBe(JSON.stringify(stored));
    const other = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '08:00', closes: '17:00' });
    expect(outcome(() => Made.fromJSON(stored as never, { calendar: other }))).toBe('STATE_MISMATCH');
    const elapsed = new Made().toJSON();
    expect(outcome(() => Made.fromJSON(elapsed as never, { calendar }))).toBe('STATE_MISMATCH');
    for (const options of [{ calendar: 'per-case' }, { calendar: null }, { hours: calendar }, 5]) {
      expect(outcome(() => Made.fromJSON(stored as never, options as never))).toBe('INVALID_OPTION');
    }
  });
});

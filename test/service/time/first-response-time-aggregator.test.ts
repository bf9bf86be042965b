import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  FirstResponseTimeAggregator,
  type FirstResponseTimeState,
} from '../../../src/service/time/first-response-time-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './first-response-time.state-v1.json' with { type: 'json' };
import { HOUR } from './open-hours-arbitrary.js';

const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const monday = Date.UTC(2026, 10, 23);
const at = (hour: number) => monday + hour * HOUR;

describeStates('FirstResponseTimeAggregator', {
  make: (options) =>
    new FirstResponseTimeAggregator({
      asOf: at(40),
      calendar,
      select: { by: 'opened', from: at(0) },
      onInvalid: 'count',
      ...options,
    }),
  fromJSON: FirstResponseTimeAggregator.fromJSON,
  stored: stateV1,
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
    open: 1,
    missing: 1,
    invalid: 1,
    notOpened: 1,
    notSelected: 1,
    clock: 'business',
    calendar: calendar.hash,
  },
  others: [
    ['clock', 'elapsed'],
    ['calendar', null],
    ['reopened', 'last-resolution'],
    ['select', null],
    ['asOf', 5],
  ],
  damaged: [
    ['endedMs', [5]],
    ['endedCounts', [0, 1]],
    ['openMs', 5],
    ['notStarted', -1],
  ],
  concluding: [
    { confidence: 0.9 },
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

describe('FirstResponseTimeAggregator', () => {
  it('counts columns with a missing code, and takes no other option with them', () => {
    const columns = { askedAt: Int32Array.of(5, 5, 0), answeredAt: Int32Array.of(9, 0, 9) };
    const made = new FirstResponseTimeAggregator();
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
      const again = FirstResponseTimeAggregator.fromJSON(
        JSON.parse(JSON.stringify(new FirstResponseTimeAggregator(options).add(event))),
      );
      expect(again.add(event).result()).toMatchObject({ n: 2, value: 'calendar' in options ? HOUR : 2 * HOUR });
    }
  });

  it('tells newer hours from damaged ones', () => {
    const restore = (hours: object) =>
      outcome(() =>
        FirstResponseTimeAggregator.fromJSON({ ...stateV1, calendar: hours } as unknown as FirstResponseTimeState),
      );
    expect(restore({ ...stateV1.calendar, version: 2 })).toBe('STATE_VERSION');
    expect(restore({ ...stateV1.calendar, timeZone: 'Mars/Base' })).toBe('INVALID_STATE');
  });
});

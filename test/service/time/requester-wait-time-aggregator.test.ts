import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  RequesterWaitTimeAggregator,
  type RequesterWaitTimeState,
} from '../../../src/service/time/requester-wait-time-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import { HOUR } from './open-hours-arbitrary.js';
import stateV1 from './requester-wait-time.state-v1.json' with { type: 'json' };
import { changes } from './status-laws.js';

const stored = stateV1 as unknown as RequesterWaitTimeState;

describeStates('RequesterWaitTimeAggregator', {
  make: (options) => new RequesterWaitTimeAggregator({ asOf: 90, onInvalid: 'count', ...options }),
  fromJSON: RequesterWaitTimeAggregator.fromJSON,
  stored,
  values: [
    { statuses: changes('0 new, 10 open, 30 pending, 70 open, 75 hold, 79 open, 80 solved, 95 closed') },
    { statuses: changes('60 new, 70 open, 80 hold') },
    { statuses: changes('91 new') },
    { statuses: [] },
    { statuses: [{ at: 'x', status: 'new' }] },
  ],
  result: {
    value: 40,
    n: 1,
    open: 1,
    notOpened: 1,
    missing: 1,
    invalid: 1,
    definition: ['new', 'open', 'hold'].join(' + '),
  },
  others: [
    ['clock', 'business'],
    ['reopened', 'first-resolution'],
    ['select', { by: 'opened', from: null, to: null }],
    ['asOf', 91],
    ['counted', ['new']],
    ['counted', undefined],
    ['ending', ['closed', 'solved']],
  ],
  damaged: [
    ['endedMs', [-5]],
    ['endedCounts', [0]],
    ['openMs', 5],
    ['notStarted', -1],
  ],
  concluding: [
    { confidence: 0.9 },
    { statuses: () => [] },
    { reopened: 'sum-of-spells' },
    { select: { by: 'opened' } },
    { counted: [] },
    { ending: 'closed' },
    { calendar: () => null },
  ],
  counting: [{ asOf: 5 }, { counted: ['new'] }, { quantiles: [2] }],
});

describe('RequesterWaitTimeAggregator', () => {
  it('goes on with other names, in hours of all or of each case', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const friday = Date.UTC(2026, 10, 20);
    const statuses = [
      { at: friday + 16 * HOUR, status: 'mới' },
      { at: friday + 82 * HOUR, status: 'xong' },
    ];
    for (const [hours, own, expected] of [
      [calendar, {}, 2],
      ['per-case', { calendar }, 2],
      ['per-case', { calendar: [{ from: 0, calendar: BusinessCalendar.always() }] }, 66],
      [undefined, {}, 66],
    ] as const) {
      const names = { counted: ['mới', 'mới'], ending: ['xong'], calendar: hours, percentiles: 'sketch' } as const;
      const again = RequesterWaitTimeAggregator.fromJSON(
        JSON.parse(JSON.stringify(new RequesterWaitTimeAggregator(names).add({ statuses, ...own }))),
      );
      expect(again.add({ statuses, ...own }).result()).toMatchObject({
        n: 2,
        value: expected * HOUR,
        definition: 'mới',
      });
    }
    expect(() => new RequesterWaitTimeAggregator({ calendar: 'per-case' }).add({ statuses })).toThrow(
      'requesterWaitTime: calendar must be open hours',
    );
  });

  it('refuses names that a state cannot have', () => {
    const restore = (changed: object) =>
      outcome(() => RequesterWaitTimeAggregator.fromJSON({ ...stored, ...changed } as RequesterWaitTimeState));
    expect(restore({ counted: [] })).toBe('INVALID_STATE');
    expect(restore({ ending: [5] })).toBe('INVALID_STATE');
    expect(restore({ counted: ['new', 'new'] })).toBe('STATE_MISMATCH');
  });
});

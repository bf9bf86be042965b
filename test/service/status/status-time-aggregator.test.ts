import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  AgentWorkTimeAggregator,
  OnHoldTimeAggregator,
  RequesterWaitTimeAggregator,
} from '../../../src/service/status/status-time-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import { HOUR } from '../time/open-hours-arbitrary.js';
import agentWorkTime from './agent-work-time.state-v1.json' with { type: 'json' };
import onHoldTime from './on-hold-time.state-v1.json' with { type: 'json' };
import requesterWaitTime from './requester-wait-time.state-v1.json' with { type: 'json' };
import { changes } from './status-laws.js';

/** What differs between the metrics of times by status: their names, and what each counts of the stored cases. */
const metrics = [
  {
    metric: 'agentWorkTime',
    Made: AgentWorkTimeAggregator,
    stored: agentWorkTime,
    result: { value: 36, definition: 'new + open' },
  },
  { metric: 'onHoldTime', Made: OnHoldTimeAggregator, stored: onHoldTime, result: { value: 4, definition: 'hold' } },
  {
    metric: 'requesterWaitTime',
    Made: RequesterWaitTimeAggregator,
    stored: requesterWaitTime,
    result: { value: 40, definition: 'new + open + hold' },
  },
] as const;

describe.each(metrics)('$metric', ({ metric, Made, stored, result }) => {
  describeStates(Made.name, {
    make: (options) => new Made({ asOf: 90, onInvalid: 'count', ...options }),
    fromJSON: Made.fromJSON as (state: never) => InstanceType<typeof Made>,
    stored,
    values: [
      { statuses: changes('0 new, 10 open, 30 pending, 70 open, 75 hold, 79 open, 80 solved, 95 closed') },
      { statuses: changes('60 new, 70 open, 80 hold') },
      { statuses: changes('91 new') },
      { statuses: [] },
      { statuses: [{ at: 'x', status: 'new' }] },
    ],
    result: { ...result, n: 1, open: 1, notOpened: 1, missing: 1, invalid: 1 },
    others: [
      ['clock', 'business'],
      ['reopened', 'first-resolution'],
      ['select', { by: 'opened', from: null, to: null }],
      ['asOf', 91],
      ['counted', ['new', 'new']],
      ['counted', ['pending']],
      ['ending', ['closed', 'solved']],
      ['closing', ['merged']],
    ],
    damaged: [
      ['counted', undefined],
      ['colour', 'red'],
      ['endedMs', [-5]],
      ['endedCounts', [0]],
      ['openMs', 5],
      ['closedMs', [5]],
      ['statusNames', undefined],
      ['statusNames', ['open', 'new']],
      ['statusCounts', [1]],
      ['notStarted', -1],
    ],
    concluding: [
      { confidence: 0.9 },
      { curve: 'full' },
      { times: [5] },
      { statuses: () => [] },
      { reopened: 'sum-of-spells' },
      { select: { by: 'opened' } },
      { counted: [] },
      { ending: 'closed' },
      { closing: ['closed'] },
      { calendar: () => null },
    ],
    counting: [{ asOf: 5 }, { counted: ['new'] }, { quantiles: [2] }],
  });

  it('goes on with other names, in hours of all or of each case', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const friday = Date.UTC(2026, 10, 20);
    const statuses = [
      { at: friday + 16 * HOUR, status: 'mới' },
      { at: friday + 82 * HOUR, status: 'xong' },
    ];
    for (const [hours, own, given, expected] of [
      [calendar, {}, { calendar }, 2],
      ['per-case', { calendar }, undefined, 2],
      ['per-case', { calendar: [{ from: 0, calendar: BusinessCalendar.always() }] }, undefined, 66],
      [undefined, {}, undefined, 66],
    ] as const) {
      const names = { counted: ['mới', 'mới'], ending: ['xong'], calendar: hours, percentiles: 'sketch' } as const;
      const state = JSON.parse(JSON.stringify(new Made(names).add({ statuses, ...own })));
      expect(
        Made.fromJSON(state, given)
          .add({ statuses, ...own })
          .result(),
      ).toMatchObject({
        n: 2,
        value: expected * HOUR,
        definition: 'mới',
      });
    }
    expect(() => new Made({ calendar: 'per-case' }).add({ statuses })).toThrow(
      `${metric}: calendar must be open hours`,
    );
  });

  it('refuses names that a state cannot have', () => {
    const restore = (changed: object) => outcome(() => Made.fromJSON({ ...stored, ...changed } as never));
    expect(restore({ counted: [] })).toBe('INVALID_STATE');
    expect(restore({ ending: [5] })).toBe('INVALID_STATE');
    expect(restore({ counted: ['new', 'new'] })).toBe('STATE_MISMATCH');
    for (const state of [null, 5, {}]) expect(outcome(() => Made.fromJSON(state as never))).toBe('STATE_MISMATCH');
  });

  it('is refused behind a Proxy, with the way out', () => {
    const wrapped = new Proxy(new Made(), {});
    const own = new Made();
    for (const call of [
      () => wrapped.add({ statuses: [] }),
      () => wrapped.addAll([]),
      () => wrapped.remove(null),
      () => wrapped.merge(own as never),
      () => own.merge(wrapped as never),
      () => wrapped.result(),
      () => wrapped.toJSON(),
      () => String(wrapped),
    ]) {
      expect(call).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
      expect(call).toThrow('hand over the object itself');
    }
  });
});

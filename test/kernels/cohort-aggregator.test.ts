import { describe, expect, it } from 'vitest';
import { RetentionCohortsAggregator } from '../../src/customers/retention-cohorts-aggregator.js';
import { countingInState } from '../../src/kernels/cohort-aggregator.js';
import { outcome } from '../laws.js';

const known = { timeZone: 'UTC', asOf: '2026-03-01T00:00Z' };
const seen = { customer: 'an', at: '2026-01-09T12:00:00Z' };

describe('CohortAggregator', () => {
  it('writes no more options than those that differ from months by the calendar', () => {
    const state = new RetentionCohortsAggregator(known).add(seen).toJSON();
    expect(Object.keys(state)).toEqual([
      'kind',
      'version',
      'period',
      'timeZone',
      'asOf',
      'amounts',
      'onInvalid',
      'n',
      'missing',
      'invalid',
      'afterAsOf',
      'customers',
      'periods',
      'sums',
    ]);
    const weeks = new RetentionCohortsAggregator({ ...known, period: 'week', weekStart: 7 }).add(seen).toJSON();
    expect(weeks).toMatchObject({ period: 'week', weekStart: 7 });
  });

  it('gives back the options that a state was counted by', () => {
    const options = { ...known, clock: 'elapsed', window: { days: 30 } } as const;
    const aggregator = new RetentionCohortsAggregator(options).add(seen);
    const state = JSON.parse(JSON.stringify(aggregator));
    const again = new RetentionCohortsAggregator({ ...countingInState(state), amounts: state.amounts }).merge(state);
    expect(JSON.stringify(again)).toBe(JSON.stringify(aggregator));
  });

  it('does not merge what was counted by other periods or another clock', () => {
    const months = new RetentionCohortsAggregator(known).add(seen);
    for (const changes of [
      { period: 'week' },
      { anchorDay: 15 },
      { clock: 'elapsed', window: { days: 7 } },
      { by: 'attribute' },
    ]) {
      const other = new RetentionCohortsAggregator({ ...known, ...changes } as never);
      expect(outcome(() => other.merge(months.toJSON()))).toBe('STATE_MISMATCH');
    }
  });
});

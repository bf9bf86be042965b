import { describe, expect, it } from 'vitest';
import { churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import {
  ChurnCohortsAggregator,
  type ChurnCohortsState,
} from '../../../src/customers/cohorts/churn-cohorts-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';

const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 12);
const events = [
  { customer: 'an', at: at(1, 5) },
  { customer: 'an', at: at(3, 2) },
  { customer: 'binh', at: at(1, 31) },
  { customer: '7', at: at(2, 10) },
  { customer: '7', at: at(3, 30) },
];
const zone = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
const make = (changes: object = {}) => new ChurnCohortsAggregator({ ...zone, ...changes });
const columns = {
  customer: events.map((event) => event.customer),
  at: events.map((event) => event.at),
};

describe('ChurnCohortsAggregator', () => {
  it('gives the table of the batch function, event by event and in any order', () => {
    const one = make();
    for (const event of [...events].reverse()) one.add(event);
    expect(one.result()).toEqual(withoutPlaces(churnCohorts(columns, zone)));
    expect(one.result().average.map((cell) => [cell.eligible, cell.lost, cell.atRisk])).toEqual([
      [3, 0, 3],
      [3, 1, 3],
      [2, 1, 1],
    ]);
  });

  it('merges shards that split customers', () => {
    const left = make().addAll(events.slice(0, 2));
    const right = make().addAll(events.slice(2));
    expect(left.result().n).toBe(2);
    expect(left.merge(right).result()).toEqual(withoutPlaces(churnCohorts(columns, zone)));
    // the other one stays as it was
    expect(right.result().n).toBe(3);
  });

  it('goes on where a stored state stopped', () => {
    const stored = JSON.parse(JSON.stringify(make().addAll(events.slice(0, 3)))) as ChurnCohortsState;
    expect(stored).toMatchObject({ kind: 'churn-cohorts', periods: [[672, 674], [672]] });
    const read = ChurnCohortsAggregator.fromJSON(stored).addAll(events.slice(3));
    expect(read.result()).toEqual(withoutPlaces(churnCohorts(columns, zone)));
    expect(read.toJSON()).toEqual(make().addAll(events).toJSON());
    expect(outcome(() => ChurnCohortsAggregator.fromJSON({ ...stored, customers: [1, 1] } as never))).toBe(
      'INVALID_STATE',
    );
  });

  it('concludes in more than one way from one count', () => {
    const counted = make().addAll(events);
    const two = counted.result({ churnedAfter: 2 });
    expect(two).toEqual(withoutPlaces(churnCohorts(columns, { ...zone, churnedAfter: 2 })));
    expect(two.average[1]).toMatchObject({ eligible: 2, lost: 1, rate: 0.5 });
    expect(counted.result().value).toBe(1 / 3);
    expect(outcome(() => counted.result({ churnedAfter: 0 }))).toBe('INVALID_OPTION');
  });

  it('refuses options that are none, and what is counted otherwise', () => {
    expect(outcome(() => new ChurnCohortsAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => make({ formedBy: 'plan' }))).toBe('INVALID_OPTION');
    expect(outcome(() => make({ churnedAfter: 2 }))).toBe('INVALID_OPTION');
    expect(outcome(() => make().merge(make({ period: 'week' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(make({ asOf: '2026-03-01T00:00:00Z' })))).toBe('STATE_MISMATCH');
  });
});

import { describe, expect, it } from 'vitest';
import { repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import {
  RepeatCohortsAggregator,
  type RepeatCohortsState,
} from '../../../src/customers/cohorts/repeat-cohorts-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';

const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 12);
const events = [
  { customer: 'an', at: at(1, 5) },
  { customer: 'an', at: at(1, 20) },
  { customer: 'binh', at: at(1, 31) },
  { customer: '7', at: at(2, 10) },
  { customer: '7', at: at(2, 10) },
];
const zone = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };
const make = (changes: object = {}) => new RepeatCohortsAggregator({ ...zone, ...changes });
const columns = {
  customer: events.map((event) => event.customer),
  at: events.map((event) => event.at),
};

describe('RepeatCohortsAggregator', () => {
  it('gives the table of the batch function, event by event and in any order', () => {
    const one = make();
    for (const event of [...events].reverse()) one.add(event);
    expect(one.result()).toEqual(withoutPlaces(repeatCohorts(columns, zone)));
    expect(one.result().average.map((cell) => [cell.eligible, cell.repeated])).toEqual([
      [3, 1],
      [3, 1],
      [2, 1],
    ]);
  });

  it('merges shards that split customers', () => {
    const left = make().addAll(events.slice(0, 2));
    const right = make().addAll(events.slice(2));
    expect(left.result().n).toBe(2);
    expect(left.merge(right).result()).toEqual(withoutPlaces(repeatCohorts(columns, zone)));
    // the other one stays as it was
    expect(right.result().n).toBe(3);
  });

  it('goes on where a stored state stopped', () => {
    const stored = JSON.parse(JSON.stringify(make().addAll(events.slice(0, 3)))) as RepeatCohortsState;
    expect(stored).toMatchObject({ kind: 'repeat-cohorts', days: [[20458, 20473], [20484]], events: [[1, 1], [1]] });
    const read = RepeatCohortsAggregator.fromJSON(stored).addAll(events.slice(3));
    expect(read.result()).toEqual(withoutPlaces(repeatCohorts(columns, zone)));
    expect(read.toJSON()).toEqual(make().addAll(events).toJSON());
    expect(outcome(() => RepeatCohortsAggregator.fromJSON({ ...stored, customers: [1, 1] } as never))).toBe(
      'INVALID_STATE',
    );
  });

  it('concludes by day and by row from one count', () => {
    const counted = make().addAll(events);
    const rows = counted.result({ order: 'row' });
    expect(rows).toEqual(withoutPlaces(repeatCohorts(columns, { ...zone, order: 'row' })));
    expect(rows.value).toBe(2 / 3);
    expect(counted.result().value).toBe(1 / 3);
    expect(counted.result({ nth: 3, order: 'row' }).value).toBe(0);
    expect(outcome(() => counted.result({ nth: 1 }))).toBe('INVALID_OPTION');
  });

  it('refuses options that are none, and what is counted otherwise', () => {
    expect(outcome(() => new RepeatCohortsAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => make({ formedBy: 'plan' }))).toBe('INVALID_OPTION');
    expect(outcome(() => make({ nth: 3 }))).toBe('INVALID_OPTION');
    expect(outcome(() => make().merge(make({ period: 'week' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(make({ asOf: '2026-03-01T00:00:00Z' })))).toBe('STATE_MISMATCH');
  });
});

import { describe, expect, it } from 'vitest';
import {
  RetentionCohortsAggregator,
  type RetentionCohortsState,
} from '../../../src/customers/cohorts/retention-cohorts-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './retention-cohorts.state-v1.json' with { type: 'json' };

const make = (changes: object = {}) =>
  new RetentionCohortsAggregator({ timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z', ...changes });
const at = (month: number, day = 10) => Date.UTC(2026, month - 1, day);
const filled = () =>
  make().addAll([
    { customer: 'b', at: at(1) },
    { customer: '7', at: at(2) },
    { customer: 'b', at: at(1) },
    { customer: 'b', at: at(3) },
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as RetentionCohortsState;

describe('RetentionCohortsAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as RetentionCohortsState;
    const aggregator = RetentionCohortsAggregator.fromJSON(stored);
    expect(aggregator.toJSON()).toEqual(stored);
    expect(aggregator.result().cohorts[0]?.cells.map((cell) => cell.active)).toEqual([1, 0, 1]);
  });

  it('writes customers in a fixed order, periods as months since 1970', () => {
    expect(filled().toJSON()).toMatchObject({ customers: ['7', 'b'], periods: [[673], [672, 674]] });
    expect(filled().toJSON()).not.toHaveProperty('sums');
  });

  it('moves a customer to the right cohort when an earlier event arrives', () => {
    const late = make().add({ customer: 1, at: at(3) });
    expect(late.result().cohorts.map((row) => row.cohort)).toEqual(['2026-03']);
    late.add({ customer: 1, at: at(1) });
    expect(late.result().cohorts.map((row) => [row.cohort, row.cells.map((cell) => cell.active)])).toEqual([
      ['2026-01', [1, 0, 1]],
    ]);
  });

  it('shows itself in one line', () => {
    expect(String(filled())).toBe('retention-cohorts: 0 (n = 4)');
  });

  it('reads amounts for their sign where it is told to', () => {
    const columns = {
      customer: Int32Array.of(1, 1),
      at: Float64Array.of(at(1), at(2)),
      amount: Float64Array.of(5, -5),
    };
    expect(make().addColumns(columns).result()).toMatchObject({ n: 2, refunds: null });
    const bySign = make({ refunds: 'negative-amounts' }).addColumns(columns);
    expect(bySign.result()).toMatchObject({ n: 1, refunded: 1, refunds: 'negative-amounts' });
    expect(RetentionCohortsAggregator.fromJSON(bySign.toJSON()).result()).toEqual(bySign.result());
    expect(outcome(() => make({ amounts: 'sum' }))).toBe('INVALID_OPTION');
  });

  it('counts columns of codes', () => {
    const columns = { customer: Int32Array.of(1, 2), at: Float64Array.of(at(1), at(2)) };
    expect(make().addColumns(columns).result()).toMatchObject({ n: 2, customers: 2 });
    expect(make().addColumns(columns, { missingValue: 1 }).result()).toMatchObject({ n: 1, missing: 1 });
    expect(outcome(() => make().addColumns(columns, { asOf: 5 } as never))).toBe('INVALID_OPTION');
  });

  it('refuses events that are none, concluding options and foreign columns', () => {
    expect(() => make().add(5 as never)).toThrow('retentionCohorts: an event must be an object with customer; got 5');
    expect(() => make().addAll(5 as never)).toThrow('retentionCohorts: events must be iterable; got 5');
    expect(outcome(() => make({ mode: 'on' }))).toBe('INVALID_OPTION');
    expect(outcome(() => make().result({ timeZone: 'UTC' } as never))).toBe('INVALID_OPTION');
  });

  it('refuses states that count something else, naming the field', () => {
    expect(() => make({ timeZone: 'Asia/Ho_Chi_Minh' }).merge(state())).toThrow(
      'retentionCohorts: timeZone is "Asia/Ho_Chi_Minh" here, "UTC" in the other state',
    );
    for (const changes of [{ asOf: 0 }, { formedBy: 'attribute' }])
      expect(outcome(() => make(changes).merge(state()))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(state({ version: 9 })))).toBe('STATE_VERSION');
  });

  it('refuses damaged states and stays as it was', () => {
    const aggregator = filled();
    const before = JSON.stringify(aggregator);
    const damaged: object[] = [
      { customers: 5 },
      { customers: ['b', '7'] },
      { customers: ['b', 'b'] },
      { customers: [7, ''] },
      { customers: ['7', {}] },
      { customers: [7] },
      { periods: [[673]] },
      { periods: [[673], []] },
      { periods: [[673], [674, 672]] },
      { periods: [[673], [672, 672.5]] },
      { periods: [[673], [672, 999]] },
      { customers: new Array(2) },
      { periods: [[-1e12], [672, 674]] },
      { periods: [new Array(1), [672, 674]] },
      { n: -1 },
      // what a state lacks is no default, what it has too much is not passed over
      ...Object.keys(filled().toJSON()).flatMap((field) =>
        field === 'kind' ? [] : [{ [field]: undefined }, { [`${field}s2`]: 1 }],
      ),
      // three times of visits are not one event
      { n: 1 },
      { n: 2 },
      { afterAsOf: 'x' },
    ];
    for (const changes of damaged)
      expect([changes, outcome(() => aggregator.merge(state(changes)))]).toEqual([changes, 'INVALID_STATE']);
    expect(outcome(() => RetentionCohortsAggregator.fromJSON(state({ timeZone: 'Mars/Base' })))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });

  it('does not guess the options that are missing', () => {
    for (const none of [undefined, null, {}]) {
      expect(() => new RetentionCohortsAggregator(none as never)).toThrow('retentionCohorts: asOf must be');
    }
  });

  it('refuses counts beyond whole numbers of a double, all or nothing', () => {
    const huge = state({ n: Number.MAX_SAFE_INTEGER });
    const aggregator = RetentionCohortsAggregator.fromJSON(huge);
    const before = JSON.stringify(aggregator);
    expect(outcome(() => aggregator.merge(huge))).toBe('INVALID_STATE');
    expect(JSON.stringify(aggregator)).toBe(before);
  });
});

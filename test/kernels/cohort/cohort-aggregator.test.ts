import { describe, expect, it } from 'vitest';
import { restored } from '../../../src/core/aggregator.js';
import type { CohortEvent, CohortEventColumns } from '../../../src/customers/cohorts/cohort-events.js';
import {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
  countingInState,
  countingSpec,
} from '../../../src/kernels/cohort/cohort-aggregator.js';
import type { CohortDefinition } from '../../../src/kernels/cohort/cohort-definition.js';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { type CohortTally, tallyHistories } from '../../../src/kernels/cohort/cohort-tally.js';
import { outcome } from '../../laws.js';

/** The smallest table: its result is the tally. */
const TALLIES: CohortDefinition<Partial<CohortQuestion>, CohortTally, CohortTally> = {
  caller: 'm',
  concluding: 'mode',
  question: plainQuestion,
  conclude: (_, tally) => tally,
};

class Tallies extends CohortAggregator<
  CohortState<'tallies'>,
  Partial<CohortQuestion>,
  CohortTally,
  CohortTally,
  CohortEvent,
  CohortEventColumns
> {
  constructor(options: CohortAggregatorOptions, events: string | null = null) {
    super('tallies', TALLIES, tallyHistories, countingSpec('m', options, { days: events !== null }), { events });
  }
}

const make = (changes: Partial<CohortAggregatorOptions> = {}, events: string | null = null) =>
  new Tallies({ timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z', ...changes }, events);
const at = (month: number, day: number, hour = 0) => Date.UTC(2026, month - 1, day, hour);

describe('CohortAggregator', () => {
  it('writes every setting, whether or not it was chosen', () => {
    const fields =
      'kind version period weekStart anchorDay anchorMonth timeZone asOf window formedBy bornBy refunds onInvalid n missing';
    expect(Object.keys(make().toJSON())).toEqual(`${fields} invalid reasons afterAsOf customers periods`.split(' '));
    expect(make().toJSON()).toMatchObject({ weekStart: null, anchorDay: 1, anchorMonth: null, window: null });
    expect(make({ period: 'year', anchorDay: 6, anchorMonth: 4 }).toJSON()).toMatchObject({
      anchorDay: 6,
      anchorMonth: 4,
    });
    const elapsed = make({ clock: 'elapsed', window: { days: 30 }, formedBy: 'attribute' }).toJSON();
    expect(elapsed).toMatchObject({ window: { days: 30 }, formedBy: 'attribute', days: [], births: [] });
  });

  it('keeps periods, days or instants, as the clock needs them', () => {
    const events = [
      { customer: 'an', at: at(1, 9, 12) },
      { customer: 'an', at: at(1, 9, 15) },
      { customer: 'an', at: at(3, 1) },
    ];
    expect(make().addAll(events).toJSON().periods).toEqual([[672, 674]]);
    // 2026 begins 20,454 days after 1970
    const days = make({ clock: 'elapsed', window: { days: 7 } }).addAll(events);
    expect(days.toJSON().days).toEqual([[20_462, 20_513]]);
    const exact = make({ clock: 'elapsed', window: { ms: 1000 } }).addAll(events.slice(0, 2));
    expect(exact.toJSON().instants).toEqual([[at(1, 9, 12), at(1, 9, 15)]]);
    const counted = make({}, 'events').addAll(events).toJSON();
    expect([counted.days, counted.events]).toEqual([[[20_462, 20_513]], [[2, 1]]]);
  });

  it('answers any question about what it has counted, and goes on', () => {
    const table = make().addAll([
      { customer: 1, at: at(1, 9) },
      { customer: 1, at: at(3, 9) },
      null,
      { customer: 2, at: at(4, 1) + 1 },
    ]);
    expect(table.result()).toMatchObject({ n: 2, missing: 1, afterAsOf: 1, customers: 1 });
    expect(table.result().rows.map(({ active }) => active)).toEqual([[1, 0, 1]]);
    expect(table.result({ mode: 'on-or-after' }).rows[0]?.active).toEqual([1, 1, 1]);
    expect(outcome(() => table.result({ nth: 2 } as never))).toBe('INVALID_OPTION');
    table.add({ customer: 1, at: at(2, 9) });
    expect(table.result().rows.map(({ active }) => active)).toEqual([[1, 1, 1]]);
  });

  it('merges only what is counted in the same way', () => {
    const weeks = make({ period: 'week', weekStart: 7 });
    expect(outcome(() => weeks.merge(make({ period: 'week' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(make({ formedBy: 'attribute' })))).toBe('STATE_MISMATCH');
    const [seven, eight] = [7, 8].map((days) => make({ clock: 'elapsed', window: { days } })) as [Tallies, Tallies];
    expect(outcome(() => seven.merge(eight))).toBe('STATE_MISMATCH');
    const merged = make({ weekStart: 1, period: 'week' }).merge(make({ period: 'week' }).add({ customer: 1, at: 0 }));
    expect(merged.result()).toMatchObject({ n: 1, customers: 1 });
  });
});

describe('CohortAggregator of starts', () => {
  const started = () => make({ bornBy: 'start' });

  it('puts starts and events together, from whichever shard they come', () => {
    const signUps = started().addAll([
      { customer: 'an', at: null, bornAt: at(1, 5) },
      { customer: 'binh', at: null, bornAt: at(2, 5) },
      { customer: 'an', at: null, bornAt: at(1, 9) },
      { customer: 'chi', at: null, bornAt: at(5, 1) },
    ]);
    const visits = started().addAll([
      { customer: 'an', at: at(2, 9) },
      { customer: 'binh', at: at(1, 9) },
      { customer: 'binh', at: at(1, 10) },
      { customer: 'dung', at: at(1, 10) },
    ]);
    const result = visits.merge(signUps).result();
    expect(result.rows.map(({ cohort, size, active }) => [cohort, size, active])).toEqual([
      [672, 1, [0, 1, 0]],
      [673, 1, [0, 0, 0]],
    ]);
    expect(result).toMatchObject({ n: 1, customers: 2 });
    expect(result.starts).toEqual({ neverActive: 1, eventsBefore: 2, eventsWithout: 1, afterAsOf: 1 });
    const { startsOf, starts, events } = visits.toJSON();
    expect([startsOf, starts, events]).toEqual([
      ['an', 'binh', 'chi'],
      [at(1, 5), at(2, 5), at(5, 1)],
      [[1], [2], [1]],
    ]);
  });

  it('refuses damaged starts, and mixes with no other way of starting', () => {
    const state = started()
      .add({ customer: 'an', at: at(2, 9), bornAt: at(1, 5) })
      .toJSON();
    expect(outcome(() => make().merge(started()))).toBe('STATE_MISMATCH');
    for (const changes of [
      { startsOf: ['an', 'an'], starts: [1, 2] },
      { startsOf: ['b', 'a'], starts: [1, 2] },
      { startsOf: [''] },
      { startsOf: [7] },
      { starts: [1.5] },
      { starts: ['1970-01-01T00:00:00Z'] },
      { starts: [] },
      { starts: [[1, 'web']] },
      { startsOf: undefined },
    ]) {
      expect([changes, outcome(() => started().merge({ ...state, ...changes } as never))]).toEqual([
        changes,
        'INVALID_STATE',
      ]);
    }
    const numbers = started().add({ customer: 7, at: null, bornAt: 5 });
    expect(outcome(() => started().merge(state).merge(numbers))).toBe('STATE_MISMATCH');
    expect(outcome(() => numbers.add({ customer: 'an', at: 5 }))).toBe('INVALID_VALUE');
  });
});

describe('countingInState', () => {
  it('finds the options that make the same aggregator again', () => {
    const window = { days: 30 };
    const stored = make({
      clock: 'elapsed',
      window,
      formedBy: 'attribute',
      period: 'week',
      weekStart: 3,
      onInvalid: 'count',
    })
      .addAll([{ customer: 1, at: at(1, 9), attribute: 'web' }])
      .toJSON();
    expect(countingInState(stored)).toEqual({
      timeZone: 'UTC',
      asOf: at(4, 1),
      period: 'week',
      weekStart: 3,
      anchorDay: undefined,
      anchorMonth: undefined,
      clock: 'elapsed',
      window,
      formedBy: 'attribute',
      bornBy: 'first-event',
      refunds: undefined,
      onInvalid: 'count',
    });
    const again = restored('tallies', stored, (fields) => new Tallies(countingInState(fields)));
    expect(again.toJSON()).toEqual(stored);
    expect(again.result().rows.map(({ cohort }) => cohort)).toEqual(['web']);
  });
});

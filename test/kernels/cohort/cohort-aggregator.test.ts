import { describe, expect, it } from 'vitest';
import { restored } from '../../../src/core/aggregator.js';
import {
  CohortAggregator,
  type CohortAggregatorOptions,
  type CohortState,
  countingInState,
} from '../../../src/kernels/cohort/cohort-aggregator.js';
import { type CohortQuestion, plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import type { CohortTally } from '../../../src/kernels/cohort/cohort-tally.js';
import { cohortSpec } from '../../../src/kernels/history/visit-spec.js';
import { outcome } from '../../laws.js';

/** The smallest aggregator: its result is the tally. */
class Tallies extends CohortAggregator<'tallies', CohortState<'tallies'>, CohortQuestion, CohortTally> {
  constructor({ by, ...counting }: CohortAggregatorOptions, events: string | null = null) {
    super('tallies', cohortSpec('m', counting, 'none', { by, days: events !== null }), events);
  }

  result(question = plainQuestion()): CohortTally {
    return this.tallied(question).tally;
  }
}

const make = (changes: Partial<CohortAggregatorOptions> = {}, events: string | null = null) =>
  new Tallies({ timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z', ...changes }, events);
const at = (month: number, day: number, hour = 0) => Date.UTC(2026, month - 1, day, hour);

describe('CohortAggregator', () => {
  it('writes what was chosen, and nothing of what is usual', () => {
    const plain =
      'kind version period timeZone asOf amounts onInvalid n missing invalid afterAsOf customers periods sums';
    const usual = make({ anchorDay: 1, anchorMonth: 1, clock: 'calendar', by: 'period', period: 'year' });
    expect(Object.keys(usual.toJSON())).toEqual(plain.split(' '));
    expect(Object.keys(make({ weekStart: 1, period: 'week' }).toJSON())).toEqual(plain.split(' '));
    expect(make({ period: 'week', weekStart: 7 }).toJSON()).toMatchObject({ period: 'week', weekStart: 7 });
    expect(make({ period: 'year', anchorDay: 6, anchorMonth: 4 }).toJSON()).toMatchObject({
      anchorDay: 6,
      anchorMonth: 4,
    });
    const elapsed = make({ clock: 'elapsed', window: { days: 30 }, by: 'attribute' }).toJSON();
    expect(elapsed).toMatchObject({ clock: 'elapsed', window: { days: 30 }, by: 'attribute', days: [], births: [] });
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
      { customer: 2, at: at(4, 1) },
    ]);
    expect(table.result()).toMatchObject({ n: 2, missing: 1, afterAsOf: 1, customers: 1 });
    expect(table.result().rows.map(({ active }) => active)).toEqual([[1, 0, 1]]);
    expect(table.result(plainQuestion({ mode: 'on-or-after' })).rows[0]?.active).toEqual([1, 1, 1]);
    table.add({ customer: 1, at: at(2, 9) });
    expect(table.result().rows.map(({ active }) => active)).toEqual([[1, 1, 1]]);
  });

  it('merges only what is counted in the same way', () => {
    const weeks = make({ period: 'week', weekStart: 7 });
    expect(outcome(() => weeks.merge(make({ period: 'week' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(make({ by: 'attribute' })))).toBe('STATE_MISMATCH');
    const [seven, eight] = [7, 8].map((days) => make({ clock: 'elapsed', window: { days } })) as [Tallies, Tallies];
    expect(outcome(() => seven.merge(eight))).toBe('STATE_MISMATCH');
    const merged = make({ weekStart: 1, period: 'week' }).merge(make({ period: 'week' }).add({ customer: 1, at: 0 }));
    expect(merged.result()).toMatchObject({ n: 1, customers: 1 });
  });
});

describe('countingInState', () => {
  it('finds the options that make the same aggregator again', () => {
    const window = { days: 30 };
    const stored = make({ clock: 'elapsed', window, by: 'attribute', period: 'week', weekStart: 3, onInvalid: 'count' })
      .addAll([{ customer: 1, at: at(1, 9), cohort: 'web' }])
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
      by: 'attribute',
      onInvalid: 'count',
    });
    const again = restored('tallies', stored, (fields) => new Tallies(countingInState(fields)));
    expect(again.toJSON()).toEqual(stored);
    expect(again.result().rows.map(({ cohort }) => cohort)).toEqual(['web']);
  });
});

import { describe, expect, it } from 'vitest';
import { type CohortCounting, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { beginsOf, firstStarts, startedAt, timesFrom, totalsFrom } from '../../../src/kernels/cohort/cohort-starts.js';
import { TOO_LATE } from '../../../src/kernels/history/visit-times.js';

const DAY = 86_400_000;
const spec = (changes: Partial<CohortCounting> = {}) =>
  cohortSpec('m', { timeZone: 'UTC', asOf: Date.UTC(1970, 3, 1), ...changes }, { bornBy: 'start' });
/** January, unknown, after asOf, March. */
const instants = Float64Array.of(5, Number.NaN, Date.UTC(1971, 0), 70 * DAY);

describe('firstStarts', () => {
  it('takes the earliest start of each subject, in whole milliseconds', () => {
    const starts = { subjects: [0, 2, 0, 2], at: [9, 7.9, 8, 7.1], attributes: null };
    expect([...firstStarts(starts, 3)]).toEqual([8, Number.NaN, 7]);
  });
});

describe('startedAt', () => {
  it('numbers starts as visits are numbered', () => {
    expect([...startedAt(spec(), instants).times]).toEqual([0, Number.NaN, Infinity, 2]);
    expect(startedAt(spec(), instants)).toMatchObject({ base: 0, counts: { afterAsOf: 1 } });
    const days = startedAt(spec({ clock: 'elapsed', window: { days: 7 } }), instants);
    expect([...days.times]).toEqual([0, Number.NaN, Infinity, 70]);
    const exact = startedAt(spec({ clock: 'elapsed', window: { ms: 7 } }), instants);
    expect([...exact.times]).toEqual([5, Number.NaN, Infinity, 70 * DAY]);
    const nobody = startedAt(spec(), Float64Array.of(Number.NaN));
    expect([nobody.base, [...nobody.times]]).toEqual([spec().open, [Number.NaN]]);
  });
});

describe('visits before starts', () => {
  it('are passed over in histories, and counted', () => {
    const started = startedAt(spec(), Float64Array.of(70 * DAY, Number.NaN, 5, 5));
    const histories = {
      ids: null,
      starts: Int32Array.of(0, 3, 5),
      times: Float64Array.of(0, 1, 2, 0, 1),
      events: Float64Array.of(3, 1, 2, 5, 1),
    };
    // the last two subjects have no history
    expect([...beginsOf(started, histories)].slice(0, 2)).toEqual([2, 5]);
    expect(started.counts).toEqual({ neverActive: 2, eventsBefore: 4, eventsWithout: 6, afterAsOf: 0 });
    const totals = { n: 12, missing: 1, invalid: 0, reasons: {}, afterAsOf: 2, refunded: 0, refundsApart: 0 };
    expect(totalsFrom(totals, started)).toEqual({ ...totals, n: 2 });
  });

  it('are marked among single ones, which are counted from the earliest start', () => {
    const started = startedAt(spec(), Float64Array.of(40 * DAY, Number.NaN, 5 * DAY + 31 * DAY));
    const visits = { times: Int16Array.of(0, 1, 2, TOO_LATE, 0), base: 0, afterAsOf: 1 };
    const { times, base, afterAsOf } = timesFrom(started, { subjects: [0, 0, 0, 0, 1] }, visits);
    expect([[...(times as Float64Array)], base, afterAsOf]).toEqual([[-1, 0, 1, -1, -1], 1, 1]);
    expect(started.counts).toEqual({ neverActive: 1, eventsBefore: 1, eventsWithout: 1, afterAsOf: 0 });
  });
});

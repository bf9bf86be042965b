import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import {
  assertSize,
  begunFrom,
  CELL_LIMIT,
  cellsOf,
  countsAbove,
  endedFrom,
  isShared,
  OFFSET_LIMIT,
  widthOf,
} from '../../../src/kernels/cohort/cohort-row.js';
import { type CohortCounting, cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';

const DAY = 86_400_000;
const spec = (options: Partial<CohortCounting> = {}, formedBy: 'period' | 'attribute' = 'period') =>
  cohortSpec('m', { timeZone: 'UTC', asOf: Date.UTC(1971, 11, 20), ...options }, { formedBy });

describe('isShared', () => {
  it('holds for calendar cohorts by period, unless only what is over counts', () => {
    const elapsed = { clock: 'elapsed', window: { days: 7 } } as const;
    expect(isShared(spec(), plainQuestion())).toBe(true);
    expect(isShared(spec(), plainQuestion({ strict: true }))).toBe(false);
    expect(isShared(spec(elapsed), plainQuestion())).toBe(false);
    expect(isShared(spec({}, 'attribute'), plainQuestion())).toBe(false);
  });
});

describe('cellsOf', () => {
  it('has one cell for each offset', () => {
    expect(cellsOf(plainQuestion(), 3)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(cellsOf(plainQuestion(), 0)).toEqual([]);
  });

  it('has the brackets that were asked for, whatever the width, and none without offsets', () => {
    const question = plainQuestion({
      mode: 'bracket',
      brackets: [
        [1, 3],
        [4, 12],
      ],
    });
    expect(cellsOf(question, 1)).toBe(question.brackets);
    expect(cellsOf(question, 0)).toEqual([]);
  });
});

describe('endedFrom and begunFrom', () => {
  const both = (options: Partial<CohortCounting>, unit: number) => [
    endedFrom(spec(options), unit),
    begunFrom(spec(options), unit),
  ];

  it('count months up to the one that holds asOf, number 23', () => {
    expect(both({}, 20)).toEqual([3, 4]);
    expect(both({}, 23)).toEqual([0, 1]);
  });

  it('count no month that would begin at asOf', () => {
    const asOf = Date.UTC(1971, 11, 1);
    expect(both({ asOf }, 20)).toEqual([3, 3]);
    expect(both({ asOf }, 22)).toEqual([1, 1]);
  });

  it('count windows of days from the own first day, the last one only when all its days are over', () => {
    const windows = { clock: 'elapsed', window: { days: 30 } } as const;
    // noon of day 100: 60 whole days from day 40 on, and half of the next
    expect(both({ ...windows, asOf: 100.5 * DAY }, 40)).toEqual([2, 3]);
    expect(both({ ...windows, asOf: 100.5 * DAY }, 41)).toEqual([1, 2]);
    expect(both({ ...windows, asOf: 100 * DAY }, 40)).toEqual([2, 2]);
  });

  it('count windows of milliseconds, but none that would begin at asOf', () => {
    const windows = { clock: 'elapsed', window: { ms: 100 } } as const;
    expect(both({ ...windows, asOf: 1000 }, 850)).toEqual([1, 2]);
    expect(both({ ...windows, asOf: 1000 }, 800)).toEqual([2, 2]);
    expect(both({ ...windows, asOf: 1000.5 }, 800)).toEqual([2, 3]);
  });
});

describe('countsAbove', () => {
  it('says how many were counted by a number above each index, as far as it is asked', () => {
    expect(countsAbove([4, 2, 0, 1], 3)).toEqual([3, 1, 1]);
    expect(countsAbove([4, 2, 0, 1], 1)).toEqual([3]);
    expect(countsAbove([4], 0)).toEqual([]);
  });
});

const shop = cohortSpec('retentionCohorts', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' });

describe('assertSize', () => {
  it('names both ends of what is too long, and the way out', () => {
    expect(() => assertSize(shop, 0, 1, OFFSET_LIMIT)).not.toThrow();
    expect(() => assertSize(shop, 0, 1, OFFSET_LIMIT + 1)).toThrow(
      'retentionCohorts: a table must have at most 10000 offsets and 2097152 cells; got 10001 offsets of 1 cohorts, from ' +
        'the earliest event at 1970-01-01T00:00:00.000Z to asOf at 2026-04-01T00:00:00.000Z: offsets: { last: 30 } shows ' +
        'fewer offsets, from: "2026-01-01" leaves out what began earlier, or take a longer period or window',
    );
    expect(() => assertSize(shop, 0, 1024, CELL_LIMIT / 1024 + 1)).toThrow('of 1024 cohorts');
  });
});

describe('widthOf', () => {
  it('is what had begun, up to the last offset that is shown', () => {
    expect(widthOf(plainQuestion(), 40)).toBe(40);
    expect(widthOf(plainQuestion({ shown: [7, 30] }), 40)).toBe(31);
    expect(widthOf(plainQuestion({ shown: [7, 30] }), 5)).toBe(5);
    expect(widthOf(plainQuestion(), -Infinity)).toBe(0);
  });
});

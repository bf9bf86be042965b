import { describe, expect, it } from 'vitest';
import { cohortDraft, cohortValue, countsAbove, finishedRow } from '../../../src/kernels/cohort/cohort-draft.js';
import { ExactSums } from '../../../src/stats/sums/sum.js';

const ALL = { amounts: true, isShared: false, value: true, risk: true };

/** Sums of some values, one in each slot. */
function sumsOf(values: readonly number[]): ExactSums {
  const sums = new ExactSums(values.length);
  for (const [slot, value] of values.entries()) sums.add(slot, value);
  return sums;
}

describe('cohortDraft', () => {
  it('holds only what is asked for, with room for one change behind the last cell', () => {
    const draft = cohortDraft('web', 3, ALL);
    expect([draft.begun.length, draft.changes.length, draft.risk?.length, draft.amounts?.slots]).toEqual([4, 4, 4, 4]);
    expect(draft.eligible?.soFar.slots).toBe(4);
    const bare = cohortDraft(672, 3, { ...ALL, amounts: false, risk: false });
    expect([bare.amounts, bare.risk, bare.eligible]).toEqual([null, null, null]);
  });

  it('tells eligible members apart only where they differ and more is asked of amounts', () => {
    expect(cohortDraft(672, 3, { ...ALL, isShared: true }).eligible).toBe(null);
    expect(cohortDraft(672, 3, { ...ALL, value: false }).eligible).toBe(null);
    expect(cohortDraft(672, 3, { ...ALL, value: false }).amounts?.slots).toBe(4);
  });
});

describe('finishedRow', () => {
  /** Two members: one of three cells, of which two are over; one of two cells, of which one is. */
  const filled = (has = ALL) => {
    const draft = cohortDraft('web', 3, has);
    draft.size = 2;
    draft.begun.set([0, 0, 1, 1]);
    draft.ended.set([0, 1, 1, 0]);
    draft.changes.set([2, -1, -1, 0]);
    draft.risk?.set([2, 0, -1, -1]);
    for (const [cell, amount] of [
      [0, 10],
      [0, 5],
      [1, 0.5],
      [2, 0.25],
    ] as const) {
      draft.amounts?.add(cell, amount);
    }
    // the one with two cells over brought 10, then 0.5
    draft.eligible?.inCell.add(0, 10);
    draft.eligible?.inCell.add(1, 0.5);
    draft.eligible?.inFirst.add(0, 10);
    draft.eligible?.inFirst.add(2, -10);
    draft.eligible?.soFar.add(0, 10);
    draft.eligible?.soFar.add(1, 0.5);
    draft.eligible?.soFar.add(2, -10.5);
    return draft;
  };

  it('adds changes up, cell by cell', () => {
    expect(finishedRow(filled(), true)).toEqual({
      cohort: 'web',
      size: 2,
      begun: [2, 2, 1],
      ended: [2, 1, 0],
      active: [2, 1, 0],
      atRisk: [2, 2, 1],
      amounts: [15, 0.5, 0.25],
      value: { inCell: [10, 0.5, 0], inFirst: [10, 10, 0], soFar: [10, 10.5, 0], total: [15.75] },
    });
  });

  it('says nothing of what was not asked for', () => {
    expect(finishedRow(filled(), false)).toMatchObject({ amounts: [15, 0.5, 0.25], value: null });
    const bare = finishedRow(filled({ ...ALL, amounts: false, risk: false }), true);
    expect(bare).toMatchObject({ active: [2, 1, 0], atRisk: null, amounts: null, value: null });
    const shared = finishedRow(filled({ ...ALL, isShared: true }), true);
    expect(shared.value).toEqual({
      inCell: [15, 0.5, 0.25],
      inFirst: [15, 15, 15],
      soFar: [15, 15.5, 15.75],
      total: [15.75],
    });
  });
});

describe('cohortValue', () => {
  it('speaks of one stretch of the sums', () => {
    expect(cohortValue(sumsOf([100, 200, 1, 2, -2, 300]), 2, 3)).toEqual({
      inCell: [1, 2, -2],
      inFirst: [1, 1, 1],
      soFar: [1, 3, 1],
      total: [1],
    });
  });

  it('rounds running totals once, not at each step', () => {
    // 1e16 + 1 lies between two doubles
    const { soFar, total } = cohortValue(sumsOf([1e16, 1, -1e16]), 0, 3);
    expect(soFar).toEqual([1e16, 1e16, 1]);
    expect(total).toEqual([1]);
  });

  it('has no cells in an empty stretch', () => {
    const { total, ...cells } = cohortValue(sumsOf([7]), 0, 0);
    expect(cells).toEqual({ inCell: [], inFirst: [], soFar: [] });
    expect(total.reduce((sum, part) => sum + part, 0)).toBe(0);
  });
});

describe('countsAbove', () => {
  it('counts numbers above each index but the last', () => {
    // one at 0, two at 2, three at 3
    expect(countsAbove([1, 0, 2, 3])).toEqual([5, 5, 3]);
    expect(countsAbove([4])).toEqual([]);
    expect(countsAbove([])).toEqual([]);
  });
});

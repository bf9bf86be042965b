import { describe, expect, it } from 'vitest';
import { cohortDraft, cohortValue, countsAbove, finishedRow } from '../../src/kernels/cohort-draft.js';
import { ExactSums } from '../../src/stats/sum.js';

const has = { amounts: false, isShared: true, value: false, risk: false };

describe('cohortDraft', () => {
  it('becomes a row: changes add up, and members are counted in every cell before the one they are noted at', () => {
    const draft = cohortDraft('web', 3, has);
    draft.size = 4;
    draft.begun.set([0, 0, 1, 3]);
    draft.ended.set([1, 1, 2, 0]);
    draft.changes.set([4, -1, -2, -1]);
    expect(finishedRow(draft, false)).toEqual({
      cohort: 'web',
      size: 4,
      begun: [4, 4, 3],
      ended: [3, 2, 0],
      active: [4, 3, 1],
      atRisk: null,
      amounts: null,
      value: null,
    });
  });

  it('keeps what is asked for only', () => {
    const full = cohortDraft(3, 2, { amounts: true, isShared: false, value: true, risk: true });
    expect([full.amounts?.slots, full.eligible?.soFar.slots, full.risk?.length]).toEqual([3, 3, 3]);
    expect(cohortDraft(3, 2, { ...has, amounts: true, value: true }).eligible).toBeNull();
    expect(cohortDraft(3, 2, { ...has, value: true }).amounts).toBeNull();
  });
});

describe('cohortValue', () => {
  it('adds amounts up exactly, from cell to cell and as a whole', () => {
    const sums = new ExactSums(4);
    for (const [slot, amount] of [
      [1, 1e16],
      [1, 1],
      [2, -1e16],
      [3, 0.5],
    ] as const)
      sums.add(slot, amount);
    expect(cohortValue(sums, 1, 3)).toEqual({
      inCell: [1e16, -1e16, 0.5],
      inFirst: [1e16, 1e16, 1e16],
      soFar: [1e16, 1, 1.5],
      total: [1.5],
    });
    expect(cohortValue(sums, 0, 0)).toEqual({ inCell: [], inFirst: [], soFar: [], total: [] });
  });
});

describe('countsAbove', () => {
  it('counts those with a larger number than each', () => {
    expect(countsAbove([5, 2, 0, 1])).toEqual([3, 1, 1]);
    expect([countsAbove([7]), countsAbove([])]).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { contributionChart, partsIn } from '../../../src/charts/groups/contribution-chart.js';
import { decomposeChange } from '../../../src/comparison/why/decompose-change.js';
import { cxScore } from '../../../src/survey/composite/cx-score.js';
import { axisTexts, en, expectSound, rowsOf, toldIn, vi } from '../drawn.js';

describe('contributionChart', () => {
  it('shows what components add to an index', () => {
    const score = cxScore([
      { name: 'NPS', value: 30, worst: -100, best: 100, weight: 2 },
      { name: 'CSAT', value: 0.8, worst: 0, best: 1, weight: 1 },
    ]);
    const spec = contributionChart(score, vi);
    expectSound(spec);
    const sum = rowsOf(spec, 'rect').reduce((total, { to }) => total + (to as number), 0);
    expect(sum).toBeCloseTo(score.value as number, 9);
    expect(axisTexts(spec, 'y')).toEqual(['NPS', 'CSAT']);
    expect(toldIn(spec)[0]).toBe('NPS: 43,3');
  });

  it('shows what groups add to a change and take from it, under the name of what changed', () => {
    const change = decomposeChange([
      {
        group: 'a',
        before: { promoters: 50, passives: 30, detractors: 20 },
        after: { promoters: 70, passives: 20, detractors: 10 },
      },
      {
        group: 'b',
        before: { promoters: 50, passives: 30, detractors: 20 },
        after: { promoters: 20, passives: 50, detractors: 30 },
      },
    ]);
    const spec = contributionChart(change, en);
    expectSound(spec);
    const ends = rowsOf(spec, 'rect').map(({ to }) => to as number);
    expect(ends.some((end) => end < 0)).toBe(true);
    expect(ends.reduce((sum, end) => sum + end, 0)).toBeCloseTo(change.value as number, 9);
  });

  it('refuses what has no parts', () => {
    expect(partsIn({ groups: [{ total: 'x' }] })).toBeUndefined();
    expect(() => contributionChart({} as never, en)).toThrow(
      'contributionChart: result must be one with contributions',
    );
    expect(() => contributionChart({ parts: [], value: 'x' } as never, en)).toThrow(
      'contributionChart: result must be',
    );
  });
});

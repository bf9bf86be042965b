import { describe, expect, it } from 'vitest';
import { distributionChart } from '../../../src/charts/survey/distribution-chart.js';
import { csat, csatFromCounts } from '../../../src/survey/rating/csat.js';
import { axisTexts, en, expectSound, notesOf, rowsOf, toldIn, vi } from '../drawn.js';

const five = { scale: { min: 1, max: 5 }, satisfiedFrom: 4 };

describe('distributionChart', () => {
  it('has a column as high as its count for each level, with percentages that add up', () => {
    const spec = distributionChart(csat([5, 4, 4, 2, 1, 1, 1], five), { ...en, goodFrom: 4, middleFrom: 3 });
    expectSound(spec);
    expect(axisTexts(spec, 'x')).toEqual(['1', '2', '3', '4', '5']);
    const columns = rowsOf(spec, 'rect');
    expect(columns.map(({ count }) => count)).toEqual([3, 1, 0, 2, 1]);
    expect(toldIn(spec)).toEqual(['1: 43% (3)', '2: 14% (1)', '3: 0% (0)', '4: 29% (2)', '5: 14% (1)']);
    expect(new Set(columns.map(({ colour }) => colour)).size).toBe(3);
  });

  it('leaves out the sign of percent where it has no room, and says so', () => {
    const counts = [12, 3, 0, 4, 5, 30, 22, 60, 90, 80, 70];
    const narrow = distributionChart({ counts, scale: { min: 0, max: 10 } }, { ...vi, width: 340, title: 'NPS' });
    expectSound(narrow);
    expect(rowsOf(narrow, 'text').some(({ text }) => /%/.test(`${text}`))).toBe(false);
    expect(notesOf(narrow)).toBe('Đơn vị: phần trăm.');
    expect(toldIn(narrow)[8]).toBe('Mức 8: 24% (90)');
  });

  it('knows half levels, and orders of customers', () => {
    expect(axisTexts(distributionChart({ counts: [1, 2, 3], scale: { min: 1, max: 2 } }, en), 'x')).toEqual([
      '1',
      '1.5',
      '2',
    ]);
    const distribution = Array.from({ length: 70 }, (_, k) => ({ orders: k + 1, exactly: 1, atLeast: 70 - k }));
    const spec = distributionChart({ distribution }, en);
    expectSound(spec);
    expect(rowsOf(spec, 'rect')).toHaveLength(60);
    expect(rowsOf(spec, 'rect').at(-1)?.['count']).toBe(11);
    expect(axisTexts(spec, 'x').at(-1)).toBe('60+');
  });

  it('says that there are no data', () => {
    expect(distributionChart(csat([], five), en).layer).toHaveLength(1);
  });

  it.each([
    [csatFromCounts({ satisfied: 3, responses: 4 }), 'distributionChart: the result knows classes only'],
    [
      { counts: [1], scale: { min: 1, max: 5 } },
      'distributionChart: counts must be a count for each of 2 to 101 levels',
    ],
    [
      { counts: [1, 1.5], scale: { min: 1, max: 2 } },
      'distributionChart: a count must be a whole number from 0; got 1.5',
    ],
    [{ counts: [1, 2], scale: { min: 2, max: 2 } }, 'distributionChart: scale must be one with min below max'],
    [{ counts: [1, 2] }, 'distributionChart: scale.min must be a finite number'],
    [{}, 'distributionChart: counts must be'],
  ])('refuses %o', (result, message) => {
    expect(() => distributionChart(result as never, en)).toThrow(message);
  });

  it('refuses levels that are no numbers', () => {
    expect(() => distributionChart(csat([5], five), { ...en, goodFrom: '4' as never })).toThrow(
      'distributionChart: goodFrom must be',
    );
  });
});

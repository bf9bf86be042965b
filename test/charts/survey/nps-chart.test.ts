import { describe, expect, it } from 'vitest';
import { npsChart } from '../../../src/charts/survey/nps-chart.js';
import { employeeNps } from '../../../src/survey/nps/employee-nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { netSentiment } from '../../../src/survey/voice/net-sentiment.js';
import { en, expectSound, layersOf, rowsOf, toldIn, vi } from '../drawn.js';

const march = npsFromCounts({ promoters: 172, passives: 96, detractors: 121 });

describe('npsChart', () => {
  it('draws classes as long as their shares, whose percentages add up, and the score with its interval', () => {
    const spec = npsChart(march, en);
    expectSound(spec);
    const bar = rowsOf(spec, 'rect').map(({ from, to }) => ((to as number) - (from as number)) / 200);
    expect(bar.map((share) => share.toFixed(6))).toEqual([121, 96, 172].map((count) => (count / 389).toFixed(6)));
    expect(toldIn(spec)).toEqual([
      'Detractors: 31% (121)',
      'Passives: 25% (96)',
      'Promoters: 44% (172)',
      'Net Promoter Score: 13 points (5 to 22, 95% confidence)',
    ]);
    const interval = rowsOf(spec, 'rule').find(({ low }) => low !== undefined);
    expect([interval?.['low'], interval?.['high']]).toEqual([march.interval?.low, march.interval?.high]);
    expect(rowsOf(spec, 'point')[0]?.['value']).toBe(march.value);
    expect(spec.title).toMatchObject({
      text: ['Net Promoter Score'],
      subtitle: ['13 points (5 to 22, 95% confidence), n = 389'],
    });
  });

  it('speaks Vietnamese, and is as wide as it is told', () => {
    const spec = npsChart(npsFromCounts({ promoters: 1720, passives: 960, detractors: 1210 }), { ...vi, width: 340 });
    expectSound(spec);
    expect(toldIn(spec)[0]).toBe('Người chỉ trích: 31% (1.210)');
    // names that would touch have no marks beside them
    expect(rowsOf(spec, 'text').some(({ swatch }) => swatch !== undefined)).toBe(false);
    expect(rowsOf(npsChart(march, en), 'text').filter(({ swatch }) => swatch !== undefined)).toHaveLength(3);
    expect(Number(spec.width) + spec.padding.left + spec.padding.right).toBe(340);
  });

  it('keeps the number of a score at the end of the scale inside, and draws no part that is empty', () => {
    const spec = npsChart(npsFromCounts({ promoters: 3, passives: 0, detractors: 0 }), en);
    expectSound(spec);
    expect(rowsOf(spec, 'rect')).toHaveLength(1);
    expect(layersOf(spec, 'text').some(({ mark }) => mark.align === 'right' && mark.fontSize === 14)).toBe(true);
  });

  it('takes employees, weights and sentiment, each with its classes', () => {
    const own = employeeNps([10, 3]);
    expect(npsChart(own, en).title?.text).toEqual(['Employee Net Promoter Score (eNPS)']);
    const weighted = weightedNps(
      [
        { s: 10, w: 3 },
        { s: 5, w: 1 },
      ],
      { score: 's', weight: 'w' },
    );
    expect(toldIn(npsChart(weighted, en))).toContain('Promoters: 75%');
    expect(toldIn(npsChart(netSentiment({ positive: 5, neutral: 3, negative: 2 }), en))[0]).toBe('Negative: 20% (2)');
  });

  it('says that there are no data', () => {
    const spec = npsChart(npsFromCounts({ promoters: 0, passives: 0, detractors: 0 }), en);
    expectSound(spec);
    expect(spec.layer).toHaveLength(1);
    expect(spec.layer[0]?.mark.text).toEqual(['no data']);
    expect(spec.description).toMatch(/no data\.$/);
  });

  it.each([
    [{}, 'npsChart: result must be'],
    [null, 'npsChart: result must be'],
    [{ ...march, promoters: undefined }, 'npsChart: promoters must be a finite number'],
    [{ ...march, promoters: -1 }, 'npsChart: counts of classes must be from 0'],
    [{ metric: 'csat', unit: 'fraction', value: 0.5, n: 2 }, 'npsChart: result must be one of nps'],
  ])('refuses %o', (result, message) => {
    expect(() => npsChart(result as never, en)).toThrow(message);
  });
});

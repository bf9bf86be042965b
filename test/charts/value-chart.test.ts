import { describe, expect, it } from 'vitest';
import { valueChart } from '../../src/charts/value-chart.js';
import { compareNps } from '../../src/comparison/nps/compare-nps.js';
import { npsFromCounts } from '../../src/survey/nps/nps-from-counts.js';
import { axisTexts, en, expectSound, layersOf, rowsOf, toldIn, vi } from './drawn.js';

const interval = (low: number, high: number) => ({ low, high, confidence: 0.95, method: 'wilson' });

describe('valueChart', () => {
  it('writes the number, and draws it with its interval on the whole scale', () => {
    const rate = {
      metric: 'task-success-rate',
      unit: 'fraction',
      value: 0.85,
      n: 20,
      interval: interval(0.64, 0.95),
    } as const;
    const spec = valueChart(rate, en);
    expectSound(spec);
    expect(layersOf(spec, 'text')[0]?.mark.text).toEqual(['85%']);
    expect(axisTexts(spec, 'x')).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(toldIn(spec)).toEqual(['Task success rate: 85% (64% to 95%, 95% confidence)']);
  });

  it('looks closer where the interval would not be seen', () => {
    const rate = {
      metric: 'conversion-rate',
      unit: 'fraction',
      value: 0.025,
      n: 9200,
      interval: interval(0.022, 0.0284),
    } as const;
    expect(axisTexts(valueChart(rate, vi), 'x')).toEqual(['0%', '0,5%', '1%', '1,5%', '2%', '2,5%', '3%']);
    const sure = { ...rate, value: 0.9, interval: interval(0.8999, 0.9001) };
    const { domain = [] } = layersOf(valueChart(sure, en), 'point')[0]?.encoding?.x?.scale ?? {};
    expect(Math.max(...domain) - Math.min(...domain)).toBeLessThan(0.001);
  });

  it('has a line at 0 for differences', () => {
    const change = compareNps(
      npsFromCounts({ promoters: 50, passives: 30, detractors: 20 }),
      npsFromCounts({ promoters: 40, passives: 30, detractors: 30 }),
    );
    const spec = valueChart(change, { ...en, title: 'Change' });
    expectSound(spec);
    expect(rowsOf(spec, 'rule').some(({ zero }) => zero === 0)).toBe(true);
  });

  it('is the number alone where there is neither interval nor scale', () => {
    const spec = valueChart(
      { metric: 'average-order-value', unit: 'money', value: 478_516, n: 5120 },
      { ...vi, currency: 'VND' },
    );
    expectSound(spec);
    expect(spec.layer).toHaveLength(1);
    expect(spec.layer[0]?.mark.text).toEqual(['478.516\u00a0₫']);
  });

  it('takes numbers without a unit, and those of own metrics', () => {
    expectSound(valueChart({ metric: 'trend', value: 1.9, interval: interval(1.1, 2.7) }, en));
    expectSound(valueChart({ metric: 'own', unit: 'score', value: 3 }, en));
    expectSound(valueChart({ metric: 'own', unit: 'ms', value: 0 }, en));
  });

  it('says that there are no data, and refuses what is no result', () => {
    expect(valueChart({ metric: 'nps', unit: 'points', value: null, n: 0 }, en).layer[0]?.mark.text).toEqual([
      'no data',
    ]);
    for (const result of [null, {}, { value: Number.NaN, metric: 'a' }, { metric: 'a', value: 1, n: -1 }]) {
      expect(() => valueChart(result as never, en)).toThrow(/^valueChart: result must be/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { byPeriod } from '../../src/breakdown/by-period.js';
import { trendOf } from '../../src/breakdown/trend-of.js';
import { compute } from '../../src/catalog/compute/compute.js';
import { metrics } from '../../src/catalog/finding/metrics.js';
import { chart } from '../../src/charts/chart.js';
import * as charts from '../../src/charts/index.js';
import { describeResult } from '../../src/format/describe-result.js';
import { ttr } from '../../src/service/time/ttr.js';
import { nps } from '../../src/survey/nps/nps.js';
import { things } from '../hostile-things.js';
import { en, expectSound, vi } from './drawn.js';

const exampleOf = (id: string) => {
  const record = metrics.find((each) => each.id === id) ?? metrics[0];
  return compute(record?.id ?? 'nps', record?.example.inputs, record?.example.options);
};

describe('chart', () => {
  it.each(metrics.map(({ id }) => id))('draws the example of %s, soundly and in both languages', (id) => {
    const result = exampleOf(id);
    const spec = chart(result, en);
    expectSound(spec);
    expectSound(chart(JSON.parse(JSON.stringify(result)) as object, { ...vi, width: 340 }));
    const told = describeResult(result, {
      words: en.words,
      metrics: en.metrics ?? {},
      locale: 'en-US',
      definition: 'none',
    });
    expect(spec.description.startsWith(told)).toBe(true);
  });

  it.each([
    ['nps', 'npsChart'],
    ['net-sentiment', 'npsChart'],
    ['star-rating', 'distributionChart'],
    ['ces', 'distributionChart'],
    ['purchase-frequency', 'distributionChart'],
    ['retention-cohorts', 'cohortChart'],
    ['revenue-cohorts', 'cohortChart'],
    ['survival-curve', 'survivalChart'],
    ['mrr-movements', 'bridgeChart'],
    ['lifecycle', 'movementsChart'],
    ['funnel-conversion', 'funnelChart'],
    ['journey-stage-conversion', 'funnelChart'],
    ['channel-mix', 'mixChart'],
    ['feedback-topics', 'mixChart'],
    ['rfm', 'mixChart'],
    ['seller-concentration', 'lorenzChart'],
    ['participation-mix', 'participationChart'],
    ['annual-repurchase-rate', 'trendChart'],
    ['cx-score', 'contributionChart'],
    ['conversion-rate', 'valueChart'],
    ['ttr', 'valueChart'],
    ['churn-rate', 'valueChart'],
    ['csat', 'valueChart'],
  ] as const)('draws %s as %s does', (id, name) => {
    const options = { ...en, description: 'the same' };
    const own = Object(charts)[name] as (result: never, given: typeof options) => unknown;
    expect(chart(exampleOf(id), options)).toEqual(own(exampleOf(id) as never, options));
  });

  it('tells tables, curves and several results by what they hold', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ at: i * 86_400_000, score: i % 11, team: `team ${i % 9}` }));
    const month = byPeriod('month', 'at', { timeZone: 'UTC', asOf: 60 * 86_400_000 });
    const metric = (part: readonly (typeof rows)[number][]) => nps(part, { score: 'score' });
    const over = breakdown(rows, { by: { month }, metric });
    const options = { ...en, description: 'the same' };
    expect(chart(over, options)).toEqual(charts.trendChart(over, options));
    const teams = breakdown(rows, { by: { team: 'team' }, metric });
    expect(chart(teams, options)).toEqual(charts.breakdownChart(teams, options));
    // more lines than can be told apart
    const both = breakdown(rows, { by: { month, team: 'team' }, metric });
    expect(chart(both, options)).toEqual(charts.breakdownChart(both, options));
    expectSound(chart(trendOf(over), options));
    const cases = { openedAt: [0, 0], resolvedAt: [3_600_000, null] };
    const full = ttr(cases, { asOf: 1e8, curve: 'full' });
    expect(chart(full, options)).toEqual(charts.survivalChart(full, options));
    const two = [
      { name: 'a', result: full },
      { name: 'b', result: full },
    ];
    expect(chart(two, options)).toEqual(charts.survivalChart(two, options));
    const lines = [
      { name: 'a', result: over },
      { name: 'b', result: over },
    ];
    expect(chart(lines, options)).toEqual(charts.trendChart(lines, options));
  });

  it('draws lists of estimates that a result holds', () => {
    for (const id of [
      'nth-order-rate',
      'channel-consistency-gap',
      'churn-after-bad-experience',
      'engagement-funnel-change',
    ]) {
      const spec = chart(exampleOf(id), en);
      expect(
        spec.layer.some(({ mark }) => mark.type === 'point'),
        id,
      ).toBe(true);
      expect(spec.description, id).toContain('group by group');
    }
  });

  it('says what a screen reader is told, unless the caller does', () => {
    const answers = nps([10, 9, 3]);
    expect(chart(answers, vi).description).toMatch(/^Chỉ số sẵn lòng giới thiệu là 33 điểm/);
    expect(chart(answers, { ...vi, description: 'Của tôi.' }).description).toBe('Của tôi.');
    expect(chart(answers, { ...vi, metrics: undefined }).description).toMatch(/^33 điểm/);
    expect(chart(answers, { ...vi, metrics: { nps: { id: 'nps' } } as never }).description).toMatch(/^33 điểm/);
  });

  it('begins its messages with its own name, whatever is handed in', () => {
    for (const thing of things) {
      for (const options of [en, thing]) {
        try {
          expectSound(chart(thing as object, options as typeof en));
        } catch (error) {
          const text = String((error as Error)?.message);
          if (charts.isCxMetricsError(error)) expect(text).toMatch(/^chart: /);
        }
      }
    }
    expect(() => chart(null as never, en)).toThrow('chart: result must be that of a metric; got null');
    expect(() => chart({}, en)).toThrow('chart: result must be one with metric, unit, value, n and a sound interval');
  });
});

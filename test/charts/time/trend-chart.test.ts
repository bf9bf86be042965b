import { describe, expect, it } from 'vitest';
import { breakdown } from '../../../src/breakdown/breakdown.js';
import { byPeriod } from '../../../src/breakdown/by-period.js';
import { perGroup } from '../../../src/breakdown/per-group.js';
import { rollingOf } from '../../../src/breakdown/rolling-of.js';
import { trendOf } from '../../../src/breakdown/trend-of.js';
import { trendChart } from '../../../src/charts/time/trend-chart.js';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../../src/survey/nps/nps-aggregator.js';
import { axisTexts, en, expectSound, layersOf, notesOf, rowsOf, textsIn, vi } from '../drawn.js';

const DAY = 86_400_000;
const answers = Array.from({ length: 700 }, (_, i) => ({
  at: Date.UTC(2025, 0, 5) + ((i * 31) % 400) * DAY,
  score: (i * 7) % 11,
  team: i % 2 === 0 ? 'Chat' : 'Phone',
  who: i % 150,
}));
const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: Date.UTC(2026, 1, 5) };
const month = byPeriod('month', 'at', known);
const metric = (part: readonly (typeof answers)[number][]) => nps(part, { score: 'score' });
const table = breakdown(answers, { by: { month }, metric });

describe('trendChart', () => {
  it('has a point for each period, in its order, on an axis that covers the band', () => {
    const spec = trendChart(table, en);
    expectSound(spec);
    expect(rowsOf(spec, 'point').map(({ value }) => value)).toEqual(table.groups.map(({ result }) => result.value));
    expect(axisTexts(spec, 'x')[0]).toBe('Jan 2025');
    expect(notesOf(spec)).toBe('Band: interval at 95% confidence. Hollow or dotted: period not complete.');
    const sorted = breakdown(answers, { by: { month }, metric, sort: 'value' });
    expect(trendChart(sorted, en).layer).toEqual(spec.layer);
  });

  it('draws the trend where the library fits it, and where the level changed', () => {
    const trend = trendOf(table);
    const spec = trendChart(table, { ...vi, trend, target: 20 });
    expectSound(spec);
    const line = layersOf(spec, 'line').at(-1)?.data.values;
    expect(line?.map(({ x }) => x)).toEqual([0, 12]);
    expect(line?.[0]?.['y']).toBe(trend.start);
    expect(line?.[1]?.['y']).toBeCloseTo((trend.start as number) + 12 * (trend.value as number), 9);
    expect(notesOf(spec)).toContain('Đường ngang: 20 điểm.');
    const changed = { ...trend, changePoint: { keys: { month: '2025-07' }, isMarked: true } };
    const marked = trendChart(table, { ...en, trend: changed });
    expect(rowsOf(marked, 'rule').some(({ x }) => x === 5.5)).toBe(true);
    expect(notesOf(marked)).toContain('the level changed from Jul 2025 on');
  });

  it('has a line for each of several groups or results, up to six', () => {
    const teams = breakdown(answers, { by: { month, team: 'team' }, metric });
    const spec = trendChart(teams, en);
    expectSound(spec);
    expect(textsIn(layersOf(spec, 'line')[0]?.encoding?.color?.legend?.labelExpr)).toEqual(['Chat', 'Phone']);
    const both = trendChart(
      [
        { name: 'a', result: table },
        { name: 'b', result: table },
      ],
      { ...vi, width: 340 },
    );
    expectSound(both);
    const seven = Array.from({ length: 7 }, (_, k) => ({ name: `${k}`, result: table }));
    expect(() => trendChart(seven, en)).toThrow(
      'trendChart: lines must be at most 6; breakdownChart shows more; got 7',
    );
    expect(() => trendChart(teams, { ...en, trend: trendOf(table) })).toThrow('trendChart: trend must be left out');
  });

  it('takes rolling windows and periods of results; amounts and counts begin at 0', () => {
    const over = byPeriod('day', 'at', known);
    const rolling = rollingOf(answers, { over, window: 28, metric: perGroup(() => new NpsAggregator(), 'score') });
    const spec = trendChart(rolling, en);
    expectSound(spec);
    // a line alone, with what is told of each day
    expect(rowsOf(spec, 'point').length).toBeGreaterThan(300);
    expect(layersOf(spec, 'point').at(-1)?.mark.opacity).toBe(0);
    const rate = repeatPurchaseRate(answers, { customer: 'who', at: 'at', ...known, period: 'quarter' });
    const quarters = trendChart(rate, vi);
    expectSound(quarters);
    expect(axisTexts(quarters, 'x')[0]).toBe('Q1/2025');
    const counts = {
      metric: 'mau',
      unit: 'count',
      periods: [
        { period: '2026-01', active: 700 },
        { period: '2026-02', active: 720 },
      ],
    };
    expect(axisTexts(trendChart(counts, en), 'y')[0]).toBe('0');
  });

  it('is right with one point, and says that there are none', () => {
    const one = { groups: [{ keys: { m: '2026-01' }, status: 'complete', result: nps([9, 3]) }] };
    const spec = trendChart(one, en);
    expectSound(spec);
    expect(rowsOf(spec, 'point')).toHaveLength(1);
    expect(trendChart({ groups: [] }, en).layer).toHaveLength(1);
    expect(
      trendChart({ groups: [{ keys: { m: '2026-01' }, status: 'complete', result: nps([]) }] }, en).layer,
    ).toHaveLength(1);
    expect(trendChart({ windows: [] }, en).layer).toHaveLength(1);
  });

  it('reaches the numbers of the pictures beside it, and draws none of them', () => {
    const [alone, beside] = [trendChart(table, en), trendChart(table, { ...en, reach: [-90, 60] })];
    expectSound(beside);
    expect(axisTexts(beside, 'y')[0]).toBe('−100');
    expect(axisTexts(beside, 'y').at(-1)).toBe('100');
    expect(rowsOf(beside, 'point')).toEqual(rowsOf(alone, 'point'));
  });

  it.each([
    [null, {}, 'trendChart: result must be one over periods'],
    [table, { target: Number.NaN }, 'trendChart: target must be a finite number'],
    [table, { reach: 3 }, 'trendChart: reach must be a list of numbers'],
    [table, { reach: [Number.NaN] }, 'trendChart: reach must be a finite number'],
    [table, { trend: { value: 'x', start: 1, changePoint: null } }, 'trendChart: trend.value must be a finite number'],
  ])('refuses %o with %o', (given, options, message) => {
    expect(() => trendChart(given as never, { ...en, ...options } as never)).toThrow(message);
  });
});

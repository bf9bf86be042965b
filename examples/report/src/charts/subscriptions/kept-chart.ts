import { say } from '../../language/say.js';
import type { KeptYear } from '../../sections/subscriptions/subscriptions.js';
import { type Draw, MUTED, SERIES } from '../render-chart.js';

/** So far from 100 % the drawing goes at most: intervals of a few customers would flatten all others. */
const REACH = 0.5;

/** Gross and net revenue retention period by period, with bands; `undefined` where it is known of none. */
export function keptChart(periods: readonly KeptYear[]): Draw | undefined {
  const values = periods.flatMap(({ period, gross, net }) =>
    (
      [
        ['GRR', gross],
        ['NRR', net],
      ] as const
    ).flatMap(([measure, { value, interval }]) =>
      value === null ? [] : [{ period, measure, value, low: interval?.low ?? null, high: interval?.high ?? null }],
    ),
  );
  if (values.length === 0) return undefined;
  const names = [...new Set(values.map(({ period }) => period))];
  const ends = values.flatMap(({ value, low, high }) => [
    value,
    Math.max(low ?? value, 1 - REACH),
    Math.min(high ?? value, 1 + REACH),
  ]);
  const domain = [Math.min(1, ...ends), Math.max(1, ...ends)];
  return (width) => {
    const x = {
      field: 'period',
      type: 'ordinal',
      axis: {
        title: null,
        labelAngle: width < 500 || names.length > 12 ? -45 : 0,
        labelOverlap: 'greedy',
        grid: false,
      },
      scale: { domain: names, type: 'point', padding: 0.5 },
    } as const;
    const y = {
      field: 'value',
      type: 'quantitative',
      scale: { domain, zero: false, nice: true, clamp: true },
      axis: { title: say`of MRR at the start`, format: '%', tickCount: 5 },
    } as const;
    const color = {
      field: 'measure',
      type: 'nominal',
      scale: { domain: ['GRR', 'NRR'], range: [SERIES[1], SERIES[0]] },
      legend: { labelLimit: 0, symbolType: 'stroke', symbolStrokeWidth: 3, symbolOpacity: 1 },
    } as const;
    return {
      width: width - 64,
      height: width < 500 ? 220 : 280,
      data: { values },
      layer: [
        {
          mark: { type: 'area', opacity: 0.16 },
          encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
        },
        { mark: { type: 'line', strokeJoin: 'round', strokeWidth: 2.5 }, encoding: { x, y, color } },
        { mark: { type: 'point', filled: true, size: 34, opacity: 1 }, encoding: { x, y, color } },
        {
          data: { values: [{}] },
          mark: { type: 'rule', color: MUTED, strokeDash: [4, 4] },
          encoding: { y: { datum: 1 } },
        },
      ],
    } as ReturnType<Draw>;
  };
}

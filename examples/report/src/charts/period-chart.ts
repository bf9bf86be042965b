import type { Series, Told } from '../sections/told.js';
import { columnOf } from '../text/told-words.js';
import { ACCENT, type Draw, INK } from './render-chart.js';

/** A number by period with its interval as a band; a period that is not over is hollow. `alike` share one scale. */
export function periodChart(told: Told, series: Series, alike: readonly Told[]): Draw | undefined {
  const { divisor } = columnOf(told);
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? null : value / divisor);
  const values = series.periods.map(({ keys, status, result }) => ({
    period: keys.period,
    status,
    value: shown(result.value),
    low: shown(result.interval?.low),
    high: shown(result.interval?.high),
  }));
  if (values.every(({ value }) => value === null)) return undefined;
  const ends = alike.flatMap((each) =>
    (each.series?.periods ?? []).flatMap(({ result: { value, interval } }) => [value, interval?.low, interval?.high]),
  );
  const known = ends.flatMap((end) => (end === null || end === undefined ? [] : [end / divisor]));
  const domain = [Math.min(...known), Math.max(...known)];
  return (width) => {
    const x = {
      field: 'period',
      type: 'ordinal',
      axis: { title: null, labelAngle: 0, labelOverlap: 'greedy', grid: false },
      scale: { type: 'point', padding: 0.5 },
    } as const;
    const y = {
      field: 'value',
      type: 'quantitative',
      scale: { domain, zero: false, nice: true },
      axis: { title: null, tickCount: 4 },
    } as const;
    const point = { type: 'point', size: 34, opacity: 1, strokeWidth: 2, stroke: ACCENT } as const;
    return {
      width: width - 56,
      height: width < 500 ? 150 : 240,
      data: { values },
      encoding: { x },
      layer: [
        {
          mark: { type: 'area', color: ACCENT, opacity: 0.18 },
          encoding: { y: { ...y, field: 'low' }, y2: { field: 'high' } },
        },
        { mark: { type: 'line', color: ACCENT, strokeJoin: 'round', strokeWidth: 2 }, encoding: { y } },
        {
          transform: [{ filter: "datum.status === 'complete'" }],
          mark: { ...point, fill: ACCENT, size: 22 },
          encoding: { y },
        },
        {
          transform: [{ filter: "datum.status === 'partial'" }],
          mark: { ...point, fill: 'var(--paper)', stroke: INK },
          encoding: { y },
        },
      ],
    } as ReturnType<Draw>;
  };
}

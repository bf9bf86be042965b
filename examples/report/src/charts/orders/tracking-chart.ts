import type { TrackingCurve } from 'cx-metrics';
import { say } from '../../language/say.js';
import { type Draw, MUTED } from '../render-chart.js';

const SOLID = [1, 0];
const DASHED = [7, 4];

/** Repeat orders made and expected, added up; a mark where the model was shown no more. */
export function trackingChart({ points, to }: TrackingCurve): Draw {
  const [made, expected] = [say`made`, say`expected`];
  const values = points.flatMap(({ to: day, cumulativeActual, cumulativeExpected }) => [
    { day: Date.parse(day), orders: cumulativeActual, line: made },
    { day: Date.parse(day), orders: cumulativeExpected, line: expected },
  ]);
  const domain = [made, expected];
  return (width) => {
    const x = {
      field: 'day',
      type: 'temporal',
      scale: { type: 'utc' },
      axis: { title: null, format: '%Y-%m', tickCount: width < 500 ? 4 : 8, labelOverlap: 'greedy', grid: false },
    } as const;
    const y = { field: 'orders', type: 'quantitative', axis: { title: say`repeat orders`, tickCount: 5 } } as const;
    const legend = { labelLimit: 0, symbolType: 'stroke', symbolStrokeWidth: 3 } as const;
    const line = { field: 'line', type: 'nominal', legend } as const;
    return {
      width: width - 80,
      height: width < 500 ? 220 : 300,
      layer: [
        {
          data: { values: [{ day: Date.parse(to) }] },
          mark: { type: 'rule', color: MUTED, strokeWidth: 1.5 },
          encoding: { x },
        },
        {
          data: { values },
          mark: { type: 'line', strokeJoin: 'round', strokeWidth: 2.5 },
          encoding: {
            x,
            y,
            color: { ...line, scale: { domain, range: ['var(--series-1)', 'var(--series-2)'] } },
            strokeDash: { ...line, scale: { domain, range: [SOLID, DASHED] } },
          },
        },
      ],
    } as ReturnType<Draw>;
  };
}

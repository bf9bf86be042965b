import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { measureWords } from '../../text/orders/repeat-words.js';
import { type Draw, SERIES } from '../render-chart.js';

/** The four repeat purchase rates by period, a line each; points of periods that are not over are hollow. */
export function repeatChart({ repeat }: OrdersSection): Draw | undefined {
  const names = repeat.map(({ measure }) => measureWords(measure).name);
  const values = repeat.flatMap(({ periods }, k) =>
    periods.map(({ period, status, value }) => ({ period, status, rate: value, measure: names[k] })),
  );
  if (values.every(({ rate }) => rate === null)) return undefined;
  const count = values.length / names.length;
  return (width) => {
    const x = {
      field: 'period',
      type: 'ordinal',
      axis: {
        title: null,
        labelAngle: width < 500 || count > 12 ? -45 : 0,
        labelOverlap: 'greedy',
        grid: false,
      },
      scale: { type: 'point', padding: 0.5 },
    } as const;
    const y = {
      field: 'rate',
      type: 'quantitative',
      scale: { domain: [0, 1] as number[] },
      axis: { title: say`share`, format: '%', tickCount: 5 },
    } as const;
    const color = {
      field: 'measure',
      type: 'nominal',
      scale: { domain: names, range: SERIES.slice(0, names.length) },
      legend: { labelLimit: 0, ...(width < 500 ? { columns: 2 } : {}), symbolType: 'stroke', symbolStrokeWidth: 3 },
    } as const;
    const point = { type: 'point', size: 40, opacity: 1, strokeWidth: 2 } as const;
    return {
      width: width - 64,
      height: width < 500 ? 240 : 300,
      data: { values },
      encoding: { x, y, color },
      layer: [
        { mark: { type: 'line', strokeJoin: 'round', strokeWidth: 2.5 } },
        { transform: [{ filter: "datum.status === 'complete'" }], mark: { ...point, filled: true } },
        { transform: [{ filter: "datum.status === 'partial'" }], mark: { ...point, fill: 'var(--paper)' } },
      ],
    } as ReturnType<Draw>;
  };
}

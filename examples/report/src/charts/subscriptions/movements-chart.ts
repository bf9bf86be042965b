import type { SubscriptionsSection } from '../../sections/subscriptions.js';
import { MOVEMENTS, movementNames, mrrScale, mrrTitle } from '../../text/subscriptions/mrr-words.js';
import { type Draw, HATCH, INK, MUTED } from '../render-chart.js';

/** From the line outwards; those of one side are told apart by those who see red and green alike too. */
const COLOURS = {
  new: 'var(--series-1)',
  expansion: 'var(--series-3)',
  reactivated: 'var(--series-5)',
  contraction: 'var(--series-2)',
  churned: 'var(--series-6)',
} as const;

/** What was added to recurring revenue in each period, stacked, and below zero what went; hatched where the period is not over. */
export function movementsChart(section: SubscriptionsSection): Draw | undefined {
  const { periods } = section;
  const scale = mrrScale(section);
  const names = movementNames();
  const values = periods.flatMap(({ period, status, flow }) =>
    MOVEMENTS.flatMap(({ part, sign }, order) =>
      flow[part] === 0
        ? []
        : [{ period, status, movement: names[part], order, amount: (sign * flow[part]) / scale.divisor }],
    ),
  );
  if (values.length === 0) return undefined;
  const domain = periods.map(({ period }) => period);
  return (width) => {
    const x = {
      field: 'period',
      type: 'ordinal',
      axis: {
        title: null,
        labelAngle: width < 500 || periods.length > 12 ? -45 : 0,
        labelOverlap: 'greedy',
        grid: false,
      },
      scale: { domain, paddingInner: 0.25, paddingOuter: 0.1 },
    } as const;
    const y = {
      field: 'amount',
      type: 'quantitative',
      stack: 'zero',
      axis: { title: mrrTitle(scale), tickCount: 6, labelColor: MUTED },
    } as const;
    const color = {
      field: 'movement',
      type: 'nominal',
      scale: {
        domain: MOVEMENTS.map(({ part }) => names[part]),
        range: MOVEMENTS.map(({ part }) => COLOURS[part]),
      },
      legend: { labelLimit: 0, ...(width < 500 ? { columns: 2 } : {}) },
    } as const;
    const order = { field: 'order', type: 'quantitative' } as const;
    return {
      width: width - 80,
      height: width < 500 ? 260 : 320,
      data: { values },
      layer: [
        { mark: { type: 'bar' }, encoding: { x, y, order, color } },
        {
          transform: [{ filter: "datum.status === 'partial'" }],
          mark: { type: 'bar', color: HATCH },
          encoding: { x, y, order, detail: { field: 'movement', type: 'nominal' } },
        },
        { data: { values: [{}] }, mark: { type: 'rule', color: INK, strokeWidth: 1 }, encoding: { y: { datum: 0 } } },
      ],
    } as ReturnType<Draw>;
  };
}

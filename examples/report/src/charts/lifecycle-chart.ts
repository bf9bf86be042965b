import { say } from '../language/say.js';
import type { OrdersSection } from '../sections/orders.js';
import { type Draw, HATCH, INK, MUTED } from './render-chart.js';

/** From the line upwards, then what lies below it. */
const STATES = [
  { state: 'retained', colour: 'var(--series-1)', sign: 1 },
  { state: 'resurrected', colour: 'var(--series-3)', sign: 1 },
  { state: 'new', colour: 'var(--series-2)', sign: 1 },
  { state: 'churned', colour: 'var(--series-6)', sign: -1 },
] as const;

/** Who was active in each period, stacked, and below zero who churned; hatched where the period is not over. */
export function lifecycleChart({ lifecycle: { periods } }: OrdersSection): Draw | undefined {
  if (periods.length === 0) return undefined;
  const names = {
    retained: say`retained`,
    resurrected: say`resurrected`,
    new: say`new`,
    churned: say`churned`,
  };
  const values = periods.flatMap((each) =>
    STATES.flatMap(({ state, sign }, order) => {
      const count = each[state];
      return count === null || count === 0
        ? []
        : [{ period: each.period, status: each.status, state: names[state], order, customers: sign * count }];
    }),
  );
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
      scale: { paddingInner: 0.25, paddingOuter: 0.1 },
    } as const;
    const y = {
      field: 'customers',
      type: 'quantitative',
      stack: 'zero',
      // Those below the line are as many as those above it: there is no negative customer.
      axis: { title: say`customers`, tickCount: 6, labelColor: MUTED, labelExpr: "format(abs(datum.value), ',')" },
    } as const;
    const color = {
      field: 'state',
      type: 'nominal',
      scale: { domain: STATES.map(({ state }) => names[state]), range: STATES.map(({ colour }) => colour) },
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
          encoding: { x, y, order, detail: { field: 'state', type: 'nominal' } },
        },
        // With data of its own it is drawn once, not once for each bar.
        { data: { values: [{}] }, mark: { type: 'rule', color: INK, strokeWidth: 1 }, encoding: { y: { datum: 0 } } },
      ],
    } as ReturnType<Draw>;
  };
}

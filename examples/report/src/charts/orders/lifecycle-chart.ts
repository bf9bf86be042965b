import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { flowChart } from '../flow-chart.js';
import type { Draw } from '../render-chart.js';

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
        : [{ period: each.period, status: each.status, name: names[state], order, height: sign * count }];
    }),
  );
  return flowChart(values, {
    title: say`customers`,
    // Those below the line are as many as those above it: there is no negative customer.
    labelExpr: "format(abs(datum.value), ',')",
    names: STATES.map(({ state }) => names[state]),
    colours: STATES.map(({ colour }) => colour),
    periods: periods.map(({ period }) => period),
  });
}

import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { MOVEMENTS, movementNames, mrrScale, mrrTitle } from '../../text/subscriptions/mrr-words.js';
import { flowChart } from '../flow-chart.js';
import type { Draw } from '../render-chart.js';

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
        : [{ period, status, name: names[part], order, height: (sign * flow[part]) / scale.divisor }],
    ),
  );
  if (values.length === 0) return undefined;
  return flowChart(values, {
    title: mrrTitle(scale),
    names: MOVEMENTS.map(({ part }) => names[part]),
    colours: MOVEMENTS.map(({ part }) => COLOURS[part]),
    periods: periods.map(({ period }) => period),
  });
}

import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { amountScale, revenueTitle } from '../../text/orders/orders-words.js';
import { type Draw, HATCH, MUTED } from '../render-chart.js';

/** Revenue by period, of new and of returning customers; hatched where the period is not over. */
export function revenueChart(section: OrdersSection): Draw | undefined {
  const { revenue } = section;
  if (revenue === null || revenue.length === 0) return undefined;
  const scale = amountScale(section);
  const [newOnes, returning] = [say`new customers`, say`returning customers`];
  const values = revenue.flatMap(({ period, isPartial, fromNew, fromReturning }) => [
    { period, isPartial, order: 1, from: newOnes, amount: fromNew / scale.divisor },
    { period, isPartial, order: 0, from: returning, amount: fromReturning / scale.divisor },
  ]);
  return (width) => {
    const x = {
      field: 'period',
      type: 'ordinal',
      axis: {
        title: null,
        labelAngle: width < 500 || revenue.length > 12 ? -45 : 0,
        labelOverlap: 'greedy',
        grid: false,
      },
      scale: { paddingInner: 0.25, paddingOuter: 0.1 },
    } as const;
    const y = {
      field: 'amount',
      type: 'quantitative',
      stack: 'zero',
      axis: { title: revenueTitle(scale), tickCount: 5, labelColor: MUTED },
    } as const;
    const range = ['var(--series-1)', 'var(--series-2)'];
    const domain = [returning, newOnes];
    return {
      width: width - 80,
      height: width < 500 ? 220 : 280,
      data: { values },
      encoding: { x, y, order: { field: 'order', type: 'quantitative' } },
      layer: [
        {
          mark: { type: 'bar' },
          encoding: { color: { field: 'from', type: 'nominal', scale: { domain, range }, legend: { labelLimit: 0 } } },
        },
        {
          transform: [{ filter: 'datum.isPartial' }],
          mark: { type: 'bar', color: HATCH },
          encoding: { detail: { field: 'from', type: 'nominal' } },
        },
      ],
    };
  };
}

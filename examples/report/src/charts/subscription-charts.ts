import { bridgeChart, movementsChart, trendChart } from 'cx-metrics/charts';
import type { KeptYear, SubscriptionsSection } from '../sections/subscriptions/subscriptions.js';
import { currencyCode } from '../text/values/numbers.js';
import type { Draw } from './render-chart.js';

/** How revenue got from the start to the end; `undefined` where nothing ever ran. */
export function mrrBridge({ bridge, currency }: SubscriptionsSection): Draw | undefined {
  if (bridge === undefined || Math.max(bridge.flow.start, bridge.flow.new, bridge.flow.end) === 0) return undefined;
  return (look) => bridgeChart(bridge.flow, { ...look, currency: currencyCode(currency) });
}

/** What was added to recurring revenue in each period, and below the line what went. */
export function mrrMovementsChart({ periods, currency }: SubscriptionsSection): Draw | undefined {
  if (periods.length === 0) return undefined;
  const flows = periods.map(({ period, status, flow }) => ({ ...flow, period, status }));
  return (look) => movementsChart({ periods: flows }, { ...look, currency: currencyCode(currency) });
}

/** Gross and net revenue retention period by period; `undefined` where it is known of none. */
export function keptChart(periods: readonly KeptYear[]): Draw | undefined {
  const known = periods.filter(({ gross }) => gross.value !== null);
  if (known.length === 0) return undefined;
  const lineOf = (of: 'gross' | 'net') => ({
    // a ratio, which people say in percent as they do the gross one
    ...({ metric: `${of}-revenue-retention`, unit: 'fraction' } as const),
    periods: known.map(({ period, status, ...each }) => ({ ...each[of], period, status })),
  });
  const rates = [
    { name: 'GRR', result: lineOf('gross') },
    { name: 'NRR', result: lineOf('net') },
  ];
  return (look) => trendChart(rates, { ...look, target: 1 });
}

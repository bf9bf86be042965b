import type { RfmEventsResult } from 'cx-metrics';
import { cohortChart, mixChart, movementsChart, trendChart } from 'cx-metrics/charts';
import type { OrdersSection } from '../sections/orders/orders.js';
import type { Ahead } from '../sections/orders/worth.js';
import { measureWords } from '../text/orders/repeat-words.js';
import { segmentName } from '../text/orders/rfm-words.js';
import { currencyCode, numberText } from '../text/values/numbers.js';
import type { Draw } from './render-chart.js';

/** Who comes back; `undefined` where no cohort has had a period after its first. */
export function backChart({ cohorts }: OrdersSection): Draw | undefined {
  const isKnown = cohorts.cohorts.some(({ cells }) => cells.some(({ offset, rate }) => offset > 0 && rate !== null));
  return isKnown ? (look) => cohortChart(cohorts, look) : undefined;
}

/** Revenue by period, of new and of returning customers. */
export function revenueChart({ revenue, currency }: OrdersSection): Draw | undefined {
  if (revenue === null || revenue.length === 0) return undefined;
  const periods = revenue.map(({ period, isPartial, fromNew, fromReturning }) => ({
    period,
    status: isPartial ? 'partial' : 'complete',
    newRevenue: fromNew,
    returningRevenue: fromReturning,
  }));
  return (look) => movementsChart({ periods }, { ...look, currency: currencyCode(currency) });
}

/** Who was active in each period, and below the line who churned. */
export function lifecycleChart({ lifecycle }: OrdersSection): Draw | undefined {
  return lifecycle.periods.length === 0 ? undefined : (look) => movementsChart(lifecycle, look);
}

/** The four repeat purchase rates by period, a line each. */
export function repeatChart({ repeat }: OrdersSection): Draw | undefined {
  if (repeat.every(({ periods }) => periods.every(({ value }) => value === null))) return undefined;
  const rates = repeat.map((result) => ({ name: measureWords(result.measure).name, result }));
  return (look) => trendChart(rates, look);
}

/** How many customers are in each segment of RFM. */
export function segmentChart(result: RfmEventsResult): Draw | undefined {
  if (result.n === 0 || result.segments === null) return undefined;
  const segments = result.segments.map((segment) => ({ ...segment, class: segmentName(segment.class) }));
  return (look) => mixChart({ ...result, segments }, look);
}

/** What each tenth of the customers brings. */
export function tenthsChart({ tenths, customers }: Ahead): Draw {
  const classes = tenths.map((tenth, k) => ({
    class: numberText(k + 1),
    share: tenth.share,
    count: tenth.customers,
    interval: null,
  }));
  const brought = { metric: 'tenths', value: tenths[0]?.share ?? null, n: customers, classes };
  return (look) => mixChart(brought, look);
}

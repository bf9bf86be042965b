import type { RetentionCohortsResult } from 'cx-metrics';
import type { OrdersSection } from '../sections/orders.js';
import {
  instantText,
  intervalName,
  intervalText,
  type MoneyScale,
  moneyScale,
  numberText,
  percentText,
} from './numbers.js';

/** A cell of the cohort table. */
export type CohortCell = RetentionCohortsResult['cohorts'][number]['cells'][number];

/** Marks a cell whose month is not over at as-of. */
export function partialMark({ status }: CohortCell): string {
  return status === 'partial' ? '*' : '';
}

/** The headline: the average rate one month after the first order. */
export function ordersHeadline({ cohorts }: OrdersSection): string {
  const { value, interval, customers } = cohorts;
  const eligible = cohorts.average.find(({ offset }) => offset === 1)?.eligible ?? 0;
  return (
    `${percentText(value)} of customers order again one month after their first, ${intervalName(interval)} ` +
    `${intervalText(interval, (end) => percentText(end))}, n = ${numberText(eligible)} eligible of ${numberText(customers)} customers.`
  );
}

/** Where the rows went. */
export function orderCounts({ rows, cohorts }: OrdersSection): string {
  const { n, missing, afterAsOf, customers } = cohorts;
  return (
    `Rows: ${numberText(rows)}; orders: ${numberText(n)}; customers: ${numberText(customers)}; without customer, date or amount: ` +
    `${numberText(missing)}; after as-of and left out: ${numberText(afterAsOf)}.`
  );
}

/** What was computed. */
export function orderDefinition({ cohorts }: OrdersSection): string {
  const { definition, mode, clock, timeZone, asOf } = cohorts;
  return (
    `Definition ${definition}: a customer belongs to the month of the first order ever and is active in a month ` +
    `with an order (mode ${mode}, ${clock} months in ${timeZone}). As of ${instantText(asOf, timeZone)}: * marks months that are not over, – what ` +
    'is not known yet. Averages take complete cells only and weight by eligible customers.'
  );
}

/** One scale for all amounts of a table. */
export function amountScale({ cohorts, currency }: OrdersSection): MoneyScale {
  let largest = 0;
  for (const { cells } of cohorts.cohorts)
    for (const { amount } of cells) largest = Math.max(largest, Math.abs(amount ?? 0));
  return moneyScale(largest, currency);
}

/** "Revenue" with the scale it is shown in. */
export function revenueTitle({ name }: MoneyScale): string {
  return name === '' ? 'Revenue' : `Revenue, ${name}`;
}

import type { RetentionCohortsResult } from 'cx-metrics';
import { quote } from '../problem.js';
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
import { markNote } from './period-words.js';
import { refusedCount } from './refused-words.js';

/** A cell of the cohort table. */
export type CohortCell = RetentionCohortsResult['cohorts'][number]['cells'][number];

/** The headline: the average rate one period after the first order. */
export function cohortsHeadline({ cohorts, period }: OrdersSection): string {
  const { value, interval, customers } = cohorts;
  const eligible = cohorts.average.find(({ offset }) => offset === 1)?.eligible ?? 0;
  return (
    `${percentText(value)} of customers order again one ${period} after their first, ${intervalName(interval)} ` +
    `${intervalText(interval, (end) => percentText(end))}, n = ${numberText(eligible)} eligible of ${numberText(customers)} customers.`
  );
}

/** Where the rows went. */
export function orderCounts({ rows, cohorts, refused }: OrdersSection): string {
  const { n, missing, afterAsOf, customers } = cohorts;
  return (
    `Rows: ${numberText(rows)}; orders: ${numberText(n)}; customers: ${numberText(customers)}; without customer, date or amount: ` +
    `${numberText(missing)}; after as-of and left out: ${numberText(afterAsOf)}; ${refusedCount(refused)}.`
  );
}

/** What was a refund, how that was told, and what became of it; nothing where nothing tells. */
export function refundText({ cohorts, refunds, unmatched }: OrdersSection): string | undefined {
  if (refunds === undefined) return undefined;
  const { refunded, refundsApart } = cohorts;
  const all = refunded + refundsApart;
  const lost = unmatched.map(unmatchedText).join('');
  if (all === 0) return `Refunds, told by ${refunds}: 0.${lost}`;
  return (
    `Refunds, told by ${refunds}: ${numberText(all)}. They are no orders and begin nothing, and lower revenue; ` +
    `without an order before, and in no figure: ${numberText(refundsApart)}.${lost}`
  );
}

function unmatchedText({ mark: { column, text }, texts }: OrdersSection['unmatched'][number]): string {
  const some = texts.map((each) => quote(each)).join(', ');
  return ` No row has ${text === undefined ? 'yes' : quote(text)} in "${column}", which has ${some}${texts.length > 3 ? ', …' : ''}.`;
}

/** What was computed. */
export function cohortsDefinition({ cohorts, period }: OrdersSection): string {
  const { definition, mode, clock, timeZone, asOf } = cohorts;
  return (
    `Definition ${definition}: a customer belongs to the ${period} of the first order ever and is active in a ${period} ` +
    `with an order (mode ${mode}, ${clock} ${period}s in ${timeZone}). As of ${instantText(asOf, timeZone)}: ${markNote(period)} ` +
    'Averages take complete cells only and weight by eligible customers.'
  );
}

/** One scale for all amounts of a table. */
export function amountScale({ spent, currency }: OrdersSection): MoneyScale {
  let largest = 0;
  for (const { cells } of spent?.cohorts ?? [])
    for (const { amount } of cells) largest = Math.max(largest, Math.abs(amount ?? 0));
  return moneyScale(largest, currency);
}

/** "Revenue" with the scale it is shown in. */
export function revenueTitle({ name }: MoneyScale): string {
  return name === '' ? 'Revenue' : `Revenue, ${name}`;
}

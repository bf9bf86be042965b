import { say } from '../../language/say.js';
import { quote } from '../../problem.js';
import type { Mark } from '../../request/request.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { markNote, periodNoun } from '../period-words.js';
import { refusedCount } from '../refused-words.js';
import {
  instantText,
  intervalName,
  intervalText,
  type MoneyScale,
  methodName,
  moneyScale,
  numberText,
  percentText,
} from '../values/numbers.js';

/** The headline: the average rate one period after the first order. */
export function cohortsHeadline({ cohorts, period }: OrdersSection): string {
  const { value, interval, customers } = cohorts;
  const eligible = cohorts.average.find(({ offset }) => offset === 1)?.eligible ?? 0;
  const range = `${intervalName(interval)} ${intervalText(interval, (end) => percentText(end))}`;
  return say`${percentText(value)} of customers order again one ${periodNoun(period)} after their first, ${range},
    n = ${numberText(eligible)} eligible of ${numberText(customers)} customers.`;
}

/** Where the rows went. */
export function orderCounts({ rows, cohorts, refused }: OrdersSection): string {
  const { n, missing, afterAsOf, customers } = cohorts;
  return say`Rows: ${numberText(rows)}; orders: ${numberText(n)}; customers: ${numberText(customers)}; without customer, date or amount:
    ${numberText(missing)}; after as-of and left out: ${numberText(afterAsOf)}; ${refusedCount(refused)}.`;
}

/** What was a refund, how that was told, and what became of it; nothing where nothing tells. */
export function refundText({ cohorts, refunds, unmatched }: OrdersSection): string | undefined {
  if (refunds === undefined) return undefined;
  const { refunded, refundsApart } = cohorts;
  const all = refunded + refundsApart;
  const told = refunds === 'amounts' ? say`amounts below 0` : refunds.map(markText).join(` ${say`or`} `);
  const lost = unmatched.map(unmatchedText).join('');
  if (all === 0) return say`Refunds, told by ${told}: 0.${lost}`;
  return say`Refunds, told by ${told}: ${numberText(all)}. They are no orders and begin nothing, and lower revenue; without an order before,
    and in no figure: ${numberText(refundsApart)}.${lost}`;
}

function markText({ column, text }: Mark): string {
  return text === undefined ? `"${column}"` : `"${column}" = "${text}"`;
}

function unmatchedText({ mark: { column, text }, texts }: OrdersSection['unmatched'][number]): string {
  const some = `${texts.map((each) => quote(each)).join(', ')}${texts.length > 3 ? ', …' : ''}`;
  return ` ${say`No row has ${text === undefined ? say`yes` : quote(text)} in "${column}", which has ${some}.`}`;
}

/** What was computed. */
export function cohortsDefinition({ cohorts, period: grain }: OrdersSection): string {
  const { definition, mode, clock, timeZone, asOf, average } = cohorts;
  const period = periodNoun(grain);
  const name = methodName(average.find(({ interval }) => interval !== null)?.interval ?? null);
  return say`Definition ${definition}: a customer belongs to the ${period} of the first order ever and is active in a ${period}
    with an order (mode ${mode}, ${clock} ${period}s in ${timeZone}). As of ${instantText(asOf, timeZone)}: ${markNote(grain)}
    Averages take complete cells only and weight by eligible customers. Intervals: ${name}.`;
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
  return name === '' ? say`Revenue` : say`Revenue, ${name}`;
}

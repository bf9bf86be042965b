import { assertOptions } from '../../core/options.js';
import { isAscending, isCounted, takenVisits } from '../history/sound-visits.js';
import { AMOUNT } from '../history/visit-amounts.js';
import { type Orders, ordersIn } from './count-orders.js';
import type { OrderHistories } from './order-histories.js';

/**
 * The orders behind a source: rows and columns are counted, what {@link countOrders} has counted is taken as it is. Options are
 * those of counting and the ones that are named.
 */
export function ordersOf(metric: string, source: unknown, options: object | undefined, concluding: string): Orders {
  assertOptions(metric, options, `timeZone asOf onInvalid customer at amount missingValue ${concluding}`.trim());
  if (!isCounted(source)) return ordersIn(metric, source, options);
  const { histories, ...known } = takenVisits(metric, source, options, areSoundAmounts);
  const { amounts = null, amountStarts = new Int32Array(histories.times.length + 1) } = histories as OrderHistories;
  return { ...known, kind: 'orders', histories: { ...histories, amounts, amountStarts } };
}

/** Amounts that do not fit to their orders would give sums without sense. Visits have none. */
function areSoundAmounts({ kind, histories }: { readonly kind: string; readonly histories: object }): boolean {
  if (kind === 'visits') return true;
  const { amounts, amountStarts, times } = histories as OrderHistories;
  if (!(amountStarts instanceof Int32Array) || amountStarts.length !== times.length + 1) return false;
  return amounts === null || (AMOUNT.isReady(amounts) && isAscending(amountStarts, amounts.length));
}

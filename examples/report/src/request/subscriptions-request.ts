import { billedOption } from '../input/billed.js';
import { Problem } from '../problem.js';
import type { Given } from './options.js';
import type { SubscriptionsRequest } from './request.js';
import { periodOf } from './view-request.js';

/** The subscriptions that were asked for. */
export function subscriptionsOf(given: Given): SubscriptionsRequest | undefined {
  const file = given.text('subscriptions');
  if (file === undefined) return undefined;
  if (!given.has('time-zone')) {
    throw new Problem('--subscriptions needs --time-zone ZONE, such as Europe/Rome: periods begin and end there');
  }
  return {
    file,
    customer: given.needed('subscriptions', 'subscriber'),
    started: given.needed('subscriptions', 'started'),
    ended: given.needed('subscriptions', 'ended'),
    fee: given.needed('subscriptions', 'fee'),
    seats: given.text('seats'),
    billed: billedOf(given),
    currencyColumn: given.text('fee-currency'),
    currency: given.text('currency'),
    period: periodOf(given),
  };
}

function billedOf(given: Given): SubscriptionsRequest['billed'] {
  const [every, column] = [given.text('billed'), given.text('billed-by')];
  if (every !== undefined && column !== undefined) {
    throw new Problem(
      'prices pay for one time in all rows (--billed INTERVAL) or as a column says (--billed-by), not both',
    );
  }
  return column === undefined ? { every: billedOption(every ?? 'month') } : { column };
}

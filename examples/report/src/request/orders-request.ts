import { Problem, quote } from '../problem.js';
import type { Given } from './options.js';
import type { AmountColumns, Mark, OrdersRequest } from './request.js';
import { valueRequestOf } from './value-request.js';
import { periodOf } from './view-request.js';

/** The orders that were asked for. */
export function ordersOf(given: Given): OrdersRequest | undefined {
  const file = given.text('orders');
  if (file === undefined) return undefined;
  if (!given.has('time-zone')) {
    throw new Problem('--orders needs --time-zone ZONE, such as Europe/Rome: periods begin and end there');
  }
  return {
    file,
    customer: given.needed('orders', 'customer'),
    date: given.needed('orders', 'date'),
    amount: amountOf(given),
    refunds: given.texts('refund').map(markOf),
    bornAt: given.text('born-at'),
    currency: given.text('currency'),
    period: periodOf(given),
    silentDays: silentDaysOf(given.text('silent-days') ?? '90'),
    value: valueRequestOf(given),
  };
}

function silentDaysOf(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days === 0) throw new Problem(`--silent-days must be a number of days, such as 90; got ${quote(text)}`);
  return days;
}

function amountOf(given: Given): AmountColumns {
  given.together('quantity', 'price');
  given.together('price', 'quantity');
  const [column, quantity, price] = [given.text('amount'), given.text('quantity'), given.text('price')];
  if (column !== undefined && price !== undefined) {
    throw new Problem('an amount is either --amount COLUMN or --quantity times --price, not both');
  }
  if (column !== undefined) return { kind: 'column', column };
  return quantity === undefined || price === undefined ? { kind: 'none' } : { kind: 'product', quantity, price };
}

/** `COLUMN`, `COLUMN=TEXT` or `COLUMN=TEXT*`. */
function markOf(option: string): Mark {
  const at = option.indexOf('=');
  if (at < 0) return { column: option, text: undefined };
  const [column, text] = [option.slice(0, at).trim(), option.slice(at + 1).trim()];
  if (column === '' || text === '') {
    throw new Problem(`--refund must be a COLUMN, COLUMN=TEXT or COLUMN=TEXT* (begins with); got ${quote(option)}`);
  }
  return { column, text };
}

import { givenCounts } from '../../core/counts.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { concludeRate, type RateOptions, type RateResult } from '../../kernels/proportion/rate.js';

/**
 * Totals of {@link contactRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContactTotals {
  /** Contacts with support: a whole number from 0. */
  readonly contacts: number;
  /** Orders, or customers, in the same period: a number from 0. */
  readonly orders: number;
}

/**
 * Contact rate: contacts with support per thousand orders (or customers).
 *
 * value = 1000 · contacts / orders; n = orders. The interval is the score interval of a Poisson count unless another method is
 * given, and `null` without orders.
 *
 * @remarks A rate, not a share: one order can cause several contacts. Contacts that customers start because of a problem and care
 * calls that you make are two series; do not add them up. Contacts may come in a period without orders: then there is no rate
 * (`value: null`), and `count` still tells how many. The interval takes contacts for independent of each other; where a few
 * customers cause many, `quotient` with a row per customer gives the right one. Of segments, add up both numbers and divide once;
 * never average the rates. Cost: O(1).
 * @param totals contacts, and the orders of the same period
 * @param options interval and its level
 * @returns contacts per thousand with interval; `value: null` and `interval: null` when `orders` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `contacts` is no whole number from 0 or `orders` no number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { contactRate } from 'cx-metrics';
 * const rate = contactRate({ contacts: 260, orders: 8000 });
 * rate.value; // => 32.5
 * rate.interval?.low; // ~> 28.78236831686982
 * contactRate({ contacts: 3, orders: 0 }).value; // => null
 * ```
 * @category Service
 * @since 0.1.0
 */
export function contactRate(totals: ContactTotals, options?: RateOptions): RateResult<'contact-rate'> {
  const metric = 'contact-rate';
  const { contacts, orders } = namedParts(metric, totals, ['contacts', 'orders']) as unknown as ContactTotals;
  const { contacts: count } = givenCounts(metric, { contacts });
  return {
    ...concludeRate(metric, 'per-thousand', ['contacts', 'orders'], orders === 0 ? 0 : count, orders, options),
    count,
  };
}

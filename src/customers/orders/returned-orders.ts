import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { assertPart, namedProportion, type ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * Orders as a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturnCounts {
  /** Orders of which something came back within the return window: from 0 to `delivered`. */
  readonly returned: number;
  /** Orders delivered whose return window is over. */
  readonly delivered: number;
  /** Orders whose return window is not over, none of those in `delivered`; only passed on. @defaultValue 0 */
  readonly immature?: number | undefined;
  /** How many of those delivered came back after the window, none of those in `returned`; only passed on. @defaultValue 0 */
  readonly late?: number | undefined;
}

/**
 * Return rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReturnRateResult extends MetricResult<'return-rate', 'fraction'> {
  /** What came back / what was delivered, 0…1; `null` when that is 0. */
  readonly value: number | null;
  /** Orders (rows) whose return window is over. */
  readonly n: number;
  /** What is counted: orders of which anything came back, items, or their value. */
  readonly definition: 'orders' | 'items' | 'value';
  /** What came back in time: the numerator, in orders, items or money. */
  readonly returned: number;
  /** What was delivered: the denominator, likewise. */
  readonly delivered: number;
  /** Orders whose return window is not over at `asOf`, left out. */
  readonly immature: number;
  /** Orders that came back after the window: in the denominator only. */
  readonly late: number;
  /** Standard error by the delta method of items and value; `null` for orders, and below two rows. */
  readonly se: number | null;
  /** Interval of the value: of orders Wilson's unless another method is given, of items and value by the delta method over orders. */
  readonly interval: Interval | null;
}

/** Name of the metric. */
export const RETURN_RATE = 'return-rate';

/** The conclusion from counts of orders. */
export function concludeReturnedOrders(
  { returned, delivered, immature, late }: Record<keyof ReturnCounts, number>,
  left: LeftOut,
  options: ShareOptions | undefined,
): ReturnRateResult {
  assertPart(RETURN_RATE, returned, delivered, 'returned', 'delivered');
  assertPart(RETURN_RATE, returned + late, delivered, 'returned and late together', 'delivered');
  const { metric, unit, value, n, count, interval } = namedProportion(RETURN_RATE, returned, delivered, options);
  const parts = { definition: 'orders', returned: count, delivered: n, immature, late, se: null, interval } as const;
  return { metric, unit, value, n, ...leftOutOf(left), ...parts };
}

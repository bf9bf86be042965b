import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { partOf } from '../../kernels/change/relative-change.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

/**
 * Listings of {@link inventoryGrowthRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface InventoryMovement {
  /** Active listings at the start of the period. */
  readonly start: number;
  /** Listings added in it. */
  readonly added: number;
  /** Listings removed or sold in it; at most `start` and `added` together. */
  readonly removed: number;
  /** Active listings at the end, to be checked: refused unless it is start + added − removed. @defaultValue not checked */
  readonly end?: number | undefined;
}

/**
 * Result of {@link inventoryGrowthRate}. There is no interval: all listings are counted.
 *
 * @category Results
 * @since 0.1.0
 */
export interface InventoryGrowthRateResult extends MetricResult<'inventory-growth-rate', 'ratio'> {
  /** The rate: 0.1 for 10 % more; `null` without listings at the start. */
  readonly value: number | null;
  /** The denominator: active listings at the start. */
  readonly n: number;
  /** Listings at the start. */
  readonly start: number;
  /** Listings added. */
  readonly added: number;
  /** Listings removed or sold. */
  readonly removed: number;
  /** Active listings at the end. */
  readonly end: number;
  /** added − removed. */
  readonly absolute: number;
}

/**
 * Inventory growth rate: relative change of active listings in a period, from those added and removed.
 *
 * value = (added − removed) / start, a ratio from −1 without limit; end = start + added − removed; n = start.
 *
 * @remarks Listings are a stock: take the end of each period, never add them up over periods ({@link changeSeries} compares such
 * totals). Leave out stale and double listings. Without listings at the start there is no rate (`value: null`): `end` and
 * `absolute` show what there is. Numbers are 0 or from 2^-400 to 2^400. Cost: O(1).
 * @param listings those at the start, added and removed; `end` as a check
 * @returns the rate with the stock at the end; `value: null` when nothing was listed at the start
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a number from 0, for more removed than there were, and for an `end` that is another
 * @example
 * ```ts
 * import { inventoryGrowthRate } from 'cx-metrics';
 * const listings = inventoryGrowthRate({ start: 5000, added: 800, removed: 300 });
 * listings.value; // => 0.1
 * listings.end; // => 5500
 * inventoryGrowthRate({ start: 0, added: 120, removed: 15 }).value; // => null
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export function inventoryGrowthRate(listings: InventoryMovement): InventoryGrowthRateResult;
export function inventoryGrowthRate(listings: unknown, options?: object): InventoryGrowthRateResult {
  const metric = 'inventory-growth-rate';
  const parts = namedParts(metric, listings, ['start', 'added', 'removed', 'end'], '');
  assertOptions(metric, options, '');
  const spec = { metric, kind: QUANTITY };
  const [start, added] = [partOf(spec, 'start', parts.start), partOf(spec, 'added', parts.added)];
  const removed = partOf(spec, 'removed', parts.removed);
  const end = start + added - removed;
  if (end < 0) refuse(metric, 'removed', `at most start and added, ${start + added}`, removed, 'INVALID_VALUE');
  if (parts.end !== undefined && parts.end !== end) {
    refuse(metric, 'end', `start + added - removed, ${end}`, parts.end, 'INVALID_VALUE');
  }
  const absolute = added - removed;
  return {
    metric,
    unit: 'ratio',
    value: start ? absolute / start : null,
    n: start,
    ...noneLeftOut(),
    start,
    added,
    removed,
    end,
    absolute,
  };
}

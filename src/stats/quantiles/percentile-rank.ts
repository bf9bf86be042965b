import { refuse } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';
import { finiteCopy } from './quantile.js';

/**
 * Options of {@link percentileRank}.
 *
 * @category Quantiles
 * @since 0.1.0
 */
export interface PercentileRankOptions {
  /** What of the values equal to `value` counts as below it: half of them, all, or none. @defaultValue `'half'` */
  readonly ties?: 'half' | 'all' | 'none' | undefined;
}

/**
 * The rank of a value among numbers: which share of them lies below it.
 *
 * Formula: (b + e / 2) / n, b of n values being below `value` and e equal to it; with `ties: 'all'` (b + e) / n, with `'none'` b / n.
 * A fraction 0…1; `null` when there are no values.
 *
 * @remarks The value itself need not be among them. `'half'` is what scores of tests and benchmarks call percentile rank: a value in the
 * middle of equal ones has rank 0.5. `'all'` is the empirical distribution, the inverse of the `'nearest-rank'` {@link quantile}. The
 * same as SciPy's `percentileofscore` of kind mean, weak and strict. Cost: O(n) time.
 * @param values finite numbers in any order
 * @param value the number that is looked for
 * @param options `ties`: what becomes of equal values
 * @returns a fraction 0…1, or `null` for no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no finite number; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { percentileRank } from 'cx-metrics/stats';
 * percentileRank([1, 2, 3, 3, 4], 3); // => 0.6
 * percentileRank([1, 2, 3, 3, 4], 3, { ties: 'all' }); // => 0.8
 * percentileRank([], 3); // => null
 * ```
 * @category Quantiles
 * @since 0.1.0
 */
export function percentileRank(
  values: Iterable<number>,
  value: number,
  options?: PercentileRankOptions | undefined,
): number | null {
  const caller = 'percentileRank';
  assertOptions(caller, options, 'ties');
  const ties = chosen(caller, 'ties', options?.ties, 'half all none');
  if (!Number.isFinite(value)) refuse(caller, 'value', 'a finite number', value, 'INVALID_VALUE');
  const copy = finiteCopy(caller, values);
  let [below, equal] = [0, 0];
  for (const each of copy) {
    if (each < value) below++;
    else if (each === value) equal++;
  }
  const share = { half: 0.5, all: 1, none: 0 }[ties];
  return copy.length ? (below + share * equal) / copy.length : null;
}

import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Unit } from '../../core/result.js';
import { emptySum, pushValue, valueOfSum } from '../../stats/sums/running-sum.js';
import type { RatioResult } from './ratio-conclusion.js';
import type { RatioForm } from './ratio-form.js';
import { ratioOfTotals } from './ratio-of-totals.js';
import { readPairs } from './read-pairs.js';

/**
 * Options of a ratio of rows that has no interval: readers by the names of its parts.
 *
 * @category Options
 * @since 0.1.0
 */
export type PooledRows<Row, Part extends string> = {
  /** Where a row keeps the part. */
  readonly [Name in Part]: Read<Row, number | bigint>;
} & {
  /** What to do with rows whose parts are no such numbers. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
};

/** A whole metric without an interval: the ratio of two totals, or of those that rows add up to. */
export function pooledRatio<Id extends string, U extends Unit>(
  form: RatioForm<Id, U>,
  source: unknown,
  options: object | undefined,
): RatioResult<Id, U> {
  if (!isRows(source)) return ratioOfTotals(form, source, options);
  const { metric, part, whole, rows } = form;
  assertOptions(metric, options, `${part} ${rows === 'whole' ? '' : `${whole} `}onInvalid`);
  const [parts, wholes] = [emptySum(), emptySum()];
  const counts = readPairs(form, source, { ...options }, (x, y) => {
    pushValue(parts, x);
    pushValue(wholes, y);
  });
  const totals = { [part]: valueOfSum(parts), [whole]: valueOfSum(wholes) };
  return { ...ratioOfTotals(form, totals, undefined), ...counts };
}

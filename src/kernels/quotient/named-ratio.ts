import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Unit } from '../../core/result.js';
import { pushValue, type RunningSum } from '../../stats/sums/running-sum.js';
import { pushProduct } from '../../stats/sums/square-sums.js';
import type { PooledRows } from './pooled-ratio.js';
import { noPairs, partsOf } from './quotient-sums.js';
import { concludeRatio, RATIO_CONCLUSION, type RatioOptions, type RatioResult } from './ratio-conclusion.js';
import type { RatioForm } from './ratio-form.js';
import { ratioOfTotals } from './ratio-of-totals.js';
import { readPairs } from './read-pairs.js';

/**
 * Options of a ratio of rows: readers by the names of its parts, or of the one above the line where the rows are the whole.
 *
 * @category Options
 * @since 0.1.0
 */
export type RatioRows<Row, Part extends string> = RatioOptions & PooledRows<Row, Part>;

/** A whole metric: the ratio of two totals, or of those that rows add up to, then with its interval. */
export function namedRatio<Id extends string, U extends Unit>(
  form: RatioForm<Id, U>,
  source: unknown,
  options: object | undefined,
): RatioResult<Id, U> {
  if (!isRows(source)) return ratioOfTotals(form, source, options);
  const { metric, unit, part, whole, rows } = form;
  assertOptions(metric, options, `${part} ${rows === 'whole' ? '' : `${whole} `}onInvalid ${RATIO_CONCLUSION}`);
  const totals = noPairs();
  const [sumX, sumY, sumXX, sumXY, sumYY] = totals.sums as [RunningSum, RunningSum, RunningSum, RunningSum, RunningSum];
  const counts = readPairs(form, source, { ...options }, (x, y) => {
    pushValue(sumX, x);
    pushValue(sumY, y);
    pushProduct(sumXX, x, x);
    pushProduct(sumXY, y, x);
    pushProduct(sumYY, y, y);
  });
  return { metric, unit, ...concludeRatio(form, counts, partsOf(totals), options) };
}

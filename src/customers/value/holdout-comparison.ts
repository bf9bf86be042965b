import { refuse } from '../../core/errors.js';
import type { MetricResult } from '../../core/result.js';
import { expectedPurchases } from './expected-purchases.js';
import { type PredictionOptions, predictorOf } from './predict.js';
import type { OpportunitySummary, PurchaseSummary } from './purchase-summary-result.js';

/**
 * Customers with so many repeat purchases before the holdout.
 *
 * @category Results
 * @since 0.1.0
 */
export interface HoldoutClass {
  /** Repeat purchases before the holdout; in the last class, so many or more. */
  readonly frequency: number;
  /** Customers. */
  readonly customers: number;
  /** Purchases expected in the holdout, mean; `null` without customers. */
  readonly expected: number | null;
  /** Purchases made in it, mean; `null` without customers. */
  readonly actual: number | null;
}

/**
 * Result of {@link holdoutComparison}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface HoldoutComparison extends MetricResult<'holdout-comparison', 'ratio'> {
  /** Purchases expected over purchases made; `null` where none was made. */
  readonly value: number | null;
  /** Customers. */
  readonly n: number;
  /** Name of the model. */
  readonly model: string;
  /** Purchases expected in the holdout. */
  readonly expected: number;
  /** Purchases made in it. */
  readonly actual: number;
  /** Mean distance between what was expected of a customer and what they did; `null` without customers. */
  readonly meanAbsoluteError: number | null;
  /** Root of the mean square of that distance; `null` without customers. */
  readonly rootMeanSquareError: number | null;
  /** How long the holdout is: in the unit of time, or in opportunities. */
  readonly length: number;
  /** Customers by repeat purchases before it: 0, 1, … 6, and 7 or more. */
  readonly classes: readonly HoldoutClass[];
}

/** From so many repeat purchases on customers are one class. */
const LAST = 7;

/**
 * How well a model foretells what customers did after the data it was fitted to.
 *
 * value = purchases expected in the holdout / purchases made in it, 1 at best; by class of frequency besides. n = customers.
 *
 * @remarks Sum up with `to`, fit, compare: a model that fits well need not foretell well. Totals may agree while classes do not: look at
 * those with many purchases, from whom most of the worth comes. For the course of time see {@link trackingCurve}. Cost: as
 * {@link expectedPurchases}.
 * @param summary what {@link purchaseSummary} gave with a holdout
 * @param options the model and its parameters
 * @returns totals, errors and classes
 * @throws A {@link CxMetricsError} `INVALID_VALUE` where there is no holdout; `INVALID_OPTION` for bad options, a fit without a maximum among them
 * @example
 * ```ts
 * import { bgNbd, holdoutComparison, purchaseSummary } from 'cx-metrics';
 *
 * const day = 864e5;
 * const orders = { customer: ['an', 'an', 'binh', 'an'], at: [0, 20 * day, 30 * day, 70 * day] };
 * const summary = purchaseSummary(orders, { timeZone: 'UTC', asOf: 90 * day, to: 60 * day, unitDays: 7 });
 * const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const { actual, expected, classes } = holdoutComparison(summary, { model: bgNbd, params });
 * actual; // => 1
 * expected; // ~> 0.3473784800211
 * classes.map(({ customers }) => customers); // => [1, 1, 0, 0, 0, 0, 0, 0]
 * ```
 * @category Models
 * @since 0.1.0
 */
export function holdoutComparison(
  summary: PurchaseSummary | OpportunitySummary,
  options: PredictionOptions,
): HoldoutComparison {
  const metric = 'holdoutComparison';
  const { model } = predictorOf(metric, options, '');
  const { holdout, columns } = Object(summary) as PurchaseSummary | OpportunitySummary;
  if (!holdout) {
    refuse(metric, 'the summary', 'one of purchaseSummary with a holdout, made with to', summary, 'INVALID_VALUE');
  }
  const { values, missing, invalid, reasons } = expectedPurchases(summary, { ...options, horizon: holdout.length });
  const classes = Array.from({ length: LAST + 1 }, (_, frequency) => ({
    frequency,
    customers: 0,
    expected: 0,
    actual: 0,
  }));
  let [n, expected, actual, off, squares] = [0, 0, 0, 0, 0];
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const did = holdout.frequency[i] as number;
    const own = classes[Math.min(LAST, columns.frequency[i] as number)] as (typeof classes)[number];
    n++;
    own.customers++;
    own.expected += value;
    own.actual += did;
    expected += value;
    actual += did;
    off += Math.abs(value - did);
    squares += (value - did) ** 2;
  }
  const mean = (sum: number, count: number) => (count > 0 ? sum / count : null);
  return {
    metric: 'holdout-comparison',
    unit: 'ratio',
    value: actual > 0 ? expected / actual : null,
    n,
    ...{ missing, invalid, reasons, refused: [] },
    model: model.model,
    expected,
    actual,
    meanAbsoluteError: mean(off, n),
    rootMeanSquareError: n > 0 ? Math.sqrt(squares / n) : null,
    length: holdout.length,
    classes: classes.map(({ frequency, customers, ...sums }) => ({
      frequency,
      customers,
      expected: mean(sums.expected, customers),
      actual: mean(sums.actual, customers),
    })),
  };
}

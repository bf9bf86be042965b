import type { MetricResult } from '../../core/result.js';
import type { CustomerColumns, PurchaseSummaryLike } from './fit-model.js';
import { ability, type PredictionOptions, type PredictionScope, predictions } from './predict.js';

/**
 * Result of {@link expectedValue}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ExpectedValueResult extends MetricResult<'expected-value', 'money'>, PredictionScope {
  /** Mean over customers; `null` when there are none. */
  readonly value: number | null;
  /** Customers who have a number. */
  readonly n: number;
}

/**
 * Expected value of a customer's purchase, between their own mean and that of all.
 *
 * values = for each customer the mean amount of a purchase to come, given those they made; value = their mean, by weight. n = customers.
 *
 * @remarks From {@link gammaGamma}: (p / (p x + q − 1)) · (v + x m), with x repeat purchases of mean m. Without any it is the mean of all,
 * p v / (q − 1), which does not exist for q up to 1: `null` then. Cost: O(1) for each pattern.
 * @param customers what {@link purchaseSummary} gave, or columns `frequency` and `monetary`
 * @param options the model and its parameters
 * @returns the mean, and each customer's number
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what no customer can be (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options, a fit without a maximum among them
 * @example
 * ```ts
 * import { expectedValue, gammaGamma } from 'cx-metrics';
 *
 * const params = { p: 6.25, q: 3.74, v: 15.44 };
 * const all = { frequency: [0, 2], monetary: [null, 22.35] };
 * expectedValue(all, { model: gammaGamma, params }).values[1]; // ~> 24.6637139107612
 * ```
 * @category Models
 * @since 0.1.0
 */
export function expectedValue<Parameter extends string, Part extends string>(
  customers: CustomerColumns<Part> | PurchaseSummaryLike,
  options: PredictionOptions<Parameter, Part>,
): ExpectedValueResult;
export function expectedValue(customers: unknown, options: object | undefined): ExpectedValueResult {
  const metric = 'expectedValue';
  const { sum, n, left, scope } = predictions(metric, customers, options, '', (model, params) => {
    const expected = ability(metric, model, 'expectedValue');
    return (customer) => expected(params, customer);
  });
  return { metric: 'expected-value', unit: 'money', value: n > 0 ? sum / n : null, n, ...left, ...scope };
}

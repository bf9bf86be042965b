import type { MetricResult } from '../../core/result.js';
import type { CustomerColumns, PurchaseSummaryLike } from './fit-model.js';
import { ability, horizonOf, type PredictionOptions, type PredictionScope, predictions } from './predict.js';

/**
 * Options of {@link expectedPurchases}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ExpectedPurchasesOptions<Parameter extends string, Part extends string>
  extends PredictionOptions<Parameter, Part> {
  /** How far ahead: in the unit of time of the customers, for {@link bgBb} a number of opportunities, for {@link sBg} of periods. */
  readonly horizon: number;
}

/**
 * Result of {@link expectedPurchases}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ExpectedPurchasesResult extends MetricResult<'expected-purchases', 'count'>, PredictionScope {
  /** Purchases expected of all customers together; `null` when there are none. */
  readonly value: number | null;
  /** Customers. */
  readonly n: number;
  /** How far ahead. */
  readonly horizon: number;
}

/**
 * Purchases expected of customers from the end of the data on.
 *
 * values = for each customer the mean number of purchases until the horizon, given what they have done and a fitted model; value = their sum,
 * by weight. n = customers.
 *
 * @remarks A customer of frequency, recency and age 0 is a new one. Of a model of renewals ({@link sBg}) it is renewals. Right to 1e-10 at
 * given parameters, up to 10^5 purchases and where published formulas divide 0 by 0; how right parameters are is another question:
 * compare with a holdout ({@link holdoutComparison}). Cost: for each pattern a mean of some 100 terms, or a closed form.
 * @param customers what {@link purchaseSummary} gave, or columns named as the parts of the model
 * @param options the model, its parameters and how far ahead
 * @returns the sum, and each customer's number
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what no customer can be (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options, a fit without a maximum among them
 * @example
 * ```ts
 * import { bgNbd, expectedPurchases } from 'cx-metrics';
 *
 * const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const customers = { frequency: [0, 2], recency: [0, 30.43], age: [0, 38.86] };
 * const year = expectedPurchases(customers, { model: bgNbd, params, horizon: 52 });
 * year.values[0]; // ~> 1.4460505953964
 * year.values[1]; // ~> 1.5587208064321
 * year.value; // ~> 3.0047714018285
 * ```
 * @category Models
 * @since 0.1.0
 */
export function expectedPurchases<Parameter extends string, Part extends string>(
  customers: CustomerColumns<Part> | PurchaseSummaryLike,
  options: ExpectedPurchasesOptions<Parameter, Part>,
): ExpectedPurchasesResult;
export function expectedPurchases(customers: unknown, options: object | undefined): ExpectedPurchasesResult {
  const metric = 'expectedPurchases';
  const { horizon } = { ...options } as { horizon?: number };
  const { sum, n, left, scope } = predictions(metric, customers, options, 'horizon', (model, params) => {
    const expected = ability(metric, model, 'expectedPurchases');
    const ahead = horizonOf(metric, 'horizon', horizon, model);
    return (customer) => expected(params, customer, ahead);
  });
  const value = n > 0 ? sum : null;
  return { metric: 'expected-purchases', unit: 'count', value, n, ...left, horizon: (horizon as number) + 0, ...scope };
}

import { chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import type { CustomerColumns, PurchaseSummaryLike } from './fit-model.js';
import { ability, type PredictionOptions, type PredictionScope, predictions } from './predict.js';

/**
 * When a customer is asked for: at the end of the data; or, of models with opportunities, just after the last one or for the next one.
 *
 * @category Options
 * @since 0.1.0
 */
export type AliveMoment = 'end-of-data' | 'next-opportunity' | 'last-opportunity';

/**
 * Options of {@link probabilityAlive}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ProbabilityAliveOptions<Parameter extends string, Part extends string>
  extends PredictionOptions<Parameter, Part> {
  /** When, for {@link bgBb}: for the next opportunity, or just after the last one. @defaultValue `'next-opportunity'` */
  readonly at?: Exclude<AliveMoment, 'end-of-data'> | undefined;
}

/**
 * Result of {@link probabilityAlive}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ProbabilityAliveResult extends MetricResult<'probability-alive', 'fraction'>, PredictionScope {
  /** Mean over customers: the share of them expected to be still there; `null` when there are none. */
  readonly value: number | null;
  /** Customers. */
  readonly n: number;
  /** When. */
  readonly at: AliveMoment;
}

/**
 * Chance that customers are still customers, given what they have done.
 *
 * values = P(alive) for each customer; value = the mean, by weight. n = customers.
 *
 * @remarks Without a contract nobody says that they leave: it is concluded from how long they are silent and how often they bought
 * before. Somebody who bought often and then stopped is more likely gone than somebody who buys rarely. Of {@link bgNbd} it is 1 without a repeat
 * purchase. Models of renewals have none. Right to 1e-10 at given parameters, with 10^5 purchases too. Cost: O(1) for each pattern; of
 * {@link paretoNbd} an integral.
 * @param customers what {@link purchaseSummary} gave, or columns named as the parts of the model
 * @param options the model and its parameters
 * @returns the mean, and each customer's chance
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what no customer can be (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options, a fit without a maximum among them
 * @example
 * ```ts
 * import { bgBb, probabilityAlive } from 'cx-metrics';
 *
 * const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
 * const donors = { frequency: [1, 3], recency: [1, 6], opportunities: [6, 6], weight: [30, 10] };
 * const next = probabilityAlive(donors, { model: bgBb, params });
 * next.values[0]; // ~> 0.0694080932065
 * next.value; // ~> 0.2846567054981
 * probabilityAlive(donors, { model: bgBb, params, at: 'last-opportunity' }).values[1]; // => 1
 * ```
 * @category Models
 * @since 0.1.0
 */
export function probabilityAlive<Parameter extends string, Part extends string>(
  customers: CustomerColumns<Part> | PurchaseSummaryLike,
  options: ProbabilityAliveOptions<Parameter, Part>,
): ProbabilityAliveResult;
export function probabilityAlive(customers: unknown, options: object | undefined): ProbabilityAliveResult {
  const metric = 'probabilityAlive';
  const { at: given } = { ...options } as { at?: AliveMoment };
  let at: AliveMoment = 'end-of-data';
  const { sum, n, left, scope } = predictions(metric, customers, options, 'at', (model, params) => {
    const alive = ability(metric, model, 'probabilityAlive');
    const moments = model.discrete ? 'next-opportunity last-opportunity' : 'end-of-data';
    at = chosen<AliveMoment>(metric, 'at', given, moments);
    return (customer) => alive(params, customer, at === 'last-opportunity');
  });
  return { metric: 'probability-alive', unit: 'fraction', value: n > 0 ? sum / n : null, n, ...left, at, ...scope };
}

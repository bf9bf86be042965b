import {
  type CompositeOptions,
  type CompositePart,
  type CompositeResult,
  composite,
  endsByName,
} from '../../kernels/summary/composite.js';

/**
 * Customer health: the signs that a customer will stay, as a weighted index of use, adoption, support, satisfaction and contract on 0 to 100.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ; n counts the components that were used.
 *
 * @remarks One customer, or one segment, at a time. Ends are known for components called `feature-adoption-rate`, `csat`,
 * `sla-attainment`, `self-service-rate` and `retention-rate` (shares, 0 and 1), `nps` (−100 and 100) and `churn-rate`, of which less is
 * better (1 and 0); others, such as open cases or invoices paid late, need theirs. No formula holds for every business: test weights
 * against renewals that happened. Borders of red, yellow and green are choices of your own: keep the number beside them. A customer
 * without some component is not comparable to one with all: see `onMissing`. All else as in {@link compositeIndex}. Cost: O(components).
 * @param components name, value and weight of each; `worst` and `best` where the index has no ends for the name, or others are meant
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), ends that are equal or not known, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { customerHealthScore } from 'cx-metrics';
 *
 * const score = customerHealthScore([
 *   { name: 'feature-adoption-rate', value: 0.6, weight: 0.4 },
 *   { name: 'csat', value: 0.8, weight: 0.3 },
 *   { name: 'open cases', value: 2, weight: 0.2, worst: 10, best: 0 },
 *   { name: 'invoices paid on time', value: 1, weight: 0.1, worst: 0, best: 1 },
 * ]);
 * score.value; // ~> 74
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function customerHealthScore(
  components: Iterable<CompositePart>,
  options?: CompositeOptions,
): CompositeResult<'customer-health-score'> {
  const usual = endsByName({
    'feature-adoption-rate': [0, 1],
    csat: [0, 1],
    'sla-attainment': [0, 1],
    'self-service-rate': [0, 1],
    'retention-rate': [0, 1],
    nps: [-100, 100],
    'churn-rate': [1, 0],
  });
  return composite('customer-health-score', components, options, usual);
}

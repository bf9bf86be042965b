import {
  type CompositeOptions,
  type CompositePart,
  type CompositeResult,
  composite,
  endsByName,
} from '../../kernels/summary/composite.js';

/**
 * Behavioural loyalty: what customers do, as a weighted index of how often they buy, over which channels, in which programme, whether they
 * come back and what they return, on 0 to 100.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ; n counts the components that were used.
 *
 * @remarks Some call such an index NPS; it asks nobody, so it has a name of its own. Usual components, with the ends that are known for
 * their names: `multi-channel-rate`, `loyalty-participation-rate`, `repeat-order-share` and `repeat-purchase-rate` (0 and 1), and
 * `return-rate`, of which less is better (1 and 0). `purchase-frequency` has no natural best: give its ends, as of any other component.
 * No standard fixes parts, ends and weights: they are part of the number, and ends that nobody reaches leave a component without a
 * say. All else as in {@link compositeIndex}. Cost: O(components).
 * @param components name, value and weight of each; `worst` and `best` where the index has no ends for the name, or others are meant
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), ends that are equal or not known, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { behavioralLoyaltyScore } from 'cx-metrics';
 *
 * const score = behavioralLoyaltyScore([
 *   { name: 'purchase-frequency', value: 1.5, weight: 0.2, worst: 1, best: 3 },
 *   { name: 'multi-channel-rate', value: 0.2, weight: 0.2 },
 *   { name: 'loyalty-participation-rate', value: 0.3, weight: 0.2 },
 *   { name: 'repeat-order-share', value: 0.45, weight: 0.2 },
 *   { name: 'return-rate', value: 0.08, weight: 0.2, worst: 0.5, best: 0 },
 * ]);
 * score.value; // ~> 40.8
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function behavioralLoyaltyScore(
  components: Iterable<CompositePart>,
  options?: CompositeOptions,
): CompositeResult<'behavioral-loyalty-score'> {
  const usual = endsByName({
    'multi-channel-rate': [0, 1],
    'loyalty-participation-rate': [0, 1],
    'repeat-order-share': [0, 1],
    'repeat-purchase-rate': [0, 1],
    'return-rate': [1, 0],
  });
  return composite('behavioral-loyalty-score', components, options, usual);
}

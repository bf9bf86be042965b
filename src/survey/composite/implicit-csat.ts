import {
  type CompositeOptions,
  type CompositePart,
  type CompositeResult,
  composite,
  endsByName,
} from '../../kernels/summary/composite.js';

/**
 * Implicit satisfaction: what happened rather than what was asked, as a weighted index of ratings, deliveries and mystery visits on 0 to
 * 100.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ; n counts the components that were used.
 *
 * @remarks For times when nobody answers surveys. Usual components, with the ends that are known for their names: `star-rating` (1
 * and 5), `on-time-delivery-rate` (0 and 1) and `mystery-shopping-score` (0 and 1; bonus points go beyond, so give `best`). Others
 * need their ends. No standard fixes parts and weights: they are part of the number. It does not replace asking: where both exist,
 * check it against {@link csat}. Those who rate are few and not typical. All else as in {@link compositeIndex}. Cost:
 * O(components).
 * @param components name, value and weight of each; `worst` and `best` where the index has no ends for the name, or others are meant
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), ends that are equal or not known, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { implicitCsat } from 'cx-metrics';
 *
 * const score = implicitCsat([
 *   { name: 'star-rating', value: 4.2, weight: 0.4 },
 *   { name: 'on-time-delivery-rate', value: 0.95, weight: 0.4 },
 *   { name: 'mystery-shopping-score', value: 0.8, weight: 0.2 },
 * ]);
 * score.value; // ~> 86
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function implicitCsat(
  components: Iterable<CompositePart>,
  options?: CompositeOptions,
): CompositeResult<'implicit-csat'> {
  const usual = endsByName({
    'star-rating': [1, 5],
    'on-time-delivery-rate': [0, 1],
    'mystery-shopping-score': [0, 1],
  });
  return composite('implicit-csat', components, options, usual);
}

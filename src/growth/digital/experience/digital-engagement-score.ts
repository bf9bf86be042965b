import {
  type CompositeOptions,
  type CompositePart,
  type CompositeResult,
  composite,
  endsByName,
} from '../../../kernels/summary/composite.js';

/**
 * Digital engagement: accessibility, quality of communication, personalization, readiness and speed of response as a weighted index on 0 to
 * 100.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ; n counts the components that were used.
 *
 * @remarks The idea has four elements; the last of them holds two, readiness and speed, so five parts are weighed. Ends are known for
 * components called `accessibility-score` (0 and 100), `communication-quality-score`, `personalization-rate` and `availability-rate` (0
 * and 1). Readiness is never near 0: give `availability-rate` the worst that you would accept, or it says nothing. Speed, such as
 * `first-response-time` or `average-wait-time` in milliseconds, needs ends, the worst above the best. No standard fixes weights and
 * ends: they are part of the number. All else as in {@link compositeIndex}. Cost: O(components).
 * @param components name, value and weight of each; `worst` and `best` where the index has no ends for the name, or others are meant
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), ends that are equal or not known, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { digitalEngagementScore } from 'cx-metrics';
 *
 * const score = digitalEngagementScore([
 *   { name: 'accessibility-score', value: 85, weight: 1 },
 *   { name: 'communication-quality-score', value: 0.75, weight: 1 },
 *   { name: 'personalization-rate', value: 0.6, weight: 1 },
 *   { name: 'availability-rate', value: 0.995, weight: 1, worst: 0.98 },
 *   { name: 'first-response-time', value: 1_200_000, weight: 1, worst: 3_600_000, best: 0 },
 * ]);
 * score.value; // ~> 72.3333333333
 * ```
 * @category Digital
 * @since 0.1.0
 */
export function digitalEngagementScore(
  components: Iterable<CompositePart>,
  options?: CompositeOptions,
): CompositeResult<'digital-engagement-score'> {
  const usual = endsByName({
    'accessibility-score': [0, 100],
    'communication-quality-score': [0, 1],
    'personalization-rate': [0, 1],
    'availability-rate': [0, 1],
  });
  return composite('digital-engagement-score', components, options, usual);
}

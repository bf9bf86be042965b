import {
  type CompositeOptions,
  type CompositePart,
  type CompositeResult,
  composite,
} from '../../kernels/summary/composite.js';

/**
 * Brand score: how willing people are to recommend the brand, as a weighted index of recommendation, sentiment, trust and
 * participation on 0 to 100.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ; n counts the components that were used.
 *
 * @remarks The field has no standard: the components and their weights are part of the number, and the result echoes them.
 * Components lie on 0 to 100 unless they say otherwise: those in points, such as a brand's NPS or its net sentiment, need
 * `worst: -100`. Asked of the public, it is another population than the customers. A score that is nothing but a brand's NPS
 * is `nps`. All else as in {@link compositeIndex}: contributions that add up exactly, no clamping, no imputing. Cost: O(components).
 * @param components name, value and weight of each; ends where they are not 0 and 100
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), equal ends, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { brandScore } from 'cx-metrics';
 * brandScore([
 *   { name: 'brand nps', value: 20, weight: 0.5, worst: -100 },
 *   { name: 'trust', value: 80, weight: 0.3 },
 *   { name: 'participation', value: 50, weight: 0.2 },
 * ]).value; // => 64
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function brandScore(
  components: Iterable<CompositePart>,
  options?: CompositeOptions,
): CompositeResult<'brand-score'> {
  return composite('brand-score', components, options, () => [0, 100]);
}

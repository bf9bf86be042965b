import {
  type CompositeComponent,
  type CompositeOptions,
  type CompositeResult,
  composite,
} from '../../kernels/summary/composite.js';

/**
 * Composite index: components on scales of their own, put on 0 to 100 and averaged by weight, with what each contributes.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ, from 0 (all at their worst) to 100 (all at
 * their best); n counts the components that were used.
 *
 * @remarks No standard says which components and weights make a customer-experience index: they are part of the number, and
 * the result echoes them, with the policy for missing ones. Rescaling by stated ends and a weighted mean are those of the
 * handbook on composite indicators of OECD and JRC (2008). Where lower is better, `worst` lies above `best`.
 * A value beyond its ends is refused, not clamped: either it is wrong or the ends are, and a clamped index would hide
 * which. For the same reason nothing is imputed: whoever imputes hands the value in, where `contributions` shows it.
 * The contributions add up to the index exactly, in any order: they are fitted to multiples of 2^-46 (1.4e-14), the
 * precision of doubles just below 100. The index does not depend on the order of the components.
 * The eNPS of the example is another population than the customers: it enters with its weight here and takes no part in
 * weights of customers. An interval is not given: those of the components do not say how they vary together. Cost: O(components).
 * @param components name, value, weight and ends of each; a `value` may be that of another metric's result
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), equal ends, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { compositeIndex } from 'cx-metrics';
 *
 * // satisfaction 40 %, recommendation 30 %, effort 20 %, employee advocacy 10 %
 * const index = compositeIndex([
 *   { name: 'csat', value: 82, weight: 0.4, worst: 0, best: 100 },
 *   { name: 'nps', value: 35, weight: 0.3, worst: -100, best: 100 },
 *   { name: 'ces', value: 5.6, weight: 0.2, worst: 1, best: 7 },
 *   { name: 'enps', value: 12, weight: 0.1, worst: -100, best: 100 },
 * ]);
 * index.value; // ~> 73.9833333333333
 * index.contributions[1]?.rescaled; // => 67.5
 * index.contributions[1]?.contribution; // ~> 20.25
 * index.contributions.reduce((sum, { contribution }) => sum + contribution, 0) === index.value; // => true
 *
 * const churn = { name: 'churn', value: null, weight: 1, worst: 1, best: 0 };
 * const csat = { name: 'csat', value: 0.9, weight: 3, worst: 0, best: 1 };
 * compositeIndex([csat, churn], { onMissing: 'renormalise' }).value; // => 90
 * compositeIndex([csat, churn]); // throws INVALID_VALUE
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function compositeIndex(
  components: Iterable<CompositeComponent>,
  options?: CompositeOptions,
): CompositeResult<'composite-index'> {
  return composite('composite-index', components, options);
}

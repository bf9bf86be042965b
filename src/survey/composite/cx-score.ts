import {
  type CompositeOptions,
  type CompositePart,
  type CompositeResult,
  composite,
  endsByName,
} from '../../kernels/summary/composite.js';

/**
 * CX score: the components of customer experience in one weighted index on 0 to 100.
 *
 * value = Σ weightᵢ · 100 · (valueᵢ − worstᵢ) / (bestᵢ − worstᵢ) / Σ weightᵢ; n counts the components that were used.
 *
 * @remarks Usual components are satisfaction, recommendation, effort and the support of a company's own employees; one source gives
 * that 10 %, none gives the others. Weights are part of the number: publish them with it. Ends are known for components called
 * `nps`, `employee-nps` and `net-sentiment` (−100 and 100), `csat` and `trust-score` (shares, 0 and 1), `star-rating` (1 and 5),
 * and `brand-score` and `digital-engagement-score` (0 and 100); `ces` needs those of its scale, and components of your own need
 * theirs. A percentage is no share: 82 under the name `csat` is refused. Show `contributions` beside the index, so that it can be
 * explained. Source of the method: OECD and JRC, Handbook on Constructing Composite Indicators, 2008. All else as in
 * {@link compositeIndex}. Cost: O(components).
 * @param components name, value and weight of each; `worst` and `best` where the index has no ends for the name, or others are meant
 * @param options what to do about components without a value
 * @returns index 0…100 with its contributions; `value: null` without components, or when none that has a weight has a value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a value beyond its ends or missing (unless `onMissing: 'renormalise'`), ends that are equal or not known, a name given twice, weights that are negative or add up to 0; `INVALID_OPTION` for an unknown option or field of a component
 * @example
 * ```ts
 * import { cxScore } from 'cx-metrics';
 *
 * const { value, contributions } = cxScore([
 *   { name: 'nps', value: 30, weight: 0.3 },
 *   { name: 'csat', value: 0.8, weight: 0.3 },
 *   { name: 'ces', value: 5.2, weight: 0.3, worst: 1, best: 7 },
 *   { name: 'employee-nps', value: 32, weight: 0.1 },
 * ]);
 * value; // ~> 71.1
 * contributions[3]?.contribution; // ~> 6.6
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function cxScore(components: Iterable<CompositePart>, options?: CompositeOptions): CompositeResult<'cx-score'> {
  const usual = endsByName({
    nps: [-100, 100],
    'employee-nps': [-100, 100],
    'net-sentiment': [-100, 100],
    csat: [0, 1],
    'trust-score': [0, 1],
    'star-rating': [1, 5],
    'brand-score': [0, 100],
    'digital-engagement-score': [0, 100],
  });
  return composite('cx-score', components, options, usual);
}

import { checkedLevels, type LevelCounts } from '../../kernels/scale/level-counts.js';
import type { ScaleCounts } from '../../kernels/scale/scale.js';
import { type NpsClasses, type NpsLimits, npsLimits } from './nps-classes.js';
import type { NpsCounts } from './nps-from-counts.js';

/**
 * Counts per class out of counts per level, for {@link npsFromCounts}.
 *
 * @remarks Cost: O(levels).
 * @param counts answers per level, lowest answer first, alone or as `{ counts, missing, invalid }`
 * @param options scale and limits of the classes
 * @returns promoters, passives and detractors, and what was left out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, or do not fit the scale; `INVALID_OPTION` for limits out of order
 * @example
 * ```ts
 * import { npsClassCounts, npsFromCounts } from 'cx-metrics';
 * const perScore = [0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1];
 * npsFromCounts(npsClassCounts(perScore)).value; // => 25
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function npsClassCounts(counts: readonly number[] | LevelCounts, options?: NpsClasses): Required<NpsCounts> {
  const limits = npsLimits('nps', options);
  return classed(checkedLevels('nps', counts, limits.scale), limits);
}

/** The same for counts and limits that are known to be sound. */
export function classed({ counts, missing, invalid }: ScaleCounts, limits: NpsLimits): Required<NpsCounts> {
  const [passive, promoter] = [limits.passiveFrom - limits.scale.min, limits.promoterFrom - limits.scale.min];
  const sum = (from: number, to?: number) => counts.slice(from, to).reduce((total, count) => total + count, 0);
  return {
    promoters: sum(promoter),
    passives: sum(passive, promoter),
    detractors: sum(0, passive),
    missing,
    invalid,
  };
}

import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { checkedLevels, type LevelCounts } from '../../kernels/scale/level-counts.js';
import type { ScaleCounts } from '../../kernels/scale/scale.js';
import { NPS_CLASSES, type NpsClasses, type NpsLimits, npsLimits } from './nps-classes.js';
import type { NpsClassCounts } from './nps-interval.js';

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
export function npsClassCounts(
  counts: readonly (number | bigint)[] | LevelCounts,
  options?: NpsClasses,
): NpsClassCounts & LeftOut {
  assertOptions('npsClassCounts', options, NPS_CLASSES);
  const limits = npsLimits('npsClassCounts', options ?? {});
  const levels = checkedLevels('npsClassCounts', counts, limits.scale);
  return { ...classed(levels, limits), ...leftOutOf(levels) };
}

/** The same for counts and limits that are known to be sound. */
export function classed(
  { counts }: ScaleCounts,
  { scale: { min }, passiveFrom, promoterFrom }: NpsLimits,
): NpsClassCounts {
  const sum = (from: number, to?: number) => counts.slice(from, to).reduce((total, count) => total + count, 0);
  return {
    promoters: sum(promoterFrom - min),
    passives: sum(passiveFrom - min, promoterFrom - min),
    detractors: sum(0, passiveFrom - min),
  };
}

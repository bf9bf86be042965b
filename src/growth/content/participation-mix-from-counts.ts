import { assertOptions } from '../../core/options.js';
import type { MixConfidence } from '../../kernels/mix/mix-conclusion.js';
import { mixOfCounts } from '../../kernels/mix/mix-metric.js';
import {
  concludeParticipation,
  PARTICIPATION,
  type ParticipationClass,
  type ParticipationMixResult,
} from './participation-mix.js';

/**
 * A class of participation as a database counts it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ParticipationCount {
  /** Which class. */
  readonly class: ParticipationClass | (string & {});
  /** How many users are in it. */
  readonly count: number;
}

/**
 * Participation mix from classes, for callers who hold counts.
 *
 * share = count / Σ count.
 *
 * @remarks Same conclusion as {@link participationMix}, without what the most active users contribute: classes do not tell. Classes
 * that are left out are empty. Cost: O(1).
 * @param counts `lurkers`, `contributors` and `heavy`, each once as `class`, with its users
 * @param options the level
 * @returns shares of the three classes with intervals; `value: null` without users
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for another class, one given twice, or a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { participationMixFromCounts } from 'cx-metrics';
 * const users = { lurkers: 13500, contributors: 1350, heavy: 150 };
 * const counts = Object.entries(users).map(([name, count]) => ({ class: name, count }));
 * participationMixFromCounts(counts).classes.map((each) => each.share); // => [0.9, 0.09, 0.01]
 * ```
 * @category Content
 * @since 0.1.0
 */
export function participationMixFromCounts(
  counts: Iterable<ParticipationCount>,
  options?: MixConfidence,
): ParticipationMixResult {
  const metric = 'participation-mix-from-counts';
  assertOptions(metric, options, 'confidence');
  const names = { metric, part: 'class', measures: 'count amount' } as const;
  const { spec, tally } = mixOfCounts(names, counts, PARTICIPATION);
  const unknown = { contributions: null, top: [], contributorFrom: null, heavyFrom: null };
  return concludeParticipation(spec, tally, options ?? {}, unknown);
}

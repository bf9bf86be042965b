import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import type { MetricResult } from '../../core/result.js';
import { partOf } from '../../kernels/change/relative-change.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

/**
 * What {@link viralGrowthProjection} starts from.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ViralGrowthAssumptions {
  /** Users at the start. */
  readonly seed: number | bigint;
  /** Viral coefficient: how many new users each one brings, as {@link viralCoefficient} measures it. */
  readonly k: number | bigint;
  /** How many waves of invitations: a whole number from 0 to 1,000. */
  readonly waves: number | bigint;
}

/**
 * Result of {@link viralGrowthProjection}. There is no interval: it is what the assumptions say.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ViralGrowthProjectionResult extends MetricResult<'viral-growth-projection', 'count'> {
  /** Users after the last wave, all waves together. */
  readonly value: number;
  /** Users at the start. */
  readonly n: number;
  /** The viral coefficient. */
  readonly k: number;
  /** Users after each wave, from wave 0, which is the start. */
  readonly waves: readonly number[];
  /** What it grows to in the end, seed / (1 − k); `null` from k = 1 on, where it has no limit. */
  readonly limit: number | null;
}

const MOST_WAVES = 1000;

/**
 * Viral growth projection: users after some waves of invitations in which each user brings k new ones.
 *
 * value = seed (1 + k + … + k^waves) = seed (k^(waves + 1) − 1) / (k − 1), and seed (waves + 1) where k = 1. n = seed.
 *
 * @remarks Each user invites once, in the wave after their own; models in which all users invite for ever grow faster. Below
 * k = 1 it stops at `limit`. How long a wave takes is the viral cycle time. No market is endless: a projection for few waves
 * only. Numbers are 0 or from 2^-400 to 2^400. Cost: O(waves).
 * @param assumptions users at the start, viral coefficient and number of waves
 * @returns users after the last wave and after each
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number, and for a growth beyond all doubles
 * @example
 * ```ts
 * import { viralGrowthProjection } from 'cx-metrics';
 * const growth = viralGrowthProjection({ seed: 100, k: 1.25, waves: 3 });
 * growth.value; // => 576.5625
 * growth.waves; // => [100, 225, 381.25, 576.5625]
 * viralGrowthProjection({ seed: 1000, k: 0.5, waves: 3 }).limit; // => 2000
 * ```
 * @category Acquisition
 * @since 0.1.0
 */
export function viralGrowthProjection(assumptions: ViralGrowthAssumptions): ViralGrowthProjectionResult;
export function viralGrowthProjection(source: unknown, options?: object): ViralGrowthProjectionResult {
  const metric = 'viral-growth-projection';
  const parts = namedParts(metric, source, ['seed', 'k', 'waves'], '');
  assertOptions(metric, options, '');
  const spec = { metric, kind: QUANTITY };
  const [seed, k] = [partOf(spec, 'seed', parts.seed), partOf(spec, 'k', parts.k)];
  const { waves: count } = parts;
  if (!(isCount(count) && count <= MOST_WAVES)) {
    refuse(metric, 'waves', `a whole number from 0 to ${MOST_WAVES}`, count, 'INVALID_VALUE');
  }
  const waves = [seed];
  let [total, wave] = [seed, seed];
  for (let w = 0; w < count; w++) {
    wave *= k;
    total += wave;
    waves.push(total);
  }
  if (!(total < Infinity)) refuse(metric, 'k', 'small enough for a finite number of users', k, 'INVALID_VALUE');
  // rounding may lift a sum above its limit
  const limit = k < 1 ? Math.max(total, seed / (1 - k)) : null;
  return { metric, unit: 'count', value: total, n: seed, ...noneLeftOut(), k, waves, limit };
}

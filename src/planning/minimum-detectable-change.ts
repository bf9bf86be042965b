import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { isCount } from '../core/plain-number.js';
import { reachOf } from './power.js';
import { type PlannedMetric, type PlannedSpread, SPREAD, variancesOf } from './spread.js';

/**
 * Options of {@link minimumDetectableChange}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DetectableChangeOptions extends PlannedSpread {
  /** Answers in each of the two groups: a whole number from 1, or one for each. */
  readonly n: number | readonly [number, number];
  /** How often a change of this size is found, between 0 and 1. @defaultValue 0.8 */
  readonly power?: number | undefined;
  /** 1 − the level of the test. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Result of {@link minimumDetectableChange}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DetectableChangeResult {
  /** Always `'minimum-detectable-change'`. */
  readonly metric: 'minimum-detectable-change';
  /** What is planned for. */
  readonly of: PlannedMetric;
  /** The change: points of an NPS, a fraction of a share, the unit of a mean. */
  readonly value: number;
  /** Answers in each group. */
  readonly n: readonly [number, number];
  /** 1 − the level of the test. */
  readonly confidence: number;
  /** The power. */
  readonly power: number;
}

const METRIC = 'minimum-detectable-change';

/**
 * The smallest change between two groups of given sizes that is found as often as the power says.
 *
 * value = (z + z of the power) · √(V₁ / n₁ + V₂ / n₂), V being the variance of one answer.
 *
 * @remarks The inverse of {@link sampleSize}. What a dashboard should say beside "no significant change": with 400 answers a quarter an
 * NPS must move by 16 points before it shows four times in five; of a smaller change nothing is known. May exceed what is possible. Cost: O(1).
 * @param options what is planned for, and how many answers there are
 * @returns the change
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { minimumDetectableChange } from 'cx-metrics';
 * minimumDetectableChange({ of: 'nps', n: 400, variance: 0.67 }).value; // ~> 16.215346777071
 * minimumDetectableChange({ of: 'share', n: [500, 1000], share: 0.8 }).value; // ~> 0.061379656829
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function minimumDetectableChange(options: DetectableChangeOptions): DetectableChangeResult {
  assertOptions(METRIC, options, `n power confidence ${SPREAD}`);
  const given = Object(options) as DetectableChangeOptions;
  const { of, n, power = 0.8, confidence = 0.95 } = given;
  const [a, b] = variancesOf(METRIC, given);
  const sizes = (Array.isArray(n) ? [n[0], n[1]] : [n, n]) as [number, number];
  for (const size of sizes) if (!(isCount(size) && size > 0)) refuse(METRIC, 'n', 'a whole number from 1, or two', n);
  const value = reachOf(METRIC, confidence, power) * Math.sqrt(a / sizes[0] + b / sizes[1]);
  return { metric: METRIC, of, value, n: sizes, confidence, power };
}

import { assertOptions, type InvalidPolicy, type Read, readerOf } from '../../../core/options.js';
import { assertIterable, fieldReader } from '../../../core/reading.js';
import type { MetricResult } from '../../../core/result.js';
import { FLAG, QUANTITY, RowTally } from '../../../kernels/proportion/row-tally.js';
import { emptySum, pushValue, valueOfSum } from '../../../stats/sums/running-sum.js';

/**
 * One check of a page or app.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AccessibilityAudit {
  /** How much it counts: 0 or more. */
  readonly weight: number;
  /** Whether it passed: `true`, `false`, 1 or 0; `null` where it does not apply. */
  readonly passed: boolean | number | bigint | null | undefined;
}

/**
 * Options of {@link accessibilityScore}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AccessibilityScoreOptions {
  /** What to do with checks whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link accessibilityScore} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AccessibilityScoreRowOptions<Row> extends AccessibilityScoreOptions {
  /** How much the check counts: 0 or more. */
  readonly weight: Read<Row, number | bigint>;
  /** Whether it passed: `true`, `false`, 1 or 0; `null` where it does not apply. */
  readonly passed: Read<Row, boolean | number | bigint>;
}

/**
 * Accessibility with what it rests on. `n` is how many checks applied, `missing` how many did not.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AccessibilityScoreResult extends MetricResult<'accessibility-score', 'index'> {
  /** The score, 0…100; `null` when no check that has a weight applied. */
  readonly value: number | null;
  /** How many checks passed. */
  readonly passed: number;
  /** How many failed. */
  readonly failed: number;
  /** Weight of those that passed. */
  readonly passedWeight: number;
  /** Weight of all that applied. */
  readonly weight: number;
}

/**
 * Accessibility score: the weighted share of the checks that a page or app passes, from 0 to 100.
 *
 * value = 100 · Σ weight of passed / Σ weight; n = checks that applied.
 *
 * @remarks A check passes or fails as a whole: one unlabelled button fails it like a hundred. Checks that do not apply leave both sums
 * and are `missing`. Checks and weights are part of the number: scores of two tools, or of two versions of one, do not compare. A high
 * score is no proof: automatic checks find only part of the problems. There is no interval, as checks are no sample. Over several
 * pages, average the scores of pages, or hand in all checks of all pages; say which. Source: the score of Lighthouse (Chrome). Cost: O(n).
 * @param audits the checks, each with `weight` and `passed`
 * @param options how to count
 * @returns score 0…100 with counts and weights; `value: null` when nothing with a weight applied
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a weight or not a flag (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `weight` or `passed`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { accessibilityScore } from 'cx-metrics';
 *
 * const score = accessibilityScore([
 *   { weight: 10, passed: true },
 *   { weight: 7, passed: true },
 *   { weight: 3, passed: false },
 *   { weight: 7, passed: null },
 * ]);
 * score.value; // => 85
 * score.missing; // => 1
 *
 * const audits = [{ score: 1, points: 3 }, { score: 0, points: 1 }];
 * accessibilityScore(audits, { weight: (row) => row.points, passed: (row) => row.score }).value; // => 75
 * ```
 * @see https://developer.chrome.com/docs/lighthouse/accessibility/scoring
 * @category Digital
 * @since 0.1.0
 */
export function accessibilityScore(
  audits: readonly (AccessibilityAudit | null | undefined)[] | Iterable<AccessibilityAudit | null | undefined>,
  options?: AccessibilityScoreOptions,
): AccessibilityScoreResult;
/**
 * The same for rows, one per check. See {@link accessibilityScore}.
 *
 * @param rows any iterable
 */
export function accessibilityScore<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: AccessibilityScoreRowOptions<Row>,
): AccessibilityScoreResult;
export function accessibilityScore(source: unknown, options?: object): AccessibilityScoreResult {
  const metric = 'accessibility-score';
  assertOptions(metric, options, 'weight passed onInvalid');
  const given = { ...options } as Partial<AccessibilityScoreRowOptions<unknown>>;
  const weightOf = readerOf(metric, 'weight', given.weight ?? fieldReader(metric, 'weight'));
  const passedOf = readerOf(metric, 'passed', given.passed ?? fieldReader(metric, 'passed'));
  assertIterable(metric, 'audits', source);
  const rows = new RowTally(metric, source, given.onInvalid);
  const [all, reached] = [emptySum(), emptySum()];
  let [n, passed, index] = [0, 0, 0];
  for (const row of source) {
    const [at, flag] = [index++, passedOf(row)];
    const hasPassed = rows.read(FLAG, 'passed', flag, at);
    const points = hasPassed === null ? null : rows.read(QUANTITY, 'weight', weightOf(row), at);
    if (hasPassed === null || points === null) continue;
    n++;
    passed += hasPassed;
    pushValue(all, points);
    if (hasPassed) pushValue(reached, points);
  }
  rows.end(index, ['passed', 'weight']);
  const [weight, passedWeight] = [valueOfSum(all), valueOfSum(reached)];
  return {
    metric,
    unit: 'index',
    value: weight > 0 ? 100 * (passedWeight / weight) : null,
    n,
    ...rows.leftOut,
    passed,
    failed: n - passed,
    passedWeight,
    weight,
  };
}

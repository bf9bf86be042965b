import type { LeftOut } from '../../core/left-out.js';
import { LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, policyOf, type Read } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { placeOf, readParts } from '../../core/reading.js';
import type { Interval } from '../../core/result.js';
import { faultOf } from '../../core/unreadable.js';
import { levelOf, noneOf, refuseScore } from '../../kernels/scale/scale.js';
import { beyondT, tBeyond } from '../../stats/distributions/student-t.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { NPS_CLASSES, type NpsClasses, type NpsLimits, npsLimits } from '../../survey/nps/nps-classes.js';
import type { NpsClassCounts } from '../../survey/nps/nps-interval.js';
import type { ComparedSide, Comparison } from '../comparison.js';

/**
 * Two answers of each customer as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PairedNpsColumns {
  /** The earlier answers. */
  readonly before: ArrayLike<number | bigint | null | undefined>;
  /** The later answers, of the same customers in the same order. */
  readonly after: ArrayLike<number | bigint | null | undefined>;
}

/**
 * Options of {@link comparePairedNps}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PairedNpsOptions extends NpsClasses {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** What to do with answers off the scale. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link comparePairedNps} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PairedNpsRowOptions<Row> extends PairedNpsOptions {
  /** Where a row keeps the customer's earlier answer. */
  readonly before: Read<Row, number | bigint>;
  /** Where it keeps the later one. */
  readonly after: Read<Row, number | bigint>;
}

/**
 * Result of {@link comparePairedNps}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PairedNpsResult extends Comparison<'compare-paired-nps', 'points'>, LeftOut {
  /** Always `'nps'`. */
  readonly of: 'nps';
  /** The scale that was asked. */
  readonly scale: {
    /** Lowest answer. */
    readonly min: number;
    /** Highest answer. */
    readonly max: number;
  };
  /** NPS after − NPS before of the same customers, −200…200; `null` without pairs. */
  readonly value: number | null;
  /** Customers with both answers. */
  readonly n: number;
  /** The classes that were used, such as `'[0,7) [7,9) [9,10]'`. */
  readonly definition: string;
  /** Standard error of the value in points, variance by n − 1; `null` below two pairs. */
  readonly se: number | null;
  /** t of the paired test; `null` where nothing varies. */
  readonly statistic: number | null;
  /** Degrees of freedom, n − 1; `null` below two pairs. */
  readonly df: number | null;
  /** Probability of a change at least as large, either way, if customers moved up and down alike; `null` where nothing varies. */
  readonly pValue: number | null;
  /** Name of the test behind `pValue`. */
  readonly test: 'paired-t';
  /** Interval of the value in points, within −200…200; `null` where nothing varies. */
  readonly interval: Interval | null;
  /** NPS after. */
  readonly a: ComparedSide;
  /** NPS before. */
  readonly b: ComparedSide;
  /** Customers now in a higher class. */
  readonly improved: number;
  /** Customers in the same class as before. */
  readonly unchanged: number;
  /** Customers now in a lower class. */
  readonly worsened: number;
  /** Who went where: how many of each class before are in each class after. */
  readonly moves: Readonly<Record<keyof NpsClassCounts, NpsClassCounts>>;
}

const METRIC = 'compare-paired-nps';

/**
 * How the NPS of the same customers changed, answer by answer: after − before, with interval, p-value and who moved where.
 *
 * value = 100 · mean of (code after − code before), codes 1, 0, −1 for promoters, passives, detractors; se by n − 1; t test of n − 1
 * degrees of freedom. n counts customers with both answers; who lacks one is `missing`.
 *
 * @remarks Customers are their own comparison, so that what they differ by among themselves is no noise: with the same number of answers
 * a much smaller change shows than by {@link compareNps}. But they are those who answered twice; say so. No interval and no p-value
 * where all moved alike. Two results are not enough: they do not say who is who. Cost: O(n). Source: Student 1908.
 * @param rows any iterable: one row for each customer
 * @param options readers `before` and `after`, classes, level of the interval
 * @returns change in points, interval, p-value, counts of moves; `value: null` without pairs
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under a reader; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { comparePairedNps } from 'cx-metrics';
 * const before = [10, 8, 9, 2, 4, 7, 5, 8, 1, 5];
 * const after = [10, 6, 10, 7, 2, 4, 9, 9, 10, 10];
 * const change = comparePairedNps({ before, after });
 * change.value; // => 60
 * change.pValue; // ~> 0.14045297087829
 * [change.improved, change.unchanged, change.worsened]; // => [5, 3, 2]
 * change.moves.detractors; // => { promoters: 3, passives: 1, detractors: 1 }
 * comparePairedNps([{ june: 9, july: 3 }], { before: 'june', after: 'july' }).value; // => -200
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function comparePairedNps<Row>(rows: Iterable<Row>, options: PairedNpsRowOptions<Row>): PairedNpsResult;
/**
 * The same for equally long columns. See {@link comparePairedNps}.
 *
 * @param columns equally long columns; an index is a customer
 */
export function comparePairedNps(columns: PairedNpsColumns, options?: PairedNpsOptions): PairedNpsResult;
export function comparePairedNps(source: unknown, options?: PairedNpsOptions): PairedNpsResult {
  assertOptions(METRIC, options, `before after confidence onInvalid missingValue ${NPS_CLASSES}`);
  const { confidence = 0.95, ...given } = options ?? {};
  zOf(METRIC, confidence);
  const limits = npsLimits(METRIC, given);
  const { passiveFrom, promoterFrom } = limits;
  const isNone = noneOf(METRIC, limits, given.missingValue);
  const isCounted = policyOf(METRIC, given.onInvalid) === 'count';
  const left = new LeftOutCount();
  // by class before, then by class after: detractors, passives, promoters
  const table = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const classOf = (name: string, answer: unknown, index: number): number | null => {
    const score = plain(answer);
    if (levelOf(limits, score) >= 0)
      return (score as number) < passiveFrom ? 0 : (score as number) < promoterFrom ? 1 : 2;
    if (isCounted) left.refuse(index, name, faultOf(score, 'off-scale'));
    else refuseScore(METRIC, limits, score, index, ` at ${placeOf(source, name, index)}`);
    return null;
  };
  const { missingValue: _, ...readers } = given;
  readParts(
    METRIC,
    source,
    { required: ['before', 'after'] },
    readers as Readonly<Record<string, unknown>>,
    (index, first, second) => {
      if (first == null || second == null || isNone(first) || isNone(second)) {
        left.missing++;
        return;
      }
      const was = classOf('before', first, index);
      const is = was === null ? null : classOf('after', second, index);
      if (was !== null && is !== null) (table[3 * was + is] as number)++;
    },
  );
  return concluded(table, confidence, left, limits);
}

/** The conclusion from the table of moves. */
function concluded(
  table: readonly number[],
  confidence: number,
  left: LeftOut,
  { scale: { min, max }, passiveFrom, promoterFrom }: NpsLimits,
): PairedNpsResult {
  const at = (was: number, is: number) => table[3 * was + is] as number;
  // by how far they moved: from two classes down to two up
  const moved = [at(2, 0), at(2, 1) + at(1, 0), at(0, 0) + at(1, 1) + at(2, 2), at(1, 2) + at(0, 1), at(0, 2)];
  const n = moved.reduce((sum, count) => sum + count, 0);
  const sum = moved.reduce((total, count, k) => total + (k - 2) * count, 0);
  // n² times the variance by n, in whole numbers: nothing cancels
  const squares = moved.reduce((total, count, k) => total + (k - 2) ** 2 * count, 0);
  const spread = n * squares - sum * sum;
  const value = n ? (100 * sum) / n + 0 : null;
  const se = n > 1 ? (100 * Math.sqrt(spread / (n - 1))) / n : null;
  const half = se && tBeyond(1 - confidence, confidence, n - 1) * se;
  const statistic = se && (value as number) / se;
  const clamp = (bound: number) => Math.max(-200, Math.min(200, bound)) + 0;
  const nps = (net: number) => ({ value: n ? (100 * net) / n + 0 : null, n });
  const of = (was: number): NpsClassCounts => ({ promoters: at(was, 2), passives: at(was, 1), detractors: at(was, 0) });
  const before = at(2, 0) + at(2, 1) + at(2, 2) - at(0, 0) - at(0, 1) - at(0, 2);
  return {
    metric: METRIC,
    of: 'nps',
    clock: null,
    scale: { min, max },
    unit: 'points',
    value,
    adjusted: null,
    n,
    ...leftOutOf(left),
    definition: `[${min},${passiveFrom}) [${passiveFrom},${promoterFrom}) [${promoterFrom},${max}]`,
    se,
    statistic: se ? statistic : null,
    df: n > 1 ? n - 1 : null,
    pValue: se ? beyondT(statistic as number, n - 1) : null,
    test: 'paired-t',
    interval: half
      ? { low: clamp((value as number) - half), high: clamp((value as number) + half), confidence, method: 'paired-t' }
      : null,
    a: nps(before + sum),
    b: nps(before),
    improved: (moved[3] as number) + (moved[4] as number),
    unchanged: moved[2] as number,
    worsened: (moved[0] as number) + (moved[1] as number),
    moves: { promoters: of(2), passives: of(1), detractors: of(0) },
  };
}

import { assertOptions, type InvalidPolicy, type MissingValue, policyOf, type Read } from '../../core/options.js';
import type { WeightedTotals } from '../../kernels/weighted/weighted-classes.js';
import { countWeighted, type WeightedSpec } from '../../kernels/weighted/weighted-count.js';
import type { Score } from './nps.js';
import { NPS_CLASSES, type NpsClasses, type NpsLimits, npsLimits } from './nps-classes.js';
import {
  concludeWeightedNps,
  WEIGHTED_NPS_CONCLUSION,
  type WeightedNpsConclusion,
  type WeightedNpsResult,
} from './weighted-nps-from-sums.js';

/**
 * How {@link weightedNps} and {@link WeightedNpsAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsCounting extends NpsClasses {
  /** What to do with answers off the scale and with what is not a weight. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link weightedNps}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsOptions extends WeightedNpsCounting, WeightedNpsConclusion {
  /** A score off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link weightedNps} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsRowOptions<Row> extends WeightedNpsOptions {
  /** Where a row keeps the answer. */
  readonly score: Read<Row, number | bigint>;
  /** Where it keeps the weight: 0, or a number from 2^−400 to 2^400. */
  readonly weight: Read<Row, number | bigint>;
}

/**
 * Answers and their weights as two equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsColumns {
  /** The answers; `null` (NaN in a float array) where there is none. */
  readonly score: ArrayLike<Score>;
  /** The weight of each. */
  readonly weight: ArrayLike<number | bigint | null | undefined>;
}

/** What is counted, with the limits of the classes under their names. */
export interface WeightedNpsSpec extends WeightedSpec {
  readonly levels: NpsLimits;
}

/** Applies defaults to the counting options and checks them. */
export function weightedNpsSpec(options: WeightedNpsCounting): WeightedNpsSpec {
  const levels = npsLimits('weighted-nps', options);
  const { scale, passiveFrom, promoterFrom } = levels;
  const classOf = Array.from({ length: scale.max - scale.min + 1 }, (_, level) => {
    const score = scale.min + level;
    return score < passiveFrom ? 0 : score < promoterFrom ? 1 : 2;
  });
  return { metric: 'weighted-nps', levels, classOf, onInvalid: policyOf('weighted-nps', options.onInvalid) };
}

/** Concludes from what was counted. */
export function weightedNpsOf(
  totals: WeightedTotals,
  { levels: { scale, passiveFrom, promoterFrom } }: WeightedNpsSpec,
  options: WeightedNpsConclusion,
): WeightedNpsResult {
  const definition = `[${scale.min},${passiveFrom}) [${passiveFrom},${promoterFrom}) [${promoterFrom},${scale.max}]`;
  return concludeWeightedNps(totals, definition, options);
}

/**
 * Weighted Net Promoter Score: every answer counts by its weight, so that a sample stands for the customers it was drawn from.
 *
 * value = 100 · (Σw of promoters − Σw of detractors) / Σw; nEffective = (Σw)² / Σw²; designEffect = n / nEffective.
 * se = 100 · √(V / nEffective), V being the weighted variance of the codes 1, 0, −1 with mean m;
 * seLinearised = 100 · √(n / (n − 1) · Σ w² (x − m)²) / Σw.
 *
 * @remarks Only ratios of weights matter: multiplying all by the same number changes nothing but the last digits, and by a
 * power of two nothing at all. Equal weights give the value of {@link nps}. A row without an answer or without a weight is
 * missing. An answer of weight 0 counts in n and in the counts, but has no influence; when nothing else is left, there is nothing
 * to weigh and the value is `null`. Negative weights are invalid, and so are others that are not between 2^−400 and 2^400, whose
 * sums of squares could not be exact. All sums are exact: order and way of splitting change no bit. Source: Kish 1965 for the
 * effective n. The two errors differ where weights and answers go together (`weightedLinearised` takes the other one); neither
 * knows of strata, clusters or of the margins that weights were raked to. A row of `SELECT score, count(*)` has no weight: it stands
 * for many answers, which {@link nps} reads as its `count`; as a weight it would be one answer, with an interval far too wide or
 * too narrow. Cost: O(n) time, O(1) memory.
 * @param rows any iterable
 * @param options how to count and how to conclude
 * @returns value in points, interval, effective n, both standard errors; `value: null` when there is nothing to weigh
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale or what is not a weight (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `weight`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { weightedNps } from 'cx-metrics';
 * const result = weightedNps({ score: [10, 9, 3, 7, 8, 10, 6, 9], weight: [1, 1, 2, 2, 1, 1, 2, 2] });
 * result.value; // ~> 8.333333333333332
 * result.nEffective; // => 7.2
 * result.se; // ~> 32.125093072834375
 * result.seLinearised; // ~> 34.85292859134363
 * weightedNps({ score: [9], weight: [-1] }); // throws INVALID_VALUE
 * const rows = [{ rating: 9, share: 1.5 }, { rating: 4, share: 0.5 }, { rating: null, share: 1 }];
 * const ofRows = weightedNps(rows, { score: (row) => row.rating, weight: (row) => row.share });
 * ofRows.value; // => 50
 * ofRows.missing; // => 1
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function weightedNps<Row>(rows: Iterable<Row>, options: WeightedNpsRowOptions<Row>): WeightedNpsResult;
/**
 * The same for equally long columns of scores and weights. See {@link weightedNps}.
 *
 * @param columns equally long columns; typed arrays are the fast path
 */
export function weightedNps(columns: WeightedNpsColumns, options?: WeightedNpsOptions): WeightedNpsResult;
export function weightedNps(source: unknown, options?: WeightedNpsOptions): WeightedNpsResult {
  const names = `score weight missingValue onInvalid ${WEIGHTED_NPS_CONCLUSION} ${NPS_CLASSES}`;
  assertOptions('weighted-nps', options, names);
  const given = (options ?? {}) as Partial<WeightedNpsRowOptions<unknown>>;
  const spec = weightedNpsSpec(given);
  return weightedNpsOf(countWeighted(spec, source, given), spec, given);
}

import { intervalOf } from '../../../core/interval.js';
import { leftOutOf } from '../../../core/left-out.js';
import { assertOptions, type InvalidPolicy, policyOf, type Read, readerOf } from '../../../core/options.js';
import { plain } from '../../../core/plain-number.js';
import { assertIterable, assertRead } from '../../../core/reading.js';
import type { Interval, MetricResult } from '../../../core/result.js';
import { emptyMix, type MixSpec, type MixTally, putClass } from '../../../kernels/mix/mix-tally.js';
import { RowTally, VALUES } from '../../../kernels/proportion/row-tally.js';
import { type MeanIntervalMethod, type MeanSample, usualMean } from '../../../stats/intervals/interval-mean.js';
import { zOf } from '../../../stats/intervals/z-score.js';
import { momentsOfTable, valuesOfMoments } from '../../../stats/sums/moment-sums.js';

/**
 * The ten answers of one respondent, in the order of the statements, each from 1 (strongly disagree) to 5 (strongly agree).
 *
 * @category Options
 * @since 0.1.0
 */
export type SusAnswers = ArrayLike<number | bigint | null | undefined>;

/**
 * How {@link sus} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SusConclusion {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
}

/**
 * Options of {@link sus}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SusOptions extends SusConclusion {
  /** What to do with what are not ten answers from 1 to 5. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link sus} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SusRowOptions<Row> extends SusOptions {
  /** The ten answers of a respondent. */
  readonly answers: Read<Row, SusAnswers>;
}

/**
 * Usability score. `n` is how many questionnaires are complete, `missing` how many are not.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SusResult extends MetricResult<'sus', 'index'> {
  /** Mean of the scores, 0…100; `null` without complete questionnaires. */
  readonly value: number | null;
  /** Standard deviation of the scores, by n − 1; `null` below two. */
  readonly sd: number | null;
  /** Standard error of the mean, sd / √n; `null` below two. */
  readonly se: number | null;
  /** Interval of the mean, not clamped to 0…100; `null` below two. */
  readonly interval: Interval | null;
}

const METRIC = 'sus';

/** What is counted: respondents by their score, a multiple of 2.5. */
export function susSpec(onInvalid: InvalidPolicy | undefined): MixSpec {
  const scores = Array.from({ length: 41 }, (_, points) => 2.5 * points);
  const policy = policyOf(METRIC, onInvalid);
  return { metric: METRIC, part: 'answers', amounts: 'none', classes: new Set(scores), onInvalid: policy };
}

/** Counts respondents by score: lists of answers, or rows with a reader. */
export function countSus(spec: MixSpec, source: unknown, reader?: unknown): MixTally {
  assertIterable(METRIC, reader === undefined ? 'questionnaires' : 'rows', source);
  const read = reader === undefined ? undefined : readerOf(METRIC, 'answers', reader);
  const rows = new RowTally(METRIC, reader === undefined ? VALUES : source, spec.onInvalid);
  const tally = emptyMix();
  let [index, undefineds] = [0, 0];
  for (const item of source) {
    const given = read ? read(item) : item;
    if (given === undefined) undefineds++;
    const score = scoreOf(rows, given, index++);
    if (score !== null) putClass(tally, score, 1, 0);
  }
  if (read) assertRead(METRIC, source, 'answers', undefineds, index);
  return { ...tally, left: rows.leftOut };
}

/** The score of ten answers; `null` where one is missing or invalid, and counted as such. */
function scoreOf(rows: RowTally, given: unknown, index: number): number | null {
  const expected = 'ten whole numbers from 1 to 5';
  if (given != null && !(isList(given) && given.length === 10))
    return rows.refuse('answers', expected, given, index, 'not-a-list');
  const answers = given == null ? [] : Array.from(given);
  let points = 0;
  let known = 0;
  for (const [k, each] of answers.entries()) {
    const answer = plain(each);
    if (answer == null || (ArrayBuffer.isView(given) && Number.isNaN(answer))) continue;
    if (!(answer === 1 || answer === 2 || answer === 3 || answer === 4 || answer === 5)) {
      return rows.refuse('answers', expected, answer, index, 'off-scale');
    }
    known++;
    // the first, third … statement praise, the others blame
    points += k % 2 === 0 ? answer - 1 : 5 - answer;
  }
  if (known === 10) return 2.5 * points;
  rows.lack();
  return null;
}

function isList(given: unknown): given is ArrayLike<unknown> {
  return Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView));
}

/** The one conclusion behind every way of counting. */
export function concludeSus(tally: MixTally, options: SusConclusion | undefined): SusResult {
  const { confidence = 0.95, interval: method = usualMean } = options ?? {};
  const z = zOf(METRIC, confidence);
  const counts = Array.from(tally.classes, ([score, { count }]) => [score as number, count] as const);
  const moments = momentsOfTable(
    counts.map(([score]) => score),
    counts.map(([, count]) => count),
  );
  const { n, mean, sd, se } = valuesOfMoments(moments);
  return {
    metric: METRIC,
    unit: 'index',
    value: mean,
    n,
    ...leftOutOf(tally.left),
    sd,
    se,
    interval:
      mean === null
        ? null
        : intervalOf(METRIC, 'mean', method, [{ mean, sd }, n, z, confidence], confidence, -1 / 0, 1 / 0),
  };
}

/**
 * System Usability Scale (SUS): ten statements answered from 1 to 5, put on 0 to 100 for each respondent and averaged.
 *
 * score = 2.5 · (Σ (odd statement − 1) + Σ (5 − even statement)); value = mean of the scores; n = complete questionnaires.
 *
 * @remarks Statements go in the order of the questionnaire: odd ones praise, even ones blame; whoever has changed the order, or turned
 * the even ones round already, gets another number without an error. A questionnaire with an answer missing has no score and is
 * `missing`. It is no percentage: the middle of published studies lies near 68. Single statements say nothing by themselves. The score of
 * one respondent is `sus([answers]).value`. The interval is Student's, by n − 1, and may reach beyond 0…100. The same in any order, bit for bit.
 * Sources: Brooke 1996 for the scale; MeasuringU, Measuring usability with the SUS, for 68. Cost: O(n).
 * @param questionnaires the ten answers of each respondent
 * @param options how to count and how to conclude
 * @returns mean score 0…100 with deviation and interval; `value: null` without complete questionnaires
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are not ten answers from 1 to 5 (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `answers`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { sus } from 'cx-metrics';
 *
 * const score = sus([
 *   [4, 2, 4, 2, 4, 2, 4, 2, 4, 2],
 *   [5, 1, 5, 1, 5, 1, 5, 1, 5, 1],
 *   [5, 1, 5, null, 5, 1, 5, 1, 5, 1],
 * ]);
 * score.value; // => 87.5
 * score.missing; // => 1
 *
 * const answers = [{ id: 1, q: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3] }];
 * sus(answers, { answers: (row) => row.q }).value; // => 50
 * ```
 * @see https://measuringu.com/sus/
 * @category Digital
 * @since 0.1.0
 */
export function sus(
  questionnaires: readonly (SusAnswers | null | undefined)[] | Iterable<SusAnswers | null | undefined>,
  options?: SusOptions,
): SusResult;
/**
 * The same for rows, one per respondent. See {@link sus}.
 *
 * @param rows any iterable
 */
export function sus<Row>(rows: readonly Row[] | Iterable<Row>, options: SusRowOptions<Row>): SusResult;
export function sus(source: unknown, options?: object): SusResult {
  assertOptions(METRIC, options, 'answers onInvalid confidence interval');
  const { answers, onInvalid, ...conclusion } = { ...options } as Partial<SusRowOptions<unknown>>;
  return concludeSus(countSus(susSpec(onInvalid), source, answers), conclusion);
}

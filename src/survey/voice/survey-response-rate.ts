import { assertOptions, chosen, type InvalidPolicy, type Read, readerOf } from '../../core/options.js';
import { assertRead, isRows } from '../../core/reading.js';
import { countFlags, namedCounts } from '../../kernels/proportion/named-counts.js';
import {
  assertPart,
  namedProportion,
  SHARE_CONCLUSION,
  type ShareOptions,
  type ShareResult,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link surveyResponseRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurveyResponseCounts {
  /** Invitations that were answered in full: from 0 to `delivered`. */
  readonly answered: number | bigint;
  /** Invitations that arrived. */
  readonly delivered: number | bigint;
  /** Invitations that were answered in part; none of those in `answered`. @defaultValue 0 */
  readonly partial?: number | bigint | undefined;
}

/**
 * How {@link surveyResponseRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurveyResponseRateOptions extends ShareOptions {
  /** Which answers count: `'complete'` ones, or `'complete-or-partial'`. @defaultValue `'complete'` */
  readonly definition?: 'complete' | 'complete-or-partial' | undefined;
}

/**
 * Options of {@link surveyResponseRate} for rows, one for each invitation that was delivered.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurveyResponseRateRowOptions<Row> extends SurveyResponseRateOptions {
  /** Whether it was answered in full: `true`, `false`, 1 or 0. */
  readonly answered: Read<Row, boolean | number | bigint>;
  /** Whether it was answered in part; asked only where it was not answered in full. @defaultValue none was */
  readonly partial?: Read<Row, boolean | number | bigint> | undefined;
  /** What to do with rows whose flag is none of these. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Response rate of a survey with what it rests on. `count` is how many answers counted, `n` how many invitations were delivered.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurveyResponseRateResult extends ShareResult<'survey-response-rate'> {
  /** Invitations that were answered in part, counted or not. */
  readonly partial: number;
  /** Which answers counted. */
  readonly definition: 'complete' | 'complete-or-partial';
}

/**
 * Survey response rate: the share of delivered invitations that were answered.
 *
 * value = answered / delivered, or (answered + partial) / delivered with `definition: 'complete-or-partial'`; n = delivered.
 *
 * @remarks Count answers to the invitations of the period, not all answers that arrived in it: else late answers to earlier
 * invitations are in, and the rate may exceed 1. Bounced invitations are not delivered. Partial answers are in or out by a
 * named choice (RR2 and RR1 of the AAPOR standard definitions, for known eligibility); answers that are only partial are
 * given apart. Wilson's interval unless another method is given. A high rate is no proof of a representative sample. Cost:
 * O(1); of rows O(n).
 * @param counts whole numbers from 0 with answered + partial ≤ delivered
 * @param options which answers count, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nothing was delivered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or more was answered than delivered; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { surveyResponseRate } from 'cx-metrics';
 * const rate = surveyResponseRate({ answered: 1, delivered: 3 });
 * rate.value; // ~> 0.333333333333333
 * rate.interval?.low; // ~> 0.06149194472039626
 * const counts = { answered: 40, partial: 5, delivered: 100 };
 * surveyResponseRate(counts, { definition: 'complete-or-partial' }).value; // => 0.45
 * const invitations = [{ state: 'done' }, { state: 'half' }, { state: 'silent' }, { state: 'done' }];
 * surveyResponseRate(invitations, { answered: (row) => row.state === 'done' }).value; // => 0.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function surveyResponseRate(
  counts: SurveyResponseCounts,
  options?: SurveyResponseRateOptions,
): SurveyResponseRateResult;
/**
 * The same for rows, one for each delivered invitation; those without a flag are `missing`. See {@link surveyResponseRate}.
 *
 * @param rows any iterable
 */
export function surveyResponseRate<Row>(
  rows: Iterable<Row>,
  options: SurveyResponseRateRowOptions<Row>,
): SurveyResponseRateResult;
export function surveyResponseRate(source: unknown, options?: object): SurveyResponseRateResult {
  const metric = 'survey-response-rate';
  const counted = isRows(source) ? null : namedCounts(metric, source, ['answered', 'delivered'], ['partial']);
  assertOptions(metric, options, `${counted ? '' : 'answered partial onInvalid '}definition ${SHARE_CONCLUSION}`);
  const { definition: named, ...others } = (options ?? {}) as Partial<SurveyResponseRateRowOptions<unknown>>;
  const definition = chosen(metric, 'definition', named, 'complete complete-or-partial');
  if (counted) {
    const { answered, partial, delivered } = counted;
    assertPart(metric, answered, delivered, 'answered', 'delivered');
    assertPart(metric, partial, delivered, 'partial', 'delivered');
    const count = definition === 'complete' ? answered : answered + partial;
    assertPart(metric, answered + partial, delivered, 'answered + partial', 'delivered');
    return { ...namedProportion(metric, count, delivered, others), partial, definition };
  }
  const { answered, partial = () => false, onInvalid, ...conclusion } = others;
  const answeredOf = readerOf(metric, 'answered', answered);
  const partialOf = readerOf(metric, 'partial', partial);
  let isAnswered: unknown;
  let [asked, undefineds] = [0, 0];
  const readers = {
    answered: (row: unknown) => {
      isAnswered = answeredOf(row);
      return isAnswered;
    },
    partial: (row: unknown) => {
      if (isAnswered) return false;
      const isPartial = partialOf(row);
      asked++;
      if (isPartial === undefined) undefineds++;
      return isPartial;
    },
  };
  const { counts, n, ...left } = countFlags(metric, source as Iterable<unknown>, readers, onInvalid);
  assertRead(metric, source, 'partial', undefineds, asked);
  const count = definition === 'complete' ? counts.answered : counts.answered + counts.partial;
  return { ...namedProportion(metric, count, n, conclusion, left), partial: counts.partial, definition };
}

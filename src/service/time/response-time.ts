import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { InstantInput } from '../../core/instant.js';
import type { MissingValue, Read } from '../../core/options.js';
import type { DurationKind } from '../../kernels/duration/duration.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import {
  type DurationConclusion,
  type DurationResult,
  durationMetric,
} from '../../kernels/duration/duration-result.js';
import type { DurationCounting, FirstMessage } from '../../kernels/duration/duration-spec.js';
import type { CaseInstants, CasePauses } from './ttr.js';

/**
 * Options of {@link firstResponseTime} and {@link nextResponseTime}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseOptions extends Omit<DurationCounting, 'reopened'>, FirstMessage, DurationConclusion {
  /** A number that stands for "no instant" in integer columns of this call, such as 0, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * {@link ResponseOptions} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseRowOptions<Row> extends Omit<ResponseOptions, 'calendar'> {
  /**
   * Hours that count: the same for all cases, or segments of them that all have, or a reader of those of a case or of its segments; a case
   * for which it gives nothing is invalid.
   * @defaultValue around the clock
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | Read<Row, OpenHours | readonly HoursSegment[]> | undefined;
  /** When the customer asked; of {@link nextResponseTime}, every message of the customer after the first one belongs in `askedAgainAt`. */
  readonly askedAt: Read<Row, InstantInput>;
  /** When a person answered, once or several times; `null` or `undefined` while nobody has. */
  readonly answeredAt: Read<Row, InstantInput | Iterable<InstantInput>>;
  /** When the customer asked again, once or several times. */
  readonly askedAgainAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /** When it was closed, for whatever reason, once or several times: who has no answer by then is not waiting for one any more. */
  readonly closedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /** When the clock stood still. */
  readonly pauses?: Read<Row, NonNullable<CasePauses>> | undefined;
}

/**
 * Cases as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseColumns {
  /** When each customer asked. */
  readonly askedAt: ArrayLike<InstantInput | null | undefined>;
  /** When a person answered; `null` (NaN in a float array) while nobody has. */
  readonly answeredAt: ArrayLike<CaseInstants>;
  /** When each customer asked again. */
  readonly askedAgainAt?: ArrayLike<CaseInstants> | undefined;
  /** When each case was closed, for whatever reason. */
  readonly closedAt?: ArrayLike<CaseInstants> | undefined;
  /** When the clock of each case stood still. */
  readonly pauses?: ArrayLike<CasePauses> | undefined;
  /** Hours of each case, or of its segments; goes with the option `calendar: 'per-case'`. A case without any is invalid. */
  readonly calendar?: ArrayLike<OpenHours | readonly HoursSegment[] | null | undefined> | undefined;
}

/**
 * How long customers waited for answers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ResponseResult<Id extends string> extends DurationResult<Id> {
  /** So many milliseconds before the question counted as at the question. */
  readonly clockSkewMs: number;
  /** Who wrote first: under `'agent'` what came before the question was passed over. */
  readonly firstMessage: 'customer' | 'agent';
}

const names = ['askedAt', 'answeredAt', 'askedAgainAt', 'pauses', 'calendar', 'closedAt'] as const;
const own = ['clockSkewMs', 'firstMessage'] as const;

/** The first wait of each conversation. */
export const firstResponseTimeKind: DurationKind = {
  metric: 'first-response-time',
  definition: 'first-answer',
  names,
  own,
  reopened: 'first-resolution',
};

/** Every wait. */
export const nextResponseTimeKind: DurationKind = {
  metric: 'next-response-time',
  definition: 'each-question',
  names,
  own,
  reopened: 'each-spell',
};

/**
 * First response time: how long customers wait from asking to the first answer by a person, in milliseconds.
 *
 * value = Σ (first answeredAt − askedAt) / answered cases, less pauses and, with a `calendar`, in its hours; n counts the answered ones.
 *
 * @remarks Who answered is yours to say: leave automatic acknowledgements out of `answeredAt`. A case without an answer is open, never
 * 0, and counted beside the mean (`open`, `openShare`, `survival`); closed without one (`closedAt`), it is in `closed`. Where the agent
 * wrote first, say `firstMessage: 'agent'`: answers before the question are then passed over, as closings before it always are. Asked
 * outside the hours, the wait starts at the first open instant. Where a customer comes back after a bot has closed the case, `askedAt`
 * decides which of the two starts the clock. Where every question of a conversation counts see {@link nextResponseTime}. Cost: as
 * {@link ttr}.
 * @param rows any iterable, one row per case
 * @param options readers, how to count and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when nobody was answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { firstResponseTime } from 'cx-metrics';
 * const cases = [{ asked: 0, replies: [3000, 9000] }, { asked: 0, replies: [] }];
 * const result = firstResponseTime(cases, { askedAt: (c) => c.asked, answeredAt: (c) => c.replies, asOf: 20_000 });
 * [result.value, result.open]; // => [3000, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export function firstResponseTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ResponseRowOptions<Row>,
): ResponseResult<'first-response-time'>;
/**
 * The same for equally long columns. See {@link firstResponseTime}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when nobody was answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { firstResponseTime } from 'cx-metrics';
 * const minute = 60_000;
 * firstResponseTime({ askedAt: [0, 0, 0], answeredAt: [5 * minute, 15 * minute, 40 * minute] }).value; // => 1_200_000
 * ```
 */
export function firstResponseTime(
  columns: ResponseColumns,
  options?: ResponseOptions,
): ResponseResult<'first-response-time'>;
export function firstResponseTime(source: unknown, options?: object): ResponseResult<'first-response-time'> {
  return durationMetric(firstResponseTimeKind, source, options) as ResponseResult<'first-response-time'>;
}

/**
 * Next response time: how long customers wait for an answer each time they have asked, in milliseconds.
 *
 * Every wait counts as an observation of its own: from `askedAt`, or from the first `askedAgainAt` after an answer or closing, to the next
 * answer; one that is closed without an answer (`closedAt`), as after a "thank you", is in `closed`.
 * value = Σ waits / answered waits; n counts the answered ones.
 *
 * @remarks Messages that follow one another without an answer between them are one question, which waits from the first of them. A wait
 * that still lasts is open, never 0. Only an answer ends a wait; a closing cuts it off: when a bot closes the case and the customer comes
 * back days later, a new wait starts. Where the agent wrote first, say `firstMessage: 'agent'`: answers before the question are then
 * passed over. `select` looks at each wait by itself: by
 * `'opened'` at the question that began it, by `'resolved'` at its answer. Cost: as {@link ttr}.
 * @param rows any iterable, one row per conversation
 * @param options readers, how to count and how to conclude
 * @returns mean, percentiles, open questions and the Kaplan–Meier median; `value: null` when nothing was answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nextResponseTime } from 'cx-metrics';
 * const cases = [{ asked: 0, replies: [3000, 9000], again: [5000] }];
 * const options = { askedAt: (c: (typeof cases)[0]) => c.asked, answeredAt: (c: (typeof cases)[0]) => c.replies };
 * nextResponseTime(cases, { ...options, askedAgainAt: (c) => c.again }).value; // => 3500
 * ```
 * @category Service
 * @since 0.1.0
 */
export function nextResponseTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ResponseRowOptions<Row>,
): ResponseResult<'next-response-time'>;
/**
 * The same for equally long columns. See {@link nextResponseTime}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns mean, percentiles, open questions and the Kaplan–Meier median; `value: null` when nothing was answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nextResponseTime } from 'cx-metrics';
 * const columns = { askedAt: [0], answeredAt: [[10, 50]], askedAgainAt: [[30, 40]] };
 * nextResponseTime(columns).value; // => 15
 * ```
 */
export function nextResponseTime(
  columns: ResponseColumns,
  options?: ResponseOptions,
): ResponseResult<'next-response-time'>;
export function nextResponseTime(source: unknown, options?: object): ResponseResult<'next-response-time'> {
  return durationMetric(nextResponseTimeKind, source, options) as ResponseResult<'next-response-time'>;
}

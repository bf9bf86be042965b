import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { InstantInput } from '../../core/instant.js';
import { refuseRest } from '../../core/options.js';
import type { DurationSpec } from '../../kernels/duration/duration.js';
import { DurationAggregator } from '../../kernels/duration/duration-aggregator.js';
import type { HoursSegment, Reopening } from '../../kernels/duration/duration-case.js';
import { concludeDurations, type DurationResult } from '../../kernels/duration/duration-result.js';
import { type DurationCounting, durationSpec } from '../../kernels/duration/duration-spec.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import type { DurationConclusion } from '../../kernels/duration/duration-summary.js';
import { type ResponseColumns, responseParts } from './response-time.js';
import type { CaseInstants, CasePauses } from './ttr.js';

/**
 * How {@link FirstResponseTimeAggregator} and {@link NextResponseTimeAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseCounting extends Omit<DurationCounting, 'reopened'> {}

/**
 * One conversation.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseCase {
  /** When the customer asked. */
  readonly askedAt: InstantInput | null | undefined;
  /** When a person answered, once or several times; `null` or `undefined` while nobody has. */
  readonly answeredAt?: CaseInstants;
  /** When the customer asked again, once or several times. */
  readonly askedAgainAt?: CaseInstants;
  /** When its clock stood still. */
  readonly pauses?: CasePauses;
  /** Its hours, or those of its segments, where the aggregator was made with `calendar: 'per-case'`. */
  readonly calendar?: OpenHours | readonly HoursSegment[] | null | undefined;
}

/** What makes one metric of waits for an answer differ from the other. */
export interface ResponseKind<Kind extends string> {
  readonly metric: Kind;
  readonly definition: string;
  readonly reopened: Reopening;
}

/**
 * The base of the aggregators of waits for an answer.
 *
 * @example
 * ```ts
 * import { FirstResponseTimeAggregator } from 'cx-metrics';
 * new FirstResponseTimeAggregator().add({ askedAt: 0, answeredAt: [700, 900] }).toJSON().endedMs; // => [700]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class ResponseAggregator<Kind extends string> extends DurationAggregator<
  Kind,
  ResponseCase,
  DurationState<Kind>,
  DurationConclusion,
  DurationResult<Kind>
> {
  readonly #kind: ResponseKind<Kind>;
  readonly #spec: DurationSpec;

  /**
   * @param kind what makes the metric
   * @param options what and how to count
   */
  protected constructor(kind: ResponseKind<Kind>, options: ResponseCounting | undefined) {
    const { reopened, ...counting } = (options ?? {}) as DurationCounting;
    // the metric fixes it
    if (reopened !== undefined) refuseRest(kind.metric, { reopened });
    const spec = durationSpec(kind.metric, responseParts, { ...counting, reopened: kind.reopened });
    super(spec);
    this.#kind = kind;
    this.#spec = spec;
  }

  /**
   * Counts conversations in equally long columns: all of them or, when one is refused, none.
   * @param columns `askedAt` and `answeredAt`, and further ones where there is more to tell
   * @param options `missingValue`: a number that stands for "no instant" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no instant or ends before it starts, unless `onInvalid: 'count'`
   */
  addColumns(columns: ResponseColumns, options?: { readonly missingValue?: number | undefined }): this {
    const { missingValue, ...rest } = options ?? {};
    refuseRest(this.#kind.metric, rest);
    return this.countColumns(columns, missingValue);
  }

  /**
   * The waits that have been counted so far.
   * @param options how to conclude
   * @returns what the batch function returns for the same conversations
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: DurationConclusion): DurationResult<Kind> {
    const { metric, definition } = this.#kind;
    return concludeDurations(metric, definition, this.counted, this.#spec, options);
  }
}

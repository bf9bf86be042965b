import { type LeftOut, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows, readParts } from '../../core/reading.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';
import { DURATION, FLAG, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * What becomes of abandoned contacts in a service level, A being answered, a answered within the time, B abandoned and b abandoned
 * within it: `'count-against'` a / (A + B), `'left-out'` a / A, `'count-for'` (a + b) / (A + B), `'short-left-out'` a / (A + B − b).
 *
 * @category Options
 * @since 0.1.0
 */
export type AbandonedTreatment = 'count-against' | 'left-out' | 'count-for' | 'short-left-out';

/**
 * How {@link serviceLevel} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ServiceLevelOptions extends ShareOptions {
  /** What becomes of abandoned contacts. @defaultValue `'count-against'` */
  readonly abandoned?: AbandonedTreatment | undefined;
}

/**
 * Options of {@link serviceLevel} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ServiceLevelRowOptions<Row> extends ServiceLevelOptions {
  /** How long the contact waited, in milliseconds: until it was answered or given up. */
  readonly waitMs: Read<Row, number | bigint>;
  /** Whether it was answered; otherwise it was abandoned. */
  readonly answered: Read<Row, boolean | number | bigint>;
  /** The time to be held, in milliseconds; a contact that waited as long exactly is within it. */
  readonly withinMs: number;
  /** What to do with contacts whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Contacts as a telephone system counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ServiceLevelCounts {
  /** Contacts answered within the time: from 0 to `answered`. */
  readonly answeredWithin: number | bigint;
  /** All contacts answered. */
  readonly answered: number | bigint;
  /** Contacts abandoned within the time: from 0 to `abandoned`. */
  readonly abandonedWithin: number | bigint;
  /** All contacts abandoned. */
  readonly abandoned: number | bigint;
}

/**
 * Service level with what it rests on. `count` is the numerator and `n` the denominator of the definition.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ServiceLevelResult extends ShareResult<'service-level'>, ServiceLevelCounts {
  /** Contacts answered within the time: from 0 to `answered`. */
  readonly answeredWithin: number;
  /** All contacts answered. */
  readonly answered: number;
  /** Contacts abandoned within the time: from 0 to `abandoned`. */
  readonly abandonedWithin: number;
  /** All contacts abandoned. */
  readonly abandoned: number;
  /** What became of abandoned contacts. */
  readonly definition: AbandonedTreatment;
  /** The time to be held, in milliseconds; `null` when counts were given. */
  readonly withinMs: number | null;
}

const METRIC = 'service-level';
/** Names of the concluding options. */
const CONCLUDING = 'abandoned confidence interval';

export function concludeServiceLevel(
  counts: Record<keyof ServiceLevelCounts, number>,
  left: LeftOut,
  withinMs: number | null,
  options: ServiceLevelOptions,
): ServiceLevelResult {
  assertOptions(METRIC, options, CONCLUDING);
  const { abandoned: treatment, ...conclusion } = options;
  const definition = chosen(METRIC, 'abandoned', treatment, 'count-against left-out count-for short-left-out');
  const { answeredWithin, answered, abandonedWithin, abandoned } = counts;
  // both pairs must fit, whichever treatment adds them up
  namedProportion(METRIC, abandonedWithin, abandoned, conclusion, left, 'abandonedWithin', 'abandoned');
  const onlyAnswered = namedProportion(
    METRIC,
    answeredWithin,
    answered,
    conclusion,
    left,
    'answeredWithin',
    'answered',
  );
  const short = definition === 'short-left-out' ? abandonedWithin : 0;
  const share =
    definition === 'left-out'
      ? onlyAnswered
      : namedProportion(
          METRIC,
          answeredWithin + (definition === 'count-for' ? abandonedWithin : 0),
          answered + (abandoned - short),
          conclusion,
          left,
        );
  return { ...share, definition, withinMs, answeredWithin, answered, abandonedWithin, abandoned };
}

/**
 * Service level: the share of contacts that were answered within a given time, such as 80 % in 20 seconds.
 *
 * value = answeredWithin / (answered + abandoned) unless another treatment of abandoned contacts is named; n is the denominator.
 * Wilson's interval unless another method is given.
 *
 * @remarks Four treatments are in use, and the same day gives four numbers. `'count-against'`, the default: every contact offered
 * counts, so the level can't rise because customers give up. `'left-out'`: answered contacts only, which flatters a queue that
 * many leave. `'count-for'`: giving up in time counts as success. `'short-left-out'`: who gave up within the time had no chance
 * to be answered late and leaves both numbers; for another limit of what is short, count with it and hand in the counts. In rows,
 * contacts that were neither answered nor abandoned, such as callbacks, do not belong. One level per interval of the day
 * says more than that of the day; to put intervals together add up their counts, never average their levels. Cost: O(1); for rows
 * O(n) time and O(1) memory.
 * @param counts whole numbers from 0
 * @param options treatment of abandoned contacts, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when the denominator is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or more are within the time than there are; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { serviceLevel } from 'cx-metrics';
 * const day = { answeredWithin: 760, answered: 900, abandonedWithin: 40, abandoned: 100 };
 * const level = serviceLevel(day);
 * level.value; // => 0.76
 * level.interval?.low; // ~> 0.7325666107750539
 * serviceLevel(day, { abandoned: 'left-out' }).value; // ~> 0.8444444444
 * serviceLevel(day, { abandoned: 'count-for' }).value; // => 0.8
 * serviceLevel(day, { abandoned: 'short-left-out' }).value; // ~> 0.7916666667
 * ```
 * @category Service
 * @since 0.1.0
 */
export function serviceLevel(counts: ServiceLevelCounts, options?: ServiceLevelOptions): ServiceLevelResult;
/**
 * Service level of contacts in rows. See {@link serviceLevel}.
 *
 * @param rows any iterable, one row per contact that waited
 * @param options readers `waitMs` and `answered`, the time to be held, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when the denominator is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for waits that are no milliseconds from 0 and for what is not a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { serviceLevel } from 'cx-metrics';
 *
 * const calls = [
 *   { seconds: 8, agent: 'Lan' },
 *   { seconds: 20, agent: 'Minh' },
 *   { seconds: 45, agent: 'Lan' },
 *   { seconds: 5, agent: null },
 * ];
 * const level = serviceLevel(calls, {
 *   waitMs: (call) => 1000 * call.seconds,
 *   answered: (call) => call.agent !== null,
 *   withinMs: 20_000,
 * });
 * level.value; // => 0.5
 * level.abandonedWithin; // => 1
 * ```
 */
export function serviceLevel<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ServiceLevelRowOptions<Row>,
): ServiceLevelResult;
export function serviceLevel(source: unknown, options?: ServiceLevelOptions): ServiceLevelResult {
  if (!isRows(source)) {
    const counts = namedCounts(METRIC, source, ['answeredWithin', 'answered', 'abandonedWithin', 'abandoned']);
    return concludeServiceLevel(counts, noneLeftOut(), null, options ?? {});
  }
  assertOptions(METRIC, options, `waitMs answered withinMs onInvalid ${CONCLUDING}`);
  const { waitMs, answered, withinMs, onInvalid, ...conclusion } = (options ?? {}) as Partial<
    ServiceLevelRowOptions<unknown>
  >;
  const limit = optionOf(METRIC, DURATION, 'withinMs', withinMs);
  const tally = new RowTally(METRIC, source, onInvalid);
  const counts = { answeredWithin: 0, answered: 0, abandonedWithin: 0, abandoned: 0 };
  readParts(METRIC, source, { required: ['answered', 'waitMs'] }, { answered, waitMs }, (index, flag, given) => {
    const isAnswered = tally.read(FLAG, 'answered', flag, index);
    const wait = isAnswered === null ? null : tally.read(DURATION, 'waitMs', given, index);
    if (wait === null) return;
    counts[isAnswered ? 'answered' : 'abandoned']++;
    if (wait <= limit) counts[isAnswered ? 'answeredWithin' : 'abandonedWithin']++;
  });
  return concludeServiceLevel(counts, tally.leftOut, limit, conclusion);
}

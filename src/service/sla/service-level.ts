import { type LeftOut, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows, readParts } from '../../core/reading.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import {
  assertPart,
  namedProportion,
  type ShareOptions,
  type ShareResult,
} from '../../kernels/proportion/proportion.js';
import { DURATION, FLAG, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * What becomes of abandoned contacts in a service level, A being answered, a answered within the time, B abandoned and b abandoned
 * within it: `'count-against'` a / (A + B), `'left-out'` a / A, `'count-for'` (a + b) / (A + B), `'short-left-out'` a / (A + B − b).
 * Short abandons, where told, are in neither B nor b under any of them.
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
  /** Contacts given up sooner than this, in milliseconds, are left out of both numbers, whatever the treatment. @defaultValue all count */
  readonly shortAbandonMs?: number | undefined;
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
  /**
   * How many of those abandoned were given up so soon that they are left out of both numbers: from 0 to `abandoned`.
   * @defaultValue all count
   */
  readonly abandonedShort?: number | bigint | undefined;
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
  /** All contacts abandoned, short ones too. */
  readonly abandoned: number;
  /** Short abandons, left out of both numbers; those within the time are in `abandonedWithin` too. */
  readonly abandonedShort: number;
  /** What became of abandoned contacts. */
  readonly definition: AbandonedTreatment;
  /** The time to be held, in milliseconds; `null` when counts were given. */
  readonly withinMs: number | null;
  /** Below how many milliseconds an abandoned contact was left out; `null` where all counted and when counts were given. */
  readonly shortAbandonMs: number | null;
}

const METRIC = 'service-level';
/** Names of the concluding options. */
const CONCLUDING = 'abandoned confidence interval';

/** Counts, all of them known. */
export type KnownContacts = Required<Record<keyof ServiceLevelCounts, number>>;

/**
 * Of those abandoned, how many are short, within the time, both or neither. The same wait tells both, so that the fewer of them are part
 * of the others.
 */
export function abandonsOf({ abandonedWithin, abandoned, abandonedShort }: KnownContacts) {
  const both = Math.min(abandonedWithin, abandonedShort);
  const [within, short] = [abandonedWithin - both, abandonedShort - both];
  return { both, within, short, neither: abandoned - both - within - short };
}

export function concludeServiceLevel(
  counts: KnownContacts,
  left: LeftOut,
  { withinMs, shortAbandonMs }: Pick<ServiceLevelResult, 'withinMs' | 'shortAbandonMs'>,
  options: ServiceLevelOptions,
): ServiceLevelResult {
  assertOptions(METRIC, options, CONCLUDING);
  const { abandoned: treatment, ...conclusion } = options;
  const definition = chosen(METRIC, 'abandoned', treatment, 'count-against left-out count-for short-left-out');
  const { answeredWithin, answered, abandonedWithin, abandoned, abandonedShort } = counts;
  // all pairs must fit, whichever treatment adds them up
  assertPart(METRIC, abandonedWithin, abandoned, 'abandonedWithin', 'abandoned');
  assertPart(METRIC, abandonedShort, abandoned, 'abandonedShort', 'abandoned');
  const onlyAnswered = namedProportion(
    METRIC,
    answeredWithin,
    answered,
    conclusion,
    left,
    'answeredWithin',
    'answered',
  );
  const { within, neither } = abandonsOf(counts);
  const share =
    definition === 'left-out'
      ? onlyAnswered
      : namedProportion(
          METRIC,
          answeredWithin + (definition === 'count-for' ? within : 0),
          answered + (neither + (definition === 'short-left-out' ? 0 : within)),
          conclusion,
          left,
        );
  const asCounted = { answeredWithin, answered, abandonedWithin, abandoned, abandonedShort };
  return { ...share, definition, withinMs, shortAbandonMs, ...asCounted };
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
 * to be answered late and leaves both numbers. Short abandons (wrong numbers, second thoughts) have a limit of their own,
 * `shortAbandonMs`, or a count, `abandonedShort`: they leave both numbers under every treatment. The same wait tells what is short and
 * what is within the time, so of `abandonedShort` and `abandonedWithin` the fewer are part of the others: (760 + 40 − 15) /
 * (900 + 100 − 15) is `'count-for'` with 15 short ones. In rows, contacts that were neither answered nor abandoned, such as
 * callbacks, do not belong. One level per interval of the day says more than that of the day; to put intervals together add up their
 * counts, never average their levels. Cost: O(1); for rows O(n) time and O(1) memory.
 * @param counts whole numbers from 0
 * @param options treatment of abandoned contacts, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when the denominator is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or more are within the time than there are;
 * `INVALID_OPTION` for bad options
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
 * serviceLevel({ ...day, abandonedShort: 15 }, { abandoned: 'count-for' }).value; // ~> 0.7969543147
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
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for waits that are no milliseconds from 0 and for what is not a flag (unless
 * `onInvalid: 'count'`); `INVALID_OPTION` for bad options
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
    const required = ['answeredWithin', 'answered', 'abandonedWithin', 'abandoned'] as const;
    const counts = namedCounts(METRIC, source, required, ['abandonedShort']);
    return concludeServiceLevel(counts, noneLeftOut(), { withinMs: null, shortAbandonMs: null }, options ?? {});
  }
  assertOptions(METRIC, options, `waitMs answered withinMs shortAbandonMs onInvalid ${CONCLUDING}`);
  const { waitMs, answered, onInvalid, ...more } = (options ?? {}) as Partial<ServiceLevelRowOptions<unknown>>;
  const { withinMs, shortAbandonMs, ...conclusion } = more;
  const limits = limitsOf(withinMs, shortAbandonMs);
  const short = limits.shortAbandonMs ?? 0;
  const tally = new RowTally(METRIC, source, onInvalid);
  const counts = { answeredWithin: 0, answered: 0, abandonedWithin: 0, abandoned: 0, abandonedShort: 0 };
  readParts(METRIC, source, { required: ['answered', 'waitMs'] }, { answered, waitMs }, (index, flag, given) => {
    const isAnswered = tally.read(FLAG, 'answered', flag, index);
    const wait = isAnswered === null ? null : tally.read(DURATION, 'waitMs', given, index);
    if (wait === null) return;
    counts[isAnswered ? 'answered' : 'abandoned']++;
    if (wait <= limits.withinMs) counts[isAnswered ? 'answeredWithin' : 'abandonedWithin']++;
    if (!isAnswered && wait < short) counts.abandonedShort++;
  });
  return concludeServiceLevel(counts, tally.leftOut, limits, conclusion);
}

/** The time to be held, and what is short. */
export function limitsOf(withinMs: number | undefined, shortAbandonMs: number | undefined) {
  return {
    withinMs: optionOf(METRIC, DURATION, 'withinMs', withinMs),
    shortAbandonMs: shortAbandonMs === undefined ? null : optionOf(METRIC, DURATION, 'shortAbandonMs', shortAbandonMs),
  };
}

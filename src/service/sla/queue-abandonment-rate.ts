import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
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
 * Options of {@link queueAbandonmentRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QueueAbandonmentRateRowOptions<Row> extends ShareOptions {
  /** Whether the contact was answered; otherwise it was abandoned. */
  readonly answered: Read<Row, boolean | number | bigint>;
  /** Contacts given up sooner than this, in milliseconds, are left out of both numbers. @defaultValue all count */
  readonly shortMs?: number | undefined;
  /** How long the contact waited, in milliseconds: required with `shortMs`, looked at where a contact was abandoned. */
  readonly waitMs?: Read<Row, number | bigint> | undefined;
  /** What to do with contacts whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Contacts as a telephone system counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AbandonCounts {
  /** All contacts abandoned: from 0 to `queued`. */
  readonly abandoned: number | bigint;
  /** All contacts that waited in the queue. */
  readonly queued: number | bigint;
  /** How many of those abandoned were given up so soon that they are left out of both numbers. @defaultValue all count */
  readonly abandonedShort?: number | bigint | undefined;
}

/**
 * Queue abandonment rate with what it rests on. `count` is how many abandoned contacts counted, `n` out of how many.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QueueAbandonmentRateResult extends ShareResult<'queue-abandonment-rate'> {
  /** Whether all abandoned contacts counted, or those given up soon were left out. */
  readonly definition: 'all' | 'short-left-out';
  /** Below how many milliseconds a contact was left out; `null` where all counted and when counts were given. */
  readonly shortMs: number | null;
  /** Abandoned contacts left out. */
  readonly abandonedShort: number;
}

const METRIC = 'queue-abandonment-rate';

/**
 * Queue abandonment rate: the share of waiting contacts that left before anyone answered.
 *
 * value = abandoned / queued, or (abandoned − abandonedShort) / (queued − abandonedShort); n is the denominator. Wilson's interval
 * unless another method is given.
 *
 * @remarks Some vendors leave out contacts that were given up within the first seconds (wrong numbers, second thoughts): only
 * when asked here, and the result says so. Contacts that chose a callback have not abandoned; contacts still waiting have not either,
 * and belong in neither number. To put periods together add up their counts, never average their rates. Cost: O(1); for rows O(n) time
 * and O(1) memory.
 * @param counts whole numbers from 0
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nobody waited
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or a part exceeds its whole; `INVALID_OPTION`
 * for bad options
 * @example
 * ```ts
 * import { queueAbandonmentRate } from 'cx-metrics';
 * const rate = queueAbandonmentRate({ abandoned: 12, queued: 240 });
 * rate.value; // => 0.05
 * rate.interval?.low; // ~> 0.028830303254792054
 * queueAbandonmentRate({ abandoned: 12, queued: 240, abandonedShort: 4 }).value; // ~> 0.03389830508
 * ```
 * @category Service
 * @since 0.1.0
 */
export function queueAbandonmentRate(counts: AbandonCounts, options?: ShareOptions): QueueAbandonmentRateResult;
/**
 * Queue abandonment rate of contacts in rows. See {@link queueAbandonmentRate}.
 *
 * @param rows any iterable, one row per contact that waited
 * @param options readers `answered` and `waitMs`, what is short, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nobody waited
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for waits that are no milliseconds from 0 and for what is not a flag (unless
 * `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { queueAbandonmentRate } from 'cx-metrics';
 *
 * const calls = [
 *   { seconds: 30, answered: true },
 *   { seconds: 90, answered: false },
 *   { seconds: 2, answered: false },
 * ];
 * const rate = queueAbandonmentRate(calls, {
 *   answered: (call) => call.answered,
 *   waitMs: (call) => 1000 * call.seconds,
 *   shortMs: 5000,
 * });
 * rate.value; // => 0.5
 * rate.abandonedShort; // => 1
 * ```
 */
export function queueAbandonmentRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: QueueAbandonmentRateRowOptions<Row>,
): QueueAbandonmentRateResult;
export function queueAbandonmentRate(source: unknown, options?: ShareOptions): QueueAbandonmentRateResult {
  if (!isRows(source)) {
    const given = namedCounts(METRIC, source, ['abandoned', 'queued'], ['abandonedShort']);
    const { abandonedShort } = source as AbandonCounts;
    assertPart(METRIC, given.abandonedShort, given.abandoned, 'abandonedShort', 'abandoned');
    assertPart(METRIC, given.abandoned, given.queued, 'abandoned', 'queued');
    return {
      ...namedProportion(METRIC, given.abandoned - given.abandonedShort, given.queued - given.abandonedShort, options),
      definition: abandonedShort === undefined ? 'all' : 'short-left-out',
      shortMs: null,
      abandonedShort: given.abandonedShort,
    };
  }
  assertOptions(METRIC, options, 'answered waitMs shortMs onInvalid confidence interval');
  const { answered, waitMs, shortMs, onInvalid, ...conclusion } = (options ?? {}) as Partial<
    QueueAbandonmentRateRowOptions<unknown>
  >;
  const short = shortMs === undefined ? null : optionOf(METRIC, DURATION, 'shortMs', shortMs);
  const names =
    short === null
      ? { required: ['answered'], optional: ['waitMs'] }
      : { required: ['answered', 'waitMs'], open: ['waitMs'] };
  const tally = new RowTally(METRIC, source, onInvalid);
  let [count, total, abandonedShort, asked] = [0, 0, 0, 0];
  readParts(METRIC, source, names, { answered, waitMs }, (index, flag, given) => {
    const isAnswered = tally.read(FLAG, 'answered', flag, index);
    const isAsked = isAnswered === 0 && short !== null;
    if (isAsked) asked++;
    const wait = isAsked ? tally.read(DURATION, 'waitMs', given, index) : Infinity;
    if (isAnswered === null || wait === null) return;
    if (wait < (short ?? 0)) abandonedShort++;
    else {
      total++;
      if (!isAnswered) count++;
    }
  });
  tally.end(asked, ['waitMs']);
  return {
    ...namedProportion(METRIC, count, total, conclusion, tally.leftOut),
    definition: short === null ? 'all' : 'short-left-out',
    shortMs: short,
    abandonedShort,
  };
}

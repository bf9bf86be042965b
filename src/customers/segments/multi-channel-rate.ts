import { refuse } from '../../core/errors.js';
import { IdKind } from '../../core/ids.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { readParts } from '../../core/reading.js';
import { isCounts, namedCounts } from '../../kernels/proportion/named-counts.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';
import { KEY, RowTally } from '../../kernels/proportion/row-tally.js';
import { ClassReach } from '../../kernels/scale/class-reach.js';

/**
 * Options of {@link multiChannelRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MultiChannelRateOptions extends ShareOptions {
  /** From how many different channels on a customer counts. @defaultValue 2 */
  readonly atLeast?: number | undefined;
  /** What to do with rows whose customer or channel is none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link multiChannelRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MultiChannelRateRowOptions<Row> extends MultiChannelRateOptions {
  /** Who it was. */
  readonly customer: Read<Row, string | number | bigint>;
  /** Through which channel. */
  readonly channel: Read<Row, string | number | bigint>;
}

/**
 * Transactions as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MultiChannelRateColumns {
  /** Who it was. */
  readonly customer: ArrayLike<string | number | bigint | null | undefined>;
  /** Through which channel. */
  readonly channel: ArrayLike<string | number | bigint | null | undefined>;
}

/**
 * Customers as a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MultiChannelCounts {
  /** Active customers with at least two channels: from 0 to `active`. */
  readonly multiChannel: number | bigint;
  /** Customers with a transaction. */
  readonly active: number | bigint;
}

/**
 * Multi-channel customer rate with what it rests on. `count` is how many customers used several channels, `n` how many were active.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MultiChannelRateResult extends ShareResult<'multi-channel-rate'> {
  /** From how many different channels on a customer counts. */
  readonly atLeast: number;
  /** Customers by number of channels: those with one first. `null` when only counts were given. */
  readonly byChannels: readonly number[] | null;
}

const METRIC = 'multi-channel-rate';

/**
 * Multi-channel customer rate: the share of active customers who used at least two channels in the window.
 *
 * value = multiChannel / active, customers with `atLeast` or more different channels / customers with a transaction; n = the latter.
 * Wilson's interval unless another method is given.
 *
 * @remarks Hand in the rows of the window; what they are (orders, or contacts too; returns or not) is part of the number.
 * The longer the window, the higher the rate: compare equal windows only. A customer whose accounts are not linked looks like
 * two with one channel each, so the rate is a lower bound. Rows without a customer are missing. Cost: O(n) time, O(customers)
 * memory. Source: AgilOne and Cherry Advisory define the omni-channel customer as one who buys in two channels or more.
 * @param rows any iterable; one row per transaction of the window
 * @param options readers `customer` and `channel`, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nobody was active
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a customer or not a channel (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { multiChannelRate } from 'cx-metrics';
 *
 * const orders = [
 *   { who: 'ann', via: 'web' },
 *   { who: 'ann', via: 'store' },
 *   { who: 'bob', via: 'web' },
 *   { who: 'bob', via: 'web' },
 * ];
 * const rate = multiChannelRate(orders, { customer: (order) => order.who, channel: (order) => order.via });
 * rate.value; // => 0.5
 * rate.byChannels; // => [1, 1]
 *
 * const columns = { customer: [1, 1, 2, 3], channel: ['web', 'app', 'web', 'store'] };
 * multiChannelRate(columns).value; // ~> 0.3333333333
 * multiChannelRate(columns, { atLeast: 3 }).count; // => 0
 * ```
 * @see https://cherryadvisory.com/2014/10/27/simple-answer-critical-question-why-omnichannel-customers_more-valuable/
 * @category Customers
 * @since 0.1.0
 */
export function multiChannelRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: MultiChannelRateRowOptions<Row>,
): MultiChannelRateResult;
/**
 * The same for counts: `{ multiChannel, active }`. See {@link multiChannelRate}.
 *
 * @param counts whole numbers from 0
 * @param options interval and its level
 * @returns share 0…1 with interval
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or the part exceeds the whole; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { multiChannelRate } from 'cx-metrics';
 * const rate = multiChannelRate({ multiChannel: 122, active: 1000 });
 * rate.value; // => 0.122
 * rate.interval?.low; // ~> 0.10314874471332984
 * ```
 */
export function multiChannelRate(counts: MultiChannelCounts, options?: ShareOptions): MultiChannelRateResult;
/**
 * The same for transactions in equally long columns. See {@link multiChannelRate}.
 *
 * @param columns `customer` and `channel`
 * @param options how to count and how to conclude
 * @returns share 0…1 with interval
 */
export function multiChannelRate(
  columns: MultiChannelRateColumns,
  options?: MultiChannelRateOptions,
): MultiChannelRateResult;
export function multiChannelRate(source: unknown, options?: MultiChannelRateOptions): MultiChannelRateResult {
  if (isCounts(source)) {
    assertOptions(METRIC, options, 'confidence interval');
    const { multiChannel, active } = namedCounts(METRIC, source, ['multiChannel', 'active']);
    const share = namedProportion(METRIC, multiChannel, active, options, undefined, 'multiChannel', 'active');
    return { ...share, atLeast: 2, byChannels: null };
  }
  const names = { required: ['customer', 'channel'] };
  assertOptions(METRIC, options, 'customer channel atLeast confidence interval onInvalid missingValue');
  const given = { ...options } as MultiChannelRateOptions & Readonly<Record<string, unknown>>;
  const { atLeast = 2, confidence, interval, onInvalid } = given;
  if (!isCount(atLeast) || atLeast < 1) refuse(METRIC, 'atLeast', 'a whole number from 1', atLeast);
  const tally = new RowTally(METRIC, source, onInvalid);
  const ids = new IdKind();
  const reach = new ClassReach();
  readParts(METRIC, source, names, given, (index, who, via) => {
    const unit = tally.read(KEY, 'customer', who, index);
    if (unit === null) return;
    ids.see(METRIC, source, 'customer', unit, index);
    const place = tally.read(KEY, 'channel', via, index);
    if (place !== null) reach.add(unit, place);
  });
  const byChannels = reach.byClasses();
  const count = byChannels.slice(atLeast - 1).reduce((sum, customers) => sum + customers, 0);
  return {
    ...namedProportion(METRIC, count, reach.size, { confidence, interval }, tally.leftOut),
    atLeast,
    byChannels,
  };
}

import { refuse } from '../../core/errors.js';
import { IdKind } from '../../core/ids.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { brings } from '../../kernels/history/brings.js';
import type { MixClass } from '../../kernels/mix/mix-conclusion.js';
import { concludeNamed, MIX_CONCLUSION, MIX_COUNTING, type MixResult, mixSpec } from '../../kernels/mix/mix-metric.js';
import { countMix } from '../../kernels/mix/mix-tally.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { ClassReach } from '../../kernels/scale/class-reach.js';
import { CHANNELS } from './channel-mix-from-counts.js';

/**
 * What a channel mix is about: orders, their revenue, or the customers that a channel reached.
 *
 * @category Options
 * @since 0.1.0
 */
export type ChannelMixMeasure = 'orders' | 'revenue' | 'customers';

/**
 * Options of {@link channelMix}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelMixOptions {
  /** What value and order are about. @defaultValue `'orders'` */
  readonly measure?: ChannelMixMeasure | undefined;
  /** Level at which all intervals of one kind hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** The only channels there are, in their order: an empty one is shown too, and anything else is invalid. @defaultValue every channel that comes, the largest first */
  readonly classes?: readonly (string | number)[] | undefined;
  /** What to do with orders whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link channelMix} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelMixRowOptions<Row> extends ChannelMixOptions {
  /** Through which channel the order came. */
  readonly channel: Read<Row, string | number | bigint>;
  /** What it was worth, in one currency. @defaultValue no revenue */
  readonly amount?: Read<Row, number | bigint> | undefined;
  /** How many orders a row stands for, a whole number from 0; `amount` is then the revenue of all of them. @defaultValue one */
  readonly count?: Read<Row, number | bigint> | undefined;
  /** Who ordered. @defaultValue no customers */
  readonly customer?: Read<Row, string | number | bigint> | undefined;
}

/**
 * Orders as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelMixColumns {
  /** Through which channel each order came. */
  readonly channel: ArrayLike<string | number | bigint | null | undefined>;
  /** What each was worth, in one currency. @defaultValue no revenue */
  readonly amount?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** How many orders each row stands for. @defaultValue one */
  readonly count?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** Who ordered. @defaultValue no customers */
  readonly customer?: ArrayLike<string | number | bigint | null | undefined> | undefined;
}

/**
 * One channel of a channel mix: `count` is orders, `amount` is revenue.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChannelMixClass extends MixClass {
  /** Customers who ordered through it, each once; `null` when customers were not given. */
  readonly customers: number | null;
  /** Their share of all customers. A customer may use several channels: these shares may add up to more than 1. `null` without customers. */
  readonly reach: number | null;
  /** Wilson's interval of `reach`, at a level where those of all channels hold together (Bonferroni); `null` without customers. */
  readonly reachInterval: Interval | null;
}

/**
 * A channel mix. `n` counts orders; under `measure: 'customers'` value is the widest reach, and there is no concentration.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChannelMixResult extends Omit<MixResult<'channel-mix', ChannelMixMeasure>, 'classes'> {
  /** Customers with an order, each once; `null` when customers were not given. */
  readonly customers: number | null;
  /** The channels: in the order given or, where none was, the largest first. */
  readonly classes: readonly ChannelMixClass[];
}

/**
 * Channel mix: the share of orders, of revenue and of customers per sales channel.
 *
 * share = orders of the channel / orders; amountShare = their revenue / revenue; reach = customers who used the channel /
 * customers. value = the largest of the shares that `measure` names; n counts the orders that have a channel.
 *
 * @remarks One order has one channel; which one, where it was found in one and paid in another, is a rule of attribution that
 * comes before. Orders and revenue fall into channels, so their shares add up to 1 and have a concentration. Customers do not:
 * one who uses two channels is in both, and `reach` may add up to more than 1; {@link multiChannelRate} counts those. Shares
 * of orders have Goodman's simultaneous intervals, which take orders to be independent: where few customers order much, they
 * are too short, and `reach` is the safer number. Revenue has none. An order that lacks a part is missing. Ids of
 * customers are all numbers or all texts: both together are refused, under `onInvalid: 'count'` too. See {@link mix}.
 * Cost: O(n) time; O(channels) memory, or O(customers) where they are given.
 * @param rows any iterable, one row per order
 * @param options readers `channel`, `amount` and `customer`, how to count and how to conclude
 * @returns the channels with their shares and intervals; `value: null` when there is nothing to share out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a channel, amount or customer (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `channel`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { channelMix } from 'cx-metrics';
 *
 * const orders = [
 *   { via: 'web', paid: 20, who: 'ann' },
 *   { via: 'web', paid: 30, who: 'ann' },
 *   { via: 'store', paid: 150, who: 'ann' },
 *   { via: 'app', paid: 50, who: 'bob' },
 * ];
 * const readers = {
 *   channel: (order: (typeof orders)[number]) => order.via,
 *   amount: (order: (typeof orders)[number]) => order.paid,
 *   customer: (order: (typeof orders)[number]) => order.who,
 * };
 * channelMix(orders, readers).largest; // => 'web'
 * channelMix(orders, { ...readers, measure: 'revenue' }).value; // => 0.6
 * channelMix(orders, readers).classes.map((each) => each.reach); // => [0.5, 0.5, 0.5]
 *
 * const columns = { channel: ['web', 'web', 'app'], customer: [1, 1, 2] };
 * channelMix(columns).classes.map((each) => [each.class, each.count, each.customers]); // => [['web', 2, 1], ['app', 1, 1]]
 * channelMix(columns, { measure: 'customers' }).value; // => 0.5
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function channelMix<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ChannelMixRowOptions<Row>,
): ChannelMixResult;
/**
 * The same for equally long columns. See {@link channelMix}.
 *
 * @param columns `channel` and perhaps `amount` and `customer`
 * @param options how to count and how to conclude
 * @returns the channels with their shares and intervals
 */
export function channelMix(columns: ChannelMixColumns, options?: ChannelMixOptions): ChannelMixResult;
export function channelMix(source: unknown, options?: ChannelMixOptions): ChannelMixResult {
  const metric = 'channel-mix';
  assertOptions(metric, options, `channel amount customer count ${MIX_COUNTING} missingValue ${MIX_CONCLUSION}`);
  const given = { ...options } as Partial<ChannelMixRowOptions<unknown>> & Readonly<Record<string, unknown>>;
  const { measure: asked, confidence = 0.95 } = given;
  const measure = chosen(metric, 'measure', asked, 'orders revenue customers');
  const spec = mixSpec(CHANNELS, brings(source, given, 'amount') ? 'sum' : 'none', given);
  const reach = brings(source, given, 'customer') ? new ClassReach() : null;
  if (measure === 'customers' && !reach) {
    refuse(metric, 'measure', 'another where there are no customers', measure);
  }
  const units = reach ? { part: 'customer', reach, kind: new IdKind() } : undefined;
  const tally = countMix(spec, source, given, units);
  const mix = concludeNamed(CHANNELS, spec, tally, {
    measure: measure === 'customers' ? 'orders' : measure,
    confidence,
  });
  // each interval at 1 - (1 - confidence) / channels: all of them hold together (Bonferroni)
  const level = 1 - (1 - confidence) / Math.max(1, mix.classes.length);
  const classes = mix.classes.map((each): ChannelMixClass => {
    if (!reach) return { ...each, customers: null, reach: null, reachInterval: null };
    const customers = reach.units.get(each.class) ?? 0;
    const { value, interval } = shareOf(metric, customers, reach.size, level);
    return { ...each, customers, reach: value, reachInterval: interval && { ...interval, confidence } };
  });
  const customers = reach ? reach.size : null;
  if (measure !== 'customers') return { ...mix, customers, classes };
  if (!spec.classes) classes.sort((a, b) => (b.customers as number) - (a.customers as number));
  const widest = Math.max(...classes.map((each) => each.customers as number));
  const first = reach?.size ? classes.find((each) => each.customers === widest) : undefined;
  return {
    ...mix,
    value: first?.reach ?? null,
    interval: first?.reachInterval ?? null,
    measure,
    largest: first?.class ?? null,
    herfindahl: null,
    effectiveNumber: null,
    customers,
    classes,
  };
}

import { refuse, wayOut } from '../../core/errors.js';
import { type LeftOut, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { isRows } from '../../core/reading.js';
import type { Estimate } from '../../core/result.js';
import { countFlags, namedCounts } from '../../kernels/proportion/named-counts.js';
import {
  assertPart,
  namedProportion,
  SHARE_CONCLUSION,
  type ShareOptions,
  type ShareResult,
  shareOf,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link qualityRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QualityCounts {
  /** Orders that met every requirement: from 0 to `orders`. */
  readonly meetingAll: number | bigint;
  /** All orders. */
  readonly orders: number | bigint;
  /** How many orders met each single requirement, by its name: from `meetingAll` to `orders`. @defaultValue none */
  readonly criteria?: Readonly<Record<string, number | bigint>> | undefined;
}

/**
 * Options of {@link qualityRate} for rows, one for each order.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QualityRateRowOptions<Row> extends ShareOptions {
  /** Whether an order met each single requirement, by its name: `true`, `false`, 1 or 0. */
  readonly criteria: Readonly<Record<string, Read<Row, boolean | number | bigint>>>;
  /** What to do with orders of which a flag is none of these. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * The rate of a single requirement.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QualityCriterion extends Estimate {
  /** Share of the orders that met it, 0…1; `null` without orders. */
  readonly value: number | null;
  /** Name of the requirement. */
  readonly name: string;
  /** How many orders met it. */
  readonly count: number;
}

/**
 * Quality rate with what it rests on. `count` is how many orders met every requirement, `n` how many there were.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QualityRateResult extends ShareResult<'quality-rate'> {
  /** The rate of each requirement that was given, in the order of the object's keys. */
  readonly criteria: readonly QualityCriterion[];
}

/**
 * Quality rate, also perfect order rate: the share of orders that met every requirement.
 *
 * value = meetingAll / orders; n = orders (or order lines, or units: whatever was judged as a whole).
 *
 * @remarks Judge every requirement on each order and count the orders that meet all. The product of the rates of the single
 * requirements is the same only when failures are independent, and some published definitions use it; it cannot be had here.
 * The single rates belong beside the whole: give their counts as `criteria`. Wilson's interval unless another method is
 * given. Cost: O(criteria); for rows O(n · criteria).
 * @param counts whole numbers from 0
 * @param options interval and its level
 * @returns share 0…1 with interval, and those of the requirements; `value: null` and `interval: null` without orders
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers, more orders met all than there are, or fewer met one than met all; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { qualityRate } from 'cx-metrics';
 * const rate = qualityRate({ meetingAll: 940, orders: 1000, criteria: { onTime: 955, complete: 980 } });
 * rate.value; // => 0.94
 * rate.interval?.low; // ~> 0.9235289252086434
 * rate.criteria.map(({ name, value }) => [name, value]); // => [['onTime', 0.955], ['complete', 0.98]]
 * const orders = [{ late: false, whole: true }, { late: true, whole: true }, { late: false, whole: false }];
 * const onTime = (order: { late: boolean }) => !order.late;
 * qualityRate(orders, { criteria: { onTime, complete: (order) => order.whole } }).count; // => 1
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function qualityRate(counts: QualityCounts, options?: ShareOptions): QualityRateResult;
/**
 * The same for rows, one for each order, with a reader for each requirement; orders of which a flag is not known are `missing`. See {@link qualityRate}.
 *
 * @param rows any iterable
 */
export function qualityRate<Row>(rows: Iterable<Row>, options: QualityRateRowOptions<Row>): QualityRateResult;
export function qualityRate(source: unknown, options?: object): QualityRateResult {
  const metric = 'quality-rate';
  const areRows = isRows(source);
  const elsewhere = areRows ? null : countedElsewhere(metric, source);
  assertOptions(metric, options, `${areRows ? 'criteria onInvalid ' : ''}${SHARE_CONCLUSION}`);
  const { onInvalid, confidence, interval, ...given } = (options ?? {}) as Partial<QualityRateRowOptions<unknown>>;
  const { meetingAll, orders, criteria, ...left } =
    elsewhere ?? countedRows(metric, source as Iterable<unknown>, given.criteria, onInvalid);
  const whole = namedProportion(metric, meetingAll, orders, { confidence, interval }, left, 'meetingAll', 'orders');
  const rates = Object.entries(criteria).map(([name, count]) => {
    assertPart(metric, count, orders, name, 'orders');
    assertPart(metric, meetingAll, count, 'meetingAll', name);
    return { name, count, ...shareOf(metric, count, orders, confidence, interval) };
  });
  return { ...whole, criteria: rates };
}

interface Counted extends LeftOut {
  readonly meetingAll: number;
  readonly orders: number;
  readonly criteria: Readonly<Record<string, number>>;
}

function countedRows(
  metric: string,
  rows: Iterable<unknown>,
  readers: object | undefined,
  onInvalid: InvalidPolicy | undefined,
): Counted {
  const names = Object.keys(Object(readers));
  if (!names.length) refuse(metric, 'criteria', 'a reader for each requirement, by its name', readers);
  const { counts, all, n, ...left } = countFlags(metric, rows, readers as Record<string, unknown>, onInvalid);
  return { meetingAll: all, orders: n, criteria: counts, ...left };
}

function countedElsewhere(metric: string, source: unknown): Counted {
  const { criteria, ...counts } = Object(source) as QualityCounts;
  const given = Object(source) === source && !wayOut(source) ? counts : source;
  if (criteria !== undefined && Object(criteria) !== criteria) {
    refuse(metric, 'criteria', 'counts by the names of the requirements', criteria, 'INVALID_VALUE');
  }
  const { meetingAll, orders } = namedCounts(metric, given, ['meetingAll', 'orders']);
  const plainly = Object.entries({ ...criteria }).map(([name, count]) => [name, plain(count)]);
  return { meetingAll, orders, criteria: Object.fromEntries(plainly) as Record<string, number>, ...noneLeftOut() };
}

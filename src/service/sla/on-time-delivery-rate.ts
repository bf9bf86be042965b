import { type InstantInput, InstantSpan } from '../../core/instant.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import { isCounts, namedCounts } from '../../kernels/proportion/named-counts.js';
import { readEnd } from '../../kernels/proportion/read-end.js';
import { DURATION, INSTANT, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import {
  concludeOnTime,
  ON_TIME,
  type OnTimeCounts,
  type OnTimeDeliveryRateConclusion,
  type OnTimeDeliveryRateResult,
} from './on-time-conclusion.js';

/** Names of the options that conclude. */
const CONCLUSION = 'committed interval confidence';

/**
 * Options of {@link onTimeDeliveryRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateOptions extends OnTimeDeliveryRateConclusion {
  /** Up to when things are known. Orders that may still be in time then are left out, as not due. */
  readonly asOf: InstantInput;
  /** How much later than due is still on time, in milliseconds. @defaultValue 0 */
  readonly toleranceMs?: number | undefined;
  /** How much earlier than due is still on time, in milliseconds. @defaultValue no limit */
  readonly earlyMs?: number | undefined;
  /** What to do with orders whose instants are none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "no instant" in integer columns of this call, such as 0. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link onTimeDeliveryRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateRowOptions<Row> extends OnTimeDeliveryRateOptions {
  /** When the order was due: the last instant that is on time. */
  readonly dueAt: Read<Row, InstantInput>;
  /** When it was delivered; `null` or `undefined` while it is not. */
  readonly deliveredAt: Read<Row, InstantInput>;
  /** When it was cancelled; `null` or `undefined` when it was not. @defaultValue none was cancelled */
  readonly cancelledAt?: Read<Row, InstantInput> | undefined;
}

/**
 * Orders as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateColumns {
  /** When each order was due: the last instant that is on time. */
  readonly dueAt: ArrayLike<InstantInput | null | undefined>;
  /** When it was delivered; `null` (NaN in a float array) while it is not. */
  readonly deliveredAt: ArrayLike<InstantInput | null | undefined>;
  /** When it was cancelled; `null` (NaN in a float array) when it was not. @defaultValue none was cancelled */
  readonly cancelledAt?: ArrayLike<InstantInput | null | undefined> | undefined;
}

/**
 * On-time delivery rate: the share of orders due that came by the date they were held to.
 *
 * value = orders that came on time / orders due by `asOf`; n = orders due. On time is `dueAt − earlyMs ≤ deliveredAt ≤ dueAt +
 * toleranceMs`. Wilson's interval unless another method is given.
 *
 * @remarks The base is what was due, not what was delivered: an order that never came is late, else the worst failures would
 * drop out. An order is judged once `dueAt + toleranceMs` is not after `asOf`, whether it has come by then or not: to judge early those
 * that came already would make the rate too high. Cancelled strictly before it was due, and not delivered by then, it is out; cancelled
 * later it was due. Early is on time unless `earlyMs` sets a limit. Which date counts (requested, first or latest promise) changes
 * the number, and a latest promise can be moved until it is met: say which as `committed`. Where a date without a time was
 * promised, its end in the customer's zone is the instant. Whether an order was complete is another question; see
 * {@link qualityRate}. Cost: O(n) time, O(1) memory.
 * @param rows any iterable, one row per order
 * @param options readers `dueAt`, `deliveredAt` and `cancelledAt`, up to when things are known, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nothing was due
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad
 * options
 * @example
 * ```ts
 * import { onTimeDeliveryRate } from 'cx-metrics';
 *
 * const orders = [
 *   { due: '2026-03-02T18:00:00Z', came: '2026-03-02T09:30:00Z' },
 *   { due: '2026-03-02T18:00:00Z', came: '2026-03-04T10:00:00Z' },
 *   { due: '2026-03-03T18:00:00Z', came: null },
 *   { due: '2026-03-09T18:00:00Z', came: null },
 * ];
 * const rate = onTimeDeliveryRate(orders, {
 *   dueAt: (order) => order.due,
 *   deliveredAt: (order) => order.came,
 *   asOf: '2026-03-05T00:00:00Z',
 * });
 * rate.value; // ~> 0.3333333333
 * rate.undelivered; // => 1
 * rate.notDue; // => 1
 * ```
 * @category Service
 * @since 0.1.0
 */
export function onTimeDeliveryRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OnTimeDeliveryRateRowOptions<Row>,
): OnTimeDeliveryRateResult;
/**
 * The same for equally long columns. See {@link onTimeDeliveryRate}.
 *
 * @param columns equally long columns; typed arrays of epoch milliseconds are the fast path
 * @param options up to when things are known, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nothing was due
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad
 * options
 * @example
 * ```ts
 * import { onTimeDeliveryRate } from 'cx-metrics';
 * const orders = { dueAt: [100, 100, 100, 100], deliveredAt: [80, 103, 120, null] };
 * onTimeDeliveryRate(orders, { asOf: 200 }).value; // => 0.25
 * onTimeDeliveryRate(orders, { asOf: 200, toleranceMs: 5 }).value; // => 0.5
 * onTimeDeliveryRate(orders, { asOf: 200, toleranceMs: 5, earlyMs: 10 }).early; // => 1
 * ```
 */
export function onTimeDeliveryRate(
  columns: OnTimeDeliveryRateColumns,
  options: OnTimeDeliveryRateOptions,
): OnTimeDeliveryRateResult;
/**
 * On-time delivery rate of counts, for callers who hold counts: value = onTime / due. What is due and neither on time nor early nor
 * undelivered came late. See {@link onTimeDeliveryRate}.
 *
 * @param counts whole numbers from 0; the parts are no more than `due`
 * @param options which date counted, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `due` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or the parts exceed the whole; `INVALID_OPTION`
 * for bad options
 * @example
 * ```ts
 * import { onTimeDeliveryRate } from 'cx-metrics';
 * const rate = onTimeDeliveryRate({ onTime: 760, due: 800, undelivered: 10 });
 * rate.value; // => 0.95
 * rate.interval?.low; // ~> 0.9326303978008725
 * rate.late; // => 30
 * ```
 */
export function onTimeDeliveryRate(
  counts: OnTimeCounts,
  options?: OnTimeDeliveryRateConclusion,
): OnTimeDeliveryRateResult;
export function onTimeDeliveryRate(source: unknown, options?: object): OnTimeDeliveryRateResult {
  return onTimeOf(source, options, true);
}

/** The rate of a call that has all orders, or of some that come one by one. */
export function onTimeOf(source: unknown, options: object | undefined, hasAll: boolean): OnTimeDeliveryRateResult {
  if (isCounts(source) || Object(source) !== source) {
    const counts = namedCounts(ON_TIME, source, ['onTime', 'due'], ['early', 'undelivered', 'cancelled', 'notDue']);
    assertOptions(ON_TIME, options, CONCLUSION);
    return concludeOnTime(counts, noneLeftOut(), options ?? {});
  }
  const names = 'dueAt deliveredAt cancelledAt';
  assertOptions(ON_TIME, options, `${names} missingValue asOf toleranceMs earlyMs onInvalid ${CONCLUSION}`);
  const {
    dueAt,
    deliveredAt,
    cancelledAt,
    missingValue,
    asOf,
    toleranceMs = 0,
    earlyMs,
    onInvalid,
    ...conclusion
  } = (options ?? {}) as OnTimeDeliveryRateRowOptions<unknown>;
  const known = optionOf(ON_TIME, INSTANT, 'asOf', asOf);
  const tolerance = optionOf(ON_TIME, DURATION, 'toleranceMs', toleranceMs);
  const lead = earlyMs === undefined ? Infinity : optionOf(ON_TIME, DURATION, 'earlyMs', earlyMs);
  const tally = new RowTally(ON_TIME, source, onInvalid);
  const counts = { onTime: 0, due: 0, early: 0, undelivered: 0, cancelled: 0, notDue: 0 };
  const parts = { required: ['dueAt', 'deliveredAt'], open: ['deliveredAt'], optional: ['cancelledAt'] };
  const readers = { dueAt, deliveredAt, cancelledAt, missingValue };
  const spans = { dueAt: new InstantSpan(), deliveredAt: new InstantSpan(), cancelledAt: new InstantSpan() };
  readParts(ON_TIME, source, parts, readers, (index, end, arrival, withdrawal) => {
    const due = tally.read(INSTANT, 'dueAt', end, index);
    if (due === null) return;
    const delivered = readEnd(tally, 'deliveredAt', arrival, index);
    if (delivered === null) return;
    const cancelled = readEnd(tally, 'cancelledAt', withdrawal, index);
    if (cancelled === null) return;
    spans.dueAt.see(due);
    spans.deliveredAt.see(delivered);
    spans.cancelledAt.see(cancelled);
    if (due + tolerance > known) counts.notDue++;
    else if (cancelled < due && cancelled < delivered) counts.cancelled++;
    else {
      counts.due++;
      if (delivered > known) counts.undelivered++;
      else if (due - delivered > lead) counts.early++;
      else if (delivered - due <= tolerance) counts.onTime++;
    }
  });
  if (hasAll) for (const [name, span] of Object.entries(spans)) span.assertMs(ON_TIME, name, known);
  return concludeOnTime(counts, tally.leftOut, conclusion);
}

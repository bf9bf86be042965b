import { refuse } from '../../core/errors.js';
import { type InstantInput, InstantSpan } from '../../core/instant.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import { isCounts, namedCounts } from '../../kernels/proportion/named-counts.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { readEnd } from '../../kernels/proportion/read-end.js';
import { INSTANT, optionOf, QUANTITY, RowTally } from '../../kernels/proportion/row-tally.js';
import { shareOfSums } from '../../kernels/quotient/share-of-sums.js';
import { concludeReturnedOrders, RETURN_RATE, type ReturnCounts, type ReturnRateResult } from './returned-orders.js';

/**
 * Options of {@link returnRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturnRateOptions extends ShareOptions {
  /** Up to when things are known. Orders whose return window is not over then are left out. */
  readonly asOf: InstantInput;
  /** How long after delivery an order may come back, in milliseconds. */
  readonly windowMs: number;
  /** What is counted: orders of which anything came back, items, or their value. @defaultValue `'orders'` */
  readonly definition?: 'orders' | 'items' | 'value' | undefined;
  /** What to do with orders whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "none" in integer columns of this call, such as 0. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link returnRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturnRateRowOptions<Row> extends ReturnRateOptions {
  /** When the order was delivered. */
  readonly deliveredAt: Read<Row, InstantInput>;
  /** When it came back, or a part of it; `null` or `undefined` when nothing did. */
  readonly returnedAt: Read<Row, InstantInput>;
  /** How many items it had, or what they were worth; for items and value. */
  readonly delivered?: Read<Row, number | bigint> | undefined;
  /** How many items came back, or what they were worth; for items and value, looked at where `returnedAt` is given. */
  readonly returned?: Read<Row, number | bigint> | undefined;
}

/**
 * Orders as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReturnRateColumns {
  /** When each order was delivered. */
  readonly deliveredAt: ArrayLike<InstantInput | null | undefined>;
  /** When it came back, or a part of it; `null`, `undefined` or NaN when nothing did. */
  readonly returnedAt: ArrayLike<InstantInput | null | undefined>;
  /** How many items it had, or what they were worth; for items and value. */
  readonly delivered?: ArrayLike<number | null | undefined> | undefined;
  /** How many items came back, or what they were worth; for items and value. */
  readonly returned?: ArrayLike<number | null | undefined> | undefined;
}

/**
 * Return rate: the share of orders, of items or of their value that customers sent back within the return window.
 *
 * value = what came back by `deliveredAt + windowMs` / what was delivered, over orders whose window is over at `asOf`; n = these
 * orders. Of orders Wilson's interval unless another method is given; of items and value the delta method over orders, since
 * the items of one order come back together.
 *
 * @remarks Orders, items and value are three metrics under one name; `definition` says which. An order of which one item came
 * back is a returned order. Every order is followed for the same time, and judged once and for all: orders still inside the
 * window are left out and counted in `immature`, for with them a growing shop looks better than it is. What comes back after the
 * window is counted in `late`, not in the value. Returns are matched to their orders: returns of a month over deliveries of the
 * month is another number, which may exceed 1. Counts of
 * orders are taken as they are; those of items, or sums of money, do not say how they vary from order to order: {@link quotientFromSums}
 * has their interval. Cost: O(n) time; memory O(n) for items and value. Sources: return shipment share
 * by orders (Mapp), by value (Triple Whale).
 * @param rows any iterable, one row per delivered order (or line of an order)
 * @param options readers `deliveredAt`, `returnedAt`, `delivered` and `returned`, `asOf`, the return window, what is counted
 * @returns share 0…1 with interval; `value: null` and `interval: null` when no order is old enough
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or amount, comes back before it was delivered, or more than was delivered (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { returnRate } from 'cx-metrics';
 *
 * const orders = [
 *   { came: '2026-03-01T12:00:00Z', back: '2026-03-09T12:00:00Z', items: 4, backItems: 1 },
 *   { came: '2026-03-02T12:00:00Z', back: null, items: 1, backItems: 0 },
 *   { came: '2026-03-30T12:00:00Z', back: null, items: 2, backItems: 0 },
 * ];
 * const readers = {
 *   deliveredAt: (order: (typeof orders)[number]) => order.came,
 *   returnedAt: (order: (typeof orders)[number]) => order.back,
 *   delivered: (order: (typeof orders)[number]) => order.items,
 *   returned: (order: (typeof orders)[number]) => order.backItems,
 * };
 * const known = { asOf: '2026-04-01T00:00:00Z', windowMs: 14 * 86_400_000 };
 * returnRate(orders, { ...readers, ...known }).value; // => 0.5
 * returnRate(orders, { ...readers, ...known }).immature; // => 1
 * returnRate(orders, { ...readers, ...known, definition: 'items' }).value; // => 0.2
 * ```
 * @example
 * ```ts
 * import { returnRate } from 'cx-metrics';
 * const orders = { deliveredAt: [0, 0, 0, 90], returnedAt: [10, 11, null, 95] };
 * const rate = returnRate(orders, { asOf: 99, windowMs: 10 });
 * [rate.returned, rate.delivered, rate.late, rate.immature]; // => [1, 3, 1, 1]
 * ```
 * @example
 * ```ts
 * import { returnRate } from 'cx-metrics';
 * const rate = returnRate({ returned: 64, delivered: 800 });
 * rate.value; // => 0.08
 * rate.interval?.low; // ~> 0.06314568979049577
 * ```
 * @see https://docs.mapp.com/docs/user-profile-return-shipment-share.md
 * @category Customers
 * @since 0.1.0
 */
export function returnRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ReturnRateRowOptions<Row>,
): ReturnRateResult;
/**
 * The same for equally long columns; see {@link returnRate}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function returnRate(columns: ReturnRateColumns, options: ReturnRateOptions): ReturnRateResult;
/**
 * The same for counts of orders; see {@link returnRate}.
 *
 * @param counts whole numbers from 0
 * @param options interval and its level
 * @returns the same
 */
export function returnRate(counts: ReturnCounts, options?: ShareOptions): ReturnRateResult;
export function returnRate(source: unknown, options?: object): ReturnRateResult {
  if (isCounts(source) || Object(source) !== source) {
    const counts = namedCounts(RETURN_RATE, source, ['returned', 'delivered'], ['immature', 'late']);
    assertOptions(RETURN_RATE, options, 'confidence interval');
    return concludeReturnedOrders(counts, noneLeftOut(), options);
  }
  const names = 'deliveredAt returnedAt delivered returned missingValue';
  assertOptions(RETURN_RATE, options, `asOf windowMs definition onInvalid confidence interval ${names}`);
  const readers = { ...options } as Partial<ReturnRateRowOptions<unknown>> & Readonly<Record<string, unknown>>;
  const { asOf, windowMs, definition: asked, onInvalid, confidence, interval } = readers;
  const definition = chosen(RETURN_RATE, 'definition', asked, 'orders items value');
  const known = optionOf(RETURN_RATE, INSTANT, 'asOf', asOf as InstantInput);
  if (!(typeof windowMs === 'number' && windowMs >= 0 && windowMs <= 1e17)) {
    refuse(RETURN_RATE, 'windowMs', 'milliseconds from 0 to 1e17', windowMs);
  }
  const isOrders = definition === 'orders';
  const spans = { deliveredAt: new InstantSpan(), returnedAt: new InstantSpan() };
  if (!isOrders && interval) refuse(RETURN_RATE, 'interval', `left out for ${definition}`, interval);
  const tally = new RowTally(RETURN_RATE, source, onInvalid);
  const counts = { returned: 0, delivered: 0, immature: 0, late: 0 };
  const [back, all]: [number[], number[]] = [[], []];
  const [times, sizes] = [
    ['deliveredAt', 'returnedAt'],
    ['delivered', 'returned'],
  ] as const;
  const parts = isOrders ? { required: times, optional: sizes } : { required: [...times, ...sizes] };
  readParts(RETURN_RATE, source, parts, readers, (index, came, went, size, backSize) => {
    const start = tally.read(INSTANT, 'deliveredAt', came, index);
    if (start === null) return;
    const end = readEnd(tally, 'returnedAt', went, index);
    if (end === null) return;
    spans.deliveredAt.see(start);
    spans.returnedAt.see(end);
    if (end < start) {
      tally.refuse('returnedAt', 'no earlier than deliveredAt', went, index, 'too-early');
      return;
    }
    const whole = isOrders ? 1 : tally.read(QUANTITY, 'delivered', size, index);
    if (whole === null) return;
    const part = isOrders || end === Infinity ? 0 : tally.read(QUANTITY, 'returned', backSize, index);
    if (part === null) return;
    if (part > whole) {
      tally.refuse('returned', 'no more than delivered', backSize, index, 'above-whole');
      return;
    }
    if (start + windowMs > known) {
      counts.immature++;
      return;
    }
    const isInTime = end - start <= windowMs;
    const isReturned = end !== Infinity && end <= known;
    counts.delivered++;
    if (isReturned) {
      if (isInTime) counts.returned++;
      else counts.late++;
    }
    if (isOrders) return;
    back.push(isInTime ? part : 0);
    all.push(whole);
  });
  for (const [name, span] of Object.entries(spans)) span.assertMs(RETURN_RATE, name, known);
  if (isOrders) return concludeReturnedOrders(counts, tally.leftOut, { confidence, interval });
  const share = shareOfSums(RETURN_RATE, back, all, confidence, true);
  return {
    metric: RETURN_RATE,
    unit: 'fraction',
    value: share.value,
    n: counts.delivered,
    ...tally.leftOut,
    definition,
    returned: share.part,
    delivered: share.whole,
    immature: counts.immature,
    late: counts.late,
    se: share.se,
    interval: share.interval,
  };
}

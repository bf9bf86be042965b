import { refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput } from '../../core/instant.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { countDurations, refuseOtherUnits } from '../../kernels/duration/duration.js';
import { durationSpec } from '../../kernels/duration/duration-spec.js';
import {
  concludeTimeToPurchase,
  TIME_TO_PURCHASE_OPTIONS,
  type TimeToPurchase,
  type TimeToPurchaseConclusion,
} from './time-to-purchase.js';

/**
 * Options of {@link timeToFirstPurchase}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TimeToFirstPurchaseOptions extends TimeToPurchaseConclusion {
  /** Up to when things are known. Who bought later had not bought then, who registered later was not there yet. */
  readonly asOf: InstantInput;
  /** First instant of the period in which people must have registered. @defaultValue no limit */
  readonly from?: InstantInput | undefined;
  /** First instant after that period, not before `from`. @defaultValue no limit */
  readonly to?: InstantInput | undefined;
  /** What to do with people whose instants are none, or who bought before they registered. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "no instant" in integer columns of this call, such as 0. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link timeToFirstPurchase} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TimeToFirstPurchaseRowOptions<Row> extends TimeToFirstPurchaseOptions {
  /** When the person registered, installed the app or first came. */
  readonly registeredAt: Read<Row, InstantInput>;
  /** When the person first bought; `null` or `undefined` while that has not happened. */
  readonly firstOrderAt: Read<Row, InstantInput>;
}

/**
 * People as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TimeToFirstPurchaseColumns {
  /** When each person registered. */
  readonly registeredAt: ArrayLike<InstantInput | null | undefined>;
  /** When each person first bought; `null` (NaN in a float array) while that has not happened. */
  readonly firstOrderAt: ArrayLike<InstantInput | null | undefined>;
}

/**
 * Time to the first purchase with what it rests on. Times are milliseconds.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TimeToFirstPurchaseResult extends MetricResult<'time-to-first-purchase', 'ms'>, TimeToPurchase {
  /** The time that was asked for; `null` where there is none, also for a median that is not reached. */
  readonly value: number | null;
  /** What `value` rests on: those who registered, or those of them who bought. */
  readonly n: number;
  /** Which time, such as `'kaplan-meier-median/elapsed'`. */
  readonly definition: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** First instant of the period of registration; `null` for no limit. */
  readonly from: number | null;
  /** First instant after it; `null` for no limit. */
  readonly to: number | null;
  /** People who registered after `asOf`, left out. */
  readonly notRegistered: number;
  /** People who registered outside the period, left out. */
  readonly notSelected: number;
}

/**
 * Time to the first purchase: how long people take from registering, installing or first coming to the first order, those who have
 * not bought being counted for as long as they could have.
 *
 * value = Kaplan–Meier median over everyone, censored at `asOf`; or, as `average` says, mean or median of those who bought. n =
 * what it rests on.
 *
 * @remarks The mean of those who bought grows with the age of the app, since slow ones come in later: it is beside the value, never
 * without `open` and `boughtShare`. Where fewer than half ever buy there is no median: `value: null` with
 * `survivalMedian.reached: false`; read the share that has bought by a day off `survival.curve`. Elapsed time, without calendar
 * or zone. Who bought as a guest before registering is invalid: take the first contact as start. Cost: O(n) time, O(k) memory for
 * k distinct times.
 * @param rows any iterable, one row per person
 * @param options readers, `asOf`, which time
 * @returns the median of all and mean and percentiles of those who bought; `value: null` for a median that is not reached
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant and for a purchase before the registration (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { timeToFirstPurchase } from 'cx-metrics';
 *
 * const users = [
 *   { joined: '2026-01-01T00:00:00Z', paid: '2026-01-02T00:00:00Z' },
 *   { joined: '2026-01-05T00:00:00Z', paid: null },
 * ];
 * const options = { asOf: '2026-02-01T00:00:00Z' };
 * const time = timeToFirstPurchase(users, { registeredAt: (u) => u.joined, firstOrderAt: (u) => u.paid, ...options });
 * [time.bought, time.open, time.meanMs]; // => [1, 1, 86_400_000]
 * ```
 * @example
 * ```ts
 * import { timeToFirstPurchase } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const days = [0, 1, 1, 3, 4, 10, 768];
 * const people = { registeredAt: days.map(() => 0), firstOrderAt: days.map((each) => each * day) };
 * timeToFirstPurchase(people, { asOf: 1000 * day }).value; // => 259_200_000
 * const early = timeToFirstPurchase(people, { asOf: 2 * day });
 * [early.value, early.bought, early.open]; // => [null, 3, 4]
 * early.medianMs; // => 86_400_000
 * ```
 * @see https://alexandremacmillan.com/2018/07/10/looking-at-the-average-and-median-time-to-convert-through-time-in-sql/
 * @category Customers
 * @since 0.1.0
 */
export function timeToFirstPurchase<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: TimeToFirstPurchaseRowOptions<Row>,
): TimeToFirstPurchaseResult;
/**
 * The same for equally long columns; see {@link timeToFirstPurchase}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function timeToFirstPurchase(
  columns: TimeToFirstPurchaseColumns,
  options: TimeToFirstPurchaseOptions,
): TimeToFirstPurchaseResult;
export function timeToFirstPurchase(source: unknown, options: object): TimeToFirstPurchaseResult {
  const metric = 'timeToFirstPurchase';
  const names = 'asOf from to onInvalid missingValue registeredAt firstOrderAt';
  assertOptions(metric, options, `${names} ${TIME_TO_PURCHASE_OPTIONS}`);
  const conclusion = { ...options } as TimeToFirstPurchaseRowOptions<unknown>;
  const { asOf, from, to, onInvalid, missingValue, registeredAt, firstOrderAt } = conclusion;
  // without it nobody knows how long the others have waited
  if (asOf === undefined) refuse(metric, 'asOf', INSTANT_TEXT, asOf);
  const spec = durationSpec(
    { metric, definition: 'elapsed', names: ['registeredAt', 'firstOrderAt'], reopened: 'first-resolution' },
    {
      asOf,
      onInvalid,
      select: { by: 'opened', from, to },
    },
  );
  const totals = countDurations(spec, source, { registeredAt, firstOrderAt, missingValue });
  refuseOtherUnits(spec, totals);
  const { value, n, ...parts } = concludeTimeToPurchase(metric, totals, conclusion);
  return {
    metric: 'time-to-first-purchase',
    unit: 'ms',
    value,
    n,
    ...leftOutOf(totals),
    definition: `${parts.average}/elapsed`,
    asOf: spec.asOf as number,
    from: spec.select?.from ?? null,
    to: spec.select?.to ?? null,
    notRegistered: totals.notStarted,
    notSelected: totals.notSelected,
    ...parts,
  };
}

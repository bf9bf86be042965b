import type { InstantInput } from '../../core/instant.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, type MissingValue, type Read } from '../../core/options.js';
import { type Histories, historiesOf } from './histories.js';
import { readAllVisits } from './read-visits.js';
import { refundPart, refundsIn } from './refunds.js';
import type { VisitColumns } from './visit-columns.js';
import {
  daySpec,
  type FoundRefunds,
  NO_REFUNDS,
  type RefundScope,
  type RefundTotals,
  VISIT_OPTIONS,
  type VisitCounting,
  type VisitSpec,
  type VisitTotals,
} from './visit-spec.js';
import { timesOf, type VisitTimes } from './visit-times.js';

/**
 * Visits as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface VisitEventColumns {
  /** Who it was; whole numbers from 0 in an `Int32Array` are the fast path. */
  readonly subject: ArrayLike<string | number | bigint | null | undefined>;
  /** When it was; epoch milliseconds in a `Float64Array` are the fast path. */
  readonly at: ArrayLike<InstantInput | null | undefined>;
  /** Whether it was a refund, which is no visit; 1 and 0 in a `Uint8Array` are the fast path. */
  readonly refund?: ArrayLike<boolean | number | bigint | null | undefined> | undefined;
}

/**
 * Options of {@link countVisits} for columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface VisitOptions extends VisitCounting {
  /** A number that stands for "none" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link countVisits} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface VisitRowOptions<Row> extends VisitOptions {
  /** Who it was: a text that is not empty, or a number up to 2^53 − 1 in size; of one kind, so that `1` and `'1'` never meet. */
  readonly subject: Read<Row, string | number | bigint>;
  /** When it was. */
  readonly at: Read<Row, InstantInput>;
  /** Whether it was a refund, which is no visit: true, false, 1 or 0. */
  readonly refund?: Read<Row, boolean | number | bigint> | undefined;
}

/**
 * What is known of visits that were counted per subject and local day, whatever they were: orders, logins, payments.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CountedVisits extends LeftOut, RefundScope {
  /** The zone whose days are counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** The local day of `asOf`, in days since 1970-01-01. */
  readonly asOfDay: number;
  /**
   * The last day that had begun before `asOf`: `asOfDay`, or the one before where `asOf` is the start of a day, or the one after
   * where clocks have just gone back over midnight.
   */
  readonly lastDay: number;
  /** Visits counted. */
  readonly n: number;
  /** Visits after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Every subject's days. */
  readonly histories: Histories;
}

/**
 * Visits of subjects, counted per subject and local day by {@link countVisits}: what every conclusion about presence takes. Not
 * JSON: the state of an aggregator is what can be stored.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Visits extends CountedVisits {
  /** What this is. */
  readonly kind: 'visits';
}

/** What is known of visits, whatever holds them. */
export type KnownVisits = Omit<CountedVisits, 'histories'>;

/** How many visits there are, how many were not counted, and what became of refunds. */
export interface KnownTotals extends VisitTotals, RefundTotals {}

/** What is known of visits that were counted. */
export function knownVisits(
  { timeZone, asOf, clock, last, refunds }: VisitSpec,
  { n, afterAsOf, refunded, refundsApart, ...left }: KnownTotals,
): KnownVisits {
  const counts = { n, ...leftOutOf(left), afterAsOf, refunds: refunds?.rule ?? null, refunded, refundsApart };
  return { timeZone, asOf, asOfDay: clock.indexOf(asOf), lastDay: last, ...counts };
}

/** Counted histories with what is known of them. */
export function countedVisits<Own extends Histories>(
  spec: VisitSpec,
  histories: Own,
  totals: KnownTotals,
): KnownVisits & { readonly histories: Own } {
  return { ...knownVisits(spec, totals), histories };
}

/** How many visits there are in columns, how many were not counted, and what became of refunds. */
export function totalsOf(
  columns: VisitColumns,
  { times, afterAsOf }: VisitTimes,
  { refunded, refundsApart, afterAsOf: tooLate }: FoundRefunds = NO_REFUNDS,
): KnownTotals {
  return { n: times.length - afterAsOf, ...leftOutOf(columns), afterAsOf: afterAsOf + tooLate, refunded, refundsApart };
}

/** Counts what a source holds. */
export function visitsIn(spec: VisitSpec, source: unknown, options: object | undefined): Visits {
  const columns = readAllVisits(spec, source, { ...options });
  const found = timesOf(spec, columns);
  const totals = totalsOf(columns, found, refundsIn(spec, columns));
  return { kind: 'visits', ...countedVisits(spec, historiesOf(columns, found), totals) };
}

/**
 * Counts visits per subject and local day, once, for several conclusions from the same visits: logins, payments or whatever else
 * counts as being there.
 *
 * A visit is a row; several of a subject on one local day are counted, and take one place.
 *
 * @remarks Every metric of presence takes the result in place of rows or columns, and the zone and `asOf` with it. Money is not
 * read, so that only `refund` tells refunds, which are no visits: {@link countOrders} reads it. Cost: O(n) time for columns of codes in time order, O(n log n) at worst; memory 24 bytes per
 * visit and 4 per subject.
 * @param rows any iterable, one row per visit, in any order
 * @param options readers `subject` and `at`, zone and `asOf`
 * @returns the visits
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad subject or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { countVisits, lifecycle } from 'cx-metrics';
 *
 * const logins = [
 *   { user: 'an', on: '2026-01-05T10:00:00+07:00' },
 *   { user: 'an', on: '2026-02-03T10:00:00+07:00' },
 * ];
 * const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-01T00:00:00+07:00' };
 * const visits = countVisits(logins, { subject: (login) => login.user, at: (login) => login.on, ...known });
 * visits.n; // => 2
 * lifecycle(visits).periods[1]?.retained; // => 1
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function countVisits<Row>(rows: readonly Row[] | Iterable<Row>, options: VisitRowOptions<Row>): Visits;
/**
 * The same for equally long columns; see {@link countVisits}.
 *
 * @param columns equally long columns
 * @param options zone and `asOf`
 * @returns the same
 */
export function countVisits(columns: VisitEventColumns, options: VisitOptions): Visits;
export function countVisits(source: unknown, options: VisitOptions): Visits {
  assertOptions('countVisits', options, `${VISIT_OPTIONS} subject refund`);
  const given = { ...options } as Readonly<Record<string, unknown>>;
  const refunds = refundPart('countVisits', source, given, false);
  return visitsIn(daySpec('countVisits', options ?? {}, 'subject', null, refunds), source, options);
}

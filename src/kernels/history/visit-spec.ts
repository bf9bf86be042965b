import { eachDay } from '../../calendar/periods/period-numbers.js';
import { type ZonePeriods, zonePeriods } from '../../calendar/periods/zone-periods.js';
import { parseDay } from '../../calendar/zones/plain-date.js';
import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf } from '../../core/options.js';
import type { Fault } from '../../core/unreadable.js';
import type { Range, VisitColumns } from './visit-columns.js';

/** The last millisecond of the year 9999. Visits lie so far around 1970, so that every table has a bounded width. */
export const VISIT_LIMIT = 253_402_300_799_999;

/**
 * How visits are counted: by the calendar of one zone, up to `asOf`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface VisitCounting {
  /** Zone whose calendar decides the day of a visit: an IANA name such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known: what happened at it counts, what happened later is left out. */
  readonly asOf: InstantInput;
  /** What to do with invalid visits. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** By what the times of visits are numbered. */
export type VisitUnit = 'period' | 'day' | 'instant';

/** What is read of a visit. */
export interface VisitPart {
  readonly name: string;
  readonly expected: string;
  /** What is wrong with other values. */
  readonly fault: Fault;
  isSound(value: unknown): boolean;
  /** Another value for error texts, where its class says too little. */
  shown?(value: unknown): string;
}

/** What is read of a visit where it is about money. */
export interface AmountPart extends VisitPart {
  /** The range of a column that needs no change; `null` for others. */
  rangeIn(column: unknown): Range | null;
}

/**
 * How refunds are told from visits: by a flag of their own (`'flagged'`), by an amount below 0 (`'negative-amounts'`), or not at
 * all (`'as-orders'`).
 *
 * @category Options
 * @since 0.1.0
 */
export type RefundRule = 'flagged' | 'negative-amounts' | 'as-orders';

/**
 * Refunds that follow an order of their subject and are known at `asOf`, side by side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RefundList {
  /** The place of each refund's subject among the histories. */
  readonly subjects: Int32Array;
  /** When: numbered as visits are. */
  readonly times: Float64Array;
  /** Numbers that add up to what was given back, below 0: one for each refund, or the parts of exact sums, largest first. */
  readonly amounts: Float64Array;
}

/**
 * What a result says of refunds, which are no orders and no visits.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RefundScope {
  /** How refunds were told from orders; `null` where nothing was read that tells. */
  readonly refunds: RefundRule | null;
  /** Refunds that follow an order of their customer, or are of its instant: they lower revenue. */
  readonly refunded: number;
  /** Refunds of customers without such an order and, where starts are given, those before the start or without one: in no other number. */
  readonly refundsApart: number;
}

/** How many refunds are known. */
export type RefundTotals = Omit<RefundScope, 'refunds'>;

/** What becomes of refunds. */
export interface FoundRefunds extends RefundTotals {
  /** Refunds after `asOf`. */
  readonly afterAsOf: number;
  /** Those that follow an order; `null` where there are none, or no amounts. */
  readonly refunds: RefundList | null;
}

/** What a result says of refunds. */
export function refundScope({ refunds, refunded, refundsApart }: RefundScope): RefundScope {
  return { refunds, refunded, refundsApart };
}

/** What there is where no refund is. */
export const NO_REFUNDS: FoundRefunds = { refunded: 0, refundsApart: 0, afterAsOf: 0, refunds: null };

/** How refunds are told from visits and put apart; made by `refundPart`. Presence of users knows nothing of it. */
export interface RefundPart {
  readonly rule: RefundRule;
  /** How flags are read, where they tell. */
  readonly flag: VisitPart | null;
  /** Puts refunds apart; `null` where flags are not those of bytes. */
  apart(columns: VisitColumns, flags: unknown, missingValue?: unknown): VisitColumns | null;
}

/** What is counted: visits of subjects, numbered by period, day or instant, known up to `asOf`. */
export interface VisitSpec {
  /** The function that was called. */
  readonly metric: string;
  /** What a subject is called: the reader, the column and the field of events. */
  readonly subject: 'subject' | 'customer' | 'user';
  readonly timeZone: string;
  readonly asOf: number;
  readonly onInvalid: InvalidPolicy;
  readonly unit: VisitUnit;
  /** Numbers the visits, unless they are instants. */
  readonly clock: ZonePeriods;
  /** The last number that had begun before `asOf`. */
  readonly last: number;
  /** The first number that was not over at `asOf`: no visit up to `asOf` has a later one. */
  readonly open: number;
  /** How amounts are read and summed; `null` for presence only. */
  readonly amount: AmountPart | null;
  /** How refunds are told; `null` where nothing is read that tells. */
  readonly refunds: RefundPart | null;
  /** Columns that are passed over, so that one object of columns serves all metrics of orders. */
  readonly spare: readonly string[];
  /** What is read of a subject's first visit, or of the start. */
  readonly attribute: VisitPart | null;
  /** Whether starts are apart from visits. */
  readonly starts?: boolean | undefined;
}

/** Whether refunds are told from visits. */
export function tellsRefunds(rule: RefundRule | null | undefined): boolean {
  return rule === 'flagged' || rule === 'negative-amounts';
}

/** How many rows were counted and how many were not. */
export interface VisitTotals extends LeftOut {
  readonly n: number;
  readonly afterAsOf: number;
}

/** Options of how visits are counted and read, besides what their subject is called. */
export const VISIT_OPTIONS = 'timeZone asOf onInvalid at missingValue';

/** Visits by local day of one zone. */
export function daySpec(
  metric: string,
  { timeZone, asOf: until, onInvalid }: Partial<VisitCounting>,
  subject: VisitSpec['subject'] = 'customer',
  amount: AmountPart | null = null,
  refunds: RefundPart | null = null,
): VisitSpec {
  const policy = policyOf(metric, onInvalid);
  const asOf = asOfOption(metric, until);
  const clock = dayClock(metric, timeZone as string);
  const named = { metric, subject, timeZone: timeZone as string, asOf, onInvalid: policy, unit: 'day' } as const;
  return {
    ...named,
    clock,
    ...lastBegun(clock, asOf),
    amount,
    refunds,
    spare: sparedOf(amount, refunds),
    attribute: null,
  };
}

/** The columns that are passed over where they are not read. */
export function sparedOf(amount: AmountPart | null, refunds: RefundPart | null): string[] {
  return [...(amount ? [] : ['amount']), ...(refunds?.flag ? [] : ['refund'])];
}

/** The local days of a zone. */
export function dayClock(metric: string, timeZone: string): ZonePeriods {
  return zonePeriods(timeZoneOf(metric, timeZone), eachDay);
}

/** The day that an option names by a date or by its first instant, in days since 1970-01-01; `null` where it is left out. */
export function dayOption(
  metric: string,
  name: string,
  value: InstantInput | undefined,
  { timeZone }: Pick<VisitSpec, 'timeZone'>,
): number | null {
  if (value === undefined) return null;
  const named = parseDay(value);
  if (named !== null) return named;
  const instant = instantOf(value);
  if (Number.isNaN(instant)) refuse(metric, name, `a date such as "2026-11-21", ${INSTANT_TEXT}`, value);
  const clock = dayClock(metric, timeZone);
  const day = clock.indexOf(instant);
  if (clock.startOf(day) !== instant)
    refuse(metric, name, `a date, or the instant at which one starts in ${timeZone}`, value);
  return day;
}

/** The moment up to which things are known, checked. */
export function asOfOption(metric: string, value: unknown): number {
  const asOf = instantOf(value);
  if (!(Math.abs(asOf) <= VISIT_LIMIT)) refuse(metric, 'asOf', `${INSTANT_TEXT}, up to the year 9999`, value);
  return asOf;
}

/** The last number that has begun before `asOf`, and the one that holds it. One that would only begin at it has not begun. */
export function lastBegun(clock: ZonePeriods, asOf: number): { last: number; open: number } {
  const named = clock.indexOf(asOf);
  // where clocks go back over a first midnight, the next period may have begun although asOf is named by the old one
  const open = clock.startOf(named + 1) <= asOf ? named + 1 : named;
  return { last: clock.startOf(open) === asOf ? open - 1 : open, open };
}

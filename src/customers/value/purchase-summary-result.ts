import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import type { InstantInput } from '../../core/instant.js';
import type { MetricResult } from '../../core/result.js';
import type { RefundScope } from '../../kernels/history/visit-spec.js';

/**
 * How {@link purchaseSummary} concludes, in days.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PurchaseSummaryConclusion {
  /** Days of the unit of time, such as 7 for weeks; models fit alike in any. @defaultValue 1 */
  readonly unitDays?: number | undefined;
  /** The first day that is not summed up: the days from it on are the holdout. @defaultValue the day after the last one that is known */
  readonly to?: InstantInput | undefined;
  /** Nothing: days are counted. {@link OpportunityConclusion} has calendar periods. */
  readonly period?: undefined;
}

/**
 * How {@link purchaseSummary} concludes, in opportunities: calendar periods that are over, for {@link bgBb}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OpportunityConclusion extends PeriodOptions {
  /** Which calendar periods are opportunities, each one to buy or not. */
  readonly period: PeriodGrain;
  /**
   * The first day of the holdout; a day within a period stands for the first one of it, so that opportunities are whole.
   * @defaultValue the first day of the period that is not over at `asOf`
   */
  readonly to?: InstantInput | undefined;
}

/**
 * Customers as models describe them, side by side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseSummaryColumns {
  /** Who it is: numbers before texts, ascending. */
  readonly customer: readonly (string | number)[];
  /** Repeat purchases: days with an order, but the first. */
  readonly frequency: readonly number[];
  /** Time from the first purchase to the last. */
  readonly recency: readonly number[];
  /** Time from the first purchase to the last day that is summed up. */
  readonly age: readonly number[];
  /** Mean amount of the repeat purchases; `null` where there are none, or no amounts. */
  readonly monetary: readonly (number | null)[];
}

/**
 * Customers as {@link bgBb} describes them, side by side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OpportunityColumns {
  /** Who it is: numbers before texts, ascending. */
  readonly customer: readonly (string | number)[];
  /** Opportunities with a purchase. */
  readonly frequency: readonly number[];
  /** Number of the last opportunity with a purchase, counted from 1; 0 where there is none. */
  readonly recency: readonly number[];
  /** Whole periods after the one of the first purchase. */
  readonly opportunities: readonly number[];
  /** Mean amount of the opportunities with a purchase; `null` where there are none, or no amounts. */
  readonly monetary: readonly (number | null)[];
}

/**
 * What the same customers did afterwards.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseHoldout {
  /** The first day of it. */
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  /** How long it is: in the unit of time, or in opportunities. */
  readonly length: number;
  /** Days, or opportunities, with an order in it, for each customer. */
  readonly frequency: readonly number[];
  /** Mean amount of these; `null` where there are none, or no amounts. */
  readonly monetary: readonly (number | null)[];
}

/**
 * Result of {@link purchaseSummary}; what {@link fitModel} and the functions that predict take.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PurchaseSummary extends MetricResult<'purchase-summary', 'count'>, RefundScope {
  /** Customers; `null` when there are none. */
  readonly value: number | null;
  /** Orders that are summed up. */
  readonly n: number;
  /** Orders that fell on a day (with `period`, in a period) in which their customer had one already: one purchase with it. */
  readonly merged: number;
  /** Repeat purchases of all: their `frequency`, added up. */
  readonly repeatPurchases: number;
  /** Customers with a repeat purchase. */
  readonly repeatCustomers: number;
  /** The first day with an order; `null` when there is none. */
  readonly from: string | null;
  /** The first day that is not summed up. */
  readonly to: string;
  /** Days of the unit of time. */
  readonly unitDays: number;
  /** Customers, side by side. */
  readonly columns: PurchaseSummaryColumns;
  /** What they did from `to` on; `null` where nothing is known of it. */
  readonly holdout: PurchaseHoldout | null;
  /** The zone whose days are counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Orders after `asOf`, left out. */
  readonly afterAsOf: number;
}

/**
 * Result of {@link purchaseSummary} with `period`; what {@link fitModel} and the functions that predict take for {@link bgBb}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OpportunitySummary extends Omit<PurchaseSummary, 'unitDays' | 'columns'> {
  /** Which calendar periods are opportunities. */
  readonly period: PeriodGrain;
  /** ISO weekday on which weeks start; `null` for other periods. */
  readonly weekStart: number | null;
  /** Day of the month on which months, quarters, half-years and years start; `null` for other periods. */
  readonly anchorDay: number | null;
  /** Month in which years, half-years and quarters start; `null` for other periods. */
  readonly anchorMonth: number | null;
  /** Customers, side by side. */
  readonly columns: OpportunityColumns;
  /** Orders up to `asOf` of the period that is not over then: no opportunity, left out. */
  readonly unfinished: number;
}

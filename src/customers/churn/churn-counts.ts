import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { refuseRest } from '../../core/options.js';
import { type ChurnFacts, concludeChurn } from './churn-conclusion.js';
import type { ChurnCountsConclusion, ChurnMetric, ChurnMetricResult } from './churn-result.js';

/**
 * A period's customers as a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChurnCounts {
  /** Customers there when the period began. */
  readonly start: number;
  /** Customers who came for the first time in the period. @defaultValue 0 */
  readonly new?: number | undefined;
  /** Earlier customers who came back in the period; none of those in `new`. @defaultValue 0 */
  readonly reactivated?: number | undefined;
  /** How many of `start` left. @defaultValue what `end` leaves to be explained */
  readonly churnedFromStart?: number | undefined;
  /** How many of `new` left again in the period. @defaultValue 0 */
  readonly churnedFromNew?: number | undefined;
  /** How many of `reactivated` left again in the period. @defaultValue 0 */
  readonly churnedFromReactivated?: number | undefined;
  /** Customers there when the period ended: refused unless it is what the others lead to. @defaultValue what they lead to */
  readonly end?: number | undefined;
  /** Customers (or subscriptions) whose term ended in the period; for `'up-for-renewal'`. */
  readonly dueForRenewal?: number | undefined;
  /** How many of those did not renew. */
  readonly notRenewed?: number | undefined;
  /** Customers of every day, added up over the days of the period; for `'mean-of-days'`. */
  readonly customerDays?: number | undefined;
  /** Days of the period. */
  readonly days?: number | undefined;
}

/** Churn or retention from counts. */
export function concludeCounts<Id extends ChurnMetric>(
  metric: Id,
  counts: ChurnCounts,
  options: ChurnCountsConclusion | undefined,
): ChurnMetricResult<Id> {
  const { definition, confidence, interval, rateInterval, ...rest } = options ?? {};
  refuseRest(metric, rest);
  return concludeChurn(metric, factsOf(metric, counts), { definition, confidence, interval, rateInterval });
}

/** The facts behind counts, once they do not contradict each other. */
function factsOf(metric: ChurnMetric, counts: ChurnCounts): ChurnFacts {
  const {
    start,
    new: joined = 0,
    reactivated = 0,
    churnedFromStart,
    churnedFromNew = 0,
    churnedFromReactivated = 0,
    end,
    dueForRenewal,
    notRenewed,
    customerDays,
    days,
    ...rest
  } = Object(counts) as ChurnCounts;
  refuseRest(metric, rest);
  const given = givenCounts(metric, { start, new: joined, reactivated, churnedFromNew, churnedFromReactivated });
  const gone = given.churnedFromNew + given.churnedFromReactivated;
  const left = given.start + given.new + given.reactivated - gone;
  if (churnedFromStart === undefined && end === undefined) {
    refuse(metric, 'churnedFromStart or end', 'given', undefined, 'INVALID_VALUE');
  }
  const stocks = givenCounts(metric, {
    churnedFromStart: churnedFromStart ?? left - givenCounts(metric, { end }).end,
    end: end ?? left - (churnedFromStart as number),
  });
  atMost(metric, 'churnedFromStart', stocks.churnedFromStart, 'start', given.start);
  atMost(metric, 'churnedFromNew', given.churnedFromNew, 'new', given.new);
  atMost(metric, 'churnedFromReactivated', given.churnedFromReactivated, 'reactivated', given.reactivated);
  const implied = left - stocks.churnedFromStart;
  if (stocks.end !== implied) {
    refuse(metric, 'end', `start + new + reactivated - churned = ${implied}`, stocks.end, 'INVALID_VALUE');
  }
  const churned = stocks.churnedFromStart + gone;
  return {
    movements: {
      start: given.start,
      new: given.new,
      reactivated: given.reactivated,
      churned,
      churnedFromStart: stocks.churnedFromStart,
      churnedFromNew: given.churnedFromNew,
      churnedFromReactivated: given.churnedFromReactivated,
      end: stocks.end,
    },
    meanCustomers: meanOf(metric, customerDays, days),
    ...renewalsOf(metric, dueForRenewal, notRenewed),
    period: null,
    missing: 0,
    invalid: 0,
  };
}

function renewalsOf(metric: string, dueForRenewal: number | undefined, notRenewed: number | undefined) {
  if (dueForRenewal === undefined && notRenewed === undefined) return { dueForRenewal: null, notRenewed: null };
  const renewals = givenCounts(metric, { dueForRenewal, notRenewed });
  atMost(metric, 'notRenewed', renewals.notRenewed, 'dueForRenewal', renewals.dueForRenewal);
  return renewals;
}

function meanOf(metric: string, customerDays: number | undefined, days: number | undefined): number | null {
  if (customerDays === undefined && days === undefined) return null;
  // within these, no quotient overflows
  const isSize = (value: unknown) => typeof value === 'number' && value >= 1e-9 && value <= 1e18;
  if (!(isSize(customerDays) || customerDays === 0)) {
    refuse(metric, 'customerDays', '0 or a number from 1e-9 to 1e18', customerDays, 'INVALID_VALUE');
  }
  if (!isSize(days)) refuse(metric, 'days', 'a number from 1e-9 to 1e18', days, 'INVALID_VALUE');
  return (customerDays as number) / (days as number) + 0;
}

function atMost(metric: string, name: string, part: number, whole: string, most: number): void {
  if (part > most) refuse(metric, name, `at most ${whole}, ${most}`, part, 'INVALID_VALUE');
}

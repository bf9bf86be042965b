import { givenCounts, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
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

/** Names of the counts; `customerDays` and `days` need not be whole. */
const COUNTS =
  'start new reactivated churnedFromStart churnedFromNew churnedFromReactivated end dueForRenewal notRenewed customerDays days';

/** Churn or retention from counts. */
export function concludeCounts<Id extends ChurnMetric>(
  metric: Id,
  counts: ChurnCounts,
  options: ChurnCountsConclusion | undefined,
): ChurnMetricResult<Id> {
  const caller = `${metric}-from-counts`;
  // the source is refused first: its text names the counts
  const facts = factsOf(caller, counts);
  assertOptions(caller, options, 'definition confidence interval rateInterval');
  return concludeChurn(caller, metric, facts, options);
}

/** The facts behind counts, once they do not contradict each other. */
function factsOf(caller: string, counts: ChurnCounts): ChurnFacts {
  const { customerDays, days, ...whole } = namedParts(caller, counts, COUNTS.split(' '), '') as unknown as ChurnCounts;
  // all are checked before any is reckoned with
  const asked = Object.entries({ ...whole, start: whole.start }).filter(([name, count]) => {
    return name === 'start' || count !== undefined;
  });
  const given: ChurnCounts = givenCounts(caller, Object.fromEntries(asked) as Record<keyof ChurnCounts, unknown>);
  const { start, new: joined = 0, reactivated = 0, churnedFromNew = 0, churnedFromReactivated = 0 } = given;
  atMost(caller, 'churnedFromStart', given.churnedFromStart ?? 0, 'start', start);
  atMost(caller, 'churnedFromNew', churnedFromNew, 'new', joined);
  atMost(caller, 'churnedFromReactivated', churnedFromReactivated, 'reactivated', reactivated);
  const gone = churnedFromNew + churnedFromReactivated;
  const left = totalOf(caller, 'start, new and reactivated', [start, joined, reactivated]) - gone;
  const end = given.end ?? left - (given.churnedFromStart ?? Infinity);
  const churnedFromStart = given.churnedFromStart ?? left - end;
  if (end === -Infinity) refuse(caller, 'churnedFromStart or end', 'given', undefined, 'INVALID_VALUE');
  if (churnedFromStart < 0 || churnedFromStart > start || end !== left - churnedFromStart) {
    const range =
      given.churnedFromStart === undefined ? `from ${left - start} to ${left}` : `${left - churnedFromStart}`;
    refuse(caller, 'end', `${range}, by start + new + reactivated - churned`, end, 'INVALID_VALUE');
  }
  return {
    movements: {
      start,
      new: joined,
      reactivated,
      churned: churnedFromStart + gone,
      churnedFromStart,
      churnedFromNew,
      churnedFromReactivated,
      end,
    },
    meanCustomers: meanOf(caller, customerDays, days),
    ...renewalsOf(caller, given.dueForRenewal, given.notRenewed),
    period: null,
    ...noneLeftOut(),
  };
}

function renewalsOf(caller: string, dueForRenewal: number | undefined, notRenewed: number | undefined) {
  if (dueForRenewal === undefined && notRenewed === undefined) return { dueForRenewal: null, notRenewed: null };
  const renewals = givenCounts(caller, { dueForRenewal, notRenewed });
  atMost(caller, 'notRenewed', renewals.notRenewed, 'dueForRenewal', renewals.dueForRenewal);
  return renewals;
}

function meanOf(caller: string, customerDays: number | undefined, days: number | undefined): number | null {
  if (customerDays === undefined && days === undefined) return null;
  // within these, no quotient overflows
  const isSize = (value: unknown) => typeof value === 'number' && value >= 1e-9 && value <= 1e18;
  if (!(isSize(customerDays) || customerDays === 0)) {
    refuse(caller, 'customerDays', '0 or a number from 1e-9 to 1e18', customerDays, 'INVALID_VALUE');
  }
  if (!isSize(days)) refuse(caller, 'days', 'a number from 1e-9 to 1e18', days, 'INVALID_VALUE');
  return (customerDays as number) / (days as number) + 0;
}

function atMost(caller: string, name: string, part: number, whole: string, most: number): void {
  if (part > most) refuse(caller, name, `at most ${whole}, ${most}`, part, 'INVALID_VALUE');
}

import { type PeriodClock, type PeriodGrain, periodClock } from '../calendar/period.js';
import { refuse } from '../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf } from '../core/instant.js';
import { chosen, type InvalidPolicy, policyOf, refuseRest } from '../core/options.js';

/** The last millisecond of the year 9999. Events lie so far around 1970, so that every table has a bounded width. */
export const EVENT_LIMIT = 253_402_300_799_999;

/** What is counted: events of customers, by calendar period of one zone, known up to `asOf`. */
export interface CohortSpec {
  readonly metric: string;
  readonly period: PeriodGrain;
  readonly timeZone: string;
  readonly asOf: number;
  readonly amounts: 'none' | 'sum';
  readonly onInvalid: InvalidPolicy;
  readonly clock: PeriodClock;
  /** The last period that has begun before `asOf`. */
  readonly last: number;
  /** An instant that is too late although it is not after `asOf`: `asOf` itself, where a period would begin at it; else NaN. */
  readonly excluded: number;
}

/** How many rows were counted and how many were not. */
export interface CohortTotals {
  n: number;
  missing: number;
  invalid: number;
  afterAsOf: number;
}

/** The customers of one cohort, by periods since the first: `k` is an index of each array. */
export interface CohortRow {
  /** Number of the first period. */
  readonly cohort: number;
  /** Customers active in the k-th period. */
  readonly active: number[];
  /** Customers active in the k-th period for the last time so far. */
  readonly lastActive: number[];
  /** Sum of the amounts in the k-th period. */
  readonly amounts: number[] | null;
}

/** The sufficient statistic of a cohort table. */
export interface CohortTally extends CohortTotals {
  /** Cohorts that have customers, ascending. */
  readonly rows: readonly CohortRow[];
}

/** Applies defaults to the counting options and checks them. */
export function cohortSpec(
  metric: string,
  options: {
    readonly timeZone: string;
    readonly asOf: InstantInput;
    readonly period?: PeriodGrain | undefined;
    readonly onInvalid?: InvalidPolicy | undefined;
  },
  amounts: 'none' | 'sum',
): CohortSpec {
  const { timeZone, asOf: until, period: grain, onInvalid: policy, ...rest } = options;
  refuseRest(metric, rest);
  const period = chosen(metric, 'period', grain, 'month');
  const onInvalid = policyOf(metric, policy);
  const asOf = instantOf(until);
  if (!(Math.abs(asOf) <= EVENT_LIMIT)) refuse(metric, 'asOf', `${INSTANT_TEXT}, up to the year 9999`, until);
  const clock = periodClock(period, timeZone);
  const named = clock.indexOf(asOf);
  // where clocks go back over a first midnight, the next period may have begun although asOf is named by the old one
  const holding = clock.startOf(named + 1) <= asOf ? named + 1 : named;
  // a period that would begin at asOf has not been observed for any length of time
  const begins = clock.startOf(holding) === asOf;
  const [last, excluded] = begins ? [holding - 1, asOf] : [holding, Number.NaN];
  return { metric, period, timeZone, asOf, amounts, onInvalid, clock, last, excluded };
}

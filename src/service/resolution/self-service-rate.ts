import { totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import { namedProportion, type ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * Issues by how they were solved.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SelfServiceIssues {
  /** Issues solved without a person: from 0 to `issues`. */
  readonly selfServed: number | bigint;
  /** All issues, in whatever channel. */
  readonly issues: number | bigint;
}

/**
 * Users of the help centre beside those of the ticket desk.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SelfServiceUsers {
  /** Users of the help centre. */
  readonly helpCentreUsers: number | bigint;
  /** Users who wrote tickets. */
  readonly ticketUsers: number | bigint;
}

/**
 * How {@link selfServiceRate} concludes from issues.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SelfServiceRateOptions extends ShareOptions {
  /** The formula. @defaultValue `'resolution-share'` */
  readonly definition?: 'resolution-share' | undefined;
}

/**
 * How {@link selfServiceRate} concludes from users.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SelfServiceUsersOptions extends ShareOptions {
  /** The formula: help-centre users over ticket users, or over both together. */
  readonly definition: 'help-centre-ratio' | 'help-centre-share';
}

/**
 * Self-service rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SelfServiceRateResult extends MetricResult<'self-service-rate', 'fraction' | 'ratio'> {
  /** A share 0…1 or, with `'help-centre-ratio'`, a ratio from 0 without limit; `null` when the denominator is 0. */
  readonly value: number | null;
  /** The denominator: issues, ticket users, or users of both kinds. */
  readonly n: number;
  /** The numerator: issues self-served, or users of the help centre. */
  readonly count: number;
  /** The formula behind `value`. */
  readonly definition: 'resolution-share' | 'help-centre-ratio' | 'help-centre-share';
  /** Interval of a share; `null` for the ratio, whose numerator is no part of its denominator, and out of nothing. */
  readonly interval: Interval | null;
}

/**
 * Self-service rate: the share of issues that were solved without a person.
 *
 * value = selfServed / issues; n = issues. Wilson's interval unless another method is given.
 *
 * @remarks Three formulas are published under this name (and that of deflection rate), and their numbers can't be compared.
 * `'resolution-share'`, the default, is the only one about outcomes. That no ticket followed is no proof of a resolution: count
 * issues with a confirmed outcome, or without a contact in a window that you state. The two others compare users of the help
 * centre with users of tickets: as a ratio (`'help-centre-ratio'`, unit `'ratio'`, no interval) or as a share of both together
 * (`'help-centre-share'`); who did both is in both numbers, which no interval knows. Cost: O(1).
 * @param issues whole numbers from 0
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` without issues
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or more is self-served than there is; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { selfServiceRate } from 'cx-metrics';
 * const rate = selfServiceRate({ selfServed: 640, issues: 800 });
 * rate.value; // => 0.8
 * rate.interval?.low; // ~> 0.7708774299350653
 * ```
 * @category Service
 * @since 0.1.0
 */
export function selfServiceRate(issues: SelfServiceIssues, options?: SelfServiceRateOptions): SelfServiceRateResult;
/**
 * Self-service rate of users: those of the help centre against those who wrote tickets. See {@link selfServiceRate}.
 *
 * @param users whole numbers from 0
 * @param options the formula and, for the share, interval and its level
 * @returns ratio, or share 0…1 with interval; `value: null` when the denominator is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { selfServiceRate } from 'cx-metrics';
 * const users = { helpCentreUsers: 4000, ticketUsers: 1000 };
 * selfServiceRate(users, { definition: 'help-centre-ratio' }).value; // => 4
 * selfServiceRate(users, { definition: 'help-centre-share' }).value; // => 0.8
 * ```
 */
export function selfServiceRate(users: SelfServiceUsers, options: SelfServiceUsersOptions): SelfServiceRateResult;
export function selfServiceRate(
  counts: SelfServiceIssues | SelfServiceUsers,
  options?: SelfServiceRateOptions | SelfServiceUsersOptions,
): SelfServiceRateResult {
  const metric = 'self-service-rate';
  if (Object(counts) !== counts) {
    const forms = '{ selfServed, issues } or { helpCentreUsers, ticketUsers }';
    refuse(metric, 'the source', forms, counts, 'INVALID_VALUE');
  }
  assertOptions(metric, options, 'definition confidence interval');
  const { definition: asked, ...conclusion } = options ?? {};
  const definition = chosen(metric, 'definition', asked, 'resolution-share help-centre-ratio help-centre-share');
  if (definition === 'resolution-share') {
    const { selfServed, issues } = namedCounts(metric, counts, ['selfServed', 'issues']);
    return {
      ...namedProportion(metric, selfServed, issues, conclusion, undefined, 'selfServed', 'issues'),
      definition,
    };
  }
  const given = namedCounts(metric, counts, ['helpCentreUsers', 'ticketUsers']);
  const { helpCentreUsers: users, ticketUsers: authors } = given;
  const both = namedProportion(metric, users, totalOf(metric, 'users', [users, authors]), conclusion);
  if (definition === 'help-centre-share') return { ...both, definition };
  return { ...both, unit: 'ratio', value: authors ? users / authors : null, n: authors, definition, interval: null };
}

import { givenCounts, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertOptions, assertReader, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { COUNT, RowTally } from '../../kernels/proportion/row-tally.js';
import { shareOfSums } from '../../kernels/quotient/share-of-sums.js';

/**
 * Totals of {@link viralCoefficient}, all of one cohort of users.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ViralTotals {
  /** Users who signed up by an invitation. */
  readonly invitedSignups: number;
  /** All users of the cohort, whether they invited or not. */
  readonly invitingBase: number;
  /** Invitations that the cohort sent, for the two factors of the coefficient. @defaultValue not known */
  readonly invitations?: number | undefined;
}

/**
 * Options of {@link viralCoefficient} for rows, one for each user of the cohort.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ViralCoefficientRowOptions<Row> {
  /** How many signed up by this user's invitations; 0 for those who invited nobody. */
  readonly invitedSignups: Read<Row, number>;
  /** How many invitations the user sent. @defaultValue not known */
  readonly invitations?: Read<Row, number> | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** What to do with rows whose parts are no counts. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Result of {@link viralCoefficient}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ViralCoefficientResult extends MetricResult<'viral-coefficient', 'ratio'> {
  /** The coefficient K; `null` without users. */
  readonly value: number | null;
  /** All users of the cohort. */
  readonly n: number;
  /** Users who signed up by an invitation. */
  readonly invitedSignups: number;
  /** Invitations sent; `null` where they were not given. */
  readonly invitations: number | null;
  /** The first factor of K: invitations / users. */
  readonly invitationsPerUser: number | null;
  /** The second: sign-ups / invitations; `null` without invitations. */
  readonly signupsPerInvitation: number | null;
  /** Interval of the value, users being independent of each other: of rows only, since totals do not say how users vary. */
  readonly interval: Interval | null;
}

const METRIC = 'viral-coefficient';

/**
 * Viral coefficient (K-factor): how many new users each user brings by invitations.
 *
 * value = invitedSignups / invitingBase, a ratio from 0 without limit; n = invitingBase. With `invitations` the result has its two
 * factors, whose product it is: invitations per user × sign-ups per invitation. Of rows there is an interval by the t
 * distribution: users vary.
 *
 * @remarks It is a product of two rates, not their quotient. The base is all users of the cohort, not only those who invited.
 * Somebody who was invited twice signs up once. Young cohorts have not finished inviting: wait for a cycle to end, or the
 * coefficient is too low. From 1 on a cohort more than replaces itself; how far that leads: {@link viralGrowthProjection}. Of
 * segments, add up the counts and divide once. Cost: O(1), of rows O(n).
 * @param totals whole numbers from 0
 * @returns the coefficient and its factors; `value: null` without users
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no counts and for sign-ups by no invitation; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { viralCoefficient } from 'cx-metrics';
 * viralCoefficient({ invitedSignups: 750, invitingBase: 1000 }).value; // => 0.75
 *
 * const k = viralCoefficient({ invitedSignups: 138, invitingBase: 460, invitations: 1380 });
 * k.value; // => 0.3
 * [k.invitationsPerUser, k.signupsPerInvitation]; // => [3, 0.1]
 * ```
 * @category Acquisition
 * @since 0.1.0
 */
export function viralCoefficient(totals: ViralTotals): ViralCoefficientResult;
/**
 * The same of rows, one for each user of the cohort, with an interval. See {@link viralCoefficient}.
 *
 * @param rows any iterable; those without a part are `missing`
 * @param options readers and the level of the interval
 * @returns the coefficient and its factors, with interval
 * @example
 * ```ts
 * import { viralCoefficient } from 'cx-metrics';
 * const users = [{ sent: 4, joined: 1 }, { sent: 0, joined: 0 }, { sent: 6, joined: 2 }, { sent: 2, joined: 1 }];
 * const k = viralCoefficient(users, { invitedSignups: (user) => user.joined, invitations: (user) => user.sent });
 * k.value; // => 1
 * k.interval?.high; // ~> 2.2992282636253
 * ```
 */
export function viralCoefficient<Row>(
  rows: Iterable<Row>,
  options: ViralCoefficientRowOptions<Row>,
): ViralCoefficientResult;
export function viralCoefficient(source: unknown, options?: object): ViralCoefficientResult {
  if (isRows(source)) return ofRows(source, options);
  const parts = namedParts(METRIC, source, ['invitedSignups', 'invitingBase', 'invitations']);
  assertOptions(METRIC, options, '');
  const { invitedSignups, invitingBase, invitations } = parts;
  const counts = givenCounts(METRIC, { invitedSignups, invitingBase });
  const sent = invitations === undefined ? null : givenCounts(METRIC, { invitations }).invitations;
  if (counts.invitingBase === 0 && counts.invitedSignups > 0) {
    refuse(METRIC, 'invitingBase', `above 0 for ${counts.invitedSignups} invitedSignups`, 0, 'INVALID_VALUE');
  }
  return concluded(counts.invitedSignups, counts.invitingBase, sent);
}

function ofRows(rows: Iterable<unknown>, options: object | undefined): ViralCoefficientResult {
  assertOptions(METRIC, options, 'invitedSignups invitations confidence onInvalid');
  const given = { ...options } as Partial<ViralCoefficientRowOptions<unknown>>;
  const { invitedSignups: readSignups, invitations: readInvitations, confidence, onInvalid } = given;
  assertReader(METRIC, 'invitedSignups', readSignups);
  if (readInvitations !== undefined) assertReader(METRIC, 'invitations', readInvitations);
  const tally = new RowTally(METRIC, rows, onInvalid);
  const signups: number[] = [];
  const sent: number[] = [];
  let index = 0;
  for (const row of rows) {
    const place = index++;
    const joined = tally.read(COUNT, 'invitedSignups', (readSignups as Read<unknown, number>)(row), place);
    if (joined === null) continue;
    const invited = readInvitations ? tally.read(COUNT, 'invitations', readInvitations(row), place) : 0;
    if (invited === null) continue;
    signups.push(joined);
    sent.push(invited);
  }
  const ones = signups.map(() => 1);
  const { interval } = shareOfSums(METRIC, signups, ones, confidence, false);
  const joined = totalOf(METRIC, 'invitedSignups', signups);
  const invited = totalOf(METRIC, 'invitations', sent);
  const { missing, invalid } = tally;
  return { ...concluded(joined, signups.length, readInvitations ? invited : null), missing, invalid, interval };
}

function concluded(invitedSignups: number, users: number, invitations: number | null): ViralCoefficientResult {
  if (invitations === 0 && invitedSignups > 0) {
    refuse(METRIC, 'invitations', `above 0 for ${invitedSignups} invitedSignups`, invitations, 'INVALID_VALUE');
  }
  return {
    metric: METRIC,
    unit: 'ratio',
    value: users ? invitedSignups / users : null,
    n: users,
    missing: 0,
    invalid: 0,
    invitedSignups,
    invitations,
    invitationsPerUser: users && invitations !== null ? invitations / users : null,
    signupsPerInvitation: invitations ? invitedSignups / invitations : null,
    interval: null,
  };
}

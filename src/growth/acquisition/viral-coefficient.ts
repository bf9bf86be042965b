import { givenCounts, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertOptions, type InvalidPolicy, type Read, readerOf } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { COUNT, RowTally } from '../../kernels/proportion/row-tally.js';
import { namedRatio } from '../../kernels/quotient/named-ratio.js';
import { RATIO_CONCLUSION, type RatioOptions, type RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link viralCoefficient}, all of one cohort of users.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ViralTotals {
  /** Users who signed up by an invitation. */
  readonly invitedSignups: number | bigint;
  /** All users of the cohort, whether they invited or not. */
  readonly invitingBase: number | bigint;
  /** Invitations that the cohort sent, for the two factors of the coefficient. @defaultValue not known */
  readonly invitations?: number | bigint | undefined;
}

/**
 * Options of {@link viralCoefficient} for rows, one for each user of the cohort.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ViralCoefficientRowOptions<Row> extends RatioOptions {
  /** How many signed up by this user's invitations; 0 for those who invited nobody. */
  readonly invitedSignups: Read<Row, number | bigint>;
  /** How many invitations the user sent. @defaultValue not known */
  readonly invitations?: Read<Row, number | bigint> | undefined;
  /** What to do with rows whose parts are no counts. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Result of {@link viralCoefficient}. The numerator is the sign-ups by invitation, the denominator all users of the cohort.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ViralCoefficientResult extends RatioResult<'viral-coefficient', 'ratio'> {
  /** Invitations sent; `null` where they were not given. */
  readonly invitations: number | null;
  /** The first factor of K: invitations / users. */
  readonly invitationsPerUser: number | null;
  /** The second: sign-ups / invitations; `null` without invitations. */
  readonly signupsPerInvitation: number | null;
}

const METRIC = 'viral-coefficient';
const PART = 'invitedSignups';
const FORM = { metric: METRIC, unit: 'ratio', part: PART, whole: 'invitingBase', rows: 'whole' } as const;

/**
 * Viral coefficient (K-factor): how many new users each user brings by invitations.
 *
 * value = invitedSignups / invitingBase, a ratio from 0 without limit; n = invitingBase. With `invitations` the result has its two
 * factors, whose product it is: invitations per user × sign-ups per invitation. Of rows there is an interval by the t
 * distribution: users vary.
 *
 * @remarks The base is all users of the cohort, not only those who invited.
 * Somebody who was invited twice signs up once. Young cohorts have not finished inviting: wait for a cycle to end, or the
 * coefficient is too low. From 1 on a cohort more than replaces itself; how far that leads: {@link viralGrowthProjection}. For
 * segments, add up the counts and divide once. Cost: O(1); for rows O(n).
 * @param totals whole numbers from 0
 * @returns the coefficient and its factors; `value: null` without users
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are not counts and for sign-ups by no invitation; `INVALID_OPTION` for options
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
 * The same for rows, one for each user of the cohort, with an interval. See {@link viralCoefficient}.
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
  const { invitations, ...parts } = namedParts(METRIC, source, [PART, FORM.whole, 'invitations']);
  assertOptions(METRIC, options, '');
  const { invitedSignups, invitingBase } = parts;
  const counts = givenCounts(METRIC, { invitedSignups, invitingBase });
  const sent = invitations === undefined ? null : givenCounts(METRIC, { invitations }).invitations;
  if (counts.invitingBase === 0 && counts.invitedSignups > 0) {
    refuse(METRIC, FORM.whole, `above 0 for ${counts.invitedSignups} ${PART}`, 0, 'INVALID_VALUE');
  }
  return withFactors(namedRatio(FORM, counts, undefined), sent);
}

function ofRows(rows: Iterable<unknown>, options: object | undefined): ViralCoefficientResult {
  assertOptions(METRIC, options, `${PART} invitations onInvalid ${RATIO_CONCLUSION}`);
  const given = { ...options } as Partial<ViralCoefficientRowOptions<unknown>>;
  const { invitedSignups: readSignups, invitations: readInvitations, onInvalid, ...conclusion } = given;
  const signupsOf = readerOf(METRIC, PART, readSignups);
  const invitationsOf = readInvitations === undefined ? undefined : readerOf(METRIC, 'invitations', readInvitations);
  const tally = new RowTally(METRIC, rows, onInvalid);
  const signups: number[] = [];
  const sent: number[] = [];
  let index = 0;
  for (const row of rows) {
    const place = index++;
    const joined = tally.read(COUNT, PART, signupsOf(row), place);
    if (joined === null) continue;
    const invited = invitationsOf ? tally.read(COUNT, 'invitations', invitationsOf(row), place) : 0;
    if (invited === null) continue;
    signups.push(joined);
    sent.push(invited);
  }
  tally.end(index, [PART, 'invitations']);
  totalOf(METRIC, PART, signups);
  const invited = totalOf(METRIC, 'invitations', sent);
  const ratio = namedRatio(FORM, signups, { [PART]: (joined: number) => joined, ...conclusion });
  return withFactors({ ...ratio, ...tally.leftOut }, invitationsOf ? invited : null);
}

/** The two factors whose product it is. */
function withFactors(ratio: RatioResult<typeof METRIC, 'ratio'>, invitations: number | null): ViralCoefficientResult {
  const { numerator, denominator } = ratio;
  if (invitations === 0 && numerator > 0) {
    refuse(METRIC, 'invitations', `above 0 for ${numerator} ${PART}`, invitations, 'INVALID_VALUE');
  }
  return {
    ...ratio,
    invitations,
    invitationsPerUser: denominator && invitations !== null ? invitations / denominator : null,
    signupsPerInvitation: invitations ? numerator / invitations : null,
  };
}

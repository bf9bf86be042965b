// poured from src/catalog/records/customers.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link pointsEarnedPerMember}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PointsEarnedPerMemberTotals {
  /** Points earned in the period: a number from 0. */
  readonly points: number | bigint;
  /** Members of the period: a number from 0. */
  readonly members: number | bigint;
}

/**
 * Points earned per member: loyalty points earned per member in the period, usually read tier by tier.
 *
 * value = points / members; n = members. Rows give an interval, that of `quotient` (delta method, Student's t); totals alone do
 * not.
 *
 * @remarks Tiers with a higher rate of earning gain points for the same purchases: compare spending too. Welcome and birthday
 * points do not come from purchases. For segments, add up both totals and divide once; never average the ratios. Cost: O(1);
 * for rows O(n).
 * @param totals `points` and `members`
 * @returns ratio; `value: null` when `members` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `points` or `members` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { pointsEarnedPerMember } from 'cx-metrics';
 * pointsEarnedPerMember({ points: 84_000, members: 700 }).value; // => 120
 * const members = [{ earned: 90 }, { earned: 150 }, { earned: 110 }, { earned: 130 }];
 * const result = pointsEarnedPerMember(members, { points: 'earned' });
 * result.value; // => 120
 * result.interval?.low; // ~> 78.91479486479
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function pointsEarnedPerMember(
  totals: PointsEarnedPerMemberTotals,
): RatioResult<'points-earned-per-member', 'ratio'>;
/**
 * The same for rows, one per member: `points` reads its number, and rows without it are `missing`. See
 * {@link pointsEarnedPerMember}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function pointsEarnedPerMember<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'points'>,
): RatioResult<'points-earned-per-member', 'ratio'>;
export function pointsEarnedPerMember(
  source: unknown,
  options?: object,
): RatioResult<'points-earned-per-member', 'ratio'> {
  return namedRatio(
    { metric: 'points-earned-per-member', unit: 'ratio', part: 'points', whole: 'members', rows: 'whole' },
    source,
    options,
  );
}

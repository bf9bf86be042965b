import { refuse } from '../../core/errors.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import { brings } from '../../kernels/history/brings.js';
import { isCounts } from '../../kernels/proportion/named-counts.js';
import { namedProportion, type ShareOptions } from '../../kernels/proportion/proportion.js';
import { QUANTITY, RowTally } from '../../kernels/proportion/row-tally.js';
import { shareOfSums } from '../../kernels/quotient/share-of-sums.js';
import {
  POINTS_REDEMPTION,
  type PointsRedemptionDefinition,
  type PointsRedemptionRateResult,
  type PointsTotals,
  type PointsTotalsOptions,
  pointsOfTotals,
  pointsParts,
} from './points-totals.js';

/**
 * Options of {@link pointsRedemptionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PointsRedemptionRateOptions extends ShareOptions {
  /** What is counted. @defaultValue `'cohort'` */
  readonly definition?: PointsRedemptionDefinition | undefined;
  /** What to do with members whose points are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link pointsRedemptionRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PointsRedemptionRateRowOptions<Row> extends PointsRedemptionRateOptions {
  /** Points that the member was issued. */
  readonly issued: Read<Row, number | bigint>;
  /** Points that the member redeemed. */
  readonly redeemed: Read<Row, number | bigint>;
  /** Points of the member that expired. @defaultValue not known */
  readonly expired?: Read<Row, number | bigint> | undefined;
}

/**
 * Members as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PointsRedemptionRateColumns {
  /** Points that each member was issued. */
  readonly issued: ArrayLike<number | bigint | null | undefined>;
  /** Points that each member redeemed. */
  readonly redeemed: ArrayLike<number | bigint | null | undefined>;
  /** Points of each member that expired. @defaultValue not known */
  readonly expired?: ArrayLike<number | bigint | null | undefined> | undefined;
}

/**
 * Points redemption rate: the share of the loyalty points issued that were redeemed, or of members who redeemed any.
 *
 * `'cohort'` and `'period'`: value = Σ redeemed / Σ issued; `'members'`: members with redeemed > 0 / members with issued > 0.
 * n = members behind the value: those with a row or, under `'members'`, those who were issued some.
 *
 * @remarks Points redeemed now were issued earlier. Under `'cohort'` a row holds the points issued to a member and what became of
 * these same points, so the rate is a share; more used than issued is refused. Under `'period'` both are those of one period,
 * and the rate may exceed 1. Breakage is published as 1 − redemption; as long as points may still be redeemed that is the most it can
 * become, and `expiredShare` the least. The member is what varies independently: the interval of points takes that into account, and
 * is wide where few members hold most points. Cost: O(n) time and memory. Sources: breakage as 1 − redemption (FAS Solutions,
 * RewardOps).
 * @param totals points issued, redeemed and expired, as a ledger sums them: the rate has no interval then, since totals do not say how members vary
 * @param options what is counted
 * @returns the rate with its interval, breakage and what is outstanding; `value: null` and `interval: null` when nothing was issued
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an amount of points, and for more points used than issued except under `'period'`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { pointsRedemptionRate } from 'cx-metrics';
 * const rate = pointsRedemptionRate({ issued: 60_000, redeemed: 18_000, expired: 12_000 });
 * [rate.value, rate.breakage, rate.expiredShare, rate.outstanding]; // => [0.3, 0.7, 0.2, 30000]
 * pointsRedemptionRate({ issued: 100, redeemed: 150 }, { definition: 'period' }).value; // => 1.5
 * ```
 * @see https://fassolutions.com/loyalty-rewards-and-breakage/
 * @category Customers
 * @since 0.1.0
 */
export function pointsRedemptionRate(totals: PointsTotals, options?: PointsTotalsOptions): PointsRedemptionRateResult;
/**
 * The same for members in rows, with intervals. See {@link pointsRedemptionRate}.
 *
 * @param rows any iterable, one row per member
 * @param options readers `issued`, `redeemed` and `expired`, what is counted and how to conclude
 * @returns the rate with its interval, breakage and what is outstanding
 * @throws A {@link CxMetricsError} as for totals, unless `onInvalid: 'count'`
 * @example
 * ```ts
 * import { pointsRedemptionRate } from 'cx-metrics';
 *
 * const members = [
 *   { earned: 600, spent: 150, lapsed: 50 },
 *   { earned: 300, spent: 300, lapsed: 0 },
 *   { earned: 100, spent: 0, lapsed: 0 },
 * ];
 * const readers = {
 *   issued: (member: (typeof members)[number]) => member.earned,
 *   redeemed: (member: (typeof members)[number]) => member.spent,
 *   expired: (member: (typeof members)[number]) => member.lapsed,
 * };
 * const rate = pointsRedemptionRate(members, readers);
 * [rate.value, rate.breakage, rate.expiredShare, rate.outstanding]; // => [0.45, 0.55, 0.05, 500]
 * pointsRedemptionRate(members, { ...readers, definition: 'members' }).value; // ~> 0.6666666667
 * ```
 */
export function pointsRedemptionRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: PointsRedemptionRateRowOptions<Row>,
): PointsRedemptionRateResult;
/**
 * The same for members in equally long columns. See {@link pointsRedemptionRate}.
 *
 * @param columns `issued`, `redeemed` and perhaps `expired`
 * @param options what is counted and how to conclude
 * @returns the rate with its interval, breakage and what is outstanding
 */
export function pointsRedemptionRate(
  columns: PointsRedemptionRateColumns,
  options?: PointsRedemptionRateOptions,
): PointsRedemptionRateResult;
export function pointsRedemptionRate(source: unknown, options?: object): PointsRedemptionRateResult {
  if (isCounts(source) || Object(source) !== source) return pointsOfTotals(source, options);
  assertOptions(
    POINTS_REDEMPTION,
    options,
    'issued redeemed expired definition confidence interval onInvalid missingValue',
  );
  return ofMembers(source, { ...options });
}

function ofMembers(
  source: unknown,
  options: PointsRedemptionRateOptions & Readonly<Record<string, unknown>>,
): PointsRedemptionRateResult {
  const { definition: asked, onInvalid, confidence, interval } = options;
  const definition = chosen(POINTS_REDEMPTION, 'definition', asked, 'cohort period members');
  const isMembers = definition === 'members';
  if (!isMembers && interval) refuse(POINTS_REDEMPTION, 'interval', 'left out for points', interval);
  const tally = new RowTally(POINTS_REDEMPTION, source, onInvalid);
  const [all, used, gone]: [number[], number[], number[]] = [[], [], []];
  const knowsExpired = brings(source, options, 'expired');
  let [holders, redeemers] = [0, 0];
  const required = ['issued', 'redeemed', ...(knowsExpired ? ['expired'] : [])];
  const names = { required, optional: knowsExpired ? [] : ['expired'] };
  readParts(POINTS_REDEMPTION, source, names, options, (index, got, spent, lost) => {
    const whole = tally.read(QUANTITY, 'issued', got, index);
    if (whole === null) return;
    const part = tally.read(QUANTITY, 'redeemed', spent, index);
    if (part === null) return;
    const lapsed = knowsExpired ? tally.read(QUANTITY, 'expired', lost, index) : 0;
    if (lapsed === null) return;
    if (definition !== 'period' && part + lapsed > whole) {
      tally.refuse('redeemed', 'no more than issued, together with expired', spent, index, 'above-whole');
      return;
    }
    all.push(whole);
    used.push(part);
    gone.push(lapsed);
    if (whole > 0) holders++;
    if (part > 0) redeemers++;
  });
  const points = shareOfSums(POINTS_REDEMPTION, used, all, confidence, definition === 'cohort');
  const lapsed = knowsExpired ? shareOfSums(POINTS_REDEMPTION, gone, all, confidence, false).part : null;
  const share = isMembers ? namedProportion(POINTS_REDEMPTION, redeemers, holders, { confidence, interval }) : points;
  return {
    metric: POINTS_REDEMPTION,
    unit: definition === 'period' ? 'ratio' : 'fraction',
    value: share.value,
    n: isMembers ? holders : all.length,
    ...tally.leftOut,
    definition,
    ...pointsParts(definition, points.whole, points.part, lapsed),
    redeemers,
    se: isMembers ? null : points.se,
    interval: share.interval,
  };
}

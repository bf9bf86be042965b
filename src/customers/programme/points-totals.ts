import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

/**
 * What a points redemption rate is: points redeemed of those issued to the same members (`'cohort'`), points redeemed in a period
 * over those issued in it (`'period'`), or members who redeemed any of those who were issued some (`'members'`).
 *
 * @category Options
 * @since 0.1.0
 */
export type PointsRedemptionDefinition = 'cohort' | 'period' | 'members';

/**
 * Points as a ledger has them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PointsTotals {
  /** Points issued, from 0. */
  readonly issued: number | bigint;
  /** Points redeemed, from 0. */
  readonly redeemed: number | bigint;
  /** Points expired, from 0. @defaultValue not known */
  readonly expired?: number | bigint | undefined;
}

/**
 * Points redemption rate with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PointsRedemptionRateResult extends MetricResult<'points-redemption-rate', 'fraction' | 'ratio'> {
  /** The rate; 0…1, except under `'period'`, where it may exceed 1. `null` when nothing was issued. */
  readonly value: number | null;
  /** Members behind the value; of totals, which do not tell how many, 1 for the one pair of sums. 0 when nothing was issued. */
  readonly n: number;
  /** What is counted. */
  readonly definition: PointsRedemptionDefinition;
  /** Points issued. */
  readonly issued: number;
  /** Points redeemed. */
  readonly redeemed: number;
  /** Points expired; `null` when not known. */
  readonly expired: number | null;
  /** Points neither redeemed nor expired; `null` under `'period'`, and when it is not known what expired. */
  readonly outstanding: number | null;
  /** Points not redeemed / points issued, as published: what is not over yet is in it. `null` under `'period'` and when nothing was issued. */
  readonly breakage: number | null;
  /** Points expired / points issued: the part of the breakage that is certain. `null` under `'period'` and when it is not known. */
  readonly expiredShare: number | null;
  /** Members who redeemed any; `null` for totals. */
  readonly redeemers: number | null;
  /** Standard error of a rate of points by the delta method over members; `null` for members, for totals and below two members. */
  readonly se: number | null;
  /** Interval of the value: of points by the delta method over members, of members Wilson's unless another method is given; `null` for totals. */
  readonly interval: Interval | null;
}

/** Name of the metric. */
export const POINTS_REDEMPTION = 'points-redemption-rate';

/** What follows from the sums of points. */
export function pointsParts(
  definition: PointsRedemptionDefinition,
  issued: number,
  redeemed: number,
  expired: number | null,
) {
  const isCohort = definition !== 'period';
  const over = (points: number) => (issued > 0 ? points / issued : null);
  return {
    issued,
    redeemed,
    expired,
    outstanding: isCohort && expired !== null ? Math.max(0, issued - redeemed - expired) : null,
    breakage: isCohort ? over(Math.max(0, issued - redeemed)) : null,
    expiredShare: isCohort && expired !== null ? over(expired) : null,
  };
}

/**
 * How {@link pointsRedemptionRate} concludes from totals.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PointsTotalsOptions {
  /** What is counted; totals of points say nothing about `'members'`. @defaultValue `'cohort'` */
  readonly definition?: 'cohort' | 'period' | undefined;
}

/** The rate of totals, without an interval: they do not say how members vary. */
export function pointsOfTotals(totals: unknown, options: PointsTotalsOptions | undefined): PointsRedemptionRateResult {
  const { issued, redeemed, expired } = namedParts(POINTS_REDEMPTION, totals, ['issued', 'redeemed', 'expired']);
  assertOptions(POINTS_REDEMPTION, options, 'definition');
  const definition = chosen(POINTS_REDEMPTION, 'definition', options?.definition, 'cohort period');
  const read = (name: string, points: unknown) =>
    QUANTITY.read(points) ?? refuse(POINTS_REDEMPTION, name, QUANTITY.expected, points, 'INVALID_VALUE');
  const [whole, part] = [read('issued', issued), read('redeemed', redeemed)];
  const lapsed = expired === undefined ? null : read('expired', expired);
  if (definition === 'cohort' && part + (lapsed ?? 0) > whole) {
    refuse(POINTS_REDEMPTION, 'redeemed', 'no more than issued, together with expired', redeemed, 'INVALID_VALUE');
  }
  return {
    metric: POINTS_REDEMPTION,
    unit: definition === 'period' ? 'ratio' : 'fraction',
    value: whole > 0 ? part / whole : null,
    n: whole > 0 ? 1 : 0,
    ...noneLeftOut(),
    definition,
    ...pointsParts(definition, whole, part, lapsed),
    redeemers: null,
    se: null,
    interval: null,
  };
}

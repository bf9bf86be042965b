import { refuse } from '../../core/errors.js';
import {
  assertOptions,
  chosen,
  type InvalidPolicy,
  type MissingValue,
  policyOf,
  type Read,
} from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { concludeMix, type MixClass } from '../../kernels/mix/mix-conclusion.js';
import { AMOUNT, emptyMix, putClass } from '../../kernels/mix/mix-tally.js';
import { RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * A tier as data: its name and from how many points (or how much spend) on it holds.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MembershipTier {
  /** Name of the tier. */
  readonly tier: string;
  /** The least value that reaches it. */
  readonly from: number;
}

/**
 * Options of {@link membershipTiers}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MembershipTiersOptions {
  /** The tiers, ascending. */
  readonly tiers: readonly MembershipTier[];
  /** Name for those below the lowest tier. @defaultValue `'none'` */
  readonly below?: string | undefined;
  /** By what members qualify: the value of this period, or the better of this and the previous one (a year of grace). @defaultValue `'current'` */
  readonly qualify?: 'current' | 'current-or-previous' | undefined;
  /** What to do with members whose value is none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** Level at which all intervals hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** A number that stands for "missing" in integer columns of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link membershipTiers} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MembershipTiersRowOptions<Row> extends MembershipTiersOptions {
  /** Points, or spend, of this period. */
  readonly points: Read<Row, number | bigint>;
  /** Points, or spend, of the previous period; `null` for those who were no members then. Needed under `'current-or-previous'`. */
  readonly previousPoints?: Read<Row, number | bigint> | undefined;
}

/**
 * Members as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MembershipTiersColumns {
  /** Points, or spend, of this period. */
  readonly points: ArrayLike<number | bigint | null | undefined>;
  /** Points, or spend, of the previous period; `null` for those who were no members then. */
  readonly previousPoints?: ArrayLike<number | bigint | null | undefined> | undefined;
}

/**
 * Members in tiers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MembershipTiersResult extends MetricResult<'membership-tiers', 'fraction'> {
  /** Share of the largest tier; `null` without members. */
  readonly value: number | null;
  /** Members that have a value, those below the lowest tier among them. */
  readonly n: number;
  /** Interval of `value`; as all intervals hold together, it does whichever tier is the largest. */
  readonly interval: Interval | null;
  /** The largest tier, of equal ones the lowest; `null` without members. */
  readonly largest: string | null;
  /** Those below the lowest tier, then the tiers ascending, empty ones too: `class` is the name, `count` members. */
  readonly classes: readonly MixClass[];
  /** The tier of each member, in the order given; `null` for those missing or invalid. */
  readonly members: readonly (string | null)[];
  /** Members who keep a higher tier by the previous period. */
  readonly kept: number;
  /** The tiers. */
  readonly tiers: readonly MembershipTier[];
  /** Name for those below the lowest tier. */
  readonly below: string;
  /** By what members qualify. */
  readonly qualify: 'current' | 'current-or-previous';
}

const METRIC = 'membership-tiers';
function tiersOf(given: unknown, below: string): MembershipTier[] {
  if (!Array.isArray(given) || given.length === 0) refuse(METRIC, 'tiers', 'an array of tiers', given);
  const seen = new Set<unknown>([below]);
  if (typeof below !== 'string' || below === '') refuse(METRIC, 'below', 'a text that is not empty', below);
  let least = -Infinity;
  return Array.from(given as readonly MembershipTier[], (each) => {
    const { tier, from, ...rest } = Object(each) as MembershipTier;
    for (const name of Object.keys(rest)) refuse(METRIC, 'a tier', 'an object with tier and from', name);
    if (typeof tier !== 'string' || tier === '' || seen.has(tier)) refuse(METRIC, 'tier', 'a name of its own', tier);
    if (!(Number.isFinite(from) && from > least)) refuse(METRIC, 'from', 'a finite number above the tier before', from);
    seen.add(tier);
    least = from;
    return { tier, from: from + 0 };
  });
}

/**
 * Membership tiers: who is in which tier by points or spend, and the share of members in each.
 *
 * A member is in the highest tier whose `from` is not above the value: one exactly on the threshold is in the higher tier. share =
 * members of the tier / members; value = the largest share; n counts the members that have a value.
 *
 * @remarks Members below the lowest tier are a class of their own, first in `classes`, so the shares add up to 1. Under `qualify:
 * 'current-or-previous'` the better of both periods counts, and `kept` says how many would have fallen without it; a missing
 * previous value is none, a missing current one makes the member missing. Thresholds are part of the number: after a change
 * of rules, a series starts anew. The intervals are simultaneous (Goodman). Cost: O(members × tiers).
 * @param rows any iterable, one row per member
 * @param options readers `points` and `previousPoints`, the tiers, how to qualify
 * @returns the tier of each member, and counts and shares; `value: null` without members
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a number (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `points`; `INVALID_OPTION` for bad options and tiers
 * @example
 * ```ts
 * import { membershipTiers } from 'cx-metrics';
 *
 * const members = [
 *   { spent: 999, lastYear: 2500 },
 *   { spent: 1000, lastYear: 0 },
 *   { spent: 40, lastYear: null },
 * ];
 * const result = membershipTiers(members, {
 *   points: (member) => member.spent,
 *   previousPoints: (member) => member.lastYear,
 *   tiers: [
 *     { tier: 'silver', from: 100 },
 *     { tier: 'gold', from: 1000 },
 *   ],
 *   qualify: 'current-or-previous',
 * });
 * result.members; // => ['gold', 'gold', 'none']
 * result.kept; // => 1
 *
 * const tiers = [{ tier: 'silver', from: 0 }, { tier: 'gold', from: 500 }];
 * const few = membershipTiers({ points: [0, 499, 500, 1200] }, { tiers });
 * few.members; // => ['silver', 'silver', 'gold', 'gold']
 * few.classes.map((each) => [each.class, each.share]); // => [['none', 0], ['silver', 0.5], ['gold', 0.5]]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function membershipTiers<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: MembershipTiersRowOptions<Row>,
): MembershipTiersResult;
/**
 * The same for equally long columns. See {@link membershipTiers}.
 *
 * @param columns `points` and perhaps `previousPoints`
 * @param options how to count and how to conclude
 * @returns the tier of each member, and counts and shares
 */
export function membershipTiers(
  columns: MembershipTiersColumns,
  options: MembershipTiersOptions,
): MembershipTiersResult;
export function membershipTiers(source: unknown, options: MembershipTiersOptions): MembershipTiersResult {
  assertOptions(METRIC, options, 'points previousPoints tiers below qualify onInvalid confidence missingValue');
  const given = { ...options } as Partial<MembershipTiersRowOptions<unknown>> & Readonly<Record<string, unknown>>;
  const { tiers: asked, below = 'none', onInvalid, confidence, qualify: how } = given;
  const tiers = tiersOf(asked, below);
  const qualify = chosen(METRIC, 'qualify', how, 'current current-or-previous');
  const hasGrace = qualify === 'current-or-previous';
  const names = [below, ...tiers.map(({ tier }) => tier)];
  const spec = {
    metric: METRIC,
    part: 'tier',
    amounts: 'none',
    classes: new Set(names),
    onInvalid: policyOf(METRIC, onInvalid),
  } as const;
  const tally = emptyMix();
  const rows = new RowTally(METRIC, source, onInvalid);
  const members: (string | null)[] = [];
  let kept = 0;
  const parts = hasGrace
    ? { required: ['points', 'previousPoints'] }
    : { required: ['points'], optional: ['previousPoints'] };
  readParts(METRIC, source, parts, given, (index, now, before) => {
    members.push(null);
    const value = rows.read(AMOUNT, 'points', now, index);
    if (value === null) return;
    const previous = hasGrace && before != null ? rows.read(AMOUNT, 'previousPoints', before, index) : -Infinity;
    if (previous === null) return;
    const level = levelOf(tiers, Math.max(value, previous));
    if (level > levelOf(tiers, value)) kept++;
    const tier = names[level] as string;
    members[index] = tier;
    putClass(tally, tier, 1, 0);
  });
  const { value, n, interval, largest, classes } = concludeMix(spec, tally, 'count', { confidence });
  return {
    metric: METRIC,
    unit: 'fraction',
    value,
    n,
    ...rows.leftOut,
    interval,
    largest: largest as string | null,
    classes,
    members,
    kept,
    tiers,
    below,
    qualify,
  };
}

/** How many tiers a value reaches. */
function levelOf(tiers: readonly MembershipTier[], value: number): number {
  let level = 0;
  while (level < tiers.length && value >= (tiers[level] as MembershipTier).from) level++;
  return level;
}

import { givenCounts, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import type { RatingResult } from '../../kernels/rating/rating-conclusion.js';
import type { Scale } from '../../kernels/scale/scale.js';
import { assertCountedAlike, comparedFacts, type Facts } from '../counted-alike.js';
import { type ComparedGroups, groupsOf } from '../groups/test-groups.js';
import { type NetSideCounts, type NpsSideCounts, npsSideOf } from '../nps/compare-nps.js';
import { type ShareSideCounts, shareSideOf } from '../shares/compare-shares.js';

/**
 * What a class, a level or a group adds to a value.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Contribution {
  /** Name of the class or group, or the level. */
  readonly part: string | number;
  /** Its answers. */
  readonly n: number;
  /** Its share of all answers, 0…1. */
  readonly share: number;
  /** What it adds to the value, in its unit; below 0 where it takes away. */
  readonly contribution: number;
}

/**
 * Result of {@link contributionOf}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Contributions {
  /** Always `'contribution-of'`. */
  readonly metric: 'contribution-of';
  /** Name of the metric; `null` where counts alone were given. */
  readonly of: string | null;
  /** Unit of the value. */
  readonly unit: Unit;
  /** The value, which the contributions add up to; `null` where there is none. */
  readonly value: number | null;
  /** All answers. */
  readonly n: number;
  /** Classes, best first; levels, lowest first; groups, as they were given. None where there is no value. */
  readonly parts: readonly Contribution[];
}

const METRIC = 'contribution-of';

/**
 * What a value is made of: what each class of answers, each level or each group adds to it.
 *
 * contribution = share of the part × what one answer of it counts: 100, 0, −100 points in an NPS or net score; the level in a mean, 1 in the top
 * class of a share; for groups share × the group's own value. The contributions add up to the value, but for rounding in the last digit.
 *
 * @remarks Of a rating by levels, whichever its value is: mean, index, share or net. Where low is good (efforts), a level counts as
 * its mirror image does, as it does in the result. Of groups it tells who holds the value up and who is many: a large group near the average adds
 * much. Why a value moved is told by {@link decomposeChange}. Groups that were counted differently are refused by name. Cost: O(parts).
 * @param source a result of `nps`, `netScore`, `csat`, `ces`, `starRating` or `scaleScore`; counts of classes; or groups of results, shares among them
 * @returns the parts with what they add
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what has no such parts, for a rating whose levels are not known, for a name that comes twice and for groups counted differently
 * @example
 * ```ts
 * import { contributionOf, csat, nps } from 'cx-metrics';
 * const parts = contributionOf(nps([10, 9, 9, 8, 3])).parts;
 * parts.map(({ part, contribution }) => [part, contribution]); // => [['promoters', 60], ['passives', 0], ['detractors', -20]]
 *
 * const mean = contributionOf(csat([5, 5, 4, 1], { measure: 'mean' }));
 * mean.value; // => 3.75
 * mean.parts.map(({ part, contribution }) => [part, contribution]); // => [[1, 0.25], [2, 0], [3, 0], [4, 1], [5, 2.5]]
 *
 * const byChannel = contributionOf({
 *   app: { promoters: 60, passives: 25, detractors: 15 },
 *   phone: { promoters: 20, passives: 30, detractors: 50 },
 * });
 * byChannel.value; // => 7.5
 * byChannel.parts.map(({ part, contribution }) => [part, contribution]); // => [['app', 22.5], ['phone', -15]]
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function contributionOf(
  source:
    | NpsSideCounts
    | NetSideCounts
    | RatingResult<string>
    | ComparedGroups<NpsSideCounts | NetSideCounts | RatingResult<string> | ShareSideCounts>,
): Contributions;
export function contributionOf(source: unknown, options?: object): Contributions {
  assertOptions(METRIC, options, '');
  const facts = Object(source) as Facts;
  // stars have classes too, and one of them is called positive
  if (isRating(facts)) return ofLevels(facts);
  const classes = CLASSES.find(([top]) => facts[top] !== undefined && Object(facts[top]) !== facts[top]);
  return classes ? ofClasses(facts, classes) : ofGroups(source);
}

function isRating({ measure }: Facts): boolean {
  return typeof measure === 'string';
}

const CLASSES = [
  ['promoters', 'passives', 'detractors'],
  ['positive', 'neutral', 'negative'],
] as const;

function ofClasses(facts: Facts, names: (typeof CLASSES)[number]): Contributions {
  const { value, n, sample } = npsSideOf(METRIC, 'source', facts);
  const counts = sample ? [sample.promoters, sample.passives, sample.detractors] : [];
  const parts = counts.map((count, k) => ({ part: names[k] as string, n: count, adds: 100 * (1 - k) * count }));
  return concluded(nameOf(facts), 'points', value, n, parts);
}

/** The units of what the value of a rating may be. */
const UNITS: Readonly<Record<string, Unit>> = { mean: 'score', index: 'index', share: 'fraction', net: 'points' };

function ofLevels(facts: Facts): Contributions {
  const { direction, scale, counts: given, neutral } = facts;
  const { value, unit } = ratingOf('source', facts);
  const levels = Array.isArray(given) ? (given as readonly unknown[]) : [];
  if (levels.length < 2) {
    refuse(METRIC, 'counts', 'those of each level, which classes alone do not tell', given, 'INVALID_VALUE');
  }
  const named = Object.fromEntries(levels.map((count, k) => [`counts[${k}]`, count]));
  const counts = Object.values(givenCounts(METRIC, named));
  const inClasses = givenCounts(METRIC, { 'share.count': Object(facts['share']).count, neutral });
  const n = totalOf(METRIC, 'counts', counts);
  const { min, step = 1 } = Object(scale) as Scale;
  const per = Math.round(1 / step);
  const lowest = Math.round(min * per);
  if (!Number.isFinite(lowest / per)) refuse(METRIC, 'scale', 'the scale that was asked', scale, 'INVALID_VALUE');
  const last = counts.length - 1;
  const isLow = typeof direction === 'string' && direction.startsWith('low');
  // from the best level on: first those of the top class, then those of neither; levels that nobody chose add nothing wherever they are
  let reached = 0;
  const best = counts.map((_, place) => {
    const [level, asked] = [last - place, isLow ? place : last - place];
    const count = counts[asked] as number;
    reached += count;
    const isTop = reached <= inClasses['share.count'];
    const net = isTop ? 100 : reached <= inClasses['share.count'] + inClasses.neutral ? 0 : -100;
    const counted = { points: net, fraction: isTop ? 1 : 0, index: level / last, score: (lowest + level) / per };
    return { part: (lowest + asked) / per + 0, n: count, adds: count * counted[unit as keyof typeof counted] };
  });
  return concluded(nameOf(facts), unit, value, n, isLow ? best : best.reverse());
}

function ofGroups(source: unknown): Contributions {
  const groups = groupsOf(METRIC, source);
  const first = groups[0]?.[1] ?? {};
  const isNet = !isRating(first) && CLASSES.some(([top]) => top in first);
  const unit = isNet ? 'points' : isRating(first) ? ratingOf('source', first).unit : 'fraction';
  const sideOf = isNet ? npsSideOf.bind(null, METRIC) : isRating(first) ? ratingOf : shareSideOf.bind(null, METRIC);
  const sides = groups.map(([part, facts]) => {
    assertCountedAlike(METRIC, first, facts);
    const { value, n } = sideOf(`${part}`, facts);
    return { part, n, adds: (value ?? 0) * n };
  });
  const n = totalOf(
    METRIC,
    'n of all groups',
    sides.map((side) => side.n),
  );
  const value = n ? sides.reduce((sum, { adds }) => sum + adds, 0) / n + 0 : null;
  const of = groups.reduce<string | null>((known, [, facts]) => known ?? nameOf(facts), null);
  return concluded(of, unit, value, n, sides);
}

/** The value of a rating. */
function ratingOf(name: string, { value, n, measure }: Facts): { value: number | null; n: number; unit: Unit } {
  const unit = Object.hasOwn(UNITS, measure as string) ? UNITS[measure as string] : undefined;
  if (!unit) refuse(METRIC, `${name}.measure`, Object.keys(UNITS).join(' or '), measure, 'INVALID_VALUE');
  if (value !== null && !Number.isFinite(value))
    refuse(METRIC, `${name}.value`, 'a number or null', value, 'INVALID_VALUE');
  return { value: value as number | null, unit, n: givenCounts(METRIC, { [`${name}.n`]: n })[`${name}.n`] as number };
}

function nameOf(facts: Facts): string | null {
  return comparedFacts(facts, facts).of;
}

/** A part and what all its answers add, times n. */
interface Part {
  readonly part: string | number;
  readonly n: number;
  readonly adds: number;
}

function concluded(
  of: string | null,
  unit: Unit,
  value: number | null,
  n: number,
  parts: readonly Part[],
): Contributions {
  return {
    metric: METRIC,
    of,
    unit,
    value,
    n,
    // "+ 0" turns -0 into 0
    parts:
      value === null
        ? []
        : parts.map(({ part, n: own, adds }) => ({ part, n: own, share: own / n, contribution: adds / n + 0 })),
  };
}

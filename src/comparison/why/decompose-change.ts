import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { assertCountedAlike, comparedFacts, type Facts, factsOf } from '../counted-alike.js';
import { isNetSide, type NetSideCounts, type NpsSideCounts, npsSideOf } from '../nps/compare-nps.js';
import { type ShareSideCounts, shareSideOf } from '../shares/compare-shares.js';

/**
 * A group at two times: results or counts; `null` where it was not there.
 *
 * @category Options
 * @since 0.1.0
 */
export interface GroupAtTwoTimes<Side> {
  /** Name of the group. */
  readonly group: string | number;
  /** What it was; `null` when nobody was in it. */
  readonly before: Side | null;
  /** What it is now; `null` when nobody is in it. */
  readonly after: Side | null;
}

/**
 * What a group adds to a change.
 *
 * @category Results
 * @since 0.1.0
 */
export interface GroupContribution {
  /** Name of the group. */
  readonly group: string | number;
  /** What its own value adds: average weight × change of the value. */
  readonly rate: number;
  /** What its size adds: change of the weight × how far its average value is from that of all. */
  readonly mix: number;
  /** rate + mix. */
  readonly total: number;
  /** Its share of all before, 0…1. */
  readonly weightBefore: number;
  /** Its share of all now, 0…1. */
  readonly weightAfter: number;
  /** Its value before; `null` when nobody was in it. */
  readonly before: number | null;
  /** Its value now; `null` when nobody is in it. */
  readonly after: number | null;
}

/**
 * Result of {@link decomposeChange}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChangeDecomposition {
  /** Always `'decompose-change'`. */
  readonly metric: 'decompose-change';
  /** Name of the metric that changed; `null` where counts alone were given. */
  readonly of: string | null;
  /** Unit of the values. */
  readonly unit: 'points' | 'fraction';
  /** after − before of all groups together: the sum of all rates and mixes; `null` when nobody answered at one of the times. */
  readonly value: number | null;
  /** The value of all before. */
  readonly before: number | null;
  /** The value of all now. */
  readonly after: number | null;
  /** How much of the change is that of the groups' own values. */
  readonly rate: number | null;
  /** How much comes of groups having become larger or smaller. */
  readonly mix: number | null;
  /** The groups, in the order that was given; none where there is no change to explain. */
  readonly groups: readonly GroupContribution[];
}

const METRIC = 'decompose-change';

/**
 * Why a number moved: what each group's own value adds to the change, and what its size adds.
 *
 * With weights w and values v of a group before and after, and R those of all: rate = (w₀ + w₁)/2 · (v₁ − v₀); mix = (w₁ − w₀) ·
 * ((v₀ + v₁)/2 − (R₀ + R₁)/2). All rates and mixes add up to the change R₁ − R₀.
 *
 * @remarks An NPS can fall while that of every channel rises, when the weak channel grows: then the mix is what fell. Neither time is the
 * base (the midpoint form of Bennet), so that swapping the times only changes signs; centred on the value of all, so that a group that grows
 * at an average value adds nothing. A group that is there at one time only has no change of its own: all it adds is mix, at the value it has.
 * Sides that were counted differently are refused by name. Cost: O(groups). Source: Bennet 1920.
 * @param groups the groups at both times: NPS or shares, results or counts
 * @returns the change and what each group adds
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no such groups, for a name that comes twice and for sides counted differently
 * @example
 * ```ts
 * import { decomposeChange } from 'cx-metrics';
 * const why = decomposeChange([
 *   { group: 'app', before: { promoters: 80, passives: 10, detractors: 10 }, after: { promoters: 40, passives: 5, detractors: 5 } },
 *   { group: 'phone', before: { promoters: 20, passives: 20, detractors: 60 }, after: { promoters: 40, passives: 40, detractors: 120 } },
 * ]);
 * why.value; // => -33
 * why.rate; // => 0
 * why.mix; // ~> -33
 * why.groups.map(({ group, mix }) => [group, mix.toFixed(2)]); // => [['app', '-21.45'], ['phone', '-11.55']]
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function decomposeChange(
  groups: Iterable<
    GroupAtTwoTimes<NpsSideCounts | NetSideCounts | ShareSideCounts | { readonly share: ShareSideCounts }>
  >,
): ChangeDecomposition;
export function decomposeChange(groups: Iterable<GroupAtTwoTimes<unknown>>, options?: object): ChangeDecomposition {
  assertOptions(METRIC, options, '');
  if (Object(groups) !== groups || !(Symbol.iterator in groups))
    refuse(METRIC, 'groups', 'a list of groups', groups, 'INVALID_VALUE');
  let first: Facts | null = null;
  let of: string | null = null;
  const names = new Set<unknown>();
  const sideOf = (name: string, given: unknown) => {
    if (given === null) return { value: null, n: 0 };
    const facts = factsOf(METRIC, name, given, 'a result, its counts, or null');
    first ??= facts;
    assertCountedAlike(METRIC, first, facts);
    of ??= comparedFacts(first, facts).of;
    return isNetSide(first) ? npsSideOf(METRIC, name, facts) : shareSideOf(METRIC, name, facts);
  };
  const sides = Array.from(groups, (given, index) => {
    const { group, before, after } = Object(given) as GroupAtTwoTimes<unknown>;
    if ((typeof group !== 'string' && !Number.isFinite(group)) || names.has(group)) {
      refuse(
        METRIC,
        'the name of a group',
        'a text or a finite number, once each',
        group,
        'INVALID_VALUE',
        ` at index ${index}`,
      );
    }
    names.add(group);
    return { group, was: sideOf(`groups[${index}].before`, before), is: sideOf(`groups[${index}].after`, after) };
  });
  const [n0, n1] = [sides.reduce((sum, { was }) => sum + was.n, 0), sides.reduce((sum, { is }) => sum + is.n, 0)];
  const unit = first && !isNetSide(first) ? 'fraction' : 'points';
  if (n0 > Number.MAX_SAFE_INTEGER || n1 > Number.MAX_SAFE_INTEGER)
    fail('INVALID_VALUE', METRIC, 'the sum of n is too large to be exact');
  const all = (time: 'was' | 'is', n: number) =>
    n ? sides.reduce((sum, side) => sum + (side[time].value ?? 0) * side[time].n, 0) / n + 0 : null;
  const [before, after] = [all('was', n0), all('is', n1)];
  const said = { metric: METRIC, of, unit, before, after } as const;
  if (before === null || after === null) return { ...said, value: null, rate: null, mix: null, groups: [] };
  const found = sides.map(({ group, was, is }): GroupContribution => {
    const [w0, w1] = [was.n / n0, is.n / n1];
    // who is there at one time only has one value for both
    const [v0, v1] = [was.value ?? is.value ?? 0, is.value ?? was.value ?? 0];
    const rate = ((w0 + w1) / 2) * (v1 - v0) + 0;
    const mix = (w1 - w0) * ((v0 + v1) / 2 - (before + after) / 2) + 0;
    return {
      group,
      rate,
      mix,
      total: rate + mix + 0,
      weightBefore: w0,
      weightAfter: w1,
      before: was.value,
      after: is.value,
    };
  });
  const sum = (part: 'rate' | 'mix') => found.reduce((total, each) => total + each[part], 0) + 0;
  return { ...said, value: after - before + 0, rate: sum('rate'), mix: sum('mix'), groups: found };
}

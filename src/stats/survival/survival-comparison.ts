import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { chiSquareTail } from '../intervals/chi-square-tail.js';
import type { SurvivalStep } from './survival-steps.js';

/**
 * What tells groups apart; `1` and `'1'` are two groups.
 *
 * @category Survival
 * @since 0.1.0
 */
export type SurvivalGroup = string | number | boolean;

/**
 * Which differences between curves a test looks for, by how a time weighs: `log-rank` all alike; `gehan-breslow` by how many are still
 * observed, `tarone-ware` by the root of that, `peto-peto` by the share of all that has lasted up to it, so early differences count
 * more; `fleming-harrington` by that share to the power `rho`.
 *
 * @category Survival
 * @since 0.1.0
 */
export type SurvivalTest = 'log-rank' | 'gehan-breslow' | 'tarone-ware' | 'peto-peto' | 'fleming-harrington';

/** Names of {@link SurvivalTest}, the usual one first. */
const TESTS = 'log-rank gehan-breslow tarone-ware peto-peto fleming-harrington';

/**
 * What a test is asked for.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalTestOptions {
  /** Which differences count. @defaultValue `'log-rank'`; `'fleming-harrington'` where `rho` is given */
  readonly test?: SurvivalTest | undefined;
  /** The power of `'fleming-harrington'`, from 0 to 100: 0 is log-rank, 1 Peto–Peto; as `rho` of R's `survdiff`. @defaultValue 1 */
  readonly rho?: number | undefined;
}

/** Names of the options of {@link SurvivalTestOptions}. */
export const TEST_OPTIONS = 'test rho';

/** A test that was asked for, and how it weighs a time by how many are observed and the share that has lasted. */
export interface Weighing {
  readonly test: SurvivalTest;
  weigh(atRisk: number, level: number): number;
}

/** The test that options ask for, checked. */
export function weighingOf(caller: string, { test: asked, rho }: SurvivalTestOptions): Weighing {
  const test = chosen(caller, 'test', asked ?? (rho === undefined ? undefined : 'fleming-harrington'), TESTS);
  if (rho !== undefined && test !== 'fleming-harrington') {
    refuse(caller, 'rho', "left out unless test is 'fleming-harrington'", rho);
  }
  const power = { 'log-rank': 0, 'peto-peto': 1, 'fleming-harrington': rho ?? 1 }[test as 'log-rank'] ?? null;
  if (power !== null && !(typeof power === 'number' && power >= 0 && power <= 100))
    refuse(caller, 'rho', 'a number from 0 to 100', rho);
  return {
    test,
    weigh: (atRisk, level) =>
      power === null ? (test === 'gehan-breslow' ? atRisk : Math.sqrt(atRisk)) : level ** power,
  };
}

/**
 * What a group contributes to a test.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankGroup {
  /** The group. */
  readonly group: SurvivalGroup;
  /** How many were observed in it. */
  readonly n: number;
  /** How many ended, weighted as the test weighs them. */
  readonly observed: number;
  /** How many would have ended if all groups were alike, weighted the same way. */
  readonly expected: number;
  /** Variance of `observed` - `expected` if all groups were alike. */
  readonly variance: number;
}

/**
 * Result of {@link logRankOfCurves}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankTest {
  /** Which test. */
  readonly test: SurvivalTest;
  /** Chi-square statistic; `null` when there is nothing to compare. */
  readonly statistic: number | null;
  /** Degrees of freedom: groups that could be compared, less one. */
  readonly df: number;
  /** Probability of such a statistic or a larger one if all groups were alike; 0 where it is below about 1e-308. */
  readonly pValue: number | null;
  /** Natural logarithm of the p-value, finite also where that is too small for a double. */
  readonly lnPValue: number | null;
  /** How many were observed. */
  readonly n: number;
  /** How many ended. */
  readonly events: number;
  /** The groups, in ascending order: false, true, numbers, texts by code unit. */
  readonly groups: readonly LogRankGroup[];
}

/** A group with its curve. */
export interface GroupCurve {
  readonly group: SurvivalGroup;
  readonly steps: readonly SurvivalStep[];
}

/** Every pair of groups has a covariance, at every time of an end: the cost has a limit. */
export function assertFew(caller: string, name: string, groups: number): void {
  if (groups > 100) refuse(caller, name, 'of at most 100 groups', groups, 'INVALID_VALUE', '', { name, most: 100 });
}

/**
 * The one conclusion behind all ways of counting. Groups are compared within each stratum, which has a curve of each group that is in
 * it; what is observed, expected and their covariances add up over strata.
 */
export function compared(weighing: Weighing, strata: readonly (readonly GroupCurve[])[]): LogRankTest {
  const names = [...new Set(strata.flat().map(({ group }) => group))].sort(byGroup);
  const inOrder = strata.map((curves) => {
    const steps = new Map(curves.map((curve) => [curve.group, curve.steps]));
    return names.map((group) => steps.get(group) ?? []);
  });
  const { observed, expected, n, events, covariance } = summedUp(weighing, inOrder, names.length);
  const { statistic, df } = quadratic(
    covariance,
    observed.map((count, g) => count - (expected[g] as number)),
  );
  const groups = names.map((group, g) => ({
    group,
    n: n[g] as number,
    observed: observed[g] as number,
    expected: expected[g] as number,
    variance: Math.max(0, covariance[g]?.[g] as number),
  }));
  const total = n.reduce((sum, one) => sum + one, 0);
  return { test: weighing.test, ...tailOf(statistic, df), n: total, events, groups };
}

/** The same of two groups, whose curves come in pairs: one number of (O − E) V⁻ (O − E) is enough, and the test alone. */
export function comparedPair(
  weighing: Weighing,
  strata: readonly (readonly [readonly SurvivalStep[], readonly SurvivalStep[]])[],
): Pick<LogRankTest, 'statistic' | 'df' | 'pValue' | 'lnPValue'> {
  const { observed, expected, covariance } = summedUp(weighing, strata, 2);
  // both variances are the same but for rounding: the smaller one, as for more groups
  const [first, second] = covariance.map((row, g) => row[g] as number) as [number, number];
  const [g, variance] = second < first ? [1, second] : [0, first];
  const isKnown = variance > 0;
  return tailOf(isKnown ? ((observed[g] as number) - (expected[g] as number)) ** 2 / variance : 0, isKnown ? 1 : 0);
}

function tailOf(statistic: number, df: number): Pick<LogRankTest, 'statistic' | 'df' | 'pValue' | 'lnPValue'> {
  if (df === 0) return { statistic: null, df, pValue: null, lnPValue: null };
  return { statistic, df, ...chiSquareTail(statistic, df) };
}

/** What is known of each group, in order. */
interface GroupSums {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly n: Float64Array;
  events: number;
  readonly covariance: readonly Float64Array[];
}

/** What `k` groups observe and expect over all strata, each of which has the steps of every group in the same order. */
function summedUp(
  { weigh }: Weighing,
  strata: readonly (readonly (readonly SurvivalStep[])[])[],
  k: number,
): GroupSums {
  const zeros = () => new Float64Array(k);
  const covariance = Array.from({ length: k }, zeros);
  const sums: GroupSums = { observed: zeros(), expected: zeros(), n: zeros(), events: 0, covariance };
  for (const curves of strata) addStratum(curves, weigh, sums);
  return sums;
}

/** Adds what the curves of one stratum observe, time by time. */
function addStratum(curves: readonly (readonly SurvivalStep[])[], weigh: Weighing['weigh'], sums: GroupSums): void {
  const { observed, expected, covariance } = sums;
  const k = curves.length;
  const next = new Uint32Array(k);
  const atRisk = new Float64Array(k);
  let level = 1;
  for (let time = 0; time < Infinity; ) {
    time = Infinity;
    for (let g = 0; g < k; g++) {
      const at = curves[g]?.[next[g] as number]?.time ?? Infinity;
      if (at < time) time = at;
    }
    let [n, ended] = [0, 0];
    for (let g = 0; g < k; g++) {
      // the number before a step has been at risk since the step before
      const step = curves[g]?.[next[g] as number];
      atRisk[g] = step?.atRisk ?? 0;
      n += step?.atRisk ?? 0;
      if (step?.time === time) ended += step.events;
    }
    const weight = weigh(n, level);
    for (let g = 0; g < k; g++) {
      const step = curves[g]?.[next[g] as number];
      if (step?.time !== time) continue;
      (observed[g] as number) += weight * step.events;
      (sums.n[g] as number) += step.events + step.censored;
      (next[g] as number)++;
    }
    if (ended === 0) continue;
    sums.events += ended;
    level *= 1 - ended / n;
    const spread = n > 1 ? (weight * weight * ended * (n - ended)) / (n - 1) : 0;
    for (let g = 0; g < k; g++) {
      const share = (atRisk[g] as number) / n;
      (expected[g] as number) += weight * ended * share;
      const row = covariance[g] as Float64Array;
      for (let h = 0; h < k; h++)
        (row[h] as number) += spread * share * ((h === g ? 1 : 0) - (atRisk[h] as number) / n);
    }
  }
}

/** dᵀ V⁻ d and the rank of V by elimination; d is overwritten. Directions without variance have no difference either. */
function quadratic(v: readonly Float64Array[], d: Float64Array): { statistic: number; df: number } {
  const at = (g: number, h: number) => v[g]?.[h] as number;
  const variances = v.map((_, g) => at(g, g));
  // The rows add up to 0, so the largest can go; smaller ones first, so that no digits of theirs are lost.
  const left = Array.from(d.keys())
    .sort((g, h) => (variances[g] as number) - (variances[h] as number))
    .slice(0, -1);
  const rows = v.map((row) => row.slice());
  let [statistic, df] = [0, 0];
  for (const [i, g] of left.entries()) {
    const pivot = rows[g]?.[g] as number;
    if (!(pivot > 1e-12 * (variances[g] as number))) continue;
    statistic += (d[g] as number) ** 2 / pivot;
    df++;
    for (const h of left.slice(i + 1)) {
      const row = rows[h] as Float64Array;
      const factor = (row[g] as number) / pivot;
      (d[h] as number) -= factor * (d[g] as number);
      for (const j of left.slice(i + 1)) (row[j] as number) -= factor * (rows[g]?.[j] as number);
    }
  }
  return { statistic, df };
}

function byGroup(a: SurvivalGroup, b: SurvivalGroup): number {
  const [x, y] = typeof a === typeof b ? [a, b] : [typeof a, typeof b];
  return x < y ? -1 : x > y ? 1 : 0;
}

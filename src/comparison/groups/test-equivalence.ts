import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Interval, Unit } from '../../core/result.js';
import { beyondT, tBeyond } from '../../stats/distributions/student-t.js';
import { beyondZ, zOf } from '../../stats/intervals/z-score.js';

/**
 * A comparison that {@link testEquivalence} takes: every result of `compareNps`, `compareShares`, `compareMeans` and `comparePairedNps`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EquivalenceSource {
  /** Name of the comparison. */
  readonly metric: string;
  /** Unit of the difference. */
  readonly unit: Unit | null;
  /** The difference. */
  readonly value: number | null;
  /** The centre of its interval where it is another one. */
  readonly adjusted?: number | null | undefined;
  /** Its standard error. */
  readonly se: number | null;
  /** Degrees of freedom; `null` for the normal distribution. */
  readonly df: number | null;
}

/**
 * Options of {@link testEquivalence}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EquivalenceOptions {
  /** Differences that do not matter, in the unit of the comparison: a number m above 0 for −m … m, or both ends; an end that is left out is not asked about. */
  readonly margin:
    | number
    | {
        /** The lowest difference that does not matter. */
        readonly low?: number | undefined;
        /** The highest difference that does not matter. */
        readonly high?: number | undefined;
      };
  /** Level: the test is at 1 − confidence. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Result of {@link testEquivalence}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface EquivalenceTest {
  /** Always `'test-equivalence'`. */
  readonly metric: 'test-equivalence';
  /** Name of the comparison, such as `'compare-nps'`. */
  readonly of: string;
  /** Unit of the difference. */
  readonly unit: Unit | null;
  /** The difference; `null` without one. */
  readonly value: number | null;
  /** Whether a difference beyond the margin is ruled out at the level; `null` where the data cannot tell. */
  readonly equivalent: boolean | null;
  /** The larger of the two one-sided p-values; `null` where the data cannot tell. */
  readonly pValue: number | null;
  /** The margin; `null` for an end that was not asked about. */
  readonly margin: {
    /** The lowest difference that does not matter. */
    readonly low: number | null;
    /** The highest difference that does not matter. */
    readonly high: number | null;
  };
  /** The interval of twice the error, 1 − 2α: inside the margin exactly where `equivalent` is true. */
  readonly interval: Interval | null;
}

const METRIC = 'test-equivalence';

/**
 * Whether two sides are alike for practical purposes: two one-sided tests that the difference lies within a margin.
 *
 * pValue = the larger of P(T > (d − low) / se) and P(T > (high − d) / se), d being the centre of the comparison's interval; equivalent
 * where it is below 1 − confidence. That is the same as the interval of level 1 − 2α lying inside the margin.
 *
 * @remarks A p-value above 0.05 in a comparison is no proof that nothing changed: with few answers nothing ever shows. This asks the right
 * question: can a change that matters be ruled out? Say the margin before looking. With one end only (`{ low: -3 }`) it is a test that
 * something has not become worse by 3 or more. Normal, or t where the comparison has degrees of freedom; of shares it goes by their
 * standard error, not by Newcombe's interval. Cost: O(1). Source: Schuirmann 1987.
 * @param comparison a result of a comparison
 * @param options the margin
 * @returns the verdict with its p-value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no comparison; `INVALID_OPTION` for a margin that is none and for bad options
 * @example
 * ```ts
 * import { compareNps, testEquivalence } from 'cx-metrics';
 * const a = { promoters: 933, passives: 655, detractors: 412 };
 * const b = { promoters: 905, passives: 640, detractors: 455 };
 * testEquivalence(compareNps(a, b), { margin: 10 }).equivalent; // => true
 * testEquivalence(compareNps(a, b), { margin: 5 }).equivalent; // => false
 * testEquivalence(compareNps(a, b), { margin: { low: -3 } }).equivalent; // => true
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function testEquivalence(comparison: EquivalenceSource, options: EquivalenceOptions): EquivalenceTest {
  const { metric: of, unit, value, adjusted, se, df } = Object(comparison) as EquivalenceSource;
  assertOptions(METRIC, options, 'margin confidence');
  if ([value, se, df].includes(undefined as never))
    refuse(METRIC, 'comparison', 'the result of a comparison, such as compareNps gives', comparison, 'INVALID_VALUE');
  const { margin, confidence = 0.95 } = options ?? {};
  zOf(METRIC, confidence);
  const alpha = 1 - confidence;
  if (alpha >= 0.5) refuse(METRIC, 'confidence', 'a number above 0.5, such as 0.95', confidence);
  const { low = null, high = null } = marginOf(margin);
  const most = unit === 'fraction' ? 1 : unit === 'points' ? 200 : Infinity;
  if (Math.max(high ?? 0, -(low ?? 0)) > most) {
    const expected = `at most ${most}, which no difference exceeds${most === 1 ? ' (3 percentage points are 0.03)' : ''}`;
    refuse(METRIC, 'margin', expected, margin);
  }
  for (const [name, number] of Object.entries({ value, adjusted, se, df })) {
    if (number != null && !Number.isFinite(number))
      refuse(METRIC, `comparison.${name}`, 'a number or null', number, 'INVALID_VALUE');
  }
  const said = { metric: METRIC, of, unit, value } as const;
  const centre = adjusted ?? value;
  if (centre == null || !se) return { ...said, equivalent: null, pValue: null, margin: { low, high }, interval: null };
  // P(T > t)
  const above = (t: number) => {
    const both = df === null ? beyondZ(Math.abs(t)) : beyondT(t, df);
    return t < 0 ? 1 - both / 2 : both / 2;
  };
  const tails = [low === null ? 0 : above((centre - low) / se), high === null ? 0 : above((high - centre) / se)];
  const pValue = Math.max(...tails);
  const level = 1 - 2 * alpha;
  const half = se * (df === null ? zOf(METRIC, level) : tBeyond(2 * alpha, level, df));
  return {
    ...said,
    equivalent: pValue < alpha,
    pValue,
    margin: { low, high },
    interval: {
      low: centre - half + 0,
      high: centre + half + 0,
      confidence: level,
      method: df === null ? 'wald' : 'student-t',
    },
  };
}

/** The ends of a margin, checked: at least one, in order, and 0 within. */
function marginOf(margin: unknown): { readonly low?: number; readonly high?: number } {
  const ends = typeof margin === 'number' ? { low: -margin, high: margin } : margin;
  assertOptions(METRIC, ends, 'low high', 'margin.');
  const { low, high } = Object(ends) as { low?: number; high?: number };
  const isSound =
    (low !== undefined || high !== undefined) &&
    (low === undefined || (Number.isFinite(low) && low < 0)) &&
    (high === undefined || (Number.isFinite(high) && high > 0));
  if (!isSound) refuse(METRIC, 'margin', 'a number above 0, or { low, high } with 0 between them', margin);
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

import { refuse } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import type { Estimate } from '../../core/result.js';
import { assertPart } from '../../kernels/proportion/proportion.js';
import { usualShareRatio } from '../../stats/intervals/interval-share-ratio.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { type Comparison, type ComparisonOptions, concludeComparison, type ReadSide } from '../comparison.js';
import { assertCountedAlike, comparedFacts, type Facts, factsOf } from '../counted-alike.js';
import { type ShareSide, usualShareDifference } from './share-difference.js';

/**
 * A side of {@link compareShares}: counts, or a result that holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ShareSideCounts {
  /** How many have the property; from 0 to `n`. */
  readonly count: number | bigint | null;
  /** Out of how many. */
  readonly n: number | bigint;
}

/**
 * Result of {@link compareShares}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ShareComparison extends Comparison<'compare-shares', 'fraction'> {
  /** a ÷ b: 1.2 is a lift of 20 %; `null` where the share of b is 0. Its interval is Katz's, `null` where a count is 0. */
  readonly ratio: Estimate;
}

const EXPECTED = 'a result with count and n, or { count, n }';

/**
 * The difference of two shares, a − b, with interval, p-value and lift: CSAT, conversion, retention, any rate of counts.
 *
 * value = count / n of a − count / n of b, from −1 to 1; ratio = the one over the other. The sides are independent. The interval is
 * Newcombe's unless another method is given; the p-value is that of the pooled z test or, where one of the four expected counts is below
 * 5, of Fisher's exact test: `test` says which.
 *
 * @remarks Takes every result that is a share of counts as it is, also `churnRate` and `retentionRate` where they are shares, complete
 * cells of cohort tables, and the `share` of CSAT, CES and stars (of such a result its `share` is taken). Sides that were counted
 * differently are refused by name. Cost: O(1). Source: Newcombe 1998.
 * @param a a result, or counts
 * @param b the other one: what is subtracted
 * @param options method and level of the interval
 * @returns difference as a fraction, interval, p-value, lift; `value: null` when a side is empty
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no such counts, for cells that are not complete and for sides counted differently; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { compareShares, csat } from 'cx-metrics';
 * const change = compareShares({ count: 66, n: 100 }, { count: 50, n: 100 });
 * change.value; // ~> 0.16
 * change.interval?.low; // ~> 0.02324975256339
 * change.pValue; // ~> 0.02188989366066
 * change.ratio.value; // => 1.32
 * compareShares(csat([5, 5, 4, 2]), csat([5, 1, 1, 2])).value; // => 0.5
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function compareShares(
  a: ShareSideCounts | { readonly share: ShareSideCounts },
  b: ShareSideCounts | { readonly share: ShareSideCounts },
  options?: ComparisonOptions<ShareSide, 'difference of shares'>,
): ShareComparison {
  const caller = 'compare-shares';
  const [one, other] = [factsOf(caller, 'a', a, EXPECTED), factsOf(caller, 'b', b, EXPECTED)];
  const [first, second] = [shareSideOf(caller, 'a', one), shareSideOf(caller, 'b', other)];
  assertCountedAlike(caller, one, other);
  const compared = {
    metric: caller,
    facts: comparedFacts(one, other),
    unit: 'fraction',
    kind: 'difference of shares',
    most: 1,
    usual: usualShareDifference,
  } as const;
  const { a: left, b: right, ...comparison } = concludeComparison(compared, first, second, options);
  return { ...comparison, ratio: ratioOf(first, second, options?.confidence), a: left, b: right };
}

/** How many times one share is the other. */
function ratioOf({ sample: a }: ReadSide<ShareSide>, { sample: b }: ReadSide<ShareSide>, confidence = 0.95): Estimate {
  if (!a || !b?.count) return { value: null, interval: null };
  const sample = { count: a.count, otherCount: b.count, otherTotal: b.n };
  const bounds = usualShareRatio.bounds(sample, a.n, zOf('compare-shares', confidence), confidence);
  return {
    value: (a.count * b.n) / (a.n * b.count),
    interval: bounds && { low: bounds[0], high: bounds[1], confidence, method: 'katz-log' },
  };
}

/** A side, checked: the share of a rating stands in a field of its own. */
export function shareSideOf(caller: string, name: string, given: Facts): ReadSide<ShareSide> {
  const { share = given, status = 'complete' } = given;
  if (status !== 'complete')
    refuse(caller, `${name}.status`, "'complete' (what is not may still change)", status, 'INVALID_VALUE');
  const { count: part, n: whole } = Object(share) as Facts;
  if (part === undefined) refuse(caller, name, EXPECTED, given, 'INVALID_VALUE');
  if (part === null) {
    refuse(
      caller,
      `${name}.count`,
      'a count (this rate is no share, or nothing is known of it yet)',
      part,
      'INVALID_VALUE',
    );
  }
  const [count, n] = [plain(part) as number, plain(whole) as number];
  assertPart(caller, count, n, `${name}.count`, `${name}.n`);
  // "+ 0" turns -0 into 0
  return { value: n ? count / n + 0 : null, n: n + 0, sample: n ? { count: count + 0, n } : null };
}

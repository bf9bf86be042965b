import { givenCounts, totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { type Comparison, type ComparisonOptions, concludeComparison, type ReadSide } from '../comparison.js';
import { assertCountedAlike, comparedFacts, type Facts, factsOf } from '../counted-alike.js';
import { type NpsSide, usualNpsDifference } from './nps-difference.js';

/**
 * A side of {@link compareNps}: counts per class, or a result that holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsSideCounts {
  /** Answers of the top class. */
  readonly promoters: number | bigint;
  /** Answers of the middle class. */
  readonly passives: number | bigint;
  /** Answers of the bottom class. */
  readonly detractors: number | bigint;
}

/**
 * The same of net scores.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetSideCounts {
  /** Those that count as +1. */
  readonly positive: number | bigint;
  /** Those in between. */
  readonly neutral: number | bigint;
  /** Those that count as −1. */
  readonly negative: number | bigint;
}

/**
 * Result of {@link compareNps}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NpsComparison extends Comparison<'compare-nps', 'points'> {}

const EXPECTED = 'a result of nps, or { promoters, passives, detractors }';

/**
 * The difference of two NPS, a − b in points, with interval and p-value: did it change, or is that noise?
 *
 * value = nps(a) − nps(b), from −200 to 200; a and b are independent: other people, or the same people whom nobody can match.
 * The interval is the adjusted one unless another method is given: ¾ promoter, 1½ passives and ¾ detractor are added to each side,
 * then Wald's formula. Its centre, `adjusted`, is nearer to 0 than `value`; with a dozen answers a side it may leave `value` out
 * (−100 against 100). n of each side is that of the side.
 *
 * @remarks Takes results as they are, counts of a dashboard, and mixes of the two; net scores too. Sides that were counted differently
 * (another metric, other classes, another denominator) are refused by name: their difference would say nothing. Where both are of the
 * same customers and rows tell who is who, {@link comparePairedNps} sees much smaller changes. Of twenty comparisons of equal sides one
 * is "significant" at 0.05 by chance: for several groups take {@link testGroups}. A p-value says nothing of size: look at the interval,
 * and ask {@link testEquivalence} whether a difference can be ruled out. Measured by exact enumeration, false alarms at 0.05 stay below
 * 5.6 % where Wald's test reaches 21 %: see the guide "Did our NPS really change?". Cost: O(1).
 * Source: Rocks 2016, for one sample; MeasuringU for two.
 * @param a a result of `nps`, `npsFromCounts`, `employeeNps`, `netScore` or their counts
 * @param b the other one: what is subtracted
 * @param options method and level of the interval
 * @returns difference in points, interval, p-value; `value: null` when a side has no answers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are no whole numbers from 0, and for sides counted differently; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { compareNps, nps } from 'cx-metrics';
 * const january = { promoters: 250, passives: 190, detractors: 160 };
 * const february = { promoters: 300, passives: 180, detractors: 120 };
 * const change = compareNps(february, january);
 * change.value; // => 15
 * change.interval?.low; // ~> 5.930425965729564
 * change.pValue; // ~> 0.0011452317884997373
 * compareNps(nps([10, 9, 8]), nps([10, 2, 3])).interval?.high; // ~> 137.44911993973
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function compareNps(
  a: NpsSideCounts | NetSideCounts,
  b: NpsSideCounts | NetSideCounts,
  options?: ComparisonOptions<NpsSide, 'difference of nps'>,
): NpsComparison {
  const caller = 'compare-nps';
  const [one, other] = [factsOf(caller, 'a', a, EXPECTED), factsOf(caller, 'b', b, EXPECTED)];
  const [first, second] = [npsSideOf(caller, 'a', one), npsSideOf(caller, 'b', other)];
  assertCountedAlike(caller, one, other);
  const compared = {
    metric: caller,
    facts: comparedFacts(one, other),
    unit: 'points',
    kind: 'difference of nps',
    most: 200,
    usual: usualNpsDifference,
  } as const;
  return concludeComparison(compared, first, second, options);
}

/** Whether the value of a side is the difference of its outer classes: stars have classes too, and it is that of none but their net. */
export function isNetSide({ measure = 'net', ...facts }: Facts): boolean {
  return measure === 'net' && ['promoters', 'positive'].some((field) => field in facts);
}

/** A side, checked: those of `n` who are in neither outer class are in the middle, whatever they are called. */
export function npsSideOf(caller: string, name: string, given: Facts): ReadSide<NpsSide> {
  const {
    promoters = given['positive'],
    passives = given['neutral'],
    detractors = given['negative'],
    n: whole,
  } = given;
  if (given['nEffective'] !== undefined) {
    refuse(
      caller,
      name,
      'of answers that all weigh the same (compareMeans takes weighted results)',
      given,
      'INVALID_VALUE',
    );
  }
  if (promoters === undefined && detractors === undefined) refuse(caller, name, EXPECTED, given, 'INVALID_VALUE');
  if ('positive' in given && !isNetSide(given)) {
    const expected = "'net' (compareShares and compareMeans take the rest)";
    refuse(caller, `${name}.measure`, expected, given['measure'], 'INVALID_VALUE');
  }
  const names = ['promoters', 'passives', 'detractors'].map((each) => `${name}.${each}`);
  const checked = givenCounts(
    caller,
    Object.fromEntries([promoters, passives, detractors].map((count, k) => [names[k], count])),
  );
  const [top, middle, bottom] = Object.values(checked) as [number, number, number];
  // a result knows its denominator: the neutral may be left out of it, and those without an answer be in
  const n =
    typeof whole === 'number' && given['value'] !== undefined ? whole : totalOf(caller, name, [top, middle, bottom]);
  const rest = n - top - bottom;
  givenCounts(caller, { [`${name}.n`]: n, [`${name}.n - promoters - detractors`]: rest });
  const sample = n ? { promoters: top, passives: rest, detractors: bottom, n } : null;
  return { value: n ? (100 * (top - bottom)) / n : null, n, sample };
}

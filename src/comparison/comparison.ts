import { refuse } from '../core/errors.js';
import { intervalOf, type Statistic } from '../core/interval.js';
import { assertOptions } from '../core/options.js';
import type { Interval, Unit } from '../core/result.js';
import { zOf } from '../stats/intervals/z-score.js';

/**
 * One side of a comparison.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ComparedSide {
  /** Its value; `null` when there is nothing to measure. */
  readonly value: number | null;
  /** How many observations are behind it. */
  readonly n: number;
}

/**
 * What was compared, as far as the sides say it: `null` where neither does, as where counts alone were given.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ComparedFacts {
  /** Name of the metric that is compared, such as `'nps'`. */
  readonly of: string | null;
  /** How its time is measured: `'elapsed'`, `'business'` or `'per-case'`. */
  readonly clock: string | null;
  /** The scale of its answers. */
  readonly scale: {
    /** Lowest answer. */
    readonly min: number;
    /** Highest answer. */
    readonly max: number;
  } | null;
}

/**
 * How two sides differ: a − b.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Comparison<Id extends string = string, U extends Unit | null = Unit | null> extends ComparedFacts {
  /** Name of the comparison, such as `'compare-nps'`. */
  readonly metric: Id;
  /** Unit of `value`; differences of points reach from −200 to 200, of fractions from −1 to 1. */
  readonly unit: U;
  /** The raw difference a − b, never rounded; `null` when a side has no value. */
  readonly value: number | null;
  /** The centre of the interval where its method moves it away from `value`; else `null`. */
  readonly adjusted: number | null;
  /** Standard error that the interval is made of; `null` where there is none. */
  readonly se: number | null;
  /** What the test looks at, such as z or t; `null` where it has none. */
  readonly statistic: number | null;
  /** Degrees of freedom of the statistic; `null` where it is normal or there is none. */
  readonly df: number | null;
  /** Probability of a difference at least as large, either way, if the sides were alike; `null` where the data cannot tell. */
  readonly pValue: number | null;
  /** Name of the test behind `pValue`. */
  readonly test: string;
  /** Interval of the difference; `null` where there is none. */
  readonly interval: Interval | null;
  /** The first side. */
  readonly a: ComparedSide;
  /** The second side. */
  readonly b: ComparedSide;
}

/**
 * What a method says of a difference.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DifferenceTest {
  /** Lower and upper bound of a − b; `null` where there are none. */
  readonly bounds: readonly [number, number] | null;
  /** Probability of a difference at least as large, either way, if the sides were alike. */
  readonly pValue: number | null;
  /** Name of the test behind `pValue`. */
  readonly test: string;
  /** The centre of the bounds, where it is another one than the raw difference. @defaultValue none */
  readonly centre?: number | null | undefined;
  /** Standard error. @defaultValue none */
  readonly se?: number | null | undefined;
  /** z, t or the like. @defaultValue none */
  readonly statistic?: number | null | undefined;
  /** Degrees of freedom of the statistic. @defaultValue none */
  readonly df?: number | null | undefined;
}

/**
 * A way to compare two independent sides. A plain object, so that a bundle holds only the methods that were imported and a caller
 * can bring one of their own; its output is checked, and bounds are clamped to the range of differences.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface DifferenceMethod<Side, Kind extends string = string> {
  /** Name, echoed in `interval.method`. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: Kind | undefined;
  /**
   * Compares two sides, each with at least one observation.
   * @param a the first side
   * @param b the second side
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns bounds of a − b and the test
   */
  difference(a: Side, b: Side, z: number, confidence: number): DifferenceTest;
}

/**
 * How two sides are compared.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComparisonOptions<Side, Kind extends string = string> {
  /** Method of interval and test: an imported object, or your own. @defaultValue see the function */
  readonly method?: DifferenceMethod<Side, Kind> | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/** A side that has been read. */
export interface ReadSide<Side> extends ComparedSide {
  /** What methods take; `null` where it tells too little for a test. */
  readonly sample: Side | null;
}

/** What is compared: names, unit, range and the usual method. */
interface Compared<Id extends string, U extends Unit | null, Side, Kind extends Statistic> {
  readonly metric: Id;
  readonly facts: ComparedFacts;
  readonly unit: U;
  readonly kind: Kind;
  /** Differences reach from minus this to this. */
  readonly most: number;
  readonly usual: DifferenceMethod<Side, Kind>;
}

/** The one conclusion of all comparisons of two independent sides. */
export function concludeComparison<Id extends string, U extends Unit | null, Side, Kind extends Statistic>(
  { metric, facts, unit, kind, most, usual }: Compared<Id, U, Side, Kind>,
  a: ReadSide<Side>,
  b: ReadSide<Side>,
  options: ComparisonOptions<Side, Kind> | undefined,
): Comparison<Id, U> {
  assertOptions(metric, options, 'method confidence');
  const { method = usual, confidence = 0.95 } = options ?? {};
  const z = zOf(metric, confidence);
  let found: DifferenceTest | undefined;
  const { difference } = Object(method) as Partial<DifferenceMethod<Side>>;
  const isMethod = typeof difference === 'function';
  const bounds = () => {
    if (!a.sample || !b.sample) return null;
    found = method.difference(a.sample, b.sample, z, confidence);
    return found.bounds;
  };
  // one way of checking methods for all: of intervals and of comparisons
  const asked = typeof method === 'object' ? { ...method, bounds: isMethod ? bounds : undefined } : method;
  const interval = intervalOf(metric, kind, asked as never, [], confidence, -most, most, 'method');
  const { centre, test = 'none', ...rest } = found ?? ({} as Partial<DifferenceTest>);
  const number = (name: 'se' | 'statistic' | 'df' | 'pValue'): number | null => {
    const given = rest[name] ?? null;
    if (given !== null && !Number.isFinite(given))
      refuse(metric, method.method, `a method with a finite ${name}`, given);
    return given === null ? null : given + 0;
  };
  return {
    metric,
    ...facts,
    unit,
    // "+ 0" turns -0 into 0
    value: a.value === null || b.value === null ? null : a.value - b.value + 0,
    adjusted: centre ?? null,
    se: number('se'),
    statistic: number('statistic'),
    df: number('df'),
    pValue: number('pValue'),
    test,
    interval,
    a: { value: a.value, n: a.n },
    b: { value: b.value, n: b.n },
  };
}

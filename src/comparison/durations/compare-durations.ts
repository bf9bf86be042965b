import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { differenceLimits, type Limited } from '../../kernels/proportion/mover.js';
import {
  comparedPair,
  type SurvivalTestOptions,
  TEST_OPTIONS,
  weighingOf,
} from '../../stats/survival/survival-comparison.js';
import { limitsOf } from '../../stats/survival/survival-limits.js';
import { quantileOf } from '../../stats/survival/survival-quantile.js';
import {
  type FlatOptions,
  type FlatRule,
  flatOf,
  type SurvivalStep,
  stepsOf,
} from '../../stats/survival/survival-steps.js';
import type { ComparedSide, Comparison } from '../comparison.js';
import { assertCountedAlike, comparedFacts, type Facts, factsOf } from '../counted-alike.js';

/**
 * A side of {@link compareDurations}: the result of a duration metric, made with `curve: 'full'`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationSideResult {
  /** Ended and open ones together; `null` without `asOf` while cases are open. */
  readonly survival: {
    /** The steps of the curve. */
    readonly steps: readonly SurvivalStep[] | null;
  } | null;
}

/**
 * The same as an aggregator: it is asked for its curve.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationSideAggregator {
  /**
   * Concludes.
   * @param options asks for the curve
   * @returns the result of the metric
   */
  result(options: { readonly curve: 'full' }): DurationSideResult;
}

/**
 * A side of {@link compareDurations}.
 *
 * @category Options
 * @since 0.1.0
 */
export type DurationSide = DurationSideResult | DurationSideAggregator;

/**
 * How durations are compared.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationComparisonOptions extends SurvivalTestOptions, FlatOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** The same cases again, a and b of each stratum (a channel, a priority): the test then compares within strata. @defaultValue none */
  readonly strata?: Iterable<readonly [DurationSide, DurationSide]> | undefined;
}

/**
 * Result of {@link compareDurations}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationComparison extends Comparison<'compare-durations', 'ms'> {
  /** Natural logarithm of `pValue`, finite also where that is too small for a double. */
  readonly lnPValue: number | null;
  /** Which time counted where a curve is flat at exactly a half. */
  readonly flat: FlatRule;
  /** How many strata the test compared within; 0 without strata. */
  readonly strata: number;
  /** The first side: its median, open ones counted. */
  readonly a: DurationComparedSide;
  /** The second side. */
  readonly b: DurationComparedSide;
}

/**
 * A side of a comparison of durations; `value` is its median in milliseconds, `null` where half have not ended yet.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationComparedSide extends ComparedSide {
  /** How many ended. */
  readonly events: number;
}

/**
 * Whether two groups of cases take equally long, those still open counted: difference of medians, and log-rank test of the curves.
 *
 * value = median of a − median of b in milliseconds, both by Kaplan and Meier, so that open cases count for as long as they have lasted.
 * The interval combines the limits of both medians (Brookmeyer and Crowley, log-log; MOVER); `null` where one of them is not known yet.
 * pValue is that of the log-rank test, which looks at the whole curves: it may see what the medians do not. n counts ended and open.
 *
 * @remarks Takes aggregators (`TtrAggregator` and its like), or results made with `curve: 'full'`, as `ttr(rows, { …, curve: 'full' })`.
 * Early differences weigh more with `test: 'gehan-breslow'`, `'tarone-ware'`, `'peto-peto'` or a `rho`; see `logRank` of
 * `cx-metrics/stats`. With `strata` a team that answers more mails than calls is compared mail with mail and call with call. Sides that
 * were counted differently (clock, calendar, reopened …) are refused by name. Cost: O(distinct durations). Source: Mantel 1966;
 * Brookmeyer and Crowley 1982; Zou and Donner 2008.
 * @param a a result or an aggregator
 * @param b the other one: what is subtracted
 * @param options the test, strata, level of the interval
 * @returns difference in milliseconds, interval, p-value; `value: null` while a median is not reached
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for results without their curve and for bad options; `INVALID_VALUE` for sides counted differently, and for strata that do not add up to the sides
 * @example
 * ```ts
 * import { compareDurations, ttr } from 'cx-metrics';
 * const hour = 3_600_000;
 * const team = (hours: number[]) =>
 *   ttr({ openedAt: hours.map(() => 0), resolvedAt: hours.map((each) => each * hour) }, { curve: 'full' });
 * const change = compareDurations(team([1, 2, 3, 4, 5, 6]), team([7, 8, 9, 10, 11, 12]));
 * change.value; // => -21600000
 * change.pValue; // ~> 0.00050584766221
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function compareDurations(
  a: DurationSide,
  b: DurationSide,
  options?: DurationComparisonOptions,
): DurationComparison {
  const caller = 'compare-durations';
  assertOptions(caller, options, `confidence strata flat ${TEST_OPTIONS}`);
  const { confidence = 0.95, strata = [], flat: rule, ...asked } = options ?? {};
  const weighing = weighingOf(caller, asked);
  const flat = flatOf(caller, rule);
  const { around } = limitsOf(caller, { confidence });
  const [one, other] = [curveAt(caller, 'a', a), curveAt(caller, 'b', b)];
  assertCountedAlike(caller, one.facts, other.facts);
  const layers = Array.from(strata, (pair, k) => {
    const { 0: first, 1: second } = Object(pair) as readonly DurationSide[];
    return [curveAt(caller, `strata[${k}][0]`, first), curveAt(caller, `strata[${k}][1]`, second)] as const;
  });
  for (const [side, k] of [
    [one, 0],
    [other, 1],
  ] as const) {
    const sum = layers.reduce((total, pair) => total + pair[k].n, 0);
    if (layers.length && sum !== side.n) {
      refuse(caller, 'strata', `those of ${'ab'[k]}, ${side.n} cases`, sum, 'INVALID_VALUE');
    }
  }
  const pairs = (layers.length ? layers : [[one, other] as const]).map(
    ([first, second]) => [first.steps, second.steps] as const,
  );
  const { statistic, df, pValue, lnPValue } = comparedPair(weighing, pairs);
  const [first, second] = [one, other].map(({ steps }) => quantileOf(steps, 0.5, around, flat)) as [Median, Median];
  const value = first.value === null || second.value === null ? null : first.value - second.value + 0;
  let interval: Interval | null = null;
  if (isLimited(first) && isLimited(second)) {
    const [low, high] = differenceLimits(first, second);
    interval = { low: low + 0, high: high + 0, confidence, method: 'mover-brookmeyer-crowley' };
  }
  return {
    metric: caller,
    ...comparedFacts(one.facts, other.facts),
    unit: 'ms',
    value,
    adjusted: null,
    se: null,
    statistic,
    df: statistic === null ? null : df,
    pValue,
    lnPValue,
    test: weighing.test,
    flat,
    strata: layers.length,
    interval,
    a: { value: first.value, n: one.n, events: one.events },
    b: { value: second.value, n: other.n, events: other.events },
  };
}

/** The curve of a side, whole. */
function curveAt(caller: string, name: string, given: unknown) {
  const facts = factsOf(caller, name, given, 'an aggregator of durations, or its result');
  const { result } = facts;
  const source = (typeof result === 'function' ? result.call(given, { curve: 'full' }) : given) as Facts;
  const { survival } = source;
  if (survival === null) {
    const why = 'with a known curve: cases that are open need asOf, and a selection by resolution leaves them out';
    refuse(caller, name, why, given, 'INVALID_VALUE');
  }
  const { steps } = Object(survival) as { steps?: unknown };
  if (steps == null) {
    fail('INVALID_OPTION', caller, `${name} must have its curve: make it with curve: 'full', or give the aggregator`, {
      name,
    });
  }
  let [n, events] = [0, 0];
  const known = stepsOf(caller, { steps });
  for (const step of known) {
    events += step.events;
    n += step.events + step.censored;
  }
  return { facts: source, steps: known, n, events };
}

type Median = ReturnType<typeof quantileOf>;

/** Whether a median and both of its limits are known. */
function isLimited(median: Median): median is Median & Limited {
  return median.value !== null && median.low !== null && median.high !== null;
}

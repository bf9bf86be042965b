import { refuse } from '../core/errors.js';
import { leftOutOf } from '../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../core/options.js';
import type { Estimate, Interval, MetricResult } from '../core/result.js';
import { resamplesOf } from '../resampling/resamples.js';
import { assertConfidence } from '../stats/intervals/z-score.js';
import { seedOf } from '../stats/random/random.js';
import { analyseDrivers } from './driver-analysis.js';
import { covariancesOf, readDrivers } from './driver-data.js';
import { drawDrivers, drawnInterval } from './driver-resamples.js';

/**
 * What is asked of {@link driverImportance}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DriverOptions {
  /** Any whole number from 0 to 2^53 − 1: with it every number has an interval, by drawing rows anew. @defaultValue none: no intervals */
  readonly seed?: number | undefined;
  /** How often is drawn anew, with a seed: from 100 to 1,000,000. @defaultValue 1000 */
  readonly resamples?: number | undefined;
  /** Level of the intervals, with a seed. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** What to do with what is no number. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link driverImportance} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DriverRowOptions<Row> extends DriverOptions {
  /** Where a row keeps what is to be explained, such as the answer to the question of recommending. */
  readonly outcome: Read<Row, number | bigint>;
  /** Where it keeps what may explain it: one reader for each driver, by name; up to 16. */
  readonly drivers: Readonly<Record<string, Read<Row, number | bigint>>>;
}

/**
 * The outcome and its drivers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DriverColumns {
  /** What is to be explained. */
  readonly outcome: ArrayLike<number | bigint | null | undefined>;
  /** What may explain it, by name; up to 16. */
  readonly drivers: Readonly<Record<string, ArrayLike<number | bigint | null | undefined>>>;
}

/**
 * How much one driver matters. Intervals are there with a seed.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DriverImportance {
  /** Its name. */
  readonly driver: string;
  /** Its part of R² by Shapley: what it adds, averaged over all orders in which drivers can come in; 0…R². All add up to R². */
  readonly shapley: Estimate;
  /** The same as a share of R², 0…1; `null` where R² is 0. */
  readonly share: number | null;
  /** Its part of R² by Johnson's relative weights, which are quicker and as a rule nearly the same. All add up to R². */
  readonly relativeWeight: Estimate;
  /** Standardised beta of the regression on all drivers, in standard deviations of the outcome for one of the driver. Where drivers go together it may be small, or below 0, for one that matters. */
  readonly beta: Estimate;
  /** Correlation with the outcome by itself, −1…1. */
  readonly correlation: Estimate;
  /** `'constant'` where everybody gave the same: it explains nothing, whether or not it matters. `'collinear'` where it follows exactly from other drivers: no beta then; its part is shared with them. Else `null`. */
  readonly caveat: 'constant' | 'collinear' | null;
}

/**
 * Result of {@link driverImportance}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DriverImportanceResult extends MetricResult<'driver-importance', 'fraction'> {
  /** R²: how much of the variance of the outcome all drivers explain together, 0…1; `null` where rows are too few, or all outcomes alike. */
  readonly value: number | null;
  /** Complete rows. */
  readonly n: number;
  /** Rows that lack the outcome or a driver. */
  readonly missing: number;
  /** R² less what chance alone would explain, 1 − (1 − R²)(n − 1)/(n − drivers − 1); may be below 0. */
  readonly adjusted: number | null;
  /** Interval of R², with a seed. It lies too high where drivers explain little: R² is never below 0. */
  readonly interval: Interval | null;
  /** The drivers, the most important first by `shapley`, equal ones by name. */
  readonly drivers: readonly DriverImportance[];
  /** How many resamples were drawn; 0 without a seed. */
  readonly resamples: number;
  /** In how many of them all outcomes were alike: these are in no interval. */
  readonly nulls: number;
  /** The seed; `null` without. */
  readonly seed: number | null;
}

const METRIC = 'driver-importance';
/** The numbers of a driver. */
const MEASURES = ['shapley', 'relativeWeight', 'beta', 'correlation'] as const;

/** What is found in a table of covariances: for each measure a number by driver, and R². */
type Found = Readonly<Record<(typeof MEASURES)[number], readonly (number | null)[]>> & {
  readonly rSquared: number;
  readonly rank: number;
};

/**
 * What drives it? How much each of several answers (price, delivery, support …) tells of one outcome, such as the answer to "would you
 * recommend us".
 *
 * value = R², the share of the variance of the outcome that a linear regression on all drivers explains. `shapley` parts it fairly: for each
 * driver the mean, over all orders in which the drivers can come in, of what R² rises when it does. `relativeWeight` parts it by Johnson's
 * weights: with R the correlations of the drivers and r those with the outcome, Σₖ (R^½)ⱼₖ² · (R^−½ r)ₖ². Both add up to R² and are never below 0. n counts complete
 * rows.
 *
 * @remarks Read it as a ranking of where to look, not of what to do: who is content with one thing is content with all (the halo), so drivers
 * correlate and take from each other; a driver that everybody rates alike explains nothing, and may matter most; and what goes
 * together need not cause each other: change one thing for some, and compare. Betas alone mislead where drivers correlate, which is why their signs are no importance. Rows
 * that lack anything are left out: look at `missing`, since who skips a question is nobody at random. Below ten rows for each driver the order is mostly
 * chance: give a seed and look at the intervals (percentile bootstrap of rows; those of small parts of R² lie too high). Give flags as 1 and 0. Drivers that follow from each other share (`caveat`); two
 * that are the same have half each. The result does not depend on the order of rows or drivers; sums are exact. Cost: O(rows × drivers²), and 2^drivers
 * regressions: 30 milliseconds for 16 drivers, and as much again for each resample. Source: Lindeman, Merenda and Gold 1980; Johnson 2000; Efron 1979.
 * @param rows any iterable: one row for each answer
 * @param options readers `outcome` and `drivers`, seed for intervals
 * @returns R² and each driver's part of it; `value: null` unless there are more rows than drivers + 1 and outcomes differ
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no number (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under a reader; `INVALID_OPTION` for more than 16 drivers, none, and bad options
 * @example
 * ```ts
 * import { driverImportance } from 'cx-metrics';
 * const answers = [
 *   { recommend: 9, price: 4, support: 5 },
 *   { recommend: 10, price: 3, support: 5 },
 *   { recommend: 3, price: 3, support: 1 },
 *   { recommend: 6, price: 2, support: 3 },
 *   { recommend: 8, price: 5, support: 3 },
 *   { recommend: 7, price: 2, support: 4 },
 *   { recommend: null, price: 1, support: 1 },
 * ];
 * const why = driverImportance(answers, { outcome: 'recommend', drivers: { price: 'price', support: 'support' } });
 * why.value; // ~> 0.942656699252444
 * why.drivers.map(({ driver, share }) => [driver, share?.toFixed(2)]); // => [['support', '0.90'], ['price', '0.10']]
 * [why.n, why.missing]; // => [6, 1]
 * ```
 * @category Drivers and resampling
 * @since 0.1.0
 */
export function driverImportance<Row>(rows: Iterable<Row>, options: DriverRowOptions<Row>): DriverImportanceResult;
/**
 * The same for equally long columns. See {@link driverImportance}.
 *
 * @param columns `outcome`, and `drivers` by name
 */
export function driverImportance(columns: DriverColumns, options?: DriverOptions): DriverImportanceResult;
export function driverImportance(
  source: unknown,
  options?: DriverOptions & { readonly outcome?: unknown; readonly drivers?: unknown },
): DriverImportanceResult {
  assertOptions(METRIC, options, 'outcome drivers seed resamples confidence onInvalid missingValue');
  const { seed = null, resamples = 1000, confidence = 0.95, ...given } = options ?? {};
  assertConfidence(METRIC, confidence);
  resamplesOf(METRIC, resamples);
  if (seed !== null) seedOf(METRIC, seed);
  else if (options?.resamples !== undefined || options?.confidence !== undefined) {
    refuse(METRIC, 'seed', 'given where there shall be intervals', options?.seed);
  }
  const data = readDrivers(METRIC, source, given);
  const { names, n, left } = data;
  const whole = n > names.length + 1 ? found(covariancesOf([data.outcome, ...data.drivers])) : null;
  const drawn: (Found | null)[] = [];
  if (whole && seed !== null) drawDrivers(data, seed, resamples, (each) => drawn.push(found(each)));
  const known = drawn.filter((each) => each !== null);
  const intervalOf = (read: (each: Found) => number | null | undefined) =>
    drawnInterval(
      known.map((each) => read(each) ?? null),
      confidence,
    );
  const value = whole?.rSquared ?? null;
  const drivers = names.map((driver, k): DriverImportance => {
    const estimate = (measure: (typeof MEASURES)[number]): Estimate => {
      const own = whole?.[measure][k] ?? null;
      const isVarying = whole && whole.correlation[k] !== null;
      return { value: own, interval: isVarying && own !== null ? intervalOf((each) => each[measure][k]) : null };
    };
    const [shapley, relativeWeight, beta, correlation] = MEASURES.map(estimate) as [
      Estimate,
      Estimate,
      Estimate,
      Estimate,
    ];
    const share = value && shapley.value !== null ? shapley.value / value : null;
    const missesBeta = whole && beta.value === null;
    const caveat = missesBeta ? (correlation.value === null ? 'constant' : 'collinear') : null;
    return { driver, shapley, share, relativeWeight, beta, correlation, caveat };
  });
  return {
    metric: METRIC,
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(left),
    adjusted: whole && 1 - ((1 - whole.rSquared) * (n - 1)) / (n - whole.rank - 1) + 0,
    interval: intervalOf((each) => each.rSquared),
    drivers: drivers.sort((a, b) => (b.shapley.value ?? 0) - (a.shapley.value ?? 0)),
    resamples: drawn.length,
    nulls: drawn.length - known.length,
    seed: seed === null ? null : seed + 0,
  };
}

/** What covariances say, of the outcome first; `null` where outcomes do not vary. Drivers that do not vary explain nothing. */
function found(covariances: readonly (readonly number[])[]): Found | null {
  const sd = covariances.map((row, i) => Math.sqrt(row[i] as number));
  if (sd[0] === 0) return null;
  const correlation = (i: number, j: number) =>
    i === j
      ? 1
      : Math.max(-1, Math.min(1, (covariances[i]?.[j] as number) / (sd[i] as number) / (sd[j] as number))) + 0;
  const varying = [...sd.keys()].filter((i) => i > 0 && sd[i] !== 0);
  const outcome = varying.map((i) => correlation(0, i));
  const analysis = analyseDrivers(
    varying.map((i) => varying.map((j) => correlation(i, j))),
    outcome,
  );
  const byDriver = <Value>(list: readonly Value[], none: Value) =>
    sd.slice(1).map((_, k) => (sd[k + 1] ? (list[varying.indexOf(k + 1)] as Value) : none));
  return {
    rSquared: analysis.rSquared + 0,
    rank: analysis.rank,
    shapley: byDriver(analysis.shapley, 0),
    relativeWeight: byDriver(analysis.relativeWeights, 0),
    beta: byDriver<number | null>(analysis.betas, null),
    correlation: byDriver<number | null>(outcome, null),
  };
}

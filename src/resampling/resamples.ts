import { refuse } from '../core/errors.js';
import { intervalOf } from '../core/interval.js';
import { chosen } from '../core/options.js';
import { isCount } from '../core/plain-number.js';
import type { Interval } from '../core/result.js';
import { assertConfidence } from '../stats/intervals/z-score.js';
import { between, placeOfQuantile } from '../stats/quantiles/counted.js';
import { seedOf } from '../stats/random/random.js';
import { type BootstrapIntervalMethod, type BootstrapSample, bootstrapPercentile } from './bootstrap-method.js';

/**
 * How often, from which seed, and how it is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResamplingOptions {
  /** Any whole number from 0 to 2^53 − 1. The same seed gives the same numbers on every platform; take one and stay with it. */
  readonly seed: number;
  /** How often is drawn anew: from 100 to 1,000,000. @defaultValue 2000 */
  readonly resamples?: number | undefined;
  /** How the interval is read off the draws. @defaultValue `bootstrapPercentile` */
  readonly interval?: BootstrapIntervalMethod | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Whether the result holds every draw. @defaultValue `'none'` */
  readonly draws?: 'none' | 'full' | undefined;
}

/**
 * A number, and how it scatters when its data are drawn anew.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BootstrapResult<Id extends string = 'bootstrap'> {
  /** Name of the function in kebab case. */
  readonly metric: Id;
  /** Name of the metric that was resampled, such as `'csat'`; `null` where its result does not say. */
  readonly of: string | null;
  /** Its unit; `null` where its result does not say, or another number of it was taken. */
  readonly unit: string | null;
  /** The number of all data; `null` when there is nothing to measure. */
  readonly value: number | null;
  /** How many units are drawn in each resample: answers, rows, or customers with `unit`. */
  readonly n: number;
  /** Rows without an id where `unit` is given; they are in nothing. */
  readonly missing: number;
  /** The interval; `null` without a value, and where fewer than two resamples have one. */
  readonly interval: Interval | null;
  /** Standard error: standard deviation of the draws, by their number − 1. */
  readonly se: number | null;
  /** Mean of the draws − value. Where it is not small beside `se`, the metric is biased in samples of this size. */
  readonly bias: number | null;
  /** How many resamples were drawn. */
  readonly resamples: number;
  /** In how many of them there was nothing to measure: these are in neither interval, `se` nor `bias`. */
  readonly nulls: number;
  /** The seed. */
  readonly seed: number;
  /** The number in each resample, in the order of drawing, with `draws: 'full'`; `null` without. */
  readonly draws: readonly (number | null)[] | null;
}

/** Names of the options. */
export const RESAMPLING = 'seed resamples interval confidence draws';

/** What all bootstraps are asked, checked. */
export type Resampling = Required<{ [Name in keyof ResamplingOptions]: NonNullable<ResamplingOptions[Name]> }>;

/** The options, checked and with their defaults. */
export function resamplingOf(caller: string, options: ResamplingOptions | undefined): Resampling {
  const {
    seed,
    resamples = 2000,
    interval = bootstrapPercentile,
    confidence = 0.95,
    draws,
  } = Object(options) as Partial<ResamplingOptions>;
  const known = { seed: seedOf(caller, seed), resamples: resamplesOf(caller, resamples), interval, confidence };
  assertConfidence(caller, confidence);
  return { ...known, draws: chosen(caller, 'draws', draws, 'none full') };
}

/** How many resamples, checked. */
export function resamplesOf(caller: string, resamples: unknown): number {
  if (!(isCount(resamples) && resamples >= 100 && resamples <= 1e6)) {
    refuse(caller, 'resamples', 'a whole number from 100 to 1,000,000', resamples);
  }
  return resamples;
}

/** What is resampled. */
type Resampled<Id extends string> = Pick<BootstrapResult<Id>, 'metric' | 'of' | 'unit' | 'value' | 'n' | 'missing'>;

/** The conclusion from draws, NaN where a resample had no value. */
export function concludeResamples<Id extends string>(
  resampled: Resampled<Id>,
  asked: Resampling,
  draws: Float64Array,
  [min, max]: readonly [number, number],
  leftOut: BootstrapSample['leftOut'],
): BootstrapResult<Id> {
  const { metric, value } = resampled;
  const { seed, resamples, interval: method, confidence } = asked;
  const known = withoutNone(draws);
  const { mean, se } = scatterOf(known);
  const hasInterval = value !== null && known.length > 1;
  const sample = (): BootstrapSample => ({
    draws: known,
    quantile: drawQuantile(known),
    value: value as number,
    leftOut,
  });
  return {
    ...resampled,
    interval: hasInterval
      ? intervalOf(metric, 'bootstrap', method, [sample(), confidence], confidence, min, max)
      : null,
    se: value === null ? null : se,
    bias: value === null || mean === null ? null : mean - value + 0,
    resamples,
    nulls: resamples - known.length,
    seed,
    draws: asked.draws === 'full' ? Array.from(draws, (draw) => (Number.isNaN(draw) ? null : draw)) : null,
  };
}

function withoutNone(draws: Float64Array): Float64Array {
  const known = new Float64Array(draws.length);
  let n = 0;
  for (let i = 0; i < draws.length; i++) if (!Number.isNaN(draws[i])) known[n++] = draws[i] as number;
  return known.subarray(0, n);
}

/** Mean and standard deviation by n − 1, in two passes from the first draw on: equal draws have exactly their value and 0. */
function scatterOf(draws: Float64Array): { readonly mean: number | null; readonly se: number | null } {
  const { length: n, 0: first = 0 } = draws;
  if (n === 0) return { mean: null, se: null };
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) sum += (draws[i] as number) - first;
  const mean = first + sum / n;
  for (let i = 0; i < n; i++) squares += ((draws[i] as number) - mean) ** 2;
  return { mean, se: n > 1 ? Math.sqrt(squares / (n - 1)) : null };
}

const BUCKETS = 4096;

/*
 * Two quantiles of some thousand draws: sorting them all takes as long as drawing them. So they are counted into buckets of equal width,
 * and only the one or two buckets that hold the ranks asked for are sorted. The slow twin is `Float64Array.sort`.
 */

/** Makes a function that gives the quantiles of draws, type 7: the draws are at least one, finite, in any order, and stay as they are. */
export function drawQuantile(draws: Float64Array): (probability: number) => number {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < draws.length; i++) {
    const draw = draws[i] as number;
    if (draw < least) least = draw;
    if (draw > most) most = draw;
  }
  // by halves, since the range may be too wide for a double; too narrow to be parted, all are in the first bucket
  const wide = (BUCKETS - 1) / (most / 2 - least / 2);
  const scale = wide < Infinity ? wide : 0;
  const bucketOf = (draw: number) => Math.floor((draw / 2 - least / 2) * scale);
  const counts = new Int32Array(BUCKETS);
  for (let i = 0; i < draws.length; i++) (counts[bucketOf(draws[i] as number)] as number)++;
  /** The draws in the bucket of a rank, in order, and how many lie below it. */
  const around = (rank: number) => {
    let [bucket, below] = [0, 0];
    while (below + (counts[bucket] as number) <= rank) below += counts[bucket++] as number;
    const inside = new Float64Array(counts[bucket] as number);
    let found = 0;
    for (let i = 0; found < inside.length; i++) {
      if (bucketOf(draws[i] as number) === bucket) inside[found++] = draws[i] as number;
    }
    return { inside: inside.sort(), below };
  };
  return (probability) => {
    const place = placeOfQuantile(draws.length, probability, 'inclusive');
    const [lower, upper] = [Math.floor(place), Math.ceil(place)];
    const { inside, below } = around(lower);
    const value = inside[lower - below] as number;
    // the next one may be the first of a bucket further up
    const next = upper - below < inside.length ? inside[upper - below] : around(upper).inside[0];
    return between(value, next as number, place - lower);
  };
}

import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import type { Interval } from '../../core/result.js';
import type { DurationQuantile, DurationSummary } from '../../kernels/duration/duration-summary.js';
import type { DurationTotals } from '../../kernels/duration/duration-totals.js';
import type { CountedVisits } from '../../kernels/history/visits.js';
import type { DayRange } from '../../kernels/orders/order-periods.js';
import { countPairs, partsOf } from '../../kernels/quotient/quotient-sums.js';
import { concludeRatio, type RatioParts } from '../../kernels/quotient/ratio-conclusion.js';
import { studentTQuantile } from '../../stats/distributions/student-t.js';
import { usualMean } from '../../stats/intervals/interval-mean.js';
import { quantileLimits } from '../../stats/intervals/interval-quantile.js';
import { zOf } from '../../stats/intervals/z-score.js';
import type { QuantileType } from '../../stats/quantiles/counted.js';
import { quantilesOf, quantilesOfCounts } from '../../stats/quantiles/quantile.js';
import { Moments } from '../../stats/sums/moments.js';
import { DAY_MS, gapsOfCustomers } from './purchase-gaps.js';

/**
 * An average of gaps between purchases.
 *
 * @category Results
 * @since 0.1.0
 */
export interface GapAverage {
  /** In days; `null` without a gap. */
  readonly days: number | null;
  /** In milliseconds; `null` without a gap. */
  readonly ms: number | null;
  /** What was averaged: gaps, or customers. */
  readonly n: number;
  /** Its interval in milliseconds, customers being independent of each other; `null` below two customers. */
  readonly interval: Interval | null;
}

/**
 * The averages that go by the name of time between purchases.
 *
 * @category Results
 * @since 0.1.0
 */
export interface GapAverages {
  /** Mean of all gaps. Its interval is that of a quotient of sums over customers (delta method). */
  readonly meanOfGaps: GapAverage;
  /** Median of all gaps. Its interval holds the quantiles at ½ ± t times the error of the share of gaps that are no longer (Woodruff). */
  readonly medianOfGaps: GapAverage;
  /** Mean over customers of each one's mean gap, with Student's interval. */
  readonly meanOfCustomerMeans: GapAverage;
  /** Median over customers of each one's mean gap, with limits by ranks. */
  readonly medianOfCustomerMeans: GapAverage;
  /** The quantiles of each customer's mean gap that were asked for, every customer with a gap counting once. */
  readonly quantiles: readonly DurationQuantile[];
  /** How medians and quantiles lie between the gaps, or the mean gaps: `'inclusive'`, R's type 7, unless another one was named. */
  readonly quantileType: QuantileType;
}

/** The averages of gaps that begin in a range; `totals`, the median and its type are those of the same gaps. */
export function gapAverages(
  orders: CountedVisits,
  range: DayRange,
  { medianMs, quantileType }: Pick<DurationSummary, 'medianMs' | 'quantileType'>,
  { ended }: DurationTotals,
  confidence: number,
  quantiles: readonly number[],
): GapAverages {
  const metric = 'timeBetweenPurchases';
  const { counts, days, short } = gapsOfCustomers(orders, range, (medianMs ?? 0) / DAY_MS);
  const pooled = quotientOf(metric, days, counts, confidence);
  const gaps = pooled.denominator;
  const means = days.map((total, k) => total / (counts[k] as number)).sort();
  const { n, mean, sd } = new Moments().addAll(means);
  const z = zOf(metric, confidence);
  const ofMeans =
    mean === null
      ? null
      : intervalOf(metric, 'mean', usualMean, [{ mean, sd }, n, z, confidence], confidence, 0, Infinity);
  const { se } = quotientOf(metric, short, counts, confidence);
  return {
    meanOfGaps: average(pooled.value, gaps, inMs(pooled.interval)),
    medianOfGaps: average(medianMs === null ? null : medianMs / DAY_MS, gaps, woodruff(ended, se, n, confidence)),
    meanOfCustomerMeans: average(mean, n, inMs(ofMeans)),
    medianOfCustomerMeans: medianOf(means, confidence, quantileType),
    quantiles: quantilesOfMeans(metric, means, quantiles, confidence, quantileType),
    quantileType,
  };
}

function average(days: number | null, n: number, interval: Interval | null): GapAverage {
  return { days, ms: inMsOrNull(days), n, interval };
}

function inMs(interval: Interval | null): Interval | null {
  return interval && { ...interval, low: interval.low * DAY_MS, high: interval.high * DAY_MS };
}

function quotientOf(
  metric: string,
  numerator: Float64Array,
  denominator: Float64Array,
  confidence: number,
): RatioParts {
  const spec = {
    metric,
    part: 'numerator',
    whole: 'denominator',
    onInvalid: 'throw',
  } as const;
  const totals = countPairs(spec, { numerator, denominator }, {});
  return concludeRatio(spec, totals, partsOf(totals), { confidence });
}

/** Sorted values, each once with how often it occurs. */
function countedMeans(sorted: Float64Array): { readonly values: Float64Array; readonly counts: Float64Array } {
  const values = sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
  const counts = new Float64Array(values.length);
  let place = -1;
  for (const value of sorted) {
    if (value !== values[place]) place++;
    (counts[place] as number)++;
  }
  return { values, counts };
}

function quantilesOfMeans(
  metric: string,
  sorted: Float64Array,
  asked: readonly number[],
  confidence: number,
  quantileType: QuantileType,
): DurationQuantile[] {
  const isList: boolean = Array.isArray(asked);
  if (!isList) refuse(metric, 'quantiles', 'an array', asked);
  const { values, counts } = countedMeans(sorted);
  const days = quantilesOf(metric, 'quantiles', values, counts, asked, { quantileType });
  const limits = quantileLimits(values, counts, asked, confidence);
  return asked.map((probability, k) => ({
    // "+ 0" turns -0 into 0
    probability: probability + 0,
    ms: inMsOrNull(days[k] ?? null),
    interval: inMs(limits[k] ?? null),
  }));
}

function inMsOrNull(days: number | null): number | null {
  return days === null ? null : days * DAY_MS;
}

function medianOf(sorted: Float64Array, confidence: number, quantileType: QuantileType): GapAverage {
  const { values, counts } = countedMeans(sorted);
  const [days = null] = quantilesOfCounts(values, counts, [0.5], { quantileType });
  const [interval = null] = quantileLimits(values, counts, [0.5], confidence);
  return average(days, sorted.length, inMs(interval));
}

/**
 * Limits of the median where gaps come in clusters, one for each customer: R. S. Woodruff, Confidence Intervals for Medians and Other
 * Position Measures, JASA 47, 1952. `se` is the error of the share of gaps up to the median; `null` where limits leave 0…1.
 */
function woodruff(
  ended: DurationTotals['ended'],
  se: number | null,
  customers: number,
  confidence: number,
): Interval | null {
  if (se === null) return null;
  const half = -studentTQuantile((1 - confidence) / 2, customers - 1) * se;
  if (half >= 0.5) return null;
  const sorted = [...ended].sort(([a], [b]) => a - b);
  const [values, counts] = [sorted.map(([gap]) => gap), sorted.map(([, times]) => times)];
  const [low, high] = quantilesOfCounts(values, counts, [0.5 - half, 0.5 + half]) as [number, number];
  return { low, high, confidence, method: 'woodruff' };
}

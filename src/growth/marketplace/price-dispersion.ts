import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { readValues } from '../../kernels/proportion/read-values.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import { tableOf } from '../../kernels/summary/summary-values.js';
import { type QuantileOptions, type QuantileType, quantileTypeOf } from '../../stats/quantiles/counted.js';
import { quantilesOf } from '../../stats/quantiles/quantile.js';
import { momentsOfTable, valuesOfMoments } from '../../stats/sums/moment-sums.js';

/**
 * Options of {@link priceDispersion}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PriceDispersionOptions extends QuantileOptions {
  /** What to do with what is not a price. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "no price" in this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link priceDispersion} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PriceDispersionRowOptions<Row> extends PriceDispersionOptions {
  /** The price of an item. */
  readonly price: Read<Row, number | bigint>;
}

/**
 * How far prices lie apart. `n` is how many prices there are.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PriceDispersionResult extends MetricResult<'price-dispersion', 'ratio'> {
  /** Coefficient of variation, sd / mean; `null` below two prices, and when all are 0. */
  readonly value: number | null;
  /** Mean price; `null` without prices. */
  readonly mean: number | null;
  /** Standard deviation of the prices, by n − 1; `null` below two. */
  readonly sd: number | null;
  /** Least price; `null` without prices. */
  readonly min: number | null;
  /** 10th percentile. */
  readonly p10: number | null;
  /** Median. */
  readonly median: number | null;
  /** 90th percentile. */
  readonly p90: number | null;
  /** Greatest price. */
  readonly max: number | null;
  /** How many times the 10th percentile the 90th is; `null` below two prices, and when the 10th is 0. */
  readonly p90OverP10: number | null;
  /** How median and percentiles lie between the prices: `'inclusive'`, R's type 7, unless another one was named. */
  readonly quantileType: QuantileType;
}

/**
 * Price dispersion: how far the prices of comparable items lie apart.
 *
 * value = standard deviation (by n − 1) / mean; n = prices.
 *
 * @remarks Comparable items only: of one product among sellers, or of one class per unit. A mixture of shoes and laces measures the
 * assortment. The deviation is that of a sample; by n it would be √((n − 1)/n) times as large. One outlier moves it: read
 * `p90OverP10` beside it. It has no currency, so markets can be compared. The same in any order, bit for bit. An interval is not
 * given: prices on a market are all there are, not a sample. Cost: O(n log n).
 * @param prices from 0 on, in one currency
 * @param options how to count
 * @returns coefficient of variation, with mean, deviation and percentiles; `value: null` below two prices
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a price, such as one below 0 (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `price`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { priceDispersion } from 'cx-metrics';
 *
 * const offers = priceDispersion([80, 100, 120]);
 * offers.value; // => 0.2
 * offers.p90OverP10; // ~> 1.3809523809524
 * priceDispersion([{ price: 80 }, { price: 120 }], { price: (offer) => offer.price }).mean; // => 100
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export function priceDispersion(
  prices: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options?: PriceDispersionOptions,
): PriceDispersionResult;
/**
 * The same for rows, one per item. See {@link priceDispersion}.
 *
 * @param rows any iterable
 */
export function priceDispersion<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: PriceDispersionRowOptions<Row>,
): PriceDispersionResult;
export function priceDispersion(source: unknown, options?: object): PriceDispersionResult {
  const metric = 'price-dispersion';
  assertOptions(metric, options, 'price onInvalid missingValue quantileType');
  const { quantileType: asked, ...reading } = { ...options } as PriceDispersionOptions;
  const quantileType = quantileTypeOf(metric, asked);
  const prices: number[] = [];
  const { leftOut } = readValues(metric, source, 'price', QUANTITY, reading, (price) => {
    prices.push(price);
  });
  const { values, times } = tableOf(prices);
  const { n, mean, sd } = valuesOfMoments(momentsOfTable(values, times));
  const [min, p10, median, p90, max] = quantilesOf(metric, 'quantiles', values, times, [0, 0.1, 0.5, 0.9, 1], {
    quantileType,
  }) as [...(number | null)[]] as [Known, Known, Known, Known, Known];
  return {
    metric,
    unit: 'ratio',
    value: sd === null || !mean ? null : sd / mean,
    n,
    ...leftOut,
    mean,
    sd,
    min,
    p10,
    median,
    p90,
    max,
    p90OverP10: n < 2 || !p10 ? null : (p90 as number) / p10,
    quantileType,
  };
}

type Known = number | null;

import { restored } from '../../core/aggregator.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { ClassAggregator } from '../../kernels/mix/class-aggregator.js';
import type { MixState } from '../../kernels/mix/mix-state.js';
import { countMix } from '../../kernels/mix/mix-tally.js';
import {
  concludeSellers,
  type SellerConcentrationColumns,
  type SellerConcentrationConclusion,
  type SellerConcentrationResult,
  sellerSpec,
  sellerUnits,
} from './seller-concentration.js';

/**
 * How {@link SellerConcentrationAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SellerConcentrationCounting {
  /** Whether sales have a value, which is summed, or are counted. @defaultValue `'sum'` */
  readonly amounts?: 'sum' | 'none' | undefined;
  /** What to do with what is not a seller or not a value. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One sale.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SellerSale {
  /** Whose it is. */
  readonly seller: string | number | bigint | null | undefined;
  /** What it is worth; refunds are below 0. Left out with `amounts: 'none'`. */
  readonly value?: number | bigint | null | undefined;
}

/**
 * Sums sales by seller as they come; see {@link sellerConcentration} for the definition. Takes sales back, merges shards, is stored
 * as JSON.
 *
 * @remarks State: a count and an exact sum per seller, so it holds the ids of sellers. Cost: O(1) per sale, O(sellers) memory.
 * @example
 * ```ts
 * import { SellerConcentrationAggregator } from 'cx-metrics';
 *
 * const monday = new SellerConcentrationAggregator().addAll([{ seller: 'Hoa', value: 70 }, { seller: 'Minh', value: 20 }]);
 * const week = new SellerConcentrationAggregator().add({ seller: 'Hoa', value: 10 }).merge(monday);
 * week.result({ top: 1 }).value; // => 0.8
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export class SellerConcentrationAggregator extends ClassAggregator<
  'seller-concentration',
  SellerSale,
  SellerConcentrationConclusion,
  SellerConcentrationResult
> {
  /**
   * @param options how to count; how to conclude is given to {@link SellerConcentrationAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: SellerConcentrationCounting) {
    const kind = 'seller-concentration';
    assertOptions(kind, options, 'amounts onInvalid');
    const spec = sellerSpec(chosen(kind, 'amounts', options?.amounts, 'sum none'), options?.onInvalid);
    const readers = { seller: fieldReader(kind, 'seller'), value: fieldReader(kind, 'value') };
    super({
      spec,
      count: (sales) => {
        assertIterable(kind, 'sales', sales);
        return countMix(spec, sales, readers);
      },
      conclude: (tally, conclusion) => {
        assertOptions(kind, conclusion, 'top');
        return concludeSellers(sellerUnits(spec, tally), tally.n, tally.left, conclusion);
      },
    });
  }

  /**
   * Counts sales in equally long columns: all of them or, when one is refused, none.
   * @param columns `seller` and, unless `amounts: 'none'`, `value`
   * @param options `missingValue`: a number that stands for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a seller or not a value, unless `onInvalid: 'count'`
   */
  addColumns(
    columns: SellerConcentrationColumns,
    options?: { readonly missingValue?: MissingValue | undefined },
  ): this {
    return this.countColumns(columns, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link SellerConcentrationAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: MixState<'seller-concentration'>): SellerConcentrationAggregator {
    return restored('seller-concentration', state, ({ onInvalid, amounts }) => {
      return new SellerConcentrationAggregator({ onInvalid, amounts });
    });
  }
}

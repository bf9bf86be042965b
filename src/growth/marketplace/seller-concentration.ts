import { refuse } from '../../core/errors.js';
import { assertOneKind, IdKind } from '../../core/ids.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import {
  assertOptions,
  type InvalidPolicy,
  type MissingValue,
  policyOf,
  type Read,
  readerOf,
} from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { MetricResult } from '../../core/result.js';
import { brings } from '../../kernels/history/brings.js';
import { concentrationOf } from '../../kernels/mix/concentration.js';
import { AMOUNT, countMix, type MixSpec, type MixTally } from '../../kernels/mix/mix-tally.js';
import { readValues } from '../../kernels/proportion/read-values.js';
import { valueOfSum } from '../../stats/sums/running-sum.js';

/**
 * How {@link sellerConcentration} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SellerConcentrationConclusion {
  /** How many sellers count as the largest: one number, or several, of which the first gives `value`. @defaultValue 10 */
  readonly top?: number | readonly number[] | undefined;
}

/**
 * Options of {@link sellerConcentration}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SellerConcentrationOptions extends SellerConcentrationConclusion {
  /** What to do with what is not a seller or not a value. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "missing" in integer columns or values of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link sellerConcentration} for rows, such as orders.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SellerConcentrationRowOptions<Row> extends SellerConcentrationOptions {
  /** Whose sale it is. */
  readonly seller: Read<Row, string | number | bigint>;
  /** What it is worth; refunds are below 0. @defaultValue rows are counted */
  readonly value?: Read<Row, number | bigint> | undefined;
}

/**
 * Sales as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SellerConcentrationColumns {
  /** Whose sale each is. */
  readonly seller: ArrayLike<string | number | bigint | null | undefined>;
  /** What each is worth. @defaultValue rows are counted */
  readonly value?: ArrayLike<number | bigint | null | undefined> | undefined;
}

/**
 * Share of the largest sellers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TopSellers {
  /** How many sellers were asked for. */
  readonly sellers: number;
  /** Their share of all value, 0…1: 1 when there are no more sellers than that, `null` when there is nothing to share. */
  readonly share: number | null;
}

/**
 * How much of the value few sellers make. `n` is how many sellers there are. Where nobody has sold anything, or a seller has less
 * than 0, all measures are `null`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SellerConcentrationResult extends MetricResult<'seller-concentration', 'fraction'> {
  /** Share of the `top` largest sellers, 0…1; of the first `top` that was asked for. */
  readonly value: number | null;
  /** How many sales, or values of sellers, were counted. */
  readonly rows: number;
  /** Value of all sellers. */
  readonly total: number;
  /** Sellers with less than 0 in sum (more refunds than sales): shares have no meaning then. */
  readonly negative: number;
  /** Shares of the largest sellers, in the order that was asked for. */
  readonly top: readonly TopSellers[];
  /** Herfindahl's index (HHI), Σ share², from 1 / n (all equal) to 1; times 10,000 on the scale of authorities. */
  readonly herfindahl: number | null;
  /** 1 / `herfindahl`: how many sellers of equal size are as concentrated. */
  readonly effectiveNumber: number | null;
  /** Gini's coefficient, from 0 (all equal) to (n − 1) / n (one has all); sellers with 0 are part of it, and no factor n / (n − 1). */
  readonly gini: number | null;
}

const METRIC = 'seller-concentration';

/** What is counted: sales, or their value, by seller. */
export function sellerSpec(amounts: 'none' | 'sum', onInvalid: InvalidPolicy | undefined): MixSpec {
  const policy = policyOf(METRIC, onInvalid);
  const ids = { kind: () => new IdKind(), assertOneKind };
  return { metric: METRIC, part: 'seller', worth: 'value', amounts, classes: null, ids, onInvalid: policy };
}

/** What each seller has, out of sales that were counted by seller. */
export function sellerUnits({ amounts }: MixSpec, { classes }: MixTally): number[] {
  return Array.from(classes.values(), ({ count, amount }) => (amounts === 'sum' ? valueOfSum(amount) : count));
}

/** The one conclusion behind every way of counting. */
export function concludeSellers(
  units: readonly number[],
  rows: number,
  left: LeftOut,
  options: SellerConcentrationConclusion | undefined,
): SellerConcentrationResult {
  const { top: asked = 10 } = options ?? {};
  const tops: unknown[] = Array.isArray(asked) ? Array.from(asked) : [asked];
  if (tops.length === 0) refuse(METRIC, 'top', 'a whole number from 1, or several', asked);
  const { total, herfindahl, effectiveNumber, gini, shareOfTop } = concentrationOf(units);
  const top = tops.map((sellers) => {
    if (!(Number.isSafeInteger(sellers) && (sellers as number) >= 1)) {
      refuse(METRIC, 'top', 'a whole number from 1, or several', sellers);
    }
    return { sellers: sellers as number, share: shareOfTop(sellers as number) };
  });
  return {
    metric: METRIC,
    unit: 'fraction',
    value: (top[0] as TopSellers).share,
    n: units.length,
    ...leftOutOf(left),
    rows,
    total,
    negative: units.filter((unit) => unit < 0).length,
    top,
    herfindahl,
    effectiveNumber,
    gini,
  };
}

/**
 * Seller concentration: the share of all value that the largest sellers make, and how unequal sellers are.
 *
 * value = value of the k largest sellers / value of all, k being `top`; n = sellers.
 *
 * @remarks How many sellers are called the largest is part of the number: 10 unless given, and all have the share 1 where there
 * are no more. Sellers that sold nothing count in `n` and in `gini` when they are handed in with 0; rows know only those that sold.
 * The effective number says most in one figure: 100 sellers with 2.8 effective ones hang on three. A seller below 0 (more refunds
 * than sales) makes shares meaningless: they are `null`, and `negative` says how many there are. Ids of sellers are of one kind:
 * numbers and texts together are refused, under `onInvalid: 'count'` too. Sums are exact, the same in any
 * order. Sources: a16z, 13 metrics for marketplace companies, 2020, for the share; Hirschman 1945 and Herfindahl 1950 for the index;
 * Gini 1912, in its form without correction for small n. Cost: O(rows + n log n).
 * @param values what each seller sold, one value per seller
 * @param options how many are the largest, how to count
 * @returns share of the largest sellers, with Herfindahl's index, effective number and Gini's coefficient; `value: null` when nothing was sold
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a value (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `seller`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { sellerConcentration } from 'cx-metrics';
 *
 * const result = sellerConcentration([50, 30, 10, 5, 5], { top: [2, 1] });
 * result.value; // => 0.8
 * result.top[1]?.share; // => 0.5
 * result.effectiveNumber; // ~> 2.8169014084507
 * result.gini; // ~> 0.46
 *
 * const orders = [
 *   { shop: 'Hoa', paid: 70 },
 *   { shop: 'Minh', paid: 20 },
 *   { shop: 'Hoa', paid: 10 },
 * ];
 * sellerConcentration(orders, { seller: (order) => order.shop, value: (order) => order.paid, top: 1 }).value; // => 0.8
 * ```
 * @see https://a16z.com/2020/02/21/13-metrics-for-marketplace-companies
 * @category Marketplace
 * @since 0.1.0
 */
export function sellerConcentration(
  values: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options?: SellerConcentrationOptions,
): SellerConcentrationResult;
/**
 * The same for rows, such as orders, which are summed by seller. See {@link sellerConcentration}.
 *
 * @param rows any iterable
 */
export function sellerConcentration<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SellerConcentrationRowOptions<Row>,
): SellerConcentrationResult;
/**
 * The same for equally long columns. See {@link sellerConcentration}.
 *
 * @param columns `seller` and perhaps `value`
 */
export function sellerConcentration(
  columns: SellerConcentrationColumns,
  options?: SellerConcentrationOptions,
): SellerConcentrationResult;
export function sellerConcentration(source: unknown, options?: object): SellerConcentrationResult {
  assertOptions(METRIC, options, 'seller value top onInvalid missingValue');
  const { top, onInvalid, ...reading } = { ...options } as Partial<SellerConcentrationRowOptions<unknown>>;
  if (isRows(source) && reading.seller === undefined) {
    // amounts of nobody: a reader of values needs one of sellers
    if (reading.value !== undefined) readerOf(METRIC, 'seller', reading.seller);
    const units: number[] = [];
    const given = { onInvalid, missingValue: reading.missingValue };
    const { leftOut } = readValues(METRIC, source, 'value', AMOUNT, given, (unit) => units.push(unit));
    return concludeSellers(units, units.length, leftOut, { top });
  }
  const spec = sellerSpec(brings(source, reading, 'value') ? 'sum' : 'none', onInvalid);
  const tally = countMix(spec, source, reading);
  return concludeSellers(sellerUnits(spec, tally), tally.n, tally.left, { top });
}

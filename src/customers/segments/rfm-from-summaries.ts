import { IdKind } from '../../core/ids.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { readParts } from '../../core/reading.js';
import { AMOUNT } from '../../kernels/mix/mix-tally.js';
import { KEY, type Key, type Kind, RowTally } from '../../kernels/proportion/row-tally.js';
import type { RfmResult, RfmScoring } from './rfm-result.js';
import { rfmScores, rfmSpec, SCORING_OPTIONS } from './rfm-scores.js';

/**
 * Options of {@link rfmFromSummaries}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmSummaryOptions extends RfmScoring {
  /** What to do with rows whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "missing" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link rfmFromSummaries} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmSummaryRowOptions<Row> extends RfmSummaryOptions {
  /** Who it is: a text that is not empty, or a number up to 2^53 − 1 in size, all of one kind; each once. */
  readonly customer: Read<Row, string | number | bigint>;
  /** How long ago the last order was, from 0: in days, or any unit. */
  readonly recency: Read<Row, number | bigint>;
  /** How many orders there were, from 0. */
  readonly frequency: Read<Row, number | bigint>;
  /** What they were worth together, in one currency. */
  readonly monetary: Read<Row, number | bigint>;
}

/**
 * Customers as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmSummaryColumns {
  /** Who it is: a text that is not empty, or a number up to 2^53 − 1 in size, all of one kind; each once. */
  readonly customer: ArrayLike<string | number | bigint | null | undefined>;
  /** How long ago the last order was, from 0: in days, or any unit. */
  readonly recency: ArrayLike<number | null | undefined>;
  /** How many orders there were, from 0. */
  readonly frequency: ArrayLike<number | null | undefined>;
  /** What they were worth together, in one currency. */
  readonly monetary: ArrayLike<number | null | undefined>;
}

const FROM_ZERO: Kind<number> = {
  expected: 'a finite number from 0',
  fault: 'out-of-range',
  // "+ 0" turns -0 into 0
  read: (given) => {
    const value = plain(given);
    return typeof value === 'number' && value >= 0 && value < Infinity ? value + 0 : null;
  },
};

/**
 * RFM scores of customers whose recency, frequency and amount are known: columns with an entry per customer.
 *
 * The scores, codes and segments of {@link rfm}; n = customers scored.
 *
 * @remarks Same conclusion as {@link rfm}, which also makes the summaries. A customer of whom a part is missing is counted in
 * `missing` and gets no score. Cost: O(n log n) time, O(n) memory.
 * @param rows any iterable, one row per customer
 * @param options readers `customer`, `recency`, `frequency` and `monetary`, how to score and how to name
 * @returns scores, codes and segments of the customers, with counts; `value: null` when there are none
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a customer or number, or a customer given twice (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { rfmFromSummaries } from 'cx-metrics';
 *
 * const rows = [
 *   { id: 'a', days: 5, orders: 3, spent: 90 },
 *   { id: 'b', days: 40, orders: 1, spent: 20 },
 * ];
 * const result = rfmFromSummaries(rows, {
 *   customer: (row) => row.id,
 *   recency: (row) => row.days,
 *   frequency: (row) => row.orders,
 *   monetary: (row) => row.spent,
 *   classes: 2,
 *   segments: [{ segment: 'recent, frequent', recency: [2, 2], frequency: [2, 2] }],
 *   otherwise: 'older or single',
 * });
 * result.customers.map(({ code, segment }) => [code, segment]); // => [['222', 'recent, frequent'], ['111', 'older or single']]
 * ```
 * @example
 * ```ts
 * import { rfmFromSummaries } from 'cx-metrics';
 * const columns = { customer: [1, 2, 3], recency: [3, 30, 300], frequency: [1, 1, 1], monetary: [50, 10, 70] };
 * rfmFromSummaries(columns).customers.map(({ code }) => code); // => ['513', '311', '115']
 * rfmFromSummaries(columns, { method: 'ntile' }).customers.map(({ code }) => code); // => ['312', '221', '133']
 * const edges = { recency: [200, 90, 7], frequency: [1], monetary: [20, 60] };
 * rfmFromSummaries(columns, { edges }).customers.map(({ code }) => code); // => ['412', '311', '113']
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function rfmFromSummaries<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RfmSummaryRowOptions<Row>,
): RfmResult;
/**
 * The same for equally long columns; see {@link rfmFromSummaries}.
 *
 * @param columns equally long columns
 * @param options how to count and how to conclude
 * @returns the same
 */
export function rfmFromSummaries(columns: RfmSummaryColumns, options?: RfmSummaryOptions): RfmResult;
export function rfmFromSummaries(source: unknown, options?: RfmSummaryOptions): RfmResult {
  const metric = 'rfmFromSummaries';
  assertOptions(metric, options, `customer recency frequency monetary missingValue onInvalid ${SCORING_OPTIONS}`);
  const given = { ...options } as RfmSummaryRowOptions<unknown>;
  const { customer, recency, frequency, monetary, missingValue, onInvalid } = given;
  const spec = rfmSpec(given);
  const tally = new RowTally(metric, source, onInvalid);
  const seen = new Set<Key>();
  const kinds = new IdKind();
  const columns = { recency: [] as number[], frequency: [] as number[], monetary: [] as number[] };
  const names = { required: ['customer', 'recency', 'frequency', 'monetary'] };
  const readers = { customer, recency, frequency, monetary, missingValue };
  readParts(metric, source, names, readers, (index, who, since, orders, worth) => {
    const key = tally.read(KEY, 'customer', who, index);
    if (key === null) return;
    const days = tally.read(FROM_ZERO, 'recency', since, index);
    if (days === null) return;
    const count = tally.read(FROM_ZERO, 'frequency', orders, index);
    if (count === null) return;
    const amount = tally.read(AMOUNT, 'monetary', worth, index);
    if (amount === null) return;
    if (seen.has(key)) {
      tally.refuse('customer', 'given once', who, index, 'contradictory');
      return;
    }
    kinds.see(metric, source, 'customer', key, index);
    seen.add(key);
    columns.recency.push(days);
    columns.frequency.push(count);
    columns.monetary.push(amount);
  });
  return rfmScores(spec, { customer: [...seen], ...columns, left: tally.leftOut });
}

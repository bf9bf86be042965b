import type { InvalidPolicy, Read } from '../../core/options.js';
import { isRows, readParts } from '../../core/reading.js';
import {
  namedProportion,
  namedShare,
  type ShareOptions,
  type ShareResult,
} from '../../kernels/proportion/proportion.js';
import { COUNT, FLAG, RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * Options of {@link reopenRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenRateRowOptions<Row> extends ShareOptions {
  /** How often the case was reopened. */
  readonly reopens: Read<Row, number | bigint>;
  /** Whether the case was ever resolved, also if it is open again by now. */
  readonly resolved: Read<Row, boolean | number | bigint>;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Cases as a help desk or a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenCounts {
  /** Cases that were reopened at least once: from 0 to `resolved`. */
  readonly reopened: number | bigint;
  /** Cases that were ever resolved. */
  readonly resolved: number | bigint;
}

/**
 * Reopen rate with what it rests on. `count` is how many cases were reopened, `n` how many were ever resolved.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ReopenRateResult extends ShareResult<'reopen-rate'> {}

/**
 * Reopen rate: the share of resolved cases that were opened again.
 *
 * value = reopened / resolved; n = resolved. Wilson's interval unless another method is given.
 *
 * @remarks A case counts once however often it was reopened. The base is cases that were ever resolved: by their present status the
 * reopened ones would drop out, so a row that was reopened but never resolved is refused. Count reopenings of the cases resolved in
 * the period, not reopenings that happened in it; cases resolved lately have had little time to come back, so give all the same
 * time. Source: a metric of most help desks. Cost: O(1); for rows O(n) time and O(1) memory.
 * @param counts whole numbers from 0 with reopened ≤ resolved
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `resolved` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `reopened` exceeds `resolved`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { reopenRate } from 'cx-metrics';
 * const rate = reopenRate({ reopened: 18, resolved: 300 });
 * rate.value; // => 0.06
 * rate.interval?.low; // ~> 0.038286369524692054
 * ```
 * @category Service
 * @since 0.1.0
 */
export function reopenRate(counts: ReopenCounts, options?: ShareOptions): ReopenRateResult;
/**
 * Reopen rate of cases in rows. See {@link reopenRate}.
 *
 * @param rows any iterable, one row per case
 * @param options readers `reopens` and `resolved`, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when no case was resolved
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for parts that are no number or flag, and for a reopened case that was never resolved (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { reopenRate } from 'cx-metrics';
 *
 * const cases = [
 *   { reopens: 0, solvedAt: 100 },
 *   { reopens: 2, solvedAt: 200 },
 *   { reopens: 0, solvedAt: null },
 * ];
 * const rate = reopenRate(cases, { reopens: (row) => row.reopens, resolved: (row) => row.solvedAt !== null });
 * rate.value; // => 0.5
 * rate.n; // => 2
 * ```
 */
export function reopenRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ReopenRateRowOptions<Row>,
): ReopenRateResult;
export function reopenRate(source: unknown, options?: object): ReopenRateResult {
  const metric = 'reopen-rate';
  if (!isRows(source)) return namedShare(metric, 'reopened', 'resolved', source, options);
  const { reopens, resolved, onInvalid, ...conclusion } = (options ?? {}) as Partial<ReopenRateRowOptions<unknown>>;
  const tally = new RowTally(metric, source, onInvalid);
  let [count, total, asked] = [0, 0, 0];
  const names = { required: ['resolved', 'reopens'], open: ['reopens'] };
  readParts(metric, source, names, { resolved, reopens }, (index, flag, given) => {
    const isResolved = tally.read(FLAG, 'resolved', flag, index);
    if (isResolved === null) return;
    const isAsked = isResolved || given != null;
    if (isAsked) asked++;
    const times = isAsked ? tally.read(COUNT, 'reopens', given, index) : 0;
    if (times === null) return;
    if (isResolved) {
      total++;
      if (times > 0) count++;
    } else if (times > 0) tally.refuse('resolved', 'true for a case that was reopened', flag, index, 'contradictory');
  });
  tally.end(asked, ['reopens']);
  return namedProportion(metric, count, total, conclusion, tally.leftOut);
}

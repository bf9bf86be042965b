import { refuse } from '../../core/errors.js';
import { type InstantInput, InstantSpan } from '../../core/instant.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { assertRead, isRows, readParts } from '../../core/reading.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { readEnds } from '../../kernels/proportion/read-ends.js';
import { COUNT, FLAG, INSTANT, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import {
  concludeReopenRate,
  REOPEN_RATE,
  type ReopenCounts,
  type ReopenCountsOptions,
  type ReopenRateResult,
  windowOf,
} from './reopen-conclusion.js';

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
 * Options of {@link reopenRate} for rows with the instants of their events.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenWindowOptions<Row> extends ShareOptions {
  /** When the case was resolved, once or several times; `null` or `undefined` while it never was. The first one counts. */
  readonly resolvedAt: Read<Row, InstantInput | Iterable<InstantInput>>;
  /** When it was reopened, once or several times; `null` or `undefined` if never. Before its first resolution it changes nothing. */
  readonly reopenedAt: Read<Row, InstantInput | Iterable<InstantInput>>;
  /** How long after its first resolution a reopening counts, in milliseconds; its last instant still does. @defaultValue however long */
  readonly windowMs?: number | undefined;
  /** Up to when things are known. */
  readonly asOf: InstantInput;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Reopen rate: the share of resolved cases that were opened again.
 *
 * value = reopened / resolved; n = resolved. Wilson's interval unless another method is given.
 *
 * @remarks A case counts once however often it was reopened. The base is cases that were ever resolved: by their present status the
 * reopened ones would drop out, so a row that was reopened but never resolved is refused. Count reopenings of the cases resolved in
 * the period, not reopenings that happened in it. Two definitions, named in the result. `'ever'`: reopened at any time; its value
 * rises as time goes by, since cases resolved lately have had little time to come back. `'window'` mends that: reopened within
 * `windowMs` after the first resolution. Cases first resolved less than a window before `asOf` are immature and left out altogether,
 * those that came back already too: to keep only these would make the rate too high. Source: a metric of most help desks. Cost:
 * O(1); for rows O(n) time and O(1) memory.
 * @param counts whole numbers from 0 with reopened ≤ resolved
 * @param options how the cases were watched, interval and its level
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
export function reopenRate(counts: ReopenCounts, options?: ReopenCountsOptions): ReopenRateResult;
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
/**
 * Reopen rate of cases with the instants of their events, perhaps with a window. See {@link reopenRate}.
 *
 * @param rows any iterable, one row per case
 * @param options readers `resolvedAt` and `reopenedAt`, the window, up to when things are known, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when no case can be judged
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for parts that are no instants (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under both names; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { reopenRate } from 'cx-metrics';
 *
 * const day = 86_400_000;
 * const cases = [
 *   { solved: [0], back: [] },
 *   { solved: [0, 5 * day], back: [3 * day] },
 *   { solved: [0], back: [8 * day] },
 *   { solved: [9 * day], back: [] },
 * ];
 * const rate = reopenRate(cases, { resolvedAt: 'solved', reopenedAt: 'back', windowMs: 7 * day, asOf: 12 * day });
 * rate.value; // ~> 0.3333333333
 * rate.immature; // => 1
 * ```
 */
export function reopenRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ReopenWindowOptions<Row>,
): ReopenRateResult;
export function reopenRate(source: unknown, options?: object): ReopenRateResult {
  return reopenRateOf(source, options, true);
}

/** The rate of a call that has all cases, or of some that come one by one. */
export function reopenRateOf(source: unknown, options: object | undefined, hasAll: boolean): ReopenRateResult {
  if (!isRows(source)) {
    const counts = namedCounts(REOPEN_RATE, source, ['reopened', 'resolved'], ['unresolved', 'immature']);
    assertOptions(REOPEN_RATE, options, 'windowMs confidence interval');
    const { windowMs, ...conclusion } = (options ?? {}) as ReopenCountsOptions;
    return concludeReopenRate(counts, noneLeftOut(), windowOf(windowMs), conclusion);
  }
  const { onInvalid, ...more } = (options ?? {}) as { readonly onInvalid?: InvalidPolicy };
  const tally = new RowTally(REOPEN_RATE, source, onInvalid);
  // instants come with `asOf`, flags never do
  const isOfInstants = 'asOf windowMs resolvedAt reopenedAt'.split(' ').some((name) => name in more);
  return isOfInstants ? rateOfInstants(source, more, tally, hasAll) : rateOfFlags(source, more, tally);
}

function rateOfFlags(source: unknown, options: object, tally: RowTally): ReopenRateResult {
  const { reopens, resolved, ...conclusion } = options as Partial<ReopenRateRowOptions<unknown>>;
  const counts = { reopened: 0, resolved: 0, unresolved: 0, immature: 0 };
  let asked = 0;
  const names = { required: ['resolved', 'reopens'], open: ['reopens'] };
  readParts(REOPEN_RATE, source, names, { resolved, reopens }, (index, flag, given) => {
    const isResolved = tally.read(FLAG, 'resolved', flag, index);
    if (isResolved === null) return;
    const isAsked = isResolved || given != null;
    if (isAsked) asked++;
    const times = isAsked ? tally.read(COUNT, 'reopens', given, index) : 0;
    if (times === null) return;
    if (isResolved) {
      counts.resolved++;
      if (times > 0) counts.reopened++;
    } else if (times > 0) tally.refuse('resolved', 'true for a case that was reopened', flag, index, 'contradictory');
    else counts.unresolved++;
  });
  tally.end(asked, ['reopens']);
  return concludeReopenRate(counts, tally.leftOut, null, conclusion);
}

function rateOfInstants(source: unknown, options: object, tally: RowTally, hasAll: boolean): ReopenRateResult {
  const { resolvedAt, reopenedAt, windowMs, asOf, ...conclusion } = options as Partial<ReopenWindowOptions<unknown>>;
  const window = windowOf(windowMs);
  const known =
    asOf === undefined
      ? refuse(REOPEN_RATE, 'asOf', 'given with resolvedAt and reopenedAt: up to when reopenings are known', asOf)
      : optionOf(REOPEN_RATE, INSTANT, 'asOf', asOf);
  const counts = { reopened: 0, resolved: 0, unresolved: 0, immature: 0 };
  const span = new InstantSpan();
  let [rows, undefineds] = [0, 0];
  const required = ['resolvedAt', 'reopenedAt'];
  readParts(
    REOPEN_RATE,
    source,
    { required, open: required },
    { resolvedAt, reopenedAt },
    (index, ends, reopenings) => {
      rows++;
      if (ends === undefined && reopenings === undefined) undefineds++;
      const resolutions = readEnds(tally, 'resolvedAt', ends, index);
      const back = resolutions && readEnds(tally, 'reopenedAt', reopenings, index);
      if (!back) return;
      for (const each of resolutions) span.see(each);
      const first = resolutions[0] ?? Infinity;
      if (first > known) counts.unresolved++;
      else if (window !== null && known - first < window) counts.immature++;
      else {
        counts.resolved++;
        const last = Math.min(known, first + (window ?? Infinity));
        if (back.some((each) => each >= first && each <= last)) counts.reopened++;
      }
    },
  );
  if (hasAll) {
    // one of them may be undefined in all rows, where no case was resolved or none came back
    assertRead(REOPEN_RATE, source, 'resolvedAt', undefineds, rows);
    span.assertMs(REOPEN_RATE, 'resolvedAt', known);
  }
  return concludeReopenRate(counts, tally.leftOut, window, conclusion);
}

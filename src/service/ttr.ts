import { refuse } from '../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf } from '../core/instant.js';
import { type InvalidPolicy, policyOf, type Read, refuseRest } from '../core/options.js';
import type { MetricResult } from '../core/result.js';
import { countDurations, type DurationSpec, type DurationTotals } from '../kernels/duration.js';
import { type DurationConclusion, type DurationSummary, summarizeDurations } from '../kernels/duration-summary.js';

/**
 * How {@link ttr} and {@link TtrAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrCounting {
  /** Up to when things are known. A case resolved later was open then, one opened later was not there yet. @defaultValue everything is known; how long open cases have lasted is not */
  readonly asOf?: InstantInput | undefined;
  /** What to do with cases whose instants are none, or that end before they start. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link ttr} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrConclusion extends DurationConclusion {}

/**
 * Options of {@link ttr}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrOptions extends TtrCounting, TtrConclusion {
  /** A number that stands for "no instant" in integer columns of this call, such as 0. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of {@link ttr} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrRowOptions<Row> extends TtrOptions {
  /** When the case was opened. */
  readonly openedAt: Read<Row, InstantInput>;
  /** When it was resolved; `null` or `undefined` while it is open. */
  readonly resolvedAt: Read<Row, InstantInput>;
}

/**
 * Cases as two equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrColumns {
  /** When each case was opened. */
  readonly openedAt: ArrayLike<InstantInput | null | undefined>;
  /** When it was resolved; `null` (NaN in a float array) while it is open. */
  readonly resolvedAt: ArrayLike<InstantInput | null | undefined>;
}

/**
 * Time to resolution: the mean as `value`, and beside it what the mean hides.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TtrResult extends MetricResult<'ttr', 'ms'>, DurationSummary {
  /** Mean of the resolved cases in milliseconds: total ÷ resolved; `null` when none is resolved. */
  readonly value: number | null;
  /** Resolved cases. */
  readonly n: number;
  /** Cases without an opening. */
  readonly missing: number;
  /** The formula behind `value`. */
  readonly definition: 'total-over-resolved';
  /** How time is measured: `'elapsed'`, around the clock. */
  readonly clock: 'elapsed';
  /** Up to when things were known, epoch milliseconds; `null` when not given. */
  readonly asOf: number | null;
  /** Cases opened after `asOf`, left out. */
  readonly notOpened: number;
}

/** Applies defaults to the counting options and checks them. */
export function ttrSpec({ asOf, onInvalid, ...rest }: TtrCounting): DurationSpec {
  refuseRest('ttr', rest);
  const known = asOf === undefined ? null : instantOf(asOf);
  if (Number.isNaN(known)) refuse('ttr', 'asOf', INSTANT_TEXT, asOf);
  return {
    metric: 'ttr',
    start: 'openedAt',
    end: 'resolvedAt',
    asOf: known,
    onInvalid: policyOf('ttr', onInvalid),
  };
}

/** The one conclusion behind every way of counting. */
export function concludeTtr(
  totals: DurationTotals,
  { asOf }: DurationSpec,
  options: TtrConclusion | undefined,
): TtrResult {
  const { n, meanMs, summary } = summarizeDurations('ttr', totals, options);
  return {
    metric: 'ttr',
    unit: 'ms',
    value: meanMs,
    n,
    missing: totals.missing,
    invalid: totals.invalid,
    definition: 'total-over-resolved',
    clock: 'elapsed',
    asOf,
    notOpened: totals.notStarted,
    ...summary,
  };
}

/**
 * Time to resolution of cases in rows.
 *
 * @param rows any iterable, one row per case
 * @param options readers `openedAt` and `resolvedAt`, how to count and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case is resolved
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no instant or ends before it starts (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 *
 * const cases = [
 *   { opened: '2026-03-02T09:00:00Z', solved: '2026-03-02T11:00:00Z' },
 *   { opened: '2026-03-02T10:00:00Z', solved: '2026-03-02T14:00:00Z' },
 *   { opened: '2026-03-02T12:00:00Z', solved: null },
 * ];
 * const result = ttr(cases, {
 *   openedAt: (row) => row.opened,
 *   resolvedAt: (row) => row.solved,
 *   asOf: '2026-03-03T00:00:00Z',
 * });
 * result.value; // => 10_800_000
 * result.open; // => 1
 * result.survival?.medianMs; // => 14_400_000
 * ```
 */
export function ttr<Row>(rows: readonly Row[] | Iterable<Row>, options: TtrRowOptions<Row>): TtrResult;
/**
 * Time to resolution (TTR, mean time to resolution): how long cases take from opening to resolution, in milliseconds around
 * the clock.
 *
 * value = Σ (resolvedAt − openedAt) / resolved cases; n counts the resolved cases; the interval is Student's, ends below 0 put
 * to 0, and `null` below two resolved cases.
 *
 * @remarks The mean of resolved cases looks better the longer hard cases stay open, so it never comes alone: `open` and `openShare`
 * tell how many are open, and `survival` is the Kaplan–Meier curve in which open cases count for as long as they have lasted
 * at `asOf`; its median does not improve by leaving cases open. Without `asOf` and with open cases it is `null`. An event at
 * `asOf` itself is known. Percentiles are exact, R type 7, of resolved cases. Source of the mean: total time ÷ resolved
 * cases, as in MTTR reports. Cost: O(n + k log k) time and O(k) memory, k distinct durations.
 * @param columns equally long columns; typed arrays of epoch milliseconds are the fast path
 * @param options how to count and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case is resolved
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no instant or ends before it starts (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 * const result = ttr({ openedAt: [0, 0, 0], resolvedAt: [2000, 4000, 12_000] });
 * result.value; // => 6000
 * result.medianMs; // => 4000
 * result.openShare.value; // => 0
 * result.interval?.high; // ~> 19144.82121545686
 * ```
 * @category Service
 * @since 0.1.0
 */
export function ttr(columns: TtrColumns, options?: TtrOptions): TtrResult;
export function ttr(source: unknown, options?: TtrOptions): TtrResult {
  const { missingValue, confidence, interval, quantiles, ...more } = options ?? {};
  const { openedAt, resolvedAt, ...counting } = more as Partial<TtrRowOptions<unknown>>;
  const spec = ttrSpec(counting);
  const totals = countDurations(spec, source, { openedAt, resolvedAt, missingValue });
  return concludeTtr(totals, spec, { confidence, interval, quantiles });
}

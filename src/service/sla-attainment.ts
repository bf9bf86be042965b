import type { Interval, MetricResult } from '../core/result.js';
import { type ProportionOptions, shareOf } from '../kernels/proportion.js';
import { judgeCases, type SlaColumns, type SlaOptions, type SlaRowOptions } from './sla-cases.js';

/**
 * How {@link slaAttainment} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaAttainmentOptions extends SlaOptions, ProportionOptions {}

/**
 * {@link SlaAttainmentOptions} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaAttainmentRowOptions<Row> extends SlaRowOptions<Row>, ProportionOptions {}

/**
 * Share of cases that met their target.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SlaAttainmentResult extends MetricResult<'sla-attainment', 'fraction'> {
  /** Cases that met their target. */
  readonly met: number;
  /** Cases that did not, finished or not. */
  readonly breached: number;
  /** Unfinished cases whose due time has not come: not decided yet, so in neither count. */
  readonly running: number;
  /** Cases that start after `asOf`, left out. */
  readonly notStarted: number;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Interval of the share; `null` without a decided case. */
  readonly interval: Interval | null;
}

/**
 * SLA attainment of cases in rows.
 *
 * @param rows any iterable, one row per case
 * @param options readers, `asOf`, hours and how to conclude
 * @returns share with interval and its parts; `value: null` when nothing is decided
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { slaAttainment } from 'cx-metrics';
 * const cases = [{ from: 0, to: 50 }, { from: 0, to: 200 }, { from: 950, to: null }];
 * const options = { startedAt: (c: { from: number }) => c.from, endedAt: (c: { to: number | null }) => c.to };
 * const result = slaAttainment(cases, { ...options, targetMs: 100, asOf: 1000 });
 * [result.value, result.met, result.breached, result.running]; // => [0.5, 1, 1, 1]
 * ```
 */
export function slaAttainment<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SlaAttainmentRowOptions<Row>,
): SlaAttainmentResult;
/**
 * SLA attainment: the share of cases that met their target in time.
 *
 * value = met / (met + breached); n = met + breached. A case is met when it ended by its due time (see {@link slaDueAt}), breached when it
 * ended later or is unfinished although its due time has passed, and running, in neither count, while it is unfinished and not
 * due.
 *
 * @remarks Leaving unfinished cases out altogether makes the number better the longer late cases stay open, so here they count from
 * their due time on. What has used up its target exactly at closing time is due then: ending later, though outside the hours, is
 * late. A case without a due time, as its hours never come, is never late. Wilson's interval unless another method is given.
 * Cost: O(n + p log p), p pauses.
 * @param columns equally long columns
 * @param options target, `asOf`, hours and how to conclude
 * @returns share with interval and its parts; `value: null` when nothing is decided
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { slaAttainment } from 'cx-metrics';
 * const columns = { startedAt: [0, 0, 0, 0], endedAt: [10, 100, 101, null] };
 * slaAttainment(columns, { targetMs: 100, asOf: 1000 }).value; // => 0.5
 * ```
 * @category Service
 * @since 0.1.0
 */
export function slaAttainment(columns: SlaColumns, options: SlaAttainmentOptions): SlaAttainmentResult;
export function slaAttainment(source: unknown, options?: object): SlaAttainmentResult {
  const { confidence, interval, ...others } = (options ?? {}) as SlaAttainmentOptions;
  const counts = { met: 0, breached: 0, running: 0 };
  const { missing, invalid, notStarted, asOf } = judgeCases(source, others, ({ verdict }) => {
    counts[verdict]++;
  });
  const n = counts.met + counts.breached;
  const share = shareOf('sla', counts.met, n, confidence, interval);
  return {
    metric: 'sla-attainment',
    unit: 'fraction',
    value: share.value,
    n,
    missing,
    invalid,
    ...counts,
    notStarted,
    asOf,
    interval: share.interval,
  };
}

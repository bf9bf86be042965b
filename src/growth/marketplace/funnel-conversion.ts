import { funnelOfSource } from '../../kernels/funnel/funnel-of-source.js';
import type { FunnelResult } from '../../kernels/funnel/funnel-result.js';
import type { FunnelWords } from '../../kernels/funnel/funnel-spec.js';
import type { FunnelConversionOptions, FunnelConversionRowOptions, FunnelEventColumns } from './funnel-events.js';

/**
 * A funnel of the events of users.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelConversionResult extends FunnelResult<'funnel-conversion'> {}

/** What this metric calls the parts of a funnel. */
export const FUNNEL_CONVERSION: FunnelWords<'funnel-conversion'> = {
  metric: 'funnel-conversion',
  caller: 'funnelConversion',
  user: 'user',
  step: 'step',
  steps: 'steps',
};

/**
 * Conversion funnel: how many users go from step to step, in what share and how fast.
 *
 * value = reached the last step ÷ entered; rate of a step = reached it ÷ reached the step before. n counts users who entered (their
 * first event of the first step; in any order, of any step) and whose window is over.
 *
 * @remarks A step takes the earliest event that fits after the step before and lies at most `windowMs` after the entry, the end
 * included; no event serves two steps. A user enters once unless `entry: 'best'` is asked for. With `windowMs` and `asOf`, who
 * entered less than `windowMs` before `asOf` is `open`, converted or not, and in no rate: to count those who converted already and
 * not those who still may would make the rate wrong. Events of a user in one instant count in funnel order, those of no step last.
 * Events of no step only matter under `order: 'strict'`. Ordered, strict and any order give three different funnels, and so does
 * every window: the result names them in `definition`. Instants count in whole milliseconds, up to the year 9999. Wilson's
 * intervals unless another method is given; `medianMs` is the median from the step before, of those who reached the step. A rate
 * is `null` when nobody was at the step before. Cost: O(n) time for columns of codes in time order, O(n log n) at worst, times the
 * number of steps with `entry: 'best'`; memory at most 9 bytes per event and 18 per user; other input is numbered first through a Map.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user`, `step` and `at`, the steps, how to count and how to conclude
 * @returns reached counts, rates with intervals and median times of each step, and who is still open
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user, step or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { funnelConversion } from 'cx-metrics';
 *
 * const hits = [
 *   { who: 'an', page: 'view', on: '2026-05-04T10:00:00+07:00' },
 *   { who: 'an', page: 'cart', on: '2026-05-04T10:10:00+07:00' },
 *   { who: 'an', page: 'buy', on: '2026-05-04T10:12:00+07:00' },
 *   { who: 'binh', page: 'view', on: '2026-05-04T11:00:00+07:00' },
 *   { who: 'binh', page: 'cart', on: '2026-05-04T11:30:00+07:00' },
 *   { who: 'chi', page: 'view', on: '2026-05-04T23:00:00+07:00' },
 * ];
 * const funnel = funnelConversion(hits, {
 *   user: (hit) => hit.who,
 *   step: (hit) => hit.page,
 *   at: (hit) => hit.on,
 *   steps: ['view', 'cart', 'buy'],
 *   windowMs: 3_600_000,
 *   asOf: '2026-05-04T23:30:00+07:00',
 * });
 * funnel.value; // => 0.5
 * funnel.reached; // => [2, 2, 1]
 * funnel.steps.map(({ step, value, medianMs }) => [step, value, medianMs]);
 * // => [['cart', 1, 1_200_000], ['buy', 0.5, 120_000]]
 * funnel.open.entered; // => 1
 * ```
 * @example
 * ```ts
 * import { encode, funnelConversion } from 'cx-metrics';
 *
 * const user = encode(['an', 'binh', 'an']).codes;
 * // names that are known first have the codes 0 and 1
 * const step = encode(['view', 'view', 'buy'], { known: ['view', 'buy'] }).codes;
 * funnelConversion({ user, step, at: Float64Array.of(0, 5, 9) }, { steps: [0, 1] }).value; // => 0.5
 * ```
 * @see https://posthog.com/docs/product-analytics/funnels
 * @category Marketplace
 * @since 0.1.0
 */
export function funnelConversion<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: FunnelConversionRowOptions<Row>,
): FunnelConversionResult;
/**
 * The same for equally long columns; see {@link funnelConversion}.
 *
 * @param columns equally long columns
 * @param options the steps, how to count and how to conclude
 * @returns the same
 */
export function funnelConversion(columns: FunnelEventColumns, options: FunnelConversionOptions): FunnelConversionResult;
export function funnelConversion(source: unknown, options: FunnelConversionOptions): FunnelConversionResult {
  return funnelOfSource(FUNNEL_CONVERSION, source, options);
}

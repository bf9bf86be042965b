import { totalOf } from '../../core/counts.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { type FunnelComparison, funnelDifferences } from '../../kernels/funnel/compare-funnels.js';
import { checkedFunnel } from '../../kernels/funnel/funnel-counts.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { SHARE_CONCLUSION, type ShareOptions } from '../../kernels/proportion/proportion.js';

/**
 * How many users reached each step of the engagement funnel in two periods.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EngagementFunnelCounts {
  /** How many reached each step then: two counts or more that never rise. */
  readonly before: ArrayLike<number>;
  /** How many reached each step now: as many. */
  readonly now: ArrayLike<number>;
  /** Names of the steps, such as read, vote, comment, create. @defaultValue their places, from 1 */
  readonly steps?: readonly (string | number)[] | undefined;
}

/**
 * How an engagement funnel has changed, in percentage points.
 *
 * @category Results
 * @since 0.1.0
 */
export interface EngagementFunnelChangeResult
  extends MetricResult<'engagement-funnel-change', 'points'>,
    FunnelComparison {
  /** Overall rate now less that before, in points; `null` when nobody was at the first step, in one of the two. */
  readonly value: number | null;
  /** Users at the first step, then and now together. */
  readonly n: number;
  /** Names of the steps, in order. */
  readonly stepNames: readonly (string | number)[];
}

/**
 * How the engagement funnel of a community (read, vote, comment, create) has changed between two periods, in percentage points.
 *
 * change of a step = 100 · (its rate now − its rate before), where the rate is the share of the step before; value = the same of the
 * overall rate. n = users at the first step, then and now together.
 *
 * @remarks Levels are nested: a user who creates counts at every lower level, so that counts never rise. Rates are compared, not counts: more
 * readers alone change nothing. The overall rate can stand still while two steps move against each other, as in the example.
 * Newcombe's intervals of two independent shares: users who are in both periods make the periods alike, and the interval wider than
 * it needs to be. {@link compareFunnels} does the same for any two funnels. Cost: O(steps).
 * @param counts `before` and `now`, and perhaps the names of the steps
 * @param options interval and its level
 * @returns the change of each step and overall, with intervals and the rates; `null` where one of the two has no rate
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are none, rise or differ in number; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { engagementFunnelChange } from 'cx-metrics';
 *
 * const change = engagementFunnelChange({ before: [10000, 2000, 500], now: [12000, 3000, 600] });
 * change.steps.map((step) => step.value); // => [5, -5]
 * change.value; // => 0
 * change.steps[0]?.interval?.low; // ~> 3.895240841709582
 * change.steps[0]?.now.value; // => 0.25
 * ```
 * @see https://www.onetoonecf.com/part-vii-user-generated-content/
 * @category Content
 * @since 0.1.0
 */
export function engagementFunnelChange(
  counts: EngagementFunnelCounts,
  options?: ShareOptions,
): EngagementFunnelChangeResult {
  const metric = 'engagement-funnel-change';
  const { before, now, steps: names } = namedParts(metric, counts, ['before', 'now', 'steps'], '');
  const old = checkedFunnel(metric, ['before', before], ['steps', names]);
  const recent = checkedFunnel(metric, ['now', now], ['before', old.stepNames]);
  assertOptions(metric, options, SHARE_CONCLUSION);
  const { value, interval, ...change } = funnelDifferences(
    metric,
    old.stepNames,
    old.reached,
    recent.reached,
    options ?? {},
  );
  return {
    metric,
    unit: 'points',
    value,
    n: totalOf(metric, 'before[0] and now[0]', [old.reached[0] as number, recent.reached[0] as number]),
    ...noneLeftOut(),
    interval,
    stepNames: old.stepNames,
    ...change,
  };
}

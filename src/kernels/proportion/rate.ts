import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { refuseRest } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { isCount } from '../../core/state.js';
import { type CountIntervalMethod, usualRate } from '../../stats/intervals/interval-count.js';
import { zOf } from '../../stats/intervals/z-score.js';

/**
 * How a rate per thousand is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RateOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval. @defaultValue `poissonScore` */
  readonly interval?: CountIntervalMethod | undefined;
}

/**
 * A rate per thousand with its interval.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RateResult<Id extends string> extends MetricResult<Id, 'per-thousand'> {
  /** Items per thousand of the exposure; `null` when that is 0. */
  readonly value: number | null;
  /** The exposure: customers, orders or contacts. */
  readonly n: number;
  /** How many items there were. */
  readonly count: number;
  /** Interval of the value, items being independent of each other; `null` without exposure. */
  readonly interval: Interval | null;
}

/** Items per thousand of an exposure; the names are those in error texts. */
export function ratePerThousand<Id extends string>(
  metric: Id,
  [countName, exposureName]: readonly [string, string],
  count: number,
  exposure: number,
  options: RateOptions | undefined,
): RateResult<Id> {
  const { confidence = 0.95, interval: method = usualRate, ...rest } = options ?? {};
  refuseRest(metric, rest);
  const z = zOf(metric, confidence);
  if (!isCount(count)) refuse(metric, countName, 'a whole number from 0', count, 'INVALID_VALUE');
  // what is divided by less than 1e-100 could overflow
  if (!(Number.isFinite(exposure) && (exposure === 0 || exposure >= 1e-100))) {
    refuse(metric, exposureName, '0 or a finite number from 1e-100', exposure, 'INVALID_VALUE');
  }
  if (exposure === 0 && count > 0) {
    refuse(metric, exposureName, `above 0 for ${count} ${countName}`, exposure, 'INVALID_VALUE');
  }
  // "+ 0" turns -0 into 0
  const [items, n] = [count + 0, exposure + 0];
  const interval = n && intervalOf(metric, 'rate', method, [items, n, z, confidence], confidence, 0, 1e305);
  return {
    metric,
    unit: 'per-thousand',
    value: n ? (1000 * items) / n : null,
    n,
    missing: 0,
    invalid: 0,
    count: items,
    interval: interval ? { ...interval, low: 1000 * interval.low, high: 1000 * interval.high } : null,
  };
}

import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { namedParts } from '../proportion/named-counts.js';
import { AMOUNT, type ChangeSpec, changeFrom, partOf } from './relative-change.js';

/**
 * What a change is from and to.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChangePair {
  /** The total of the period that is looked at. */
  readonly now: number;
  /** The total of the period that it is compared with: the one before, or that of a year ago. */
  readonly before: number;
}

/**
 * Result of {@link change}, and of every growth rate from two totals. There is no interval: totals do not say how they vary.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChangeResult<Id extends string = 'change'> extends MetricResult<Id, 'ratio'>, ChangePair {
  /** The relative change: 0.2 for 20 % more; `null` without a base above 0. */
  readonly value: number | null;
  /** 1, for the one pair that is compared; 0 where there is no value. */
  readonly n: number;
  /** now − before. */
  readonly absolute: number;
  /** The same as `value`. */
  readonly relative: number | null;
}

/** A whole metric: the change from one total to another, of an object of the two. */
export function namedChange<Id extends string>(
  metric: Id,
  { kind, least }: Pick<ChangeSpec, 'kind' | 'least'>,
  source: unknown,
  options: object | undefined,
  or = '',
): ChangeResult<Id> {
  const parts = namedParts(metric, source, ['now', 'before'], or);
  assertOptions(metric, options, '');
  const now = partOf({ metric, kind }, 'now', parts.now);
  const before = partOf({ metric, kind }, 'before', parts.before);
  const { absolute, relative } = changeFrom(before, now, least);
  return {
    metric,
    unit: 'ratio',
    value: relative,
    n: relative === null ? 0 : 1,
    ...noneLeftOut(),
    now,
    before,
    absolute: absolute as number,
    relative,
  };
}

/**
 * The change from one total to another, absolute and relative.
 *
 * value = relative = (now − before) / before; absolute = now − before. 0.1 is 10 % more, −1 all gone. n = 1 for the pair.
 *
 * @remarks Without a base above 0 there is no relative change (`value: null`); the absolute one stays. Say against what: the
 * period before and the same one a year ago give two numbers. Compare complete periods of one length: {@link changeSeries} sees
 * to that. Of shares in percent take `percentagePointChange`, which does not mix points and percent up. Totals are 0 or of size
 * 2^-400 to 2^400. Cost: O(1).
 * @param pair two totals in one unit
 * @returns both changes; `value: null` where `before` is 0 or negative
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { change } from 'cx-metrics';
 * const visits = change({ now: 1287, before: 1170 });
 * visits.value; // => 0.1
 * visits.absolute; // => 117
 * change({ now: 42, before: 0 }).value; // => null
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function change(pair: ChangePair): ChangeResult;
export function change(pair: unknown, options?: object): ChangeResult {
  return namedChange('change', { kind: AMOUNT, least: -1 / 0 }, pair, options);
}

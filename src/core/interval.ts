import { refuse } from './errors.js';
import type { Interval } from './result.js';

/**
 * Makes an {@link Interval} of what a method returned: checked, so that a caller's own method cannot put NaN into a
 * result, and clamped to the range of the metric.
 */
export function intervalOf(
  metric: string,
  method: string,
  [low, high]: readonly [number, number],
  confidence: number,
  min: number,
  max: number,
): Interval {
  if (!(low <= high && high - low < Infinity)) refuse(metric, method, 'finite bounds in order', `${low}, ${high}`);
  // "+ 0" turns -0 into 0
  return {
    low: Math.max(min, Math.min(max, low)) + 0,
    high: Math.max(min, Math.min(max, high)) + 0,
    confidence,
    method,
  };
}

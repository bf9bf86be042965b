import { refuse } from './errors.js';
import type { Interval } from './result.js';

/** A way to put an interval around something, by name. */
interface Method<Arguments extends readonly unknown[]> {
  readonly method: string;
  bounds(...given: Arguments): readonly [number, number] | null;
}

/**
 * The {@link Interval} that a method gives: checked, so that a caller's own method cannot put NaN into a result, and
 * clamped to the range of the metric. `null` where the method says that there is none.
 */
export function intervalOf<Arguments extends readonly unknown[]>(
  metric: string,
  method: Method<Arguments>,
  given: Arguments,
  confidence: number,
  min: number,
  max: number,
): Interval | null {
  if (typeof method?.bounds !== 'function') refuse(metric, 'interval', 'a method', method);
  const bounds = method.bounds(...given);
  if (bounds === null) return null;
  const { 0: low, 1: high } = Object(bounds);
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    refuse(metric, method.method, 'finite bounds in order', `${low}, ${high}`);
  }
  // "+ 0" turns -0 into 0
  const clamp = (bound: number) => Math.max(min, Math.min(max, bound)) + 0;
  return { low: clamp(low), high: clamp(high), confidence, method: method.method };
}

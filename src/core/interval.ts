import { refuse, show } from './errors.js';
import type { Interval } from './result.js';

/** What interval methods are for; methods of this library say which. */
export type Statistic =
  | 'share'
  | 'nps'
  | 'weighted nps'
  | 'mean'
  | 'mean of a scale'
  | 'rate'
  | 'quotient'
  | 'net share'
  | 'ratio of shares'
  | 'ratio of shares to all'
  | 'difference of nps'
  | 'difference of shares'
  | 'difference of means'
  | 'bootstrap';

/** A way to put an interval around something, by name. */
interface Method<Arguments extends readonly unknown[]> {
  readonly method: string;
  /** What it is for: methods of this library say so, a caller's own need not. */
  readonly statistic?: string | undefined;
  bounds(...given: Arguments): readonly [number, number] | null;
}

/**
 * The {@link Interval} that a method gives: checked, so that a caller's own method cannot put NaN into a result, and
 * clamped to the range of the metric. `null` where the method says that there is none. A method for another statistic is
 * refused; one for the mean also does where that of a scale is asked for. `option` is what the caller calls the method.
 */
export function intervalOf<Arguments extends readonly unknown[]>(
  caller: string,
  statistic: Statistic,
  method: Method<Arguments>,
  given: Arguments,
  confidence: number,
  min: number,
  max: number,
  option = 'interval',
): Interval | null {
  const { method: name, statistic: own = '' } = Object(method) as Method<Arguments>;
  const isNamed = typeof name === 'string' && name !== '' && typeof own === 'string';
  if (typeof method?.bounds !== 'function' || !isNamed || !statistic.startsWith(own)) {
    const advice: Record<string, string> = {
      function: `: call it, ${Object(method).name}(…)`,
      string: ': import it, and give it without quotes',
      object: isNamed && own ? `: ${name} is for the ${own}` : '',
    };
    refuse(caller, option, `a named method for the ${statistic}`, method, undefined, advice[typeof method]);
  }
  const bounds = method.bounds(...given);
  if (bounds === null) return null;
  const { 0: low, 1: high, length } = Object(bounds);
  if (!(length === 2 && Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    refuse(caller, name, 'two finite bounds in order', bounds, undefined, ` of ${[low, high].map(show)}`);
  }
  // "+ 0" turns -0 into 0
  const clamp = (bound: number) => Math.max(min, Math.min(max, bound)) + 0;
  return { low: clamp(low), high: clamp(high), confidence, method: name };
}

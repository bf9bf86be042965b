import { refuse } from '../core/errors.js';
import type { Interval, Unit } from '../core/result.js';

/**
 * What is looked at of a result: any result of this library is one, also as it comes back from JSON, and any object of a caller's own
 * metric with these fields.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Measured {
  /** Name of the metric. */
  readonly metric: string;
  /** Unit of the value. */
  readonly unit: Unit;
  /** The number; `null` when there is nothing to measure. */
  readonly value: number | null;
  /** How many observations it rests on. */
  readonly n: number;
  /** Its interval, in its unit. @defaultValue none */
  readonly interval?: Interval | null | undefined;
}

/** Fields that some results have, and that say how the value is to be read; whoever hands in a result may have written anything there. */
export interface Clues {
  readonly scale?: { readonly min: unknown; readonly max: unknown } | null | undefined;
  readonly measure?: unknown;
  readonly average?: unknown;
  readonly largest?: unknown;
  readonly clock?: unknown;
  readonly open?: unknown;
  readonly status?: unknown;
  readonly currency?: unknown;
}

/** Refuses what no metric gives. */
export function assertMeasured(caller: string, result: unknown, name = 'result'): void {
  const { metric, value, n, interval } = Object(result) as Measured;
  const { low, high, confidence } = interval ?? { low: 0, high: 0, confidence: 0.5 };
  const areNumbers = [value === null ? 0 : value, n, low, high].every(Number.isFinite);
  if (!(areNumbers && n >= 0 && low <= high && confidence > 0 && confidence < 1 && typeof metric === 'string')) {
    refuse(caller, name, 'one with metric, unit, value, n and a sound interval', metric ?? result, 'INVALID_VALUE');
  }
}

/** The largest class of a mix, whose share the value is; empty for other results. */
export function classOf(result: object): string {
  const { largest } = result as Clues;
  return /string|number/.test(typeof largest) ? `${largest}` : '';
}

/** Which of several numbers of one name the value is: the measure of a rating, mean or median of a duration; empty where there is but one. */
export function measureOf(result: Measured): string {
  const { measure, average } = result as Clues;
  if (typeof measure === 'string') return measure;
  // only a mean has a standard error
  const isMean = 'seMs' in result || 'se' in result;
  return result.unit === 'ms' ? (/median|mean/.exec(average as string)?.[0] ?? (isMean ? 'mean' : 'median')) : '';
}

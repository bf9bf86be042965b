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
  readonly scale?: { readonly min: unknown; readonly max: unknown };
  readonly measure?: unknown;
  readonly average?: unknown;
  readonly largest?: unknown;
  readonly clock?: unknown;
  readonly open?: unknown;
  readonly status?: unknown;
}

const UNIT_NAMES = 'points fraction index score ratio per-thousand count ms money';

/** Refuses what no metric gives. */
export function assertMeasured(caller: string, name: string, result: unknown): void {
  const { metric, unit, value, n } = Object(result) as Partial<Measured>;
  const isSound = isNumberOrNull(value) && Number.isFinite(n) && (n as number) >= 0;
  if (!isSound || typeof metric !== 'string' || typeof unit !== 'string' || !UNIT_NAMES.split(' ').includes(unit)) {
    refuse(caller, name, 'a result with metric, unit, value and n', result, 'INVALID_VALUE');
  }
  assertInterval(caller, result);
}

/** Refuses an interval that is none. */
export function assertInterval(caller: string, result: unknown): void {
  const { interval } = Object(result) as Partial<Measured>;
  if (interval == null) return;
  const { low, high, confidence } = interval;
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high && confidence > 0 && confidence < 1)) {
    refuse(caller, 'interval', 'ends in order and a confidence between 0 and 1', interval, 'INVALID_VALUE');
  }
}

/** Whether something is a finite number or `null`. */
export function isNumberOrNull(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}

/** The largest class of a mix, whose share the value is; `null` of other results. */
export function classOf(result: Measured): string | null {
  const { largest } = result as Clues;
  return typeof largest === 'string' || typeof largest === 'number' ? String(largest) : null;
}

/** Which of several numbers of one name the value is: the measure of a rating, mean or median of a duration; `null` where there is but one. */
export function measureOf(result: Measured): string | null {
  const { measure, average } = result as Clues;
  if (typeof measure === 'string') return measure;
  if (result.unit !== 'ms') return null;
  if (typeof average === 'string') return /median/.test(average) ? 'median' : 'mean';
  return 'seMs' in result || 'se' in result ? 'mean' : 'median';
}

import { refuse } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';

/**
 * Length of the windows that run from each customer's own first event: whole days of the zone, of which the day of the first
 * event is the first, or exact milliseconds from its instant.
 *
 * @category Options
 * @since 0.1.0
 */
export type ElapsedWindow = ElapsedDays | ElapsedMilliseconds;

/**
 * Windows of whole local days, whatever their hours.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ElapsedDays {
  /** A whole number from 1. */
  readonly days: number;
}

/**
 * Windows of exact length, from instant to instant.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ElapsedMilliseconds {
  /** A whole number from 1. */
  readonly ms: number;
}

/** The window of an elapsed clock, `null` for the calendar's. */
export function windowOf(
  metric: string,
  clock: 'calendar' | 'elapsed' | undefined,
  window: ElapsedWindow | undefined,
): ElapsedWindow | null {
  if (chosen(metric, 'clock', clock, 'calendar elapsed') === 'calendar') {
    if (window !== undefined) refuse(metric, 'window', "left out unless clock: 'elapsed' is given", window);
    return null;
  }
  if (typeof window !== 'object' || window === null) {
    return refuse(metric, 'window', 'a length such as { days: 30 } or { ms: 86_400_000 }', window);
  }
  assertOptions(metric, window, 'days ms', 'window.');
  const { days, ms } = window as { days?: number; ms?: number };
  if ((days === undefined) === (ms === undefined))
    refuse(metric, 'window', 'a length in days or in ms, one of both', window);
  const name = ms === undefined ? 'days' : 'ms';
  const length = ms ?? days;
  if (!(Number.isSafeInteger(length) && (length as number) > 0)) {
    refuse(metric, `window.${name}`, 'a whole number from 1', length);
  }
  return ms === undefined ? { days: length as number } : { ms };
}

/** The clock by name, as in `'calendar'`, `'elapsed-30-days'` or `'elapsed-86400000-ms'`. */
export function clockName(window: ElapsedWindow | null): string {
  if (!window) return 'calendar';
  return 'ms' in window ? `elapsed-${window.ms}-ms` : `elapsed-${window.days}-days`;
}

import type { OpenHours } from '../../calendar/hours/open-hours.js';

/**
 * How time is measured: around the clock, in business hours, or in the hours of each case.
 *
 * @category Results
 * @since 0.1.0
 */
export type DurationClock = 'elapsed' | 'business' | 'per-case';

/** How time is measured in these hours. */
export function clockOf(calendar: OpenHours | 'per-case' | null): DurationClock {
  return calendar === null ? 'elapsed' : calendar === 'per-case' ? calendar : 'business';
}

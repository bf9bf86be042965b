import { openHoursFromJSON } from '../../calendar/hours/calendar-algebra.js';
import type { OpenHoursState } from '../../calendar/hours/hours-state.js';

/**
 * Open hours out of their JSON, alone or in the segments of a case. Hours themselves, and words that stand for some, pass; what
 * is neither is refused by the calendar or the metric.
 */
export function hoursOfJson(given: unknown): unknown {
  if (Array.isArray(given)) {
    return given.map((segment: unknown) => {
      if (!isObject(segment) || !Object.hasOwn(segment, 'calendar')) return segment;
      return { ...segment, calendar: hoursOfJson(segment['calendar']) };
    });
  }
  if (!isObject(given) || typeof given['toJSON'] === 'function') return given;
  return openHoursFromJSON(given as unknown as OpenHoursState);
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}

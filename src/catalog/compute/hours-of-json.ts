import { openHoursFromJSON } from '../../calendar/hours/calendar-algebra.js';
import type { OpenHoursState } from '../../calendar/hours/hours-state.js';
import { isCxMetricsError } from '../../core/errors.js';
import { madeFor } from './refuse-call.js';

/** Open hours out of the JSON of an option, or segments of them. Hours themselves, and words that stand for some, pass. */
export function hoursOfJson(caller: string, given: unknown): unknown {
  return Array.isArray(given) ? caseHoursOfJson(given) : madeFor(caller, 'calendar', () => hoursOf(given));
}

/** The hours of a case in data, or those of its segments. What is neither passes: the metric says where, or counts it. */
export function caseHoursOfJson(given: unknown): unknown {
  if (!Array.isArray(given)) return soundHours(given);
  return given.map((segment: unknown) => {
    if (!isObject(segment) || !Object.hasOwn(segment, 'calendar')) return segment;
    return { ...segment, calendar: soundHours(segment['calendar']) };
  });
}

function soundHours(given: unknown): unknown {
  try {
    return hoursOf(given);
  } catch (error) {
    if (isCxMetricsError(error)) return given;
    throw error;
  }
}

function hoursOf(given: unknown): unknown {
  if (!isObject(given) || Array.isArray(given) || typeof given['toJSON'] === 'function') return given;
  return openHoursFromJSON(given as unknown as OpenHoursState);
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}

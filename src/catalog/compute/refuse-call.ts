import {
  CxMetricsError,
  type CxMetricsErrorCode,
  type ErrorDetails,
  isCxMetricsError,
  show,
} from '../../core/errors.js';
import { likeness } from '../likeness.js';

/** Refuses what was given, in the name of who was called: `compute nps` keeps the id as it was given. */
export function refuseCall(
  caller: string,
  why: string,
  details: ErrorDetails,
  code: CxMetricsErrorCode = 'INVALID_VALUE',
): never {
  throw new CxMetricsError(code, `${caller}: ${why}`, details);
}

/** Refuses a name that is none of the known ones, and lists these, the nearest first. */
export function refuseUnknown(
  caller: string,
  what: string,
  given: unknown,
  known: readonly string[],
  code: CxMetricsErrorCode = 'INVALID_VALUE',
): never {
  const text = typeof given === 'string' ? given.slice(0, 40) : '';
  const alike = (name: string) => likeness(name, text) * likeness(text, name);
  const nearest = [...known].sort((a, b) => alike(b) - alike(a));
  const why = `unknown ${what} ${show(given)}; known are ${nearest.join(', ') || 'none'}`;
  refuseCall(caller, why, { name: text }, code);
}

/** What is made for a caller out of an option; what refuses to be made says so in the caller's name. */
export function madeFor<Made>(caller: string, name: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    const { code, message, details } = error;
    refuseCall(caller, `${name}: ${message.slice(message.indexOf(': ') + 2)}`, details, code);
  }
}

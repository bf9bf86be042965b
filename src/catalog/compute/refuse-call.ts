import { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, show } from '../../core/errors.js';
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

import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../../core/instant.js';
import { parseDay } from '../zones/plain-date.js';
import { startOfDate } from '../zones/start-of-date.js';

/**
 * Epoch milliseconds of a bound of a range, `from` or `to`: an instant, or a local date such as `'2026-01-01'`, which means its
 * first instant in `timeZone`. The one way in which bounds are read: every range is half-open, so that both bounds are read
 * alike. A date without a zone is refused, and so is text that is neither.
 */
export function instantAt(
  caller: string,
  name: string,
  value: InstantInput | undefined,
  timeZone: string | undefined,
): number {
  const day = parseDay(value);
  if (day === null) {
    const instant = instantOf(value);
    if (!Number.isNaN(instant)) return instant;
    fail('INVALID_OPTION', caller, `${name} must be a local date, ${INSTANT_TEXT}; got ${showInstant(value)}`, {
      name,
    });
  }
  if (timeZone === undefined) refuse(caller, 'timeZone', `given where ${name} is a local date`, timeZone);
  return startOfDate(caller, day, timeZone);
}

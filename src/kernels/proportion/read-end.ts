import { NEVER } from '../../core/instant.js';
import { INSTANT, type RowTally } from './row-tally.js';

/**
 * The end of something in a row: infinite while it has none, `null` where the row is done with. One in the year 9999 is what databases say
 * for "never", and would count as an end.
 */
export function readEnd(tally: RowTally, name: string, value: unknown, index: number): number | null {
  if (value == null) return Infinity;
  const instant = tally.read(INSTANT, name, value, index);
  if (instant === null || instant < NEVER) return instant;
  const expected = 'before the year 9999 (null says that it has not ended)';
  return tally.refuse(name, expected, instant, index, 'out-of-range', () => new Date(instant).toISOString());
}

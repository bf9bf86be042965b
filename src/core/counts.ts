import { fail, refuse } from './errors.js';
import { plain } from './plain-number.js';
import { COUNT, isCount } from './state.js';

/** Counts that came from elsewhere, checked under their names; -0 comes back as 0. */
export function givenCounts<Name extends string>(
  metric: string,
  counts: Readonly<Record<Name, unknown>>,
): Record<Name, number> {
  const checked = Object.entries(counts).map(([name, given]) => {
    const count = plain(given);
    if (!isCount(count)) refuse(metric, name, COUNT, given, 'INVALID_VALUE');
    return [name, count + 0];
  });
  return Object.fromEntries(checked) as Record<Name, number>;
}

/** The sum of counts that belong together, refused where it is too large to be exact. */
export function totalOf(caller: string, name: string, counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  // every sum beyond is at least 2^53, whatever was rounded on the way
  if (total > Number.MAX_SAFE_INTEGER) {
    fail('INVALID_VALUE', caller, `${name} add up to more than 2^53 - 1: the sum is too large to be exact`, { name });
  }
  return total;
}

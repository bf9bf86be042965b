import { fail, refuse } from './errors.js';
import { type GivenLeftOut, type LeftOut, sortedReasons } from './left-out.js';
import { COUNT, isCount, plain } from './plain-number.js';

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

/** What was left out elsewhere, checked: passed on, without the places, which are not known here. */
export function givenLeftOut(caller: string, { missing = 0, invalid = 0, reasons }: GivenLeftOut): LeftOut {
  const known = sortedReasons(givenCounts(caller, { ...reasons }));
  return { ...givenCounts(caller, { missing, invalid }), reasons: known, refused: [] };
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

import { refuse } from './errors.js';
import { isCount } from './state.js';

/** Counts that came from elsewhere, checked under their names; -0 comes back as 0. */
export function givenCounts<Name extends string>(
  metric: string,
  counts: Readonly<Record<Name, unknown>>,
): Record<Name, number> {
  const checked = Object.entries(counts).map(([name, count]) => {
    if (!isCount(count)) refuse(metric, name, 'a whole number from 0', count, 'INVALID_VALUE');
    return [name, count + 0];
  });
  return Object.fromEntries(checked) as Record<Name, number>;
}

import { isSeveral } from '../../core/reading.js';
import { readEnd } from './read-end.js';
import { INSTANT, type RowTally } from './row-tally.js';

/**
 * Events of what a row is about, ascending: one instant or several of them, nothing for none; `null` where the row is done with. Within a list
 * there is no "none".
 */
export function readEnds(tally: RowTally, name: string, value: unknown, index: number): readonly number[] | null {
  if (value == null) return [];
  const ends: number[] = [];
  for (const each of isSeveral(value) ? value : [value]) {
    const end =
      each == null
        ? tally.refuse(name, INSTANT.expected, each, index, INSTANT.fault)
        : readEnd(tally, name, each, index);
    if (end === null) return null;
    ends.push(end);
  }
  return ends.sort((a, b) => a - b);
}

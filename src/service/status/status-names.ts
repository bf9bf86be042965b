import { fail, show } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { isPart } from '../../core/reading.js';
import { listOf, refuseState } from '../../core/state.js';

/**
 * Which names of statuses the changes of cases had.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MetStatuses {
  /**
   * Names in `counted`, `ending` and `closing` that no change had: misspelt, or just not met. Sorted. That of `casesOf` looks the other
   * way: its `unmatched` are names of the log that stand for nothing.
   */
  readonly unmatched: readonly string[];
  /** Names that changes had and that are in none of the three: their time does not count. Sorted. */
  readonly otherStatuses: readonly string[];
}

/** The same names as a state holds them: with how many changes had each. */
export interface StoredNames {
  readonly statusNames: readonly string[];
  readonly statusCounts: readonly number[];
}

/** What cases are held against. */
interface Wanted {
  readonly metric: string;
  readonly counted: readonly string[];
  readonly ending: readonly string[];
  readonly closing: readonly string[];
}

/** How many different names there may be: no help desk has so many, free text has. What a state holds stays small. */
const MOST = 10_000;

/** Names that changes had, with how many changes had each. */
export class StatusNames {
  readonly counts = new Map<string, number>();
  readonly #known: ReadonlyMap<string, number>;
  #room: number;

  /** @param known names that were met before, which take no further room */
  constructor(known: ReadonlyMap<string, number> = new Map()) {
    this.#known = known;
    this.#room = MOST - known.size;
  }

  /** Counts a name. */
  add(metric: string, name: string): void {
    const times = this.counts.get(name);
    if (times === undefined && !this.#known.has(name) && this.#room-- === 0) {
      const why = `statuses have more than ${MOST} different names: is status the field?`;
      fail('INVALID_VALUE', metric, why, { most: MOST });
    }
    this.counts.set(name, (times ?? 0) + 1);
  }
}

/** What names say beside the result of a metric. */
export function metStatuses({ counted, ending, closing }: Wanted, met: ReadonlyMap<string, number>): MetStatuses {
  const wanted = new Set([...counted, ...ending, ...closing]);
  return {
    unmatched: [...wanted].filter((name) => !met.has(name)).sort(),
    otherStatuses: [...met.keys()].filter((name) => !wanted.has(name)).sort(),
  };
}

/**
 * Refuses names to be counted of which no change has any: that would be a time of 0, without a word. The text lists what there is, the
 * likest first. A part of rows may lack what the whole has.
 */
export function assertMet({ metric, counted }: Wanted, met: ReadonlyMap<string, number>): void {
  if (!met.size || counted.some((name) => met.has(name)) || isPart()) return;
  const letters = counted.join('').toLowerCase();
  const likeness = (name: string) => [...name].filter((letter) => letters.includes(letter)).length / (name.length || 1);
  const found = [...met.keys()].map((name) => ({ name, like: likeness(name.toLowerCase()) }));
  found.sort((a, b) => b.like - a.like || (a.name < b.name ? -1 : 1));
  const told = found.slice(0, 12).map(({ name }) => show(name));
  const more = found.length > told.length ? ` and ${found.length - told.length} more` : '';
  const why = `counted must name a status that occurs; got ${counted.map(show).join(', ')}, and there are ${told.join(', ')}${more}`;
  fail('INVALID_OPTION', metric, why, { name: 'counted' });
}

/** Whether so many of each name were met. */
export function hasNames(met: ReadonlyMap<string, number>, less: ReadonlyMap<string, number>): boolean {
  return [...less].every(([name, times]) => (met.get(name) ?? 0) >= times);
}

/** Adds names, or with a sign of -1 takes them out again. */
export function absorbNames(met: Map<string, number>, more: ReadonlyMap<string, number>, sign: 1 | -1): void {
  for (const [name, times] of more) {
    const sum = (met.get(name) ?? 0) + sign * times;
    if (sum === 0) met.delete(name);
    else met.set(name, sum);
  }
}

/** Names as a state holds them, sorted. */
export function storedNames(met: ReadonlyMap<string, number>): StoredNames {
  const statusNames = [...met.keys()].sort();
  return { statusNames, statusCounts: statusNames.map((name) => met.get(name) as number) };
}

/** Names out of a state, which can be added to those of before. */
export function namesFrom(
  metric: string,
  { statusNames, statusCounts }: { readonly statusNames?: unknown; readonly statusCounts?: unknown },
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const names = listOf(metric, 'statusNames', statusNames);
  const counts = listOf(metric, 'statusCounts', statusCounts, names.length);
  const met = new Map<string, number>();
  let room = MOST - before.size;
  for (const [k, name] of names.entries()) {
    const times = counts[k];
    const isNext = typeof name === 'string' && (k === 0 || name > (names[k - 1] as string));
    if (!isNext || !isCount(times) || times === 0) {
      refuseState(metric, 'statusNames in a state must be sorted, statusCounts how often each occurred', 'statusNames');
    }
    if (!before.has(name)) room--;
    if (room < 0 || !isCount(times + (before.get(name) ?? 0)))
      refuseState(metric, 'counts are too large', 'statusCounts');
    met.set(name, times);
  }
  return met;
}

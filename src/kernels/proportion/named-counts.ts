import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertReader, type InvalidPolicy, type Read } from '../../core/options.js';
import { FLAG, RowTally } from './row-tally.js';

/*
 * The one calling form of thin metrics: an object of counts under the metric's own names, or rows with a reader for each part.
 * `namedShare` in `proportion.ts` and `namedRate` in `rate.ts` are whole metrics on top of it.
 */

/** Whether a source is an object of plain counts, rather than rows or an object of columns. */
export function isCounts(source: unknown): boolean {
  return (
    Object(source) === source &&
    !(Symbol.iterator in (source as object)) &&
    Object.values(source as object).every((count) => Object(count) !== count)
  );
}

/** Counts under the names of a metric, checked: no other names, and those of `optional` are 0 when they are left out. */
export function namedCounts<Name extends string, Extra extends string = never>(
  metric: string,
  source: unknown,
  required: readonly Name[],
  optional: readonly Extra[] = [],
): Record<Name | Extra, number> {
  const names = [...required, ...optional];
  if (Object(source) !== source)
    refuse(metric, 'the source', `rows or { ${names.join(', ')} }`, source, 'INVALID_VALUE');
  const given = source as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (!(names as string[]).includes(name)) refuse(metric, 'a count', names.join(' or '), name, 'INVALID_VALUE');
  }
  const counts = names.map((name, k) => [name, k < required.length ? given[name] : (given[name] ?? 0)]);
  return givenCounts(metric, Object.fromEntries(counts) as Record<Name | Extra, unknown>);
}

/** How many rows have each of some properties. */
export interface FlagCounts<Part extends string> {
  readonly counts: Record<Part, number>;
  /** Rows of which every flag is known: the whole. */
  readonly n: number;
  readonly missing: number;
  readonly invalid: number;
}

/** Counts rows by flags; `readers` go by the names of the parts, in the order in which they are asked. */
export function countFlags<Part extends string>(
  metric: string,
  rows: Iterable<unknown>,
  readers: Readonly<Record<Part, unknown>>,
  onInvalid: InvalidPolicy | undefined,
): FlagCounts<Part> {
  const parts = Object.keys(readers) as Part[];
  for (const part of parts) assertReader(metric, part, readers[part]);
  const tally = new RowTally(metric, rows, onInvalid);
  const counts = Object.fromEntries(parts.map((part) => [part, 0])) as Record<Part, number>;
  let n = 0;
  let index = 0;
  for (const row of rows) {
    const flags: number[] = [];
    for (const part of parts) {
      const flag = tally.read(FLAG, part, (readers[part] as Read<unknown, unknown>)(row), index);
      if (flag === null) break;
      flags.push(flag);
    }
    index++;
    if (flags.length < parts.length) continue;
    n++;
    for (const [k, part] of parts.entries()) counts[part] += flags[k] as number;
  }
  return { counts, n, missing: tally.missing, invalid: tally.invalid };
}

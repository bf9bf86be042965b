import { givenCounts } from '../../core/counts.js';
import { fail, refuse, show, wayOut } from '../../core/errors.js';
import type { LeftOut } from '../../core/left-out.js';
import { type InvalidPolicy, readerOf } from '../../core/options.js';
import { FLAG, RowTally } from './row-tally.js';

/*
 * The one calling form of thin metrics: an object of counts (or totals) under the metric's own names, or rows with a reader for
 * each part. `namedShare` in `proportion.ts` and `namedRate` in `rate.ts` are whole metrics on top of it.
 */

/** Whether a source is an object of plain counts, rather than rows or an object of columns. */
export function isCounts(source: unknown): boolean {
  return (
    Object(source) === source &&
    !(Symbol.iterator in (source as object)) &&
    !wayOut(source) &&
    Object.values(source as object).every((count) => Object(count) !== count)
  );
}

/** The parts of an object under the names of a metric; no other names. `or` is what else could have been given. */
export function namedParts<Name extends string>(
  metric: string,
  source: unknown,
  names: readonly Name[],
  or = 'rows or ',
): Partial<Record<Name, unknown>> {
  const given = Object.keys(Object(source));
  // what has no fields of its own is none unless its class has the parts
  if (
    Object(source) !== source ||
    wayOut(source) ||
    !(given.length > 0 || names.some((name) => name in (source as object)))
  ) {
    refuse(metric, 'the source', `${or}{ ${names.join(', ')} }`, source, 'INVALID_VALUE');
  }
  for (const name of given) {
    if (!(names as readonly string[]).includes(name)) {
      fail('INVALID_VALUE', metric, `unknown part ${show(name)}; known are ${names.join(', ')}`, { name });
    }
  }
  return source as Partial<Record<Name, unknown>>;
}

/** Counts under the names of a metric, checked: no other names, and those of `optional` are 0 when they are left out. */
export function namedCounts<Name extends string, Extra extends string = never>(
  metric: string,
  source: unknown,
  required: readonly Name[],
  optional: readonly Extra[] = [],
): Record<Name | Extra, number> {
  const names = [...required, ...optional];
  const given = namedParts(metric, source, names);
  const counts = names.map((name, k) => [name, k < required.length || given[name] !== undefined ? given[name] : 0]);
  return givenCounts(metric, Object.fromEntries(counts) as Record<Name | Extra, unknown>);
}

/** How many rows have each of some properties. */
export interface FlagCounts<Part extends string> extends LeftOut {
  readonly counts: Record<Part, number>;
  /** Rows that have all of them. */
  readonly all: number;
  /** Rows of which every flag is known: the whole. */
  readonly n: number;
}

/** Counts rows by flags; `readers` go by the names of the parts, in the order in which they are asked. */
export function countFlags<Part extends string>(
  metric: string,
  rows: Iterable<unknown>,
  readers: Readonly<Record<Part, unknown>>,
  onInvalid: InvalidPolicy | undefined,
): FlagCounts<Part> {
  const parts = Object.keys(readers) as Part[];
  const read = parts.map((part) => readerOf(metric, part, readers[part]));
  const tally = new RowTally(metric, rows, onInvalid);
  const counts = new Map(parts.map((part) => [part, 0]));
  let all = 0;
  let n = 0;
  let index = 0;
  for (const row of rows) {
    const flags = new Map<Part, number>();
    for (const [k, part] of parts.entries()) {
      const flag = tally.read(FLAG, part, read[k]?.(row), index);
      if (flag === null) break;
      flags.set(part, flag);
    }
    index++;
    if (flags.size < parts.length) continue;
    n++;
    let met = 0;
    for (const [part, flag] of flags) {
      met += flag;
      counts.set(part, (counts.get(part) as number) + flag);
    }
    if (met === parts.length) all++;
  }
  tally.end(index, parts);
  return { counts: Object.fromEntries(counts) as Record<Part, number>, all, n, ...tally.leftOut };
}

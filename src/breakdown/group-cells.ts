import { type CodedKey, type Codes, MOST_GROUPS, refuseMany } from './key-values.js';

/** The combinations of keys that rows have, and which one each row is in. */
export interface Cells {
  /** Per row the place of its combination, less {@link Cells.shift}. */
  readonly of: ArrayLike<number>;
  /** 1 where a single key's own codes serve, whose -1 is the place 0: no row need be looked at. */
  readonly shift: 0 | 1;
  /** The combinations, a code for each key. Those of a single key that no row has are there too. */
  readonly combinations: readonly Codes[];
}

/** So many places of a table are cheaper than looking combinations up in a Map. */
const TABLE = 4_194_304;

/** Puts rows into the combinations of their keys, key by key. */
export function cellsOf(caller: string, keys: readonly CodedKey[]): Cells {
  const [first, ...more] = keys as [CodedKey, ...CodedKey[]];
  let cells: Cells = { of: first.codes, shift: 1, combinations: [[-1], ...first.ids.map((_, code) => [code])] };
  for (const key of more) cells = crossed(caller, cells, key);
  return cells;
}

function crossed(caller: string, { of: places, shift, combinations }: Cells, { codes, ids }: CodedKey): Cells {
  const width = ids.length + 1;
  const room = combinations.length * width;
  const found: Codes[] = [];
  const of = new Int32Array(codes.length);
  // places count from one; 0 for none yet
  const table = room <= TABLE ? new Int32Array(room) : undefined;
  const far = new Map<number, number>();
  for (let i = 0; i < of.length; i++) {
    const pair = ((places[i] as number) + shift) * width + (codes[i] as number) + 1;
    let place = table ? table[pair] : far.get(pair);
    if (!place) {
      if (found.length > MOST_GROUPS) refuseMany(caller);
      place = found.push([...(combinations[(places[i] as number) + shift] as Codes), codes[i] as number]);
      if (table) table[pair] = place;
      else far.set(pair, place);
    }
    of[i] = place - 1;
  }
  return { of, shift: 0, combinations: found };
}

/**
 * What `measure` makes of the parts of columns at each place, in order; without a place, of nothing. Parts of a typed array are views of one
 * copy, sorted by place. A column is read from front to back and written in many places at once: the other way round costs half as much again.
 */
export function partsOf<Result>(
  columns: readonly ArrayLike<unknown>[],
  { of, shift, combinations }: Cells,
  measure: (parts: readonly ArrayLike<unknown>[]) => Result,
): GroupResults<Result> {
  const ends = new Int32Array(combinations.length + 1);
  for (let i = 0; i < of.length; i++) (ends[(of[i] as number) + shift + 1] as number)++;
  for (let place = 1; place < ends.length; place++) (ends[place] as number) += ends[place - 1] as number;
  const sorted = columns.map((column) => {
    const to = copyOf(column);
    const next = ends.slice();
    for (let i = 0; i < of.length; i++) to[(next[(of[i] as number) + shift] as number)++] = column[i];
    return to;
  });
  return {
    isThere: (place) => ends[place] !== ends[place + 1],
    resultOf: (place = -1) => {
      const [from, to] = [ends[place], place < 0 ? 0 : ends[place + 1]];
      return measure(
        sorted.map((column) => (Array.isArray(column) ? column.slice(from, to) : column.subarray(from, to))),
      );
    },
  };
}

/** The cells of a column in memory of their own: a metric may sort what it is given. */
export function copyOf(column: ArrayLike<unknown>) {
  // the `slice` of a Buffer of Node would hand out its own memory
  return Array.isArray(column) ? [...column] : Uint8Array.prototype.slice.call(column);
}

/** All groups, by their places. */
export interface GroupResults<Result> {
  /** Whether any row is at a place. */
  isThere(place: number): boolean;
  /** What the rows at a place give, or no rows at all. */
  resultOf(place: number | undefined): Result;
}

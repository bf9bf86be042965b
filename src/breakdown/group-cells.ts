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
  const add = (pair: number): number => {
    if (found.length > MOST_GROUPS) refuseMany(caller);
    return found.push([...(combinations[Math.floor(pair / width)] as Codes), (pair % width) - 1]);
  };
  const of = new Int32Array(codes.length);
  if (room <= TABLE) {
    // one more than the place of a pair; 0 for none yet
    const table = new Int32Array(room);
    for (let i = 0; i < of.length; i++) {
      const pair = ((places[i] as number) + shift) * width + (codes[i] as number) + 1;
      if (table[pair] === 0) table[pair] = add(pair);
      of[i] = (table[pair] as number) - 1;
    }
  } else {
    const table = new Map<number, number>();
    for (let i = 0; i < of.length; i++) {
      const pair = ((places[i] as number) + shift) * width + (codes[i] as number) + 1;
      const place = table.get(pair) ?? add(pair);
      table.set(pair, place);
      of[i] = place - 1;
    }
  }
  return { of, shift: 0, combinations: found };
}

/**
 * Cuts a column into the parts of its places, in order; `undefined` is a part of nothing. Parts of a typed array are views of one copy, sorted
 * by place. The column is read from front to back and written in many places at once: the other way round costs half as much again.
 */
export function partsOf(column: ArrayLike<unknown>, { of, shift, combinations }: Cells): PartOf {
  if (!ArrayBuffer.isView(column)) {
    const parts: unknown[][] = combinations.map(() => []);
    for (let i = 0; i < of.length; i++) parts[(of[i] as number) + shift]?.push(column[i]);
    return (place = -1) => parts[place] ?? [];
  }
  const ends = new Int32Array(combinations.length + 1);
  for (let i = 0; i < of.length; i++) (ends[(of[i] as number) + shift + 1] as number)++;
  for (let place = 1; place < ends.length; place++) (ends[place] as number) += ends[place - 1] as number;
  const from = column as unknown as Float64Array;
  const to = copyOf(from);
  // where a place starts is where its next row goes, and moves on to its end
  for (let i = 0; i < of.length; i++) to[(ends[(of[i] as number) + shift] as number)++] = from[i] as number;
  return (place = -1) => to.subarray(ends[place - 1] ?? 0, ends[place] ?? 0);
}

/** The part of a column at a place. */
export type PartOf = (place: number | undefined) => ArrayLike<unknown>;

/** A copy of the same kind; a Buffer of Node would hand out its own memory. */
function copyOf(column: Float64Array): Float64Array | Uint8Array {
  const copy = column.slice();
  return copy.buffer === column.buffer ? Uint8Array.from(column) : copy;
}

/** The cells of a column at some rows: typed arrays stay what they are. */
export function pick(column: ArrayLike<unknown>, rows: readonly number[]): ArrayLike<unknown> {
  if (!ArrayBuffer.isView(column)) return rows.map((row) => column[row]);
  const from = column as unknown as Float64Array;
  const to = copyOf(from);
  for (const [i, row] of rows.entries()) to[i] = from[row] as number;
  return to.subarray(0, rows.length);
}

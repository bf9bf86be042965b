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
const TABLE = 2 ** 22;

/** Puts rows into the combinations of their keys, key by key. */
export function cellsOf(keys: readonly CodedKey[]): Cells {
  const [first, ...more] = keys as [CodedKey, ...CodedKey[]];
  let cells: Cells = { of: first.codes, shift: 1, combinations: [[-1], ...first.ids.map((_, code) => [code])] };
  for (const key of more) cells = crossed(cells, key);
  return cells;
}

function crossed({ of: places, shift, combinations }: Cells, { codes, ids }: CodedKey): Cells {
  const width = ids.length + 1;
  const room = combinations.length * width;
  const found: Codes[] = [];
  const add = (pair: number): number => {
    if (found.length > MOST_GROUPS) refuseMany();
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

/** Rows by their place among the combinations: `rows.subarray(starts[p], starts[p + 1])` are those of the place p, in order. */
export interface Permutation {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

export function permutationOf({ of, shift, combinations }: Cells): Permutation {
  const starts = new Int32Array(combinations.length + 2);
  for (let i = 0; i < of.length; i++) (starts[(of[i] as number) + shift + 2] as number)++;
  for (let p = 2; p < starts.length; p++) (starts[p] as number) += starts[p - 1] as number;
  const rows = new Int32Array(of.length);
  // what starts one place later now is where the next row of a place goes, and ends up as its end
  for (let i = 0; i < of.length; i++) rows[(starts[(of[i] as number) + shift + 1] as number)++] = i;
  return { rows, starts };
}

/** A column in another order: typed arrays stay what they are. */
export function permuted(column: ArrayLike<unknown>, { rows }: Pick<Permutation, 'rows'>): ArrayLike<unknown> {
  if (!ArrayBuffer.isView(column)) {
    // grown one by one it stays an array without holes, which is read faster
    const cells: unknown[] = [];
    for (let i = 0; i < rows.length; i++) cells.push(column[rows[i] as number]);
    return cells;
  }
  const from = column as unknown as Float64Array;
  const copy = from.slice();
  // a Buffer of Node hands out its own memory
  const to = copy.buffer === from.buffer ? Uint8Array.from(from) : copy;
  for (let i = 0; i < rows.length; i++) to[i] = from[rows[i] as number] as number;
  return to;
}

/** A piece of a column, without copying where that is possible. */
export function pieceOf(column: ArrayLike<unknown>, from: number, to: number): ArrayLike<unknown> {
  return ArrayBuffer.isView(column)
    ? (column as unknown as Float64Array).subarray(from, to)
    : (column as unknown[]).slice(from, to);
}

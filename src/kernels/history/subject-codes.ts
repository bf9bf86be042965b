/** Numbers of subjects as they are met. */
export interface SubjectCodes {
  /** The subject behind each code. */
  readonly ids: (string | number)[];
  /** The number of a subject, a new one at the first meeting. */
  codeOf(id: string | number): number;
}

/**
 * Numbers subjects from 0 in the order in which they are first met; 1 and '1' are two, 0 and -0 one. Whole numbers are looked
 * up in a table as far as that is not much longer than it is full: a Map takes several times as long. The slow twin is the Map
 * alone.
 */
export function subjectCodes(): SubjectCodes {
  const ids: (string | number)[] = [];
  const codes = new Map<string | number, number>();
  /** One more than the code of each whole number; 0 for none. */
  let table = new Int32Array(1024);
  const codeOf = (id: string | number): number => {
    const isWhole = typeof id === 'number' && id >>> 0 === id;
    if (isWhole && id >= table.length && id <= 4 * ids.length + 1024) table = longer(table, 2 * id);
    const isInTable = isWhole && id < table.length;
    const known = isInTable ? (table[id] as number) : 0;
    if (known > 0) return known - 1;
    // also what was met before the table reached it
    const code = codes.get(id);
    if (code !== undefined) return code;
    const size = ids.push(id === 0 ? 0 : id);
    if (isInTable) table[id] = size;
    else codes.set(id, size - 1);
    return size - 1;
  };
  return { ids, codeOf };
}

/** A copy with more room. */
export function longer<Values extends Int32Array | Float64Array>(values: Values, room: number): Values {
  const copy = new (values.constructor as new (room: number) => Values)(room);
  copy.set(values);
  return copy;
}

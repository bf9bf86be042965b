/** Whole numbers below this may be looked up in a table rather than a Map, as far as the table is not much longer than it is full. */
const TABLE_LIMIT = 16_777_216;

/**
 * Numbers subjects from 0 in the order in which they are first met; 1 and '1' are two, 0 and -0 one. Small whole numbers
 * are looked up in a table: a Map takes several times as long. The slow twin is the Map alone.
 */
export class SubjectCodes {
  /** The subject behind each code. */
  readonly ids: (string | number)[] = [];
  readonly #codes = new Map<string | number, number>();
  /** One more than the code of each small whole number; 0 for none. */
  #table = new Int32Array(1024);

  /** How many subjects. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of a subject, a new one at the first meeting. */
  codeOf(id: string | number): number {
    if (typeof id === 'number' && id >= 0 && id < TABLE_LIMIT && id === (id | 0)) {
      if (id >= this.#table.length && id <= 4 * this.ids.length + 1024) this.#lengthen(id);
      if (id < this.#table.length) {
        const known = this.#table[id] as number;
        if (known > 0) return known - 1;
        const code = this.#codes.size === 0 ? undefined : this.#codes.get(id);
        if (code !== undefined) return code;
        this.#table[id] = this.ids.push(id + 0);
        return this.ids.length - 1;
      }
    }
    const code = this.#codes.get(id);
    if (code !== undefined) return code;
    this.#codes.set(id, this.ids.length);
    return this.ids.push(typeof id === 'number' ? id + 0 : id) - 1;
  }

  #lengthen(id: number): void {
    const table = new Int32Array(Math.max(2 * this.#table.length, 2 * id));
    table.set(this.#table);
    this.#table = table;
  }
}

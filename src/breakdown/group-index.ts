import type { KeyTuple } from './breakdown-state.js';
import type { KeyValue } from './key-values.js';

/** A group: its keys and what counts it. */
export interface GroupEntry<Counter> {
  readonly tuple: KeyTuple;
  counter: Counter;
}

/** Groups by the value of a key, then by that of the next one. */
type Level<Counter> = Map<KeyValue | null, Level<Counter> | GroupEntry<Counter>>;

/** Groups by their keys: a Map for each key that there is one for. */
export class GroupIndex<Counter> {
  readonly entries: GroupEntry<Counter>[] = [];
  /** The kind of the values of each key, as far as it has any. */
  readonly kinds: (string | undefined)[] = [];
  readonly #levels: Level<Counter> = new Map();

  at(tuple: KeyTuple): GroupEntry<Counter> | undefined {
    let found: unknown = this.#levels;
    for (const value of tuple) found = (found as Level<Counter> | undefined)?.get(value);
    return found as GroupEntry<Counter> | undefined;
  }

  insert(tuple: KeyTuple, counter: Counter): void {
    let level = this.#levels;
    const entry = { tuple, counter };
    for (const [k, value] of tuple.entries()) {
      if (value !== null) this.kinds[k] = typeof value;
      const next = k === tuple.length - 1 ? entry : (level.get(value) ?? new Map());
      level.set(value, next);
      level = next as Level<Counter>;
    }
    this.entries.push(entry);
  }
}

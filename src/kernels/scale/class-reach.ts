import type { Key } from '../proportion/row-tally.js';

/**
 * Which units (customers) were seen in which classes (channels): each unit counts once in each of its classes.
 */
export class ClassReach {
  /** Per class, how many units were seen in it. */
  readonly units = new Map<Key, number>();
  readonly #classesOf = new Map<Key, Set<Key>>();

  /** How many units were seen. */
  get size(): number {
    return this.#classesOf.size;
  }

  /** A unit was seen in a class. */
  add(unit: Key, inClass: Key): void {
    let classes = this.#classesOf.get(unit);
    if (!classes) {
      classes = new Set();
      this.#classesOf.set(unit, classes);
    }
    if (classes.has(inClass)) return;
    classes.add(inClass);
    this.units.set(inClass, (this.units.get(inClass) ?? 0) + 1);
  }

  /** How many units were seen in exactly 1, 2 … classes: `counts[k]` for k + 1. */
  byClasses(): number[] {
    const counts: number[] = new Array(this.units.size).fill(0);
    for (const { size } of this.#classesOf.values()) (counts[size - 1] as number)++;
    return counts;
  }
}

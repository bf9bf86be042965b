import type { Key } from '../proportion/row-tally.js';

/** What a customer had: numbers by threes, which are start, end and a further part; `Infinity` where there is none. */
export type SpellNumbers = number[];

/** Numbers per spell. */
export const PARTS = 3;

/**
 * Every customer's spells, in order of arrival.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SpellsByCustomer {
  /** By customer: start, end (`Infinity` while it goes on) and a further part of each spell, by threes. */
  readonly customers: ReadonlyMap<string | number, number[]>;
}

/** Collects every customer's spells. Memory grows with the spells: some 40 bytes each. */
export class SpellHistories implements SpellsByCustomer {
  readonly customers = new Map<Key, SpellNumbers>();

  add(customer: Key, start: number, end: number, part: number): void {
    const spells = this.customers.get(customer);
    if (spells) spells.push(start, end, part);
    else this.customers.set(customer, [start, end, part]);
  }

  /** Adds what another one holds, which stays as it was. */
  absorb(other: SpellsByCustomer): void {
    for (const [customer, more] of other.customers) {
      const spells = this.customers.get(customer);
      if (spells) for (const part of more) spells.push(part);
      else this.customers.set(customer, [...more]);
    }
  }
}

/** More spells than this are sorted as rows. */
const FEW = 16;

/** The same spells in the order of their numbers. */
export function inOrder(spells: SpellNumbers): SpellNumbers {
  if (spells.length === PARTS) return spells;
  if (spells.length <= FEW * PARTS) return fewInOrder(spells.slice());
  const rows: SpellNumbers[] = [];
  for (let i = 0; i < spells.length; i += PARTS) rows.push(spells.slice(i, i + PARTS));
  return rows.sort(bySpell).flat();
}

/**
 * Most customers have a few spells, mostly in order already: each one sinks to its place among those before it, by swaps of three
 * numbers. It takes a tenth of the time of making rows and sorting them, which is its slow twin.
 */
function fewInOrder(spells: SpellNumbers): SpellNumbers {
  for (let end = PARTS; end < spells.length; end += PARTS) {
    for (let i = end; i > 0 && isBefore(spells, i, i - PARTS); i -= PARTS) {
      for (let k = i; k < i + PARTS; k++) {
        const part = spells[k] as number;
        spells[k] = spells[k - PARTS] as number;
        spells[k - PARTS] = part;
      }
    }
  }
  return spells;
}

function isBefore(spells: SpellNumbers, i: number, j: number): boolean {
  for (let k = 0; k < PARTS; k++) {
    const [x, y] = [spells[i + k] as number, spells[j + k] as number];
    if (x !== y) return x < y;
  }
  return false;
}

/** The order of spells in stored state. */
export function bySpell(a: SpellNumbers, b: SpellNumbers): number {
  for (let k = 0; k < PARTS; k++) {
    const [x, y] = [a[k] as number, b[k] as number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/**
 * When the customer was there, by twos: start and end of every uninterrupted presence, ascending. Spells that overlap or follow
 * each other without a gap are one presence.
 */
export function presencesOf(spells: SpellNumbers): number[] {
  if (spells.length === PARTS) return spells.slice(0, 2);
  const ordered = inOrder(spells);
  const presences = ordered.slice(0, 2);
  for (let i = PARTS; i < ordered.length; i += PARTS) {
    const [start, end] = [ordered[i] as number, ordered[i + 1] as number];
    const last = presences.length - 1;
    if (start > (presences[last] as number)) presences.push(start, end);
    else if (end > (presences[last] as number)) presences[last] = end;
  }
  return presences;
}

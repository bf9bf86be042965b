import { type ChurnUnit, type CustomerMovements, MovementTally } from './movement.js';
import type { Period } from './spell.js';
import { PARTS, presencesOf, type SpellNumbers, type SpellsByCustomer } from './spell-histories.js';

const NONE: readonly boolean[] = [];

/*
 * Time is added in two whole numbers, of 2^14 ms and of 2^-12 ms, which is as fine as instants of our time are. Both sums are
 * exact, in any order, for as many customers as a Map holds over a century, at a fraction of what sums of any numbers weigh.
 */
const COARSE = 16384;
const FINE = 4096;

/** What spells and their terms tell about a period. */
export interface SpellMovements {
  readonly movements: CustomerMovements;
  /** Customers on average over the time of the period. */
  readonly meanCustomers: number;
  /** Terms that ended in the period, and those of them after which the customer was gone; `null` where there are spells but no terms. */
  readonly dueForRenewal: number | null;
  readonly notRenewed: number | null;
}

/**
 * What spells and their terms, where their parts are such, tell about the period `[from, to)`. Of several periods the presences of all
 * customers, in their order, are found once.
 */
export function movementsOf(
  { customers }: SpellsByCustomer,
  { from, to }: Period,
  per: ChurnUnit,
  areTerms = true,
  known?: readonly (readonly number[])[],
): SpellMovements {
  const tally = new MovementTally(from, to, per);
  let [coarse, fine] = [0, 0];
  let [due, notRenewed] = [0, 0];
  let hasTerms = customers.size === 0;
  let c = 0;
  for (const spells of customers.values()) {
    const presences = known?.[c++] ?? presencesOf(spells);
    tally.add(presences);
    for (let i = 0; i < presences.length; i += 2) {
      const present = Math.min(presences[i + 1] as number, to) - Math.max(presences[i] as number, from);
      if (present <= 0) continue;
      const whole = Math.floor(present / COARSE);
      coarse += whole;
      fine += Math.floor((present - whole * COARSE) * FINE);
    }
    if (!areTerms) continue;
    for (let i = 2; i < spells.length && !hasTerms; i += PARTS) hasTerms = spells[i] !== Infinity;
    const terms = termsOf(spells, presences, from, to);
    for (let k = per === 'customer' ? Math.max(0, terms.length - 1) : 0; k < terms.length; k++) {
      due++;
      if (!terms[k]) notRenewed++;
    }
  }
  return {
    movements: tally.totals,
    // of nobody there may be no time at all
    meanCustomers: to > from ? (coarse * COARSE + fine / FINE) / (to - from) : 0,
    dueForRenewal: hasTerms ? due : null,
    notRenewed: hasTerms ? notRenewed : null,
  };
}

/**
 * For every instant of the period at which a term of the customer ended, in order, whether the customer stayed: was there from it
 * on. A term that was given up early for another spell is no longer due.
 */
function termsOf(spells: SpellNumbers, presences: readonly number[], from: number, to: number): readonly boolean[] {
  let kept: Map<number, boolean> | undefined;
  for (let i = 0; i < spells.length; i += PARTS) {
    const [end, term] = [spells[i + 1] as number, spells[i + 2] as number];
    if (!(term >= from && term < to)) continue;
    const isKept = isThereAt(presences, term);
    kept ??= new Map();
    if (end >= term || !isKept) kept.set(term, isKept);
  }
  return kept === undefined ? NONE : [...kept].sort(([a], [b]) => a - b).map(([, isKept]) => isKept);
}

function isThereAt(presences: readonly number[], instant: number): boolean {
  for (let i = 0; i < presences.length; i += 2) {
    if ((presences[i] as number) <= instant && instant < (presences[i + 1] as number)) return true;
  }
  return false;
}

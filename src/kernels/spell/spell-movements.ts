import { ExactSum } from '../../stats/sums/sum.js';
import { countPairs, type QuotientTotals } from '../quotient/quotient-sums.js';
import { type ChurnUnit, type CustomerMovements, MovementTally } from './movement.js';
import type { Period } from './spell.js';
import { PARTS, presencesOf, type SpellHistories, type Spells } from './spell-histories.js';

const NONE: readonly boolean[] = [];

/** What spells tell about a period. */
export interface SpellMovements {
  readonly movements: CustomerMovements;
  /** Customers on average over the time of the period. */
  readonly meanCustomers: number;
  /** Terms that ended in the period, and those of them after which the customer was gone. */
  readonly due: number;
  readonly notRenewed: number;
  /** Amounts of those there at the start, or `null` where amounts are not counted. */
  readonly revenue: RevenueMovements | null;
}

/** Recurring amounts of the customers at the start of a period, exactly. */
export interface RevenueMovements {
  /** What they were worth at the start. */
  readonly start: number;
  /** How much of it was that of customers who were lost. */
  readonly churned: number;
  /** How much less the others were worth at the end, customer by customer; who was worth more takes nothing off. */
  readonly contraction: number;
  /** Lost and start amount of each customer, as sums for the quotient of both. */
  readonly pairs: QuotientTotals;
}

/** What spells tell about the period `[from, to)`. */
export function movementsOf(
  metric: string,
  { customers }: SpellHistories,
  { from, to }: Period,
  per: ChurnUnit,
  amounts: 'none' | 'sum',
): SpellMovements {
  const tally = new MovementTally(from, to, per);
  const time = new ExactSum();
  const [lost, atStart, churned, contraction]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [due, notRenewed] = [0, 0];
  for (const spells of customers.values()) {
    const presences = presencesOf(spells);
    const isLost = tally.add(presences);
    for (let i = 0; i < presences.length; i += 2) {
      const present = Math.min(presences[i + 1] as number, to) - Math.max(presences[i] as number, from);
      if (present > 0) time.add(present);
    }
    const terms = termsOf(spells, presences, from, to);
    for (let k = per === 'customer' ? Math.max(0, terms.length - 1) : 0; k < terms.length; k++) {
      due++;
      if (!terms[k]) notRenewed++;
    }
    const before = amounts === 'sum' ? amountAt(spells, from) : 0;
    if (before > 0) {
      const less = isLost ? before : Math.max(0, before - amountAt(spells, to));
      atStart.push(before);
      lost.push(less);
      (isLost ? churned : contraction).push(less);
    }
  }
  const spec = { metric, numerator: 'lost', denominator: 'start', signed: false, onInvalid: 'throw' } as const;
  const revenue =
    amounts === 'none'
      ? null
      : {
          start: new ExactSum().addAll(atStart).value,
          churned: new ExactSum().addAll(churned).value,
          contraction: new ExactSum().addAll(contraction).value,
          pairs: countPairs(spec, { lost, start: atStart }, {}),
        };
  return { movements: tally.totals, meanCustomers: time.value / (to - from), due, notRenewed, revenue };
}

/** What a customer was worth just before an instant. */
function amountAt(spells: Spells, instant: number): number {
  const sum = new ExactSum();
  for (let i = 0; i < spells.length; i += PARTS) {
    if ((spells[i] as number) < instant && (spells[i + 1] as number) >= instant) sum.add(spells[i + 2] as number);
  }
  return sum.value;
}

/**
 * For every instant of the period at which a term of the customer ended, in order, whether the customer stayed: was there from it
 * on. A term that was given up early for another spell is no longer due.
 */
function termsOf(spells: Spells, presences: readonly number[], from: number, to: number): readonly boolean[] {
  let kept: Map<number, boolean> | undefined;
  for (let i = 0; i < spells.length; i += PARTS) {
    const [end, term] = [spells[i + 1] as number, spells[i + 3] as number];
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

import { plain } from '../../core/plain-number.js';
import type { Kind } from '../../kernels/proportion/row-tally.js';
import { countPairs, type QuotientTotals } from '../../kernels/quotient/quotient-sums.js';
import { type ChurnUnit, MovementTally } from '../../kernels/spell/movement.js';
import type { Period } from '../../kernels/spell/spell.js';
import { PARTS, presencesOf, type SpellHistories, type Spells } from '../../kernels/spell/spell-histories.js';
import type { SpellPart } from '../../kernels/spell/spell-part.js';
import { ExactSum } from '../../stats/sums/sum.js';

/** Squares of sums of these stay far below the largest double, quotients by them too. */
const RECURRING: Kind<number> = {
  expected: '0 or a number from 1e-100 to 1e100',
  fault: 'out-of-range',
  read: (given) => {
    const value = plain(given);
    return value === 0 || (typeof value === 'number' && value >= 1e-100 && value <= 1e100) ? value + 0 : null;
  },
};

/** What a spell is worth in a unit of time. */
export const AMOUNT: SpellPart = {
  name: 'amount',
  isRequired: true,
  read: (tally, value, _, index) => tally.read(RECURRING, 'amount', value, index),
  isPossible: (value) => RECURRING.read(value) !== null,
};

/** Recurring revenue of the customers at the start of a period, exactly. */
export interface RevenueMovements {
  /** What they were worth at the start. */
  readonly opening: number;
  /** How much of it was that of customers who were lost. */
  readonly churned: number;
  /** How much less the others were worth at the end, customer by customer; who was worth more takes nothing off. */
  readonly contraction: number;
  /** Lost and opening amount of each customer, as sums for the quotient of both. */
  readonly pairs: QuotientTotals;
}

/** What spells and their amounts tell about the period `[from, to)`. */
export function revenueMovementsOf(
  metric: string,
  { customers }: SpellHistories,
  { from, to }: Period,
  per: ChurnUnit,
): RevenueMovements {
  const tally = new MovementTally(from, to, per);
  const [lost, opening, churned, contraction]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const spells of customers.values()) {
    const isLost = tally.add(presencesOf(spells));
    const before = amountAt(spells, from);
    if (before === 0) continue;
    const less = isLost ? before : Math.max(0, before - amountAt(spells, to));
    opening.push(before);
    lost.push(less);
    (isLost ? churned : contraction).push(less);
  }
  const spec = { metric, part: 'lost', whole: 'opening', onInvalid: 'throw' } as const;
  return {
    opening: new ExactSum().addAll(opening).value,
    churned: new ExactSum().addAll(churned).value,
    contraction: new ExactSum().addAll(contraction).value,
    pairs: countPairs(spec, { lost, opening }, {}),
  };
}

/** What a customer was worth just before an instant. */
function amountAt(spells: Spells, instant: number): number {
  const sum = new ExactSum();
  for (let i = 0; i < spells.length; i += PARTS) {
    if ((spells[i] as number) < instant && (spells[i + 1] as number) >= instant) sum.add(spells[i + 2] as number);
  }
  return sum.value;
}

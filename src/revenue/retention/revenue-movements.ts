import { countPairs, type QuotientTotals } from '../../kernels/quotient/quotient-sums.js';
import { type ChurnUnit, MovementTally } from '../../kernels/spell/movement.js';
import type { Period } from '../../kernels/spell/spell.js';
import { presencesOf, type SpellsByCustomer } from '../../kernels/spell/spell-histories.js';
import { AmountSum, changeOf, type Stocks } from '../../kernels/spell/stocks.js';

/** Recurring revenue of the customers at the start of a period, exactly. */
export interface RevenueMovements {
  /** What they were worth at the start. */
  readonly opening: number;
  /** How much of it was that of customers who were lost: who were worth nothing at the end. */
  readonly churned: number;
  /** How much less the others were worth at the end, customer by customer; who was worth more takes nothing off. */
  readonly contraction: number;
  /** How much more the others were worth at the end, customer by customer. */
  readonly expansion: number;
  /** What was kept: the sum of what each was worth at the start or at the end, whichever is less. */
  readonly kept: number;
  /** Lost, or closing, and opening amount of each customer, as sums for the quotient of both. */
  readonly pairs: QuotientTotals;
}

/**
 * What spells and their amounts tell about the period `[from, to)`: by the stocks just before its ends and, with `per: 'departure'`, by
 * whether the customer was there all the time.
 */
export function revenueMovementsOf(
  metric: string,
  { customers }: SpellsByCustomer,
  stocks: Stocks,
  { from, to }: Period,
  per: ChurnUnit,
  part: 'lost' | 'closing',
): RevenueMovements {
  const tally = new MovementTally(from, to, per);
  const { worth: before, total } = stocks.before(from);
  const after = stocks.before(to).worth;
  const sums = { churned: new AmountSum(), contraction: new AmountSum(), expansion: new AmountSum() };
  const kept = new AmountSum();
  const [parts, openings]: [number[], number[]] = [[], []];
  let c = 0;
  for (const spells of customers.values()) {
    const [opening, held] = [before[c] as number, after[c] as number];
    c++;
    if (opening === 0) continue;
    const isLost = held === 0 || (per === 'departure' && tally.add(presencesOf(spells)));
    const change = isLost ? -opening : changeOf(opening, held);
    const closing = isLost ? 0 : change === 0 ? opening : held;
    if (change !== 0) sums[isLost ? 'churned' : change < 0 ? 'contraction' : 'expansion'].add(Math.abs(change));
    kept.add(Math.min(opening, closing));
    openings.push(opening);
    parts.push(part === 'closing' ? closing : Math.max(0, -change));
  }
  const spec = { metric, part, whole: 'opening', onInvalid: 'throw' } as const;
  return {
    opening: total,
    churned: sums.churned.value,
    contraction: sums.contraction.value,
    expansion: sums.expansion.value,
    kept: kept.value,
    pairs: countPairs(spec, { [part]: parts, opening: openings }, {}),
  };
}

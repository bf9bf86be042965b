import { emptySum, pushValue, type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { PARTS, type SpellNumbers, type SpellsByCustomer } from './spell-histories.js';

/** 2^-49: amounts that differ by no more than the rounding of decimals and twelfths are equal. */
const ROUND_OFF = 1.7763568394002505e-15;

/** What every customer is worth at several instants; customers in the order of their histories. */
export class Stocks {
  readonly #spells: readonly SpellNumbers[];
  #firstPaid: Float64Array | undefined;
  #before = NaN;
  #stocks = new Float64Array(0);

  constructor({ customers }: SpellsByCustomer) {
    this.#spells = [...customers.values()];
  }

  /** What each is worth just before an instant. The last ones are kept: the end of one period is the start of the next. */
  before(instant: number): Float64Array {
    if (instant === this.#before) return this.#stocks;
    const stocks = new Float64Array(this.#spells.length);
    for (let c = 0; c < stocks.length; c++) stocks[c] = stockOf(this.#spells[c] as SpellNumbers, instant);
    this.#before = instant;
    this.#stocks = stocks;
    return stocks;
  }

  /** What all are worth just before an instant, and how many are worth something; `null` where nobody has a spell. */
  total(instant: number): { readonly value: number | null; readonly n: number } {
    const sum = new AmountSum();
    for (const stock of this.before(instant)) if (stock > 0) sum.add(stock);
    return { value: this.#spells.length ? sum.value : null, n: sum.n };
  }

  /** When each had the first spell that was worth something; `Infinity` for those who never had. */
  get firstPaid(): Float64Array {
    this.#firstPaid ??= Float64Array.from(this.#spells, (spells) => {
      let first = Infinity;
      for (let i = 0; i < spells.length; i += PARTS) {
        if ((spells[i + 2] as number) > 0) first = Math.min(first, spells[i] as number);
      }
      return first;
    });
    return this.#firstPaid;
  }

  /** How many spells that are worth something run just before an instant. */
  running(instant: number): number {
    let running = 0;
    for (const spells of this.#spells) {
      for (let i = 0; i < spells.length; i += PARTS) {
        if ((spells[i + 2] as number) > 0 && runs(spells, i, instant)) running++;
      }
    }
    return running;
  }
}

/** What a customer is worth just before an instant: the exact sum of the spells held then, rounded once. */
function stockOf(spells: SpellNumbers, instant: number): number {
  let stock = 0;
  let sum: RunningSum | undefined;
  for (let i = 0; i < spells.length; i += PARTS) {
    if (!runs(spells, i, instant)) continue;
    const amount = spells[i + 2] as number;
    // most have one at a time
    if (sum) pushValue(sum, amount);
    else if (stock === 0) stock = amount;
    else {
      sum = emptySum();
      pushValue(sum, stock);
      pushValue(sum, amount);
    }
  }
  return sum ? valueOfSum(sum) : stock;
}

function runs(spells: SpellNumbers, i: number, instant: number): boolean {
  return (spells[i] as number) < instant && (spells[i + 1] as number) >= instant;
}

/** By how much a customer is worth more or, below 0, less than before; 0 where it is round-off. */
export function changeOf(before: number, after: number): number {
  const change = after - before;
  return Math.abs(change) <= ROUND_OFF * Math.max(before, after) ? 0 : change;
}

/** The exact sum of amounts, rounded once. */
export class AmountSum {
  readonly #sum = emptySum();
  /** How many amounts. */
  n = 0;

  add(amount: number): void {
    pushValue(this.#sum, amount);
    this.n++;
  }

  get value(): number {
    return valueOfSum(this.#sum);
  }
}

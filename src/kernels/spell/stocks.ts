import { emptySum, pushValue, type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { PARTS, type SpellsByCustomer } from './spell-histories.js';

/** 2^-49: amounts that differ by no more than the rounding of decimals and twelfths are equal. */
const ROUND_OFF = 1.7763568394002505e-15;

/** 2^53: below it, a sum of whole numbers has not been rounded. */
const EXACT = 9007199254740992;

/** What every customer is worth just before an instant. */
export interface Stock {
  /** By customer, in the order of their histories: the exact sum of the spells held then, rounded once. */
  readonly worth: Float64Array;
  /** All together, added up exactly. */
  readonly total: number;
  /** How many are worth something. */
  readonly n: number;
}

/**
 * What every customer is worth at several instants. Spells lie side by side, so that an instant is one walk through them: a third of the
 * time of asking every customer's list.
 */
export class Stocks {
  /** How many customers there are. */
  readonly customers: number;
  /** Where the spells of each begin, and behind the last one. */
  readonly places: Int32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly amounts: Float64Array;
  #instant = NaN;
  #stock: Stock | undefined;

  constructor({ customers }: SpellsByCustomer) {
    this.customers = customers.size;
    this.places = new Int32Array(customers.size + 1);
    let c = 0;
    for (const spells of customers.values()) {
      this.places[c + 1] = (this.places[c] as number) + spells.length / PARTS;
      c++;
    }
    const length = this.places[c] as number;
    this.starts = new Float64Array(length);
    this.ends = new Float64Array(length);
    this.amounts = new Float64Array(length);
    let place = 0;
    for (const spells of customers.values()) {
      for (let i = 0; i < spells.length; i += PARTS) {
        this.starts[place] = spells[i] as number;
        this.ends[place] = spells[i + 1] as number;
        this.amounts[place] = spells[i + 2] as number;
        place++;
      }
    }
  }

  /** What each is worth just before an instant. The last one is kept: the end of one period is the start of the next. */
  before(instant: number): Stock {
    if (this.#stock && instant === this.#instant) return this.#stock;
    // in locals: fields are looked up anew for every spell
    const { places, starts, ends, amounts } = this;
    const worth = new Float64Array(this.customers);
    const sum = emptySum();
    // whole amounts need no exact sum while theirs is below 2^53
    let [n, whole] = [0, 0];
    for (let c = 0; c < worth.length; c++) {
      const last = places[c + 1] as number;
      let held = 0;
      let several: RunningSum | undefined;
      for (let i = places[c] as number; i < last; i++) {
        if (!((starts[i] as number) < instant && (ends[i] as number) >= instant)) continue;
        const amount = amounts[i] as number;
        // most have one at a time
        if (several) pushValue(several, amount);
        else if (held === 0) held = amount;
        else {
          several = emptySum();
          pushValue(several, held);
          pushValue(several, amount);
        }
      }
      if (several) held = valueOfSum(several);
      worth[c] = held;
      if (held === 0) continue;
      n++;
      if (Math.floor(held) === held && whole + held < EXACT) whole += held;
      else pushValue(sum, held);
    }
    pushValue(sum, whole);
    this.#instant = instant;
    this.#stock = { worth, total: valueOfSum(sum), n };
    return this.#stock;
  }
}

/** When each had the first spell that was worth something; `Infinity` for those who never had. */
export function firstPaidOf({ customers, places, starts, amounts }: Stocks): Float64Array {
  return Float64Array.from({ length: customers }, (_, c) => {
    let first = Infinity;
    for (let i = places[c] as number; i < (places[c + 1] as number); i++) {
      if ((amounts[i] as number) > 0) first = Math.min(first, starts[i] as number);
    }
    return first;
  });
}

/** How many spells that are worth something run just before an instant. */
export function runningBefore({ starts, ends, amounts }: Stocks, instant: number): number {
  let running = 0;
  for (let i = 0; i < starts.length; i++) {
    if ((amounts[i] as number) > 0 && (starts[i] as number) < instant && (ends[i] as number) >= instant) running++;
  }
  return running;
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

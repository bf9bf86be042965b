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
  /** Start, end and amount of all, by threes. */
  readonly spells: Float64Array;
  #instant = NaN;
  #stock: Stock | undefined;

  constructor({ customers }: SpellsByCustomer) {
    this.customers = customers.size;
    const places = new Int32Array(customers.size + 1);
    let [c, place] = [0, 0];
    for (const { length } of customers.values()) {
      place += length;
      places[++c] = place;
    }
    const spells = new Float64Array(place);
    place = 0;
    for (const own of customers.values()) {
      for (let i = 0; i < own.length; i++) spells[place++] = own[i] as number;
    }
    this.places = places;
    this.spells = spells;
  }

  /** What each is worth just before an instant. The last one is kept: the end of one period is the start of the next. */
  before(instant: number): Stock {
    if (this.#stock && instant === this.#instant) return this.#stock;
    // in locals: fields are looked up anew for every spell
    const { places, spells } = this;
    const worth = new Float64Array(this.customers);
    const sum = emptySum();
    // whole amounts need no exact sum while theirs is below 2^53
    let [n, whole] = [0, 0];
    for (let c = 0; c < worth.length; c++) {
      const last = places[c + 1] as number;
      let held = 0;
      let several: RunningSum | undefined;
      for (let i = places[c] as number; i < last; i += PARTS) {
        if (!((spells[i] as number) < instant && (spells[i + 1] as number) >= instant)) continue;
        const amount = spells[i + 2] as number;
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
export function firstPaidOf({ customers, places, spells }: Stocks): Float64Array {
  return Float64Array.from({ length: customers }, (_, c) => {
    let first = Infinity;
    for (let i = places[c] as number; i < (places[c + 1] as number); i += PARTS) {
      if ((spells[i + 2] as number) > 0) first = Math.min(first, spells[i] as number);
    }
    return first;
  });
}

/** How many spells that are worth something run just before an instant. */
export function runningBefore({ spells }: Stocks, instant: number): number {
  let running = 0;
  for (let i = 0; i < spells.length; i += PARTS) {
    if (!((spells[i] as number) < instant && (spells[i + 1] as number) >= instant)) continue;
    if ((spells[i + 2] as number) > 0) running++;
  }
  return running;
}

/** By how much a customer is worth more or, below 0, less than before; 0 where it is round-off, which whole amounts have none of. */
export function changeOf(before: number, after: number): number {
  const change = after - before;
  if (Number.isSafeInteger(before) && Number.isSafeInteger(after)) return change;
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

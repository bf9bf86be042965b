import { isCount } from '../core/state.js';
import { ExactSums } from '../stats/sum.js';
import type { CohortRow, CohortSpec, CohortTally, CohortTotals } from './cohort.js';
import type { EventColumns } from './cohort-columns.js';
import type { EventPeriods } from './cohort-periods.js';

/** A customer: the periods with an event, in order of arrival, and where the sum of the amounts of each is kept. */
interface History {
  readonly periods: number[];
  readonly slots: number[];
}

/** What is kept of one customer in stored state. */
export interface StoredHistory {
  readonly id: string | number;
  readonly periods: readonly number[];
  /** Exact sum of the amounts of each period, as parts. */
  readonly sums: readonly (readonly number[])[] | null;
}

/**
 * Every customer's periods with exact sums of amounts: what a cohort table needs when more events may come, because an earlier
 * one moves its customer to another cohort. Memory grows with customers × active periods.
 */
export class CohortHistories {
  readonly #spec: CohortSpec;
  readonly #customers = new Map<string | number, History>();
  readonly #sums: ExactSums | null;
  #used = 0;
  readonly totals: CohortTotals = { n: 0, missing: 0, invalid: 0, afterAsOf: 0 };

  constructor(spec: CohortSpec) {
    this.#spec = spec;
    this.#sums = spec.amounts === 'sum' ? new ExactSums(16) : null;
  }

  /** Adds events that are known to be valid. */
  absorb(
    { customers, ids, amounts, missing, invalid }: EventColumns,
    { periods, base, afterAsOf }: EventPeriods,
  ): void {
    for (let i = 0; i < periods.length; i++) {
      const period = periods[i] as number;
      if (period < 0) continue;
      const code = customers[i] as number;
      const slot = this.#slotOf(ids ? (ids[code] as string | number) : code, base + period);
      if (this.#sums && amounts) this.#sums.add(slot, amounts[i] as number);
    }
    this.#count({ n: periods.length - afterAsOf, missing, invalid, afterAsOf });
  }

  /** Adds stored histories that are known to be sound; false, with nothing changed, when there are too many events to count. */
  absorbStored(histories: Iterable<StoredHistory>, totals: CohortTotals): boolean {
    if (!isCount(seenOf(this.totals) + seenOf(totals))) return false;
    for (const { id, periods, sums } of histories) {
      for (const [k, period] of periods.entries()) {
        const slot = this.#slotOf(id, period);
        if (this.#sums && sums) this.#sums.addParts(slot, sums[k] as readonly number[]);
      }
    }
    this.#count(totals);
    return true;
  }

  /** All customers, numbers before texts, ascending; texts by code unit. */
  *stored(): Iterable<StoredHistory> {
    const sums = this.#sums;
    for (const id of [...this.#customers.keys()].sort(byTypeThenValue)) {
      const { periods, slots } = this.#customers.get(id) as History;
      const order = [...periods.keys()].sort((a, b) => (periods[a] as number) - (periods[b] as number));
      yield {
        id,
        periods: order.map((k) => periods[k] as number),
        sums: sums && order.map((k) => sums.parts(slots[k] as number)),
      };
    }
  }

  /** The cohort table of what has been added so far. */
  tally(): CohortTally {
    const rows = new Map<number, Omit<CohortRow, 'amounts'> & { readonly sums: ExactSums | null }>();
    const { last } = this.#spec;
    for (const { periods, slots } of this.#customers.values()) {
      const cohort = minOf(periods);
      let row = rows.get(cohort);
      if (!row) {
        const length = last - cohort + 1;
        const zeros = (): number[] => new Array(length).fill(0);
        row = { cohort, active: zeros(), lastActive: zeros(), sums: this.#sums && new ExactSums(length) };
        rows.set(cohort, row);
      }
      let latest = cohort;
      for (const [k, period] of periods.entries()) {
        (row.active[period - cohort] as number)++;
        if (period > latest) latest = period;
        row.sums?.addParts(period - cohort, (this.#sums as ExactSums).parts(slots[k] as number));
      }
      (row.lastActive[latest - cohort] as number)++;
    }
    const sorted = [...rows.values()].sort((a, b) => a.cohort - b.cohort);
    return {
      ...this.totals,
      rows: sorted.map(({ sums, ...row }) => ({ ...row, amounts: sums && row.active.map((_, k) => sums.value(k)) })),
    };
  }

  #slotOf(id: string | number, period: number): number {
    let history = this.#customers.get(id);
    if (!history) {
      history = { periods: [], slots: [] };
      this.#customers.set(id, history);
    }
    let k = history.periods.lastIndexOf(period);
    if (k < 0) {
      k = history.periods.push(period) - 1;
      if (this.#sums) {
        if (this.#used === this.#sums.slots) this.#sums.grow(2 * this.#used);
        history.slots.push(this.#used++);
      }
    }
    return history.slots[k] ?? 0;
  }

  #count({ n, missing, invalid, afterAsOf }: CohortTotals): void {
    this.totals.n += n;
    this.totals.missing += missing;
    this.totals.invalid += invalid;
    this.totals.afterAsOf += afterAsOf;
  }
}

/** All events, whatever became of them. */
function seenOf({ n, missing, invalid, afterAsOf }: CohortTotals): number {
  return n + missing + invalid + afterAsOf;
}

function minOf(values: readonly number[]): number {
  let min = values[0] as number;
  for (const value of values) if (value < min) min = value;
  return min;
}

/** The order of customers in stored state. */
export function byTypeThenValue(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

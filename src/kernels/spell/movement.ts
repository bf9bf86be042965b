/**
 * Customers who came and went in a period: `start + new + reactivated − churned = end`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CustomerMovements {
  /** Customers there when the period began. */
  readonly start: number;
  /** Customers who came for the first time. */
  readonly new: number;
  /** Earlier customers who came back. */
  readonly reactivated: number;
  /** All who left: the sum of the next three. */
  readonly churned: number;
  /** Left, of those there at the start. */
  readonly churnedFromStart: number;
  /** Left, of those who were new in the period. */
  readonly churnedFromNew: number;
  /** Left, of those who had come back in the period. */
  readonly churnedFromReactivated: number;
  /** Customers there when the period ended. */
  readonly end: number;
}

/**
 * What counts: each customer once, by where they stand at both ends of the period, or every departure and every return.
 *
 * @category Options
 * @since 0.1.0
 */
export type ChurnUnit = 'customer' | 'departure';

/** From where a presence comes. */
type Origin = 'start' | 'new' | 'reactivated';

/** Counts comings and goings in the period `[from, to)`. */
export class MovementTally {
  readonly #from: number;
  readonly #to: number;
  readonly #per: ChurnUnit;
  readonly #came = { start: 0, new: 0, reactivated: 0 };
  readonly #left = { start: 0, new: 0, reactivated: 0 };

  constructor(from: number, to: number, per: ChurnUnit) {
    this.#from = from;
    this.#to = to;
    this.#per = per;
  }

  /**
   * Counts one customer, by presences as {@link presencesOf} gives them; says whether they were lost from those at the start.
   *
   * To come at `from` is to come in the period, to go at `from` to go in it: so the customers at the start are those of just
   * before, who are those at the end of the period before.
   */
  add(presences: readonly number[]): boolean {
    let first: Origin | null = null;
    let isThere = false;
    let isLost = false;
    for (let i = 0; i < presences.length; i += 2) {
      const [start, end] = [presences[i] as number, presences[i + 1] as number];
      if (start >= this.#to) break;
      if (end < this.#from) continue;
      const origin = start < this.#from ? 'start' : i === 0 ? 'new' : 'reactivated';
      first ??= origin;
      isThere = end >= this.#to;
      if (this.#per === 'departure') {
        this.#count(origin, isThere);
        isLost ||= origin === 'start' && !isThere;
      }
    }
    if (first === null || this.#per === 'departure') return isLost;
    this.#count(first, isThere);
    return first === 'start' && !isThere;
  }

  get totals(): CustomerMovements {
    const { start, new: joined, reactivated } = this.#came;
    const left = this.#left;
    const churned = left.start + left.new + left.reactivated;
    return {
      start,
      new: joined,
      reactivated,
      churned,
      churnedFromStart: left.start,
      churnedFromNew: left.new,
      churnedFromReactivated: left.reactivated,
      end: start + joined + reactivated - churned,
    };
  }

  #count(origin: Origin, isThere: boolean): void {
    this.#came[origin]++;
    if (!isThere) this.#left[origin]++;
  }
}

/** Limits of what is lost or, mirrored, of what is kept: one less what is lost. */
export function limitsOf([low, high]: readonly [number, number], isKept: boolean): { low: number; high: number } {
  const [least, most] = isKept ? [1 - high, 1 - low] : [low, high];
  // "+ 0" turns -0 into 0
  return { low: least + 0, high: most + 0 };
}

import type { SpellStretch } from '../../kernels/spell/spells.js';
import { emptySum, pushSum, pushValue, valueOfSum } from '../../stats/sums/running-sum.js';
import { pushProduct } from '../../stats/sums/square-sums.js';

/**
 * How long the cases had been open that were open at the end of a period; its numbers are `null` where none was.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BacklogEndAge {
  /** From when on ages count. */
  readonly since: 'opening' | 'last-reopening';
  /** Mean age at `to`, or at `asOf` where that comes first. */
  readonly meanMs: number | null;
  /** Age of the oldest case then. */
  readonly oldestMs: number | null;
}

/**
 * How a backlog got from the start of a period to its end: start + opened + reopened − resolved − closed = end.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BacklogFlow {
  /** Cases open just before `from`. */
  readonly start: number;
  /** Cases opened in the period. */
  readonly opened: number;
  /** How often cases came back in it. */
  readonly reopened: number;
  /** How often cases were resolved in it, reopened ones too. */
  readonly resolved: number;
  /** How often cases were closed in it while they were open. */
  readonly closed: number;
  /** Cases open just before `to`, or at `asOf` where that comes first. */
  readonly end: number;
  /** How long these had been open. */
  readonly age: BacklogEndAge;
}

/** A period that is looked at: what happens at `end` or later is not in it. */
export interface FlowPeriod extends SpellStretch {
  readonly end: number;
}

/** The stretches in which cases were open. */
export class CaseStretches {
  /** By fours: from, to (infinite while it lasts), since when its age counts, and what began and ended it. */
  readonly #rows: number[] = [];
  /** When the first case was opened; infinite where there is none. */
  first = Infinity;

  add(from: number, to: number, since: number, isReopened: boolean, isClosed: boolean): void {
    if (from < this.first) this.first = from;
    this.#rows.push(from, to, since, (isReopened ? 1 : 0) + (isClosed ? 2 : 0));
  }

  /** How many cases had been opened before an instant. */
  openedBefore(instant: number): number {
    const rows = this.#rows;
    let n = 0;
    for (let i = 0; i < rows.length; i += 4) {
      if ((rows[i] as number) < instant && !((rows[i + 3] as number) & 1)) n++;
    }
    return n;
  }

  /** What happened in periods that follow one another, ages as known at `asOf`. */
  flowsIn(periods: readonly FlowPeriod[], since: BacklogEndAge['since'], asOf: number): BacklogFlow[] {
    const rows = this.#rows;
    const flows = Array.from(periods, () => ({ opened: 0, reopened: 0, resolved: 0, closed: 0 }));
    const ages = new OpenSince(periods.length);
    let start = 0;
    for (let i = 0; i < rows.length; i += 4) {
      const kind = rows[i + 3] as number;
      const begun = periodAt(periods, rows[i] as number);
      const ended = periodAt(periods, rows[i + 1] as number);
      if (begun < 0 && ended >= 0) start++;
      const [into, out] = [flows[begun], flows[ended]];
      if (into) into[kind & 1 ? 'reopened' : 'opened']++;
      if (out) out[kind & 2 ? 'closed' : 'resolved']++;
      ages.add(Math.max(begun, 0), ended, rows[i + 2] as number);
    }
    const firsts = ages.firsts();
    return flows.map((flow, k) => {
      const end = start + flow.opened + flow.reopened - flow.resolved - flow.closed;
      const at = Math.min((periods[k] as FlowPeriod).to, asOf);
      const meanMs = ages.meanAt(k, at, end);
      const whole = { start, ...flow, end, age: { since, meanMs, oldestMs: end ? at - (firsts[k] as number) : null } };
      start = end;
      return whole;
    });
  }
}

/** Which of some periods holds an instant: −1 before the first, their number after the last. */
function periodAt(periods: readonly FlowPeriod[], instant: number): number {
  let [low, high] = [-1, periods.length];
  if (!(instant < (periods.at(-1)?.end ?? -Infinity))) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as FlowPeriod).from <= instant) low = middle;
    else high = middle;
  }
  return low;
}

/** Since when the cases count that are open at the ends of periods. */
class OpenSince {
  readonly #periods: number;
  readonly #changes: { readonly came: number[]; readonly went: number[] }[];
  /** The first of those that are open at the ends of a run of periods, by the nodes of a tree over them. */
  readonly #tree: Float64Array;
  readonly #sum = emptySum();

  constructor(periods: number) {
    this.#periods = periods;
    this.#changes = Array.from({ length: periods }, () => ({ came: [], went: [] }));
    this.#tree = new Float64Array(2 * periods).fill(Infinity);
  }

  /** One that is open at the ends of all periods from one to before another. */
  add(from: number, to: number, since: number): void {
    if (from >= to) return;
    this.#changes[from]?.came.push(since);
    this.#changes[to]?.went.push(since);
    const tree = this.#tree;
    // each run of periods is a few nodes, the twigs at its two ends
    let [low, high] = [from + this.#periods, to + this.#periods];
    for (; low < high; low >>= 1, high >>= 1) {
      if (low & 1) lower(tree, low++, since);
      if (high & 1) lower(tree, --high, since);
    }
  }

  /** The first of those open at the end of each period. */
  firsts(): Float64Array {
    const tree = this.#tree;
    for (let node = 2; node < tree.length; node++) lower(tree, node, tree[node >> 1] as number);
    return tree.subarray(this.#periods);
  }

  /**
   * The mean age at an instant of those open at the end of a period, `n` in number; periods are asked one after another. The sum is
   * exact, whatever the order.
   */
  meanAt(period: number, at: number, n: number): number | null {
    const { came, went } = this.#changes[period] as { came: number[]; went: number[] };
    const sum = this.#sum;
    for (const since of came) pushValue(sum, -since);
    for (const since of went) pushValue(sum, since);
    if (n === 0) return null;
    const ages = emptySum();
    pushSum(ages, sum);
    pushProduct(ages, n, at);
    return valueOfSum(ages) / n;
  }
}

function lower(tree: Float64Array, node: number, value: number): void {
  if (value < (tree[node] as number)) tree[node] = value;
}

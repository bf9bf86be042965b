import { addedReasons } from '../../core/left-out.js';
import { isCount } from '../../core/plain-number.js';
import type { ExactSums } from '../../stats/sums/exact-sums.js';
import { type Birth, byTypeThenValue, earlierBirth } from './by-type-then-value.js';
import type { Histories } from './histories.js';
import type { AmountSums } from './visit-amounts.js';
import type { VisitColumns } from './visit-columns.js';
import type { VisitTotals } from './visit-spec.js';
import type { VisitTimes } from './visit-times.js';

/** A subject: the times seen, in order of arrival, how often at each, and where the sum of the amounts of each is kept. */
interface History {
  readonly times: number[];
  readonly events: number[];
  readonly slots: number[];
  /** Where each time stands, once there are many. */
  places: Map<number, number> | null;
  /** The first visit, where it says something that is counted. */
  birth: Birth | null;
  /** The instant of the first visit, in whole milliseconds, where refunds may follow it. */
  first: number;
}

/** What is kept of one subject in stored state. */
export interface StoredHistory {
  readonly id: string | number;
  /** Ascending. */
  readonly times: readonly number[];
  /** How many visits were counted at each time. */
  readonly events: readonly number[];
  /** Exact sum of the amounts of each time, as parts. */
  readonly sums: readonly (readonly number[])[] | null;
  /** The first visit, where it says something that is counted. */
  readonly birth: Birth | null;
  /** The instant of the first visit, in whole milliseconds; Infinity where refunds are not told. */
  readonly first: number;
}

/** Everything that a store holds, laid out by subject and time. */
export interface StoredHistories extends Histories {
  readonly ids: readonly (string | number)[];
  /** What the first visit of each subject says, where that is counted. */
  readonly attributes: readonly (string | number)[] | null;
  /** Numbers whose exact sum over `amountStarts[v]` … `amountStarts[v + 1] - 1` is the amount of time `v`. */
  readonly amounts: Float64Array | null;
  /** Where the amounts of each time start, and where the last one's end. */
  readonly amountStarts: Int32Array;
}

/** Times of a subject beyond which looking one up by hand takes longer than a Map. */
const MANY = 32;

/**
 * Every subject's times, perhaps with exact sums of amounts: what a result about subjects needs when more visits may come,
 * because an earlier one may change everything about its subject. Memory grows with subjects × distinct times.
 */
export class HistoryStore {
  readonly #subjects = new Map<string | number, History>();
  readonly #sums: ExactSums | null;
  readonly #keepsFirsts: boolean;
  #used = 0;
  #totals: VisitTotals = { n: 0, missing: 0, invalid: 0, reasons: {}, afterAsOf: 0 };

  /**
   * @param sums how amounts are kept; `null` for presence only
   * @param keepsFirsts whether the instant of each subject's first visit is kept
   */
  constructor(sums: AmountSums | null, keepsFirsts = false) {
    this.#sums = sums?.empty() ?? null;
    this.#keepsFirsts = keepsFirsts;
  }

  /** How many visits have been counted, and how many not. */
  get totals(): VisitTotals {
    return this.#totals;
  }

  /** The kind of the ids that are held: of all the same; `undefined` while there are none. */
  get kind(): string | undefined {
    const [id] = this.#subjects.keys();
    return id === undefined ? undefined : typeof id;
  }

  /** Adds visits that are known to be valid; `late` are those after `asOf` which are not among them. */
  absorb(columns: VisitColumns, { times, base, afterAsOf }: VisitTimes, late = 0): void {
    const { subjects, ids, at, amounts, attributes, missing, invalid, reasons = {} } = columns;
    for (let i = 0; i < times.length; i++) {
      const time = times[i] as number;
      if (time < 0) continue;
      const code = subjects[i] as number;
      const id = ids ? (ids[code] as string | number) : code;
      const slot = this.#see(id, base + time, 1, this.#keepsFirsts ? Math.floor(at[i] as number) : Infinity);
      if (attributes) this.#bear(id, [Math.floor(at[i] as number), attributes[i] as string | number]);
      if (this.#sums && amounts) this.#sums.add(slot, amounts[i] as number);
    }
    this.#count({ n: times.length - afterAsOf, missing, invalid, reasons, afterAsOf: afterAsOf + late });
  }

  /** Adds stored histories that are known to be sound; false, with nothing changed, when there are too many visits to count. */
  absorbStored(histories: Iterable<StoredHistory>, totals: VisitTotals): boolean {
    if (!this.hasRoomFor(totals)) return false;
    for (const { id, times, events, sums, birth, first } of histories) {
      for (const [k, time] of times.entries()) {
        const slot = this.#see(id, time, events[k] as number, first);
        if (this.#sums && sums) this.#sums.addParts(slot, sums[k] as readonly number[]);
      }
      if (birth) this.#bear(id, birth);
    }
    this.#count(totals);
    return true;
  }

  /** Whether so many more visits can be counted. */
  hasRoomFor(totals: VisitTotals): boolean {
    return isCount(seenOf(this.#totals) + seenOf(totals));
  }

  /** The instant of a subject's first visit; Infinity where there is none. */
  firstOf(id: string | number): number {
    return this.#subjects.get(id)?.first ?? Infinity;
  }

  /** All subjects, numbers before texts, ascending; texts by code unit. */
  *stored(): Iterable<StoredHistory> {
    const sums = this.#sums;
    for (const id of [...this.#subjects.keys()].sort(byTypeThenValue)) {
      const { times, events, slots, birth, first } = this.#subjects.get(id) as History;
      const order = [...times.keys()].sort((a, b) => (times[a] as number) - (times[b] as number));
      yield {
        id,
        times: order.map((k) => times[k] as number),
        events: order.map((k) => events[k] as number),
        sums: sums && order.map((k) => sums.parts(slots[k] as number)),
        birth,
        first,
      };
    }
  }

  /** What has been added so far, laid out by subject and time. */
  histories(): StoredHistories {
    const ids: (string | number)[] = [];
    const [starts, amountStarts] = [[0], [0]];
    const [times, events, amounts]: [number[], number[], number[]] = [[], [], []];
    const attributes: (string | number)[] = [];
    for (const stored of this.stored()) {
      ids.push(stored.id);
      if (stored.birth) attributes.push(stored.birth[1]);
      for (const [k, time] of stored.times.entries()) {
        times.push(time);
        events.push(stored.events[k] as number);
        if (stored.sums) for (const part of stored.sums[k] as readonly number[]) amounts.push(part);
        amountStarts.push(amounts.length);
      }
      starts.push(times.length);
    }
    return {
      ids,
      starts: Int32Array.from(starts),
      times: Float64Array.from(times),
      events: Float64Array.from(events),
      attributes: attributes.length > 0 ? attributes : null,
      amounts: this.#sums && Float64Array.from(amounts),
      amountStarts: Int32Array.from(amountStarts),
    };
  }

  /** Counts visits of a subject at one time, the first of them at an instant; the slot of their amounts. */
  #see(id: string | number, time: number, count: number, first: number): number {
    let history = this.#subjects.get(id);
    if (!history) {
      history = { times: [], events: [], slots: [], places: null, birth: null, first };
      this.#subjects.set(id, history);
    }
    if (first < history.first) history.first = first;
    const { times, events, slots } = history;
    const place = placeOf(history, time);
    if (place >= 0) {
      (events[place] as number) += count;
      return slots[place] ?? 0;
    }
    history.places?.set(time, times.length);
    times.push(time);
    events.push(count);
    if (!this.#sums) return 0;
    if (this.#used === this.#sums.slots) this.#sums.grow(2 * this.#used);
    slots.push(this.#used);
    return this.#used++;
  }

  /** Takes the first visit of a subject who has been seen. */
  #bear(id: string | number, birth: Birth): void {
    const history = this.#subjects.get(id) as History;
    history.birth = earlierBirth(history.birth, birth);
  }

  #count({ n, missing, invalid, reasons = {}, afterAsOf }: VisitTotals): void {
    const known = this.#totals;
    this.#totals = {
      n: known.n + n,
      missing: known.missing + missing,
      invalid: known.invalid + invalid,
      reasons: addedReasons(known.reasons ?? {}, reasons, 1) ?? {},
      afterAsOf: known.afterAsOf + afterAsOf,
    };
  }
}

/** Where a time stands among those of a subject; negative for nowhere. */
function placeOf(history: History, time: number): number {
  const { times } = history;
  if (times.length < MANY) return times.lastIndexOf(time);
  history.places ??= new Map(times.map((known, place) => [known, place]));
  return history.places.get(time) ?? -1;
}

/** All visits, whatever became of them. */
function seenOf({ n, missing, invalid, afterAsOf }: VisitTotals): number {
  return n + missing + invalid + afterAsOf;
}

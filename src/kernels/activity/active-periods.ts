import type { DayRange } from '../orders/order-periods.js';
import { type DayLists, entriesOf } from './day-lists.js';

/** Users with at least so many events in each of some stretches of days. */
export function activeInPeriods(days: DayLists, periods: readonly DayRange[], minimum: number): number[] {
  const counter = new UserCounter(days, minimum);
  return periods.map(({ first, end }) => {
    let active = 0;
    counter.count(first, end, () => active++);
    return active;
  });
}

/** On how many days of a stretch each user was active, with at least so many events in each of them; 0 for who was not. */
export function activeDaysOf(days: DayLists, { first, end }: DayRange, minimum: number): Int32Array {
  const counter = new UserCounter(days, minimum);
  const found = new Int32Array(days.codes);
  const [start, stop] = [Math.max(first, days.first), Math.min(end, days.first + days.starts.length - 1)];
  for (let day = start; day < stop; day++) {
    counter.count(day, day + 1, (user) => {
      (found[user] as number)++;
    });
  }
  return found;
}

/** Users whose first event of all lies in each of some stretches of days, which ascend. */
export function newInPeriods(days: DayLists, periods: readonly DayRange[]): number[] {
  const isKnown = new Uint8Array(days.codes);
  let upTo = days.first;
  const meet = (to: number): number => {
    const [from, end] = entriesOf(days, upTo, to);
    let met = 0;
    for (let i = from; i < end; i++) {
      const user = days.users[i] as number;
      met += 1 - (isKnown[user] as number);
      isKnown[user] = 1;
    }
    upTo = Math.max(upTo, to);
    return met;
  };
  return periods.map(({ first, end }) => {
    meet(first);
    return meet(end);
  });
}

/** Counts the events of users in one stretch of days after another: nothing is cleared between them. */
class UserCounter {
  readonly #days: DayLists;
  readonly #minimum: number;
  /** In which stretch each user was met last, and how many events of it were counted. */
  readonly #met: Int32Array;
  readonly #counts: Float64Array;
  #stretch = 0;

  constructor(days: DayLists, minimum: number) {
    this.#days = days;
    this.#minimum = minimum;
    this.#met = new Int32Array(days.codes);
    this.#counts = new Float64Array(days.codes);
  }

  /** Hands every user with enough events in a stretch of days to `take`. */
  count(first: number, end: number, take: (user: number) => void): void {
    const { users, events } = this.#days;
    const [minimum, met, counts, stretch] = [this.#minimum, this.#met, this.#counts, ++this.#stretch];
    const [from, to] = entriesOf(this.#days, first, end);
    for (let i = from; i < to; i++) {
      const user = users[i] as number;
      const before = met[user] === stretch ? (counts[user] as number) : 0;
      const now = before + (events ? (events[i] as number) : 1);
      met[user] = stretch;
      counts[user] = now;
      if (before < minimum && now >= minimum) take(user);
    }
  }
}

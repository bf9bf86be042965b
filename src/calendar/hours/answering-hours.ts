import { refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, refuseInstant } from '../../core/instant.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import type { OpenSource } from '../open/open-chunks.js';
import { type OpenTable, tableFor } from '../open/open-columns.js';
import { OpenTime } from '../open/open-time.js';
import type { OpenHoursState } from './hours-state.js';
import { hashOfHours } from './hours-text.js';
import type { OpenHours } from './open-hours.js';

/** The largest instant of ECMAScript; open time of more than its whole range is never there. */
const INSTANT_LIMIT = 8.64e15;
const INTERVAL_LIMIT = 1_000_000;

/** Hours whose open time is compiled, by `compile-hours.ts` or out of several: the questions that all of them answer alike. */
export class AnsweringHours<State extends OpenHoursState> implements OpenHours {
  readonly #caller: string;
  readonly #time: OpenTime;
  readonly #write: () => State;
  #table: OpenTable | undefined;
  #hash: string | undefined;

  /** @internal */
  constructor(caller: string, source: OpenSource, write: () => State) {
    this.#caller = caller;
    this.#time = new OpenTime(source);
    this.#write = write;
  }

  /**
   * The compiled open time of hours that this copy of the library made: combinations of them build on it.
   * @internal
   */
  static timeOf(hours: object): OpenTime | undefined {
    return #time in hours ? hours.#time : undefined;
  }

  /** The object itself; every question asks for it first. */
  static #own<Hours>(hours: Hours): Hours {
    return #time in Object(hours) ? hours : refuseWrapped('OpenHours');
  }

  get hash(): string {
    const own = AnsweringHours.#own(this);
    own.#hash ??= hashOfHours(own.#write());
    return own.#hash;
  }

  between(from: InstantInput, to: InstantInput): number {
    const own = AnsweringHours.#own(this);
    return own.#time.between(own.#epochOf(from, 'from'), own.#epochOf(to, 'to'));
  }

  add(instant: InstantInput, ms: number): number | null {
    const own = AnsweringHours.#own(this);
    const from = own.#epochOf(instant, 'instant');
    if (!Number.isFinite(ms)) refuse(own.#caller, 'ms', 'a finite number', ms, 'INVALID_VALUE');
    if (ms === 0) return from;
    // more than all time has is not there
    if (Math.abs(ms) > 2 * INSTANT_LIMIT) return null;
    const to = ms > 0 ? own.#time.after(from, ms) : own.#time.before(from, -ms);
    return Math.abs(to) <= INSTANT_LIMIT ? to : null;
  }

  isOpen(instant: InstantInput): boolean {
    const own = AnsweringHours.#own(this);
    return own.#time.isOpen(own.#epochOf(instant, 'instant'));
  }

  nextOpen(instant: InstantInput): number | null {
    const own = AnsweringHours.#own(this);
    return withinTime(own.#time.nextOpen(own.#epochOf(instant, 'instant')));
  }

  nextClose(instant: InstantInput): number | null {
    const own = AnsweringHours.#own(this);
    return withinTime(own.#time.nextClose(own.#epochOf(instant, 'instant')));
  }

  previousOpen(instant: InstantInput): number | null {
    const own = AnsweringHours.#own(this);
    return withinTime(own.#time.previous(own.#epochOf(instant, 'instant'), 0));
  }

  previousClose(instant: InstantInput): number | null {
    const own = AnsweringHours.#own(this);
    return withinTime(own.#time.previous(own.#epochOf(instant, 'instant'), 1));
  }

  intervals(from: InstantInput, to: InstantInput): [open: number, close: number][] {
    const own = AnsweringHours.#own(this);
    const [first, last] = own.#ordered(from, to, 'from', 'to');
    const found: [open: number, close: number][] = [];
    let latest: [open: number, close: number] | undefined;
    own.#time.visit(first, last, (open, close) => {
      if (latest?.[1] === open) latest[1] = close;
      else {
        if (found.length === INTERVAL_LIMIT) refuse(own.#caller, 'to', 'nearer to from', to, 'INVALID_VALUE');
        latest = [open, close];
        found.push(latest);
      }
    });
    return found;
  }

  betweenColumns(starts: Float64Array, ends: Float64Array, out?: Float64Array | undefined): Float64Array {
    const own = AnsweringHours.#own(this);
    const results = out ?? new Float64Array(Object(starts).length);
    for (const [name, column] of Object.entries({ starts, ends, out: results })) {
      if (!(column instanceof Float64Array)) refuse(own.#caller, name, 'a Float64Array', column, 'INVALID_VALUE');
      if (column.length !== starts.length) {
        refuse(own.#caller, `length of ${name}`, `${starts.length}`, column.length, 'INVALID_VALUE');
      }
    }
    own.#table = tableFor(own.#time, starts, ends, own.#table);
    const other = (i: number): number => {
      const [start, end] = [starts[i] as number, ends[i] as number];
      if (Number.isNaN(start) || Number.isNaN(end)) return Number.NaN;
      const place = ` at index ${i} (NaN says that there is none)`;
      return own.#time.between(own.#epochOf(start, 'starts', place), own.#epochOf(end, 'ends', place));
    };
    if (own.#table) own.#table.fill(starts, ends, results, other);
    else for (let i = 0; i < results.length; i++) results[i] = other(i);
    return results;
  }

  betweenExcluding(
    start: InstantInput,
    end: InstantInput,
    pauses: Iterable<readonly [from: InstantInput, to: InstantInput]>,
  ): number {
    const own = AnsweringHours.#own(this);
    const [first, last] = own.#ordered(start, end, 'start', 'end');
    if (typeof Object(pauses)[Symbol.iterator] !== 'function') {
      refuse(own.#caller, 'pauses', 'pairs of instants', pauses, 'INVALID_VALUE');
    }
    const spans = Array.from(pauses, (pause: unknown, i) => {
      const place = ` in pause ${i}`;
      return Array.isArray(pause) && pause.length === 2
        ? own.#ordered(pause[0], pause[1], 'from', 'to', place)
        : refuse(own.#caller, 'a pause', '[from, to]', pause, 'INVALID_VALUE', place);
    }).sort(([a], [b]) => a - b);
    let [sum, running] = [0, first];
    for (const [from, to] of spans) {
      const until = Math.min(from, last);
      if (until > running) sum += own.#time.between(running, until);
      running = Math.max(running, to);
    }
    return running < last ? sum + own.#time.between(running, last) : sum;
  }

  toJSON(): State {
    return AnsweringHours.#own(this).#write();
  }

  #epochOf(value: unknown, name: string, place?: string): number {
    const ms = instantOf(value);
    if (!Number.isNaN(ms)) return ms;
    // there is no null for what has not ended here, which is what `refuseInstant` tells of infinity
    if (typeof value === 'number') refuse(this.#caller, name, INSTANT_TEXT, value, 'INVALID_VALUE', place);
    refuseInstant(this.#caller, name, value, place);
  }

  #ordered(from: unknown, to: unknown, start: string, end: string, place?: string): [number, number] {
    const [first, last] = [this.#epochOf(from, start, place), this.#epochOf(to, end, place)];
    if (last < first) refuse(this.#caller, end, `not before ${start}`, to, 'INVALID_VALUE', place);
    return [first, last];
  }
}

function withinTime(instant: number | null): number | null {
  return instant !== null && Math.abs(instant) <= INSTANT_LIMIT ? instant : null;
}

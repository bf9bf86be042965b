import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../../core/instant.js';
import type { OpenHoursState } from './hours-state.js';
import type { OpenSource } from './open-chunks.js';
import { type OpenTable, tableFor } from './open-columns.js';
import type { OpenHours } from './open-hours.js';
import { OpenTime } from './open-time.js';

const HOURS = 'open hours';
/** The largest instant of ECMAScript; open time of more than its whole range is never there. */
const INSTANT_LIMIT = 8.64e15;
const INTERVAL_LIMIT = 1_000_000;

/** The questions that every kind of {@link OpenHours} answers in the same way. */
export abstract class CompiledHours<State extends OpenHoursState> implements OpenHours {
  readonly #time: OpenTime;
  #table: OpenTable | undefined;
  #hash: string | undefined;

  /** @internal */
  constructor(source: OpenSource) {
    this.#time = new OpenTime(source);
  }

  /**
   * The compiled open time of hours that this copy of the library made: combinations of them build on it.
   * @internal
   */
  static timeOf(hours: object): OpenTime | undefined {
    return #time in hours ? hours.#time : undefined;
  }

  get hash(): string {
    this.#hash ??= hashOf(textOf(this.toJSON()));
    return this.#hash;
  }

  between(from: InstantInput, to: InstantInput): number {
    return this.#time.between(epochOf(from, 'from'), epochOf(to, 'to'));
  }

  add(instant: InstantInput, ms: number): number | null {
    const from = epochOf(instant, 'an instant');
    if (!Number.isFinite(ms)) refuse(HOURS, 'ms', 'a finite number', ms, 'INVALID_VALUE');
    if (ms === 0) return from;
    const to = Math.abs(ms) > 2 * INSTANT_LIMIT ? Infinity : this.#added(from, ms);
    return Math.abs(to) <= INSTANT_LIMIT ? to : null;
  }

  #added(from: number, ms: number): number {
    return ms > 0 ? this.#time.after(from, ms) : this.#time.before(from, -ms);
  }

  isOpen(instant: InstantInput): boolean {
    return this.#time.isOpen(epochOf(instant, 'an instant'));
  }

  nextOpen(instant: InstantInput): number | null {
    return withinTime(this.#time.nextOpen(epochOf(instant, 'an instant')));
  }

  nextClose(instant: InstantInput): number | null {
    return withinTime(this.#time.nextClose(epochOf(instant, 'an instant')));
  }

  intervals(from: InstantInput, to: InstantInput): [open: number, close: number][] {
    const [first, last] = ordered(from, to, ['from', 'to']);
    const found: [open: number, close: number][] = [];
    let latest: [open: number, close: number] | undefined;
    this.#time.visit(first, last, (open, close) => {
      if (latest?.[1] === open) latest[1] = close;
      else {
        if (found.length === INTERVAL_LIMIT) refuse(HOURS, 'to', 'nearer to from', last, 'INVALID_VALUE');
        latest = [open, close];
        found.push(latest);
      }
    });
    return found;
  }

  betweenColumns(starts: Float64Array, ends: Float64Array, out?: Float64Array | undefined): Float64Array {
    assertColumn(starts, 'starts', starts);
    assertColumn(ends, 'ends', starts);
    const results = out ?? new Float64Array(starts.length);
    assertColumn(results, 'out', starts);
    this.#table = tableFor(this.#time, starts, ends, this.#table);
    const other = (i: number): number => {
      const [start, end] = [starts[i] as number, ends[i] as number];
      if (Number.isNaN(start) || Number.isNaN(end)) return Number.NaN;
      const place = ` at index ${i}`;
      return this.#time.between(epochOf(start, 'starts', place), epochOf(end, 'ends', place));
    };
    if (this.#table) this.#table.fill(starts, ends, results, other);
    else for (let i = 0; i < results.length; i++) results[i] = other(i);
    return results;
  }

  betweenExcluding(
    start: InstantInput,
    end: InstantInput,
    pauses: Iterable<readonly [from: InstantInput, to: InstantInput]>,
  ): number {
    const [first, last] = ordered(start, end, ['start', 'end']);
    if (typeof (Object(pauses) as Partial<typeof pauses>)[Symbol.iterator] !== 'function') {
      refuse(HOURS, 'pauses', 'pairs of instants', pauses, 'INVALID_VALUE');
    }
    const spans = Array.from(pauses, (pause: unknown, i) => {
      const place = ` in pause ${i}`;
      if (!Array.isArray(pause) || pause.length !== 2) {
        return refuse(HOURS, 'a pause', '[from, to]', pause, 'INVALID_VALUE', place);
      }
      return ordered(pause[0], pause[1], ['from', 'to'], place);
    }).sort(([a], [b]) => a - b);
    let [sum, running] = [0, first];
    for (const [from, to] of spans) {
      const until = Math.min(from, last);
      if (until > running) sum += this.#time.between(running, until);
      running = Math.max(running, to);
    }
    return running < last ? sum + this.#time.between(running, last) : sum;
  }

  abstract toJSON(): State;
}

function epochOf(value: unknown, name: string, place = ''): number {
  const ms = instantOf(value);
  if (Number.isNaN(ms)) {
    fail('INVALID_VALUE', HOURS, `${name} must be ${INSTANT_TEXT}; got ${showInstant(value)}${place}`, { name });
  }
  return ms;
}

function ordered(from: unknown, to: unknown, names: readonly [string, string], place = ''): [number, number] {
  const [first, last] = [epochOf(from, names[0], place), epochOf(to, names[1], place)];
  if (last < first) refuse(HOURS, names[1], `not before ${names[0]}`, last, 'INVALID_VALUE', place);
  return [first, last];
}

function assertColumn(column: unknown, name: string, like: Float64Array): void {
  if (!(column instanceof Float64Array)) refuse(HOURS, name, 'a Float64Array', column, 'INVALID_VALUE');
  if (column.length !== like.length) {
    refuse(HOURS, `length of ${name}`, `${like.length}`, column.length, 'INVALID_VALUE');
  }
}

function withinTime(instant: number | null): number | null {
  return instant !== null && instant <= INSTANT_LIMIT ? instant : null;
}

/** JSON text of hours without the names of holidays: what decides about open time. */
export function textOf(state: OpenHoursState): string {
  return JSON.stringify(state, (_, value) => (value as { date?: unknown } | null)?.date ?? value);
}

/** 64 bits of a text in two lanes, as FNV-1a with different multipliers. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

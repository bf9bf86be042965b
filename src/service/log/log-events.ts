import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { refuse } from '../../core/errors.js';
import { IdKind } from '../../core/ids.js';
import { InstantSpan, NEVER } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import { readerOf } from '../../core/options.js';
import { assertIterable, assertRead, readParts } from '../../core/reading.js';
import { INSTANT, KEY, type Key, type Kind, RowTally } from '../../kernels/proportion/row-tally.js';
import type { MetName } from './log-names.js';
import { CALLER, type CasesOfOptions, type LogSpec } from './log-spec.js';

/** The events of a log in columns, in the order in which they came, all valid. */
export interface LogEvents {
  /** The ids of cases, in the order in which they were first met. */
  readonly ids: readonly Key[];
  /** The case of each event: its place among the ids. */
  readonly caseOf: Int32Array;
  readonly at: Float64Array;
  /** What each event is, by the book of names. */
  readonly codes: Int32Array;
  /** The status before each change, by the book of names, -1 for none; empty where nobody asked for it. */
  readonly before: Int32Array;
  /** For each value that is kept, that of each event. */
  readonly kept: readonly (readonly unknown[])[];
  /** The hours of each event; `null` for none; empty where nobody asked for them. */
  readonly hours: readonly (OpenHours | null)[];
  /** When each case was opened; infinite where no row says so. */
  readonly openedAt: readonly number[];
  readonly afterAsOf: number;
  readonly leftOut: LeftOut;
}

const NAME: Kind<string> = {
  expected: 'a name: a text or a number',
  fault: 'not-a-class',
  read: (value) => (typeof value === 'bigint' || Number.isFinite(value) ? String(value) : null),
};

/** Any value but what a reader of this library could not read. */
const VALUE: Kind<{ readonly value: unknown }> = {
  expected: 'a value that can be read',
  fault: 'unreadable',
  read: (value) => (typeof (value as { unreadable?: unknown }).unreadable === 'string' ? null : { value }),
};

const HOURS: Kind<OpenHours> = {
  expected: 'open hours, or nothing where they stay as they are',
  fault: 'not-hours',
  read: (value) => (typeof (value as Partial<OpenHours>).between === 'function' ? (value as OpenHours) : null),
};

/** An empty cell of a file is no id, no name and no value. */
export function isNone(value: unknown): value is null | undefined | '' {
  return value == null || value === '';
}

/** Reads the rows of a log, in the order in which they come. */
export function readLog(spec: LogSpec, rows: unknown, options: CasesOfOptions<unknown>): LogEvents {
  assertIterable(CALLER, 'rows', rows);
  const { after, before, kind, openedAt, calendar, onInvalid } = options;
  if (typeof (calendar as Partial<OpenHours> | undefined)?.between === 'function') {
    refuse(
      CALLER,
      'calendar',
      'a reader of the hours of a row (hours for all cases are given to the metric)',
      calendar,
    );
  }
  const hoursOf = calendar === undefined ? undefined : readerOf(CALLER, 'calendar', calendar);
  const log = new LogReader(spec, rows, new RowTally(CALLER, rows, onInvalid), hoursOf, before !== undefined);
  // where rows are both, either name may be of no row
  const isBoth = after !== undefined && kind !== undefined;
  const what = isBoth ? [] : [after === undefined ? 'kind' : 'after'];
  const others = ['after', 'before', 'kind', 'openedAt', 'row'].filter((name) => !what.includes(name));
  const names = { required: ['case', 'at', ...what], optional: others };
  const readers = { case: options.case, at: options.at, after, before, kind, openedAt, row: (row: unknown) => row };
  const [isEvent] = what.map((name) => name === 'kind');
  readParts(CALLER, rows, names, readers, (index, id, at, first, second, third, opened, row) => {
    if (isEvent) log.take(index, id, at, null, null, first, opened, row);
    else log.take(index, id, at, first, second, third, opened, row);
  });
  return log.events();
}

/** Brings rows into columns. */
class LogReader {
  readonly #spec: LogSpec;
  readonly #rows: unknown;
  readonly #tally: RowTally;
  readonly #hoursOf: ((row: unknown) => unknown) | undefined;
  readonly #kinds = new IdKind();
  readonly #span = new InstantSpan();
  readonly #places = new Map<Key, number>();
  readonly #ids: Key[] = [];
  #events = 0;
  #caseOf = new Int32Array(ROOM);
  #at = new Float64Array(ROOM);
  #codes = new Int32Array(ROOM);
  #before: Int32Array;
  readonly #kept: unknown[][];
  /** Rows that were asked for values, and the names of values that one of them had. */
  #asked = 0;
  readonly #given = new Set<string>();
  readonly #hours: (OpenHours | null)[] = [];
  readonly #openedAt: number[] = [];
  #afterAsOf = 0;

  constructor(
    spec: LogSpec,
    rows: unknown,
    tally: RowTally,
    hoursOf: ((row: unknown) => unknown) | undefined,
    readsBefore: boolean,
  ) {
    this.#spec = spec;
    this.#rows = rows;
    this.#tally = tally;
    this.#hoursOf = hoursOf;
    this.#before = new Int32Array(readsBefore ? ROOM : 0);
    this.#kept = spec.kept.map(() => []);
  }

  /** Takes the parts of one row. */
  take(
    index: number,
    rawId: unknown,
    rawAt: unknown,
    after: unknown,
    before: unknown,
    kind: unknown,
    rawOpened: unknown,
    row: unknown,
  ): void {
    const { names, asOf } = this.#spec;
    const tally = this.#tally;
    const id = tally.read(KEY, 'case', rawId === '' ? null : rawId, index);
    if (id === null) return;
    this.#kinds.see(CALLER, this.#rows, 'case', id, index);
    const at = this.#instantOf('at', rawAt, index);
    if (at === null) return;
    this.#span.see(at);
    const isStatus = !isNone(after);
    const name = this.#nameOf(isStatus ? 'after' : 'kind', isStatus ? after : kind, index);
    if (name === null) return;
    const past = isNone(before) ? '' : this.#nameOf('before', before, index);
    if (past === null) return;
    const opened = isNone(rawOpened) ? Infinity : this.#instantOf('openedAt', rawOpened, index);
    if (opened === null) return;
    const values = this.#valuesOf(row, index);
    if (values === null) return;
    if (asOf !== null && at > asOf) {
      this.#afterAsOf++;
      return;
    }
    const code = names.codeOf(name, isStatus);
    this.#push(id, at, code, isStatus && past !== '' ? names.codeOf(past, true) : -1, opened, values);
  }

  #instantOf(part: string, value: unknown, index: number): number | null {
    const instant = this.#tally.read(INSTANT, part, value, index);
    if (instant === null || instant < NEVER) return instant;
    return this.#tally.refuse(part, 'before the year 9999', value, index, 'out-of-range');
  }

  #nameOf(part: string, value: unknown, index: number): string | null {
    return typeof value === 'string' && value !== ''
      ? value
      : this.#tally.read(NAME, part, value === '' ? null : value, index);
  }

  /** The values of a row that are kept, and its hours as the last of them; `null` where one cannot be read. */
  #valuesOf(row: unknown, index: number): readonly unknown[] | null {
    const { kept } = this.#spec;
    if (!kept.length && !this.#hoursOf) return NOTHING;
    const values: unknown[] = [];
    this.#asked++;
    for (const { name, read } of kept) {
      const value = read(row);
      if (value !== undefined) this.#given.add(name);
      const each = isNone(value) ? { value } : this.#tally.read(VALUE, `keep.${name}`, value, index);
      if (each === null) return null;
      values.push(each.value);
    }
    const hours = this.#hoursOf?.(row);
    const read = isNone(hours) ? null : this.#tally.read(HOURS, 'calendar', hours, index);
    if (read === null && !isNone(hours)) return null;
    values.push(read);
    return values;
  }

  #push(id: Key, at: number, code: number, before: number, opened: number, values: readonly unknown[]): void {
    let place = this.#places.get(id);
    if (place === undefined) {
      place = this.#ids.length;
      this.#places.set(id, place);
      this.#ids.push(id);
      this.#openedAt.push(opened);
    } else if (opened < (this.#openedAt[place] as number)) this.#openedAt[place] = opened;
    const event = this.#events++;
    if (event === this.#at.length) this.#grow();
    this.#caseOf[event] = place;
    this.#at[event] = at;
    this.#codes[event] = code;
    // nothing is written where nobody asked for it
    this.#before[event] = before;
    (this.#spec.names.met[code] as MetName).events++;
    if (values === NOTHING) return;
    for (const [k, column] of this.#kept.entries()) column.push(values[k]);
    if (this.#hoursOf) this.#hours.push(values[values.length - 1] as OpenHours | null);
  }

  /** Makes room for twice as many events. */
  #grow(): void {
    const room = 2 * this.#events;
    const more = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const longer = new Int32Array(column.length === 0 ? 0 : room);
      longer.set(column);
      return longer;
    };
    const at = new Float64Array(room);
    at.set(this.#at);
    this.#at = at;
    this.#caseOf = more(this.#caseOf);
    this.#codes = more(this.#codes);
    this.#before = more(this.#before);
  }

  /** What has been taken. */
  events(): LogEvents {
    this.#span.assertMs(CALLER, 'at', this.#spec.asOf ?? Number.NaN);
    for (const { name } of this.#spec.kept) {
      if (!this.#given.has(name)) assertRead(CALLER, this.#rows, `keep.${name}`, this.#asked, this.#asked);
    }
    this.#spec.names.assertFit();
    return {
      ids: this.#ids,
      caseOf: this.#caseOf.subarray(0, this.#events),
      at: this.#at.subarray(0, this.#events),
      codes: this.#codes.subarray(0, this.#events),
      before: this.#before.subarray(0, this.#events),
      kept: this.#kept,
      hours: this.#hours,
      openedAt: this.#openedAt,
      afterAsOf: this.#afterAsOf,
      leftOut: this.#tally.leftOut,
    };
  }
}

/** Events that there is room for at first. */
const ROOM = 1024;

/** Where nothing is kept of rows. */
const NOTHING: readonly unknown[] = [];

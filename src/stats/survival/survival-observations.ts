import { refuse } from '../../core/errors.js';
import { type LeftOut, LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { type InvalidPolicy, readerOf } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertRead, type Column, columnsOf, isFloatArray, isRows, placeOf } from '../../core/reading.js';
import { type Fault, faultOf } from '../../core/unreadable.js';
import { type SurvivalStep, stepWriter } from './survival-steps.js';

/** What tells the compared groups apart. */
type Group = string | number | boolean;

/** How long each of `n` was observed and whether it ended then; from when on, unless from the start. */
interface Observations {
  n: number;
  /** Numbers from 0; only the first `n` count. */
  time: Float64Array;
  /** 0 or 1. */
  event: Uint8Array;
  /** 0 for those that were observed from the start. */
  entry: Float64Array | undefined;
  /** What {@link countsOf} gives, where it is known already. */
  readonly counts?: Uint32Array;
}

/** Observations by group, all under one key when there are no groups. */
type Groups = Map<Group, Observations>;

/** Groups by stratum, all under one key when there are no strata. */
export interface Observed {
  readonly strata: Map<Group, Groups>;
  readonly leftOut: LeftOut;
}

type Cell = (at: unknown) => unknown;

/** The readers, all optional here: which ones a source must have is checked where it is read. */
export interface ObservationReaders {
  readonly time?: unknown;
  readonly event?: unknown;
  readonly entry?: unknown;
  readonly group?: unknown;
  readonly stratum?: unknown;
}

/** Reads rows or columns of `time` and `event`, of `entry` where given, and of `group` where asked for, with `stratum` where given. */
export function observationsOf(
  metric: string,
  source: unknown,
  readers: ObservationReaders,
  onInvalid: InvalidPolicy,
  grouped: boolean,
): Observed {
  const required = grouped ? ['time', 'event', 'group'] : ['time', 'event'];
  const optional = grouped ? ['entry', 'stratum'] : ['entry'];
  const strata: Observed['strata'] = new Map();
  const left = new LeftOutCount();
  const isOfRows = isRows(source);
  const columns = isOfRows ? [] : columnsOf(metric, source, { required, optional });
  const [time, event, third] = columns as [Column, Column, Column?];
  const whole = isOfRows || grouped || third ? undefined : asTheyAre(time, event);
  if (whole) strata.set('', new Map([['', whole]]));
  else {
    const cells = [...required, ...optional].map((name, k) => {
      const reader = readers[name as keyof ObservationReaders];
      if (isOfRows) return k < required.length || reader !== undefined ? readerOf(metric, name, reader) : undefined;
      return columns[k] && cellsOf(columns[k]);
    });
    if (!grouped) cells.splice(2, 0, undefined);
    const [take, end] = taker(metric, source, strata, left, onInvalid, cells);
    let index = 0;
    if (isOfRows) for (const row of source) take(row, index++);
    else for (; index < time.length; index++) take(index, index);
    end(index);
  }
  return { strata, leftOut: leftOutOf(left) };
}

function cellsOf(column: Column): Cell {
  if (!isFloatArray(column)) return (at) => column[at as number];
  return (at) => (Number.isNaN(column[at as number]) ? null : column[at as number]);
}

/** Columns that can be used as they are: nothing missing, nothing invalid. */
function asTheyAre(time: Column, event: Column): Observations | undefined {
  if (!(time instanceof Float64Array && event instanceof Uint8Array)) return undefined;
  const n = time.length;
  const counts = countsOf(time, event, n);
  if (counts) return { n, time, event, entry: undefined, counts };
  let marks = 0;
  for (let i = 0; i < n; i++) {
    const one = time[i] as number;
    if (!(one >= 0 && one < Infinity)) return undefined;
    marks |= event[i] as number;
  }
  return marks < 2 ? { n, time, event, entry: undefined } : undefined;
}

/**
 * How many were last seen, and how many ended, at 0, at 1, at 2 …, up to the largest time, when all times are whole numbers
 * that are not too large for a table and all marks 0 or 1. In one pass, which stops at the first time that is not.
 */
function countsOf(time: Float64Array, event: Uint8Array, n: number): Uint32Array | undefined {
  const room = Math.min(2 * n + 1000, 1 << 20);
  const counts = new Uint32Array(2 * room);
  let [largest, marks] = [-1, 0];
  for (let i = 0; i < n; i++) {
    const one = time[i] as number;
    const whole = one | 0;
    if (whole !== one || whole >>> 0 >= room) return undefined;
    const mark = event[i] as number;
    if (whole > largest) largest = whole;
    marks |= mark;
    (counts[(whole << 1) | mark] as number)++;
  }
  return marks < 2 ? counts.subarray(0, 2 * largest + 2) : undefined;
}

/** Reads one row after the other into its group; and what looks, in the end, whether a part was never there. */
function taker(
  metric: string,
  source: unknown,
  strata: Observed['strata'],
  left: LeftOutCount,
  onInvalid: InvalidPolicy,
  [readTime, readEvent, readGroup, readEntry, readStratum]: readonly (Cell | undefined)[],
): [take: (row: unknown, index: number) => void, end: (rows: number) => void] {
  // all at once where it is known how many there are and that they are in one group
  const room = readGroup === undefined && Array.isArray(source) ? Math.min(source.length, 1e6) + 1 : 16;
  let [name, place]: unknown[] = [];
  let groups: Groups = new Map();
  let own: Observations | undefined;
  const names = ['time', 'event', 'group', 'stratum', 'entry'];
  const undefineds = [0, 0, 0, 0, 0];
  // lean, so that it is compiled with all that it calls: what is not counted, whatever it is, goes on below
  const count = (time: unknown, event: unknown, group: unknown, stratum: unknown, entry: unknown): boolean => {
    const isSound = isTime(time) && isMark(event) && isTime(entry) && (entry === 0 || entry < time);
    if (!isSound || !isGroup(group) || !isGroup(stratum)) return false;
    // most rows lie in the stratum of the row before
    if (stratum !== place) {
      groups = strata.get(stratum) ?? new Map();
      strata.set(stratum, groups);
      place = stratum;
      own = undefined;
    }
    if (own === undefined || group !== name) own = groupOf(groups, group, readEntry !== undefined, room);
    name = group;
    push(own, time, event ? 1 : 0, entry);
    return true;
  };
  const take = (row: unknown, index: number) => {
    const time = (readTime as Cell)(row);
    const event = (readEvent as Cell)(row);
    const group = readGroup === undefined ? '' : readGroup(row);
    const entry = readEntry === undefined ? 0 : readEntry(row);
    const stratum = readStratum === undefined ? '' : readStratum(row);
    if (!count(time, event, group, stratum, entry)) leave([time, event, group, stratum, entry].map(plain), index);
  };
  const leave = (parts: readonly unknown[], index: number) => {
    const [time, event, group, stratum, entry] = parts as [unknown, unknown, unknown, unknown, unknown];
    if (parts.some((part) => part == null)) {
      left.missing++;
      for (const [k, part] of parts.entries()) if (part === undefined) (undefineds[k] as number)++;
    } else if (!count(time, event, group, stratum, entry)) {
      const [k, fault, wanted]: [number, Fault, string] = !isTime(time)
        ? [0, 'out-of-range', `a number from 0${time === Infinity ? ' (event says 0 of what has not ended)' : ''}`]
        : !isMark(event)
          ? [1, 'not-a-flag', 'true, false, 1 or 0']
          : !isTime(entry) || (entry > 0 && entry >= time)
            ? [4, 'out-of-range', '0 or a number below time']
            : [isGroup(group) ? 3 : 2, 'not-a-class', 'a string, a finite number or a boolean'];
      const name = names[k] as string;
      if (onInvalid === 'count') left.refuse(index, name, faultOf(parts[k], fault));
      else refuse(metric, name, wanted, parts[k], 'INVALID_VALUE', ` at ${placeOf(source, name, index)}`, { index });
    }
  };
  const end = (rows: number) => {
    // entries are not looked for
    for (let k = 0; k < 4; k++) assertRead(metric, source, names[k] as string, undefineds[k] as number, rows);
  };
  return [take, end];
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

function isMark(value: unknown): value is boolean | 0 | 1 {
  return typeof value === 'boolean' || value === 0 || value === 1;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function groupOf(groups: Groups, name: Group, delayed: boolean, room: number): Observations {
  let group = groups.get(name);
  if (group === undefined) {
    const entry = delayed ? new Float64Array(room) : undefined;
    group = { n: 0, time: new Float64Array(room), event: new Uint8Array(room), entry };
    groups.set(name, group);
  }
  return group;
}

function push(group: Observations, time: number, event: number, entry: number): void {
  const { n } = group;
  if (n === group.time.length) {
    group.time = doubled(group.time);
    group.event = doubled(group.event);
    group.entry = group.entry && doubled(group.entry);
  }
  group.time[n] = time;
  group.event[n] = event;
  if (group.entry) group.entry[n] = entry;
  group.n++;
}

function doubled<Memory extends Float64Array | Uint8Array>(memory: Memory): Memory {
  const more = new (memory.constructor as new (length: number) => Memory)(2 * memory.length);
  more.set(memory);
  return more;
}

/** The Kaplan–Meier curve of observations. */
export function stepsOfObservations(observations: Observations): SurvivalStep[] {
  const { n, time, event, entry } = observations;
  const counts = observations.counts ?? (entry ? undefined : countsOf(time, event, n));
  return counts ? countedSteps(counts, n) : sortedSteps(observations);
}

function countedSteps(counts: Uint32Array, n: number): SurvivalStep[] {
  const writer = stepWriter(n);
  for (let at = 0; at < counts.length; at += 2) {
    const censored = counts[at] as number;
    const events = counts[at + 1] as number;
    if (censored + events > 0) writer.add(at / 2, events, censored);
  }
  return writer.steps;
}

function sortedSteps({ n, time, event, entry }: Observations): SurvivalStep[] {
  // ends, last sights and entries apart, so that numbers are sorted and not rows; each list ends with a time that never comes
  const lists = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(entry ? n + 1 : 1)] as const;
  let [ends, sights, entries] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    if (event[i]) lists[0][ends++] = time[i] as number;
    else lists[1][sights++] = time[i] as number;
    if (entry?.[i]) lists[2][entries++] = entry[i] as number;
  }
  const [ended, lost, came] = [inOrder(lists[0], ends), inOrder(lists[1], sights), inOrder(lists[2], entries)];
  const writer = stepWriter(n - entries);
  for (let i = 0, j = 0, k = 0; i < ends || j < sights; ) {
    const at = Math.min(ended[i] as number, lost[j] as number, came[k] as number);
    let [events, censored, entered] = [0, 0, 0];
    for (; ended[i] === at; i++) events++;
    for (; lost[j] === at; j++) censored++;
    for (; came[k] === at; k++) entered++;
    // "+ 0" turns -0 into 0
    writer.add(at + 0, events, censored, entry && entered);
  }
  return writer.steps;
}

function inOrder(list: Float64Array, length: number): Float64Array {
  list[length] = Infinity;
  return list.subarray(0, length + 1).sort();
}

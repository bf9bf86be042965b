import { refuse, show } from '../../core/errors.js';
import { type LeftOut, LeftOutCount } from '../../core/left-out.js';
import { type InvalidPolicy, type MissingValue, missingOf, type Read, readerOf } from '../../core/options.js';
import { COUNT, isCount, plain } from '../../core/plain-number.js';
import { assertIterable, assertRead } from '../../core/reading.js';
import { faultOf, isUnreadable } from '../../core/unreadable.js';
import { countBytes } from './scale-bytes.js';

/**
 * A scale: its ends, and how far its levels lie apart.
 *
 * @category Options
 * @since 0.1.0
 */
export interface Scale {
  /** Lowest answer. */
  readonly min: number;
  /** Highest answer. */
  readonly max: number;
  /** Distance of two levels: one divided by a whole number, such as 0.5 for half stars. @defaultValue 1 */
  readonly step?: number | undefined;
}

declare const metricOf: unique symbol;

/**
 * Which metric a definition is of, for the compiler alone: nothing of it is there when the program runs. A preset of another
 * metric is told while it is written.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DefinitionOf<Metric extends string> {
  /** Never there. @hidden */
  readonly [metricOf]?: Metric | undefined;
}

/** The levels of a scale. */
export interface Levels {
  readonly scale: Scale;
  /** `'half-open'`: a fraction counts as the whole number below it, whose class it shares; else it is invalid. */
  readonly classes?: 'whole' | 'half-open' | undefined;
}

/** The sufficient statistic of a bounded scale: how often each level was given. */
export interface ScaleCounts extends LeftOut {
  readonly counts: number[];
}

/**
 * Level of a value, counted from the lowest; -1 for none. With a step of 1/k the levels are whole numbers of k-ths, and
 * a value is one when it is the double nearest to such a fraction: 4.1 is on a scale in tenths although 41 × 0.1 is not 4.1.
 */
export function levelOf({ scale: { min, max, step = 1 }, classes }: Levels, value: unknown): number {
  if (!(typeof value === 'number' && value >= min && value <= max)) return -1;
  const per = Math.round(1 / step);
  const whole = classes === 'half-open' ? Math.floor(value) : Math.round(value * per);
  return classes === 'half-open' || whole / per === value ? whole - Math.round(min * per) : -1;
}

/** A scale for messages; what is none comes back as it is. */
export function scaleText(scale: unknown): unknown {
  const { min, max, step = 1 } = Object(scale) as Scale;
  return Object(scale) === scale ? [min, max, step].map(show).join(', ') : scale;
}

/** Refuses a value that is off the scale, saying where it stands. */
export function refuseScore(metric: string, levels: Levels, value: unknown, index: number, place: string): never {
  const { min, max, step } = levels.scale;
  const kind = levels.classes === 'half-open' ? 'number' : step ? `multiple of ${step}` : 'whole number';
  refuse(metric, 'a score', `a ${kind} from ${min} to ${max}`, value, 'INVALID_VALUE', place, { index, min, max });
}

/** Whether a value stands for "no answer": numbers off the scale. */
export function noneOf(
  metric: string,
  levels: Levels,
  missingValue: MissingValue | undefined,
): (value: unknown) => boolean {
  const isNone = missingOf(metric, missingValue);
  for (const none of missingValue === undefined ? [] : [missingValue].flat()) {
    if (levelOf(levels, none) >= 0) refuse(metric, 'missingValue', 'off the scale', none);
  }
  return isNone;
}

/** Takes a value that is no level: missing, invalid or a stop. */
type Take = (value: unknown, index: number) => void;

/*
 * The loops. Random answers defeat branch prediction and one table of counters stalls on repeated levels, so nothing
 * branches on the answer and four interleaved tables ("lanes") take turns; the sum over lanes is the count. There is one
 * loop for each kind of memory: a loop that has met several runs several times slower from then on. The obvious twin is
 * the `for … of` in `countScale`, which must give the same counts.
 */
function countArray(source: readonly unknown[], take: Take, min: number, max: number, lanes: Int32Array): void {
  const length = source.length;
  for (let i = 0; i < length; ) {
    for (; i < length - 3; i += 4) {
      const a = source[i];
      const b = source[i + 1];
      const c = source[i + 2];
      const d = source[i + 3];
      if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') break;
      const p = a | 0;
      const q = b | 0;
      const r = c | 0;
      const s = d | 0;
      if (p !== a || q !== b || r !== c || s !== d) break;
      // one sign test for all eight comparisons
      if (((p - min) | (max - p) | (q - min) | (max - q) | (r - min) | (max - r) | (s - min) | (max - s)) < 0) break;
      (lanes[(p - min) << 2] as number)++;
      (lanes[((q - min) << 2) | 1] as number)++;
      (lanes[((r - min) << 2) | 2] as number)++;
      (lanes[((s - min) << 2) | 3] as number)++;
    }
    // four that are not all levels, or the last few
    for (const end = Math.min(i + 4, length); i < end; i++) {
      const a = source[i];
      if (typeof a === 'number' && (a | 0) === a && a >= min && a <= max)
        (lanes[((a - min) << 2) | (i & 3)] as number)++;
      else take(a, i);
    }
  }
}

function countColumn(source: ArrayLike<number>, take: Take, min: number, max: number, lanes: Int32Array): void {
  for (let i = 0; i < source.length; i++) {
    const a = source[i] as number;
    if ((a | 0) === a && a >= min && a <= max) (lanes[((a - min) << 2) | (i & 3)] as number)++;
    else take(a, i);
  }
}

function countRows(
  rows: readonly unknown[],
  take: Take,
  min: number,
  max: number,
  lanes: Int32Array,
  read: (row: unknown) => unknown,
): void {
  for (let i = 0; i < rows.length; i++) {
    const a = read(rows[i]);
    if (typeof a === 'number' && (a | 0) === a && a >= min && a <= max) (lanes[((a - min) << 2) | (i & 3)] as number)++;
    else take(a, i);
  }
}

/**
 * Where rows keep answers.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AnswerReaders<Row> {
  /** Where a row keeps the answer. */
  readonly score: Read<Row, number | bigint>;
  /** Where a row keeps how many answers it stands for, a whole number from 0: for rows such as those of `SELECT score, count(*) … GROUP BY score`. What the row says is said so many times; without a count it is missing. @defaultValue every row is one answer */
  readonly count?: Read<Row, number | bigint> | undefined;
}

/** Names of the options of {@link ScaleReading}. */
export const SCORE_READING = 'score count missingValue onInvalid';

/** How answers are read. */
export interface ScaleReading {
  /** Where a row keeps its answer; without it the answers themselves are given. */
  readonly score?: unknown;
  /** Where a row keeps how many answers it stands for; without it, one. */
  readonly count?: unknown;
  /** Numbers that stand for "no answer" in this call. */
  readonly missingValue?: MissingValue | undefined;
  /** Known to be a policy: callers check it once. */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Counts answers: values, or rows with a reader, and perhaps one that says how many answers a row stands for. Throws at the first
 * invalid one unless they are counted; what it returns is fresh, so a call that throws has changed nothing.
 */
export function countScale(
  metric: string,
  levels: Levels,
  source: unknown,
  { score, count, missingValue, onInvalid }: ScaleReading,
): ScaleCounts {
  const { min, max, step } = levels.scale;
  const isNone = noneOf(metric, levels, missingValue);
  const times = count === undefined ? undefined : readerOf(metric, 'count', count);
  const read = score === undefined && !times ? undefined : readerOf(metric, 'score', score);
  assertIterable(metric, read ? 'rows' : 'scores', source);
  const counts: number[] = new Array(levelOf(levels, max) + 1).fill(0);
  const left = new LeftOutCount();
  let [rows, undefineds, uncounted] = [0, 0, 0];
  const isColumn = !read && ArrayBuffer.isView(source);
  const cells = source as unknown as number[];

  const take = (given: unknown, index: number, many = 1): void => {
    if (given === undefined) undefineds += many;
    const value = plain(given);
    const level = levelOf(levels, value);
    if (level >= 0) (counts[level] as number) += many;
    // among typed arrays only those of floats can hold NaN
    else if (value == null || isNone(value) || (isColumn && Number.isNaN(value))) left.missing += many;
    else if (onInvalid === 'count') left.refuse(index, 'score', faultOf(value, 'off-scale'), many);
    else {
      const place = read
        ? `row ${index}, reader score`
        : `index ${index}${Object(value) === value && !isUnreadable(value) ? ': rows need a reader, score' : ''}`;
      refuseScore(metric, levels, value, index, ` at ${place}`);
    }
  };

  // for a few values, lanes would cost more than they save; they are for whole numbers, and 32 bits
  const isShort = !step && !times && Math.abs(min) < 2 ** 28 && cells.length > 15;
  if (isShort && (isColumn ? typeof cells[0] === 'number' : Array.isArray(source))) {
    const lanes = new Int32Array(counts.length * 4);
    if (!(isColumn && source instanceof Uint8Array && countBytes(source, min, lanes))) {
      (read ? countRows : isColumn ? countColumn : countArray)(cells, take, min, max, lanes, read as never);
    }
    lanes.forEach((count, lane) => {
      (counts[lane >> 2] as number) += count;
    });
  } else {
    for (const item of source) {
      const answer = read ? read(item) : item;
      const many = times ? plain(times(item)) : 1;
      if (many === undefined) uncounted++;
      if (many == null) left.missing++;
      else if (!isCount(many)) {
        const place = ` at row ${rows}, reader count`;
        if (onInvalid === 'count') left.refuse(rows, 'count', faultOf(many, 'not-a-count'));
        else refuse(metric, 'a count', COUNT, many, 'INVALID_VALUE', place, { index: rows });
      } else if (many) take(answer, rows, many);
      rows++;
    }
  }
  const seen = counts.reduce((sum, many) => sum + many, left.missing + left.invalid);
  assertRead(metric, source, 'count', uncounted, rows);
  if (!isCount(seen)) refuse(metric, 'the sum of counts', COUNT, seen, 'INVALID_VALUE');
  if (read) assertRead(metric, source, 'score', undefineds, seen);
  return { counts, ...left };
}

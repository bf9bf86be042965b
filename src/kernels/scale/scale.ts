import { refuse } from '../../core/errors.js';
import { assertReader, type InvalidPolicy, policyOf } from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';
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

/** The levels of a scale. */
export interface Levels {
  readonly scale: Scale;
  /** `'half-open'`: a fraction counts as the whole number below it, whose class it shares; else it is invalid. */
  readonly classes?: 'whole' | 'half-open' | undefined;
}

/** What is counted, and how what is no level is treated. */
export interface ScaleSpec {
  readonly metric: string;
  readonly levels: Levels;
  /** Further options that a state carries along and nobody compares. */
  readonly carried?: object | undefined;
  readonly onInvalid: InvalidPolicy;
  /** Number that stands for "no answer" in this call. */
  readonly missingValue?: number | undefined;
}

/** The sufficient statistic of a bounded scale: how often each level was given. */
export interface ScaleCounts {
  readonly counts: number[];
  missing: number;
  invalid: number;
}

/** Nothing counted yet. */
export function noCounts(levels: Levels): ScaleCounts {
  return { counts: new Array(levelOf(levels, levels.scale.max) + 1).fill(0), missing: 0, invalid: 0 };
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

/** Refuses a value that is off the scale, saying where it stands. */
export function refuseScore(metric: string, levels: Levels, value: unknown, index: number, place: string): never {
  const { min, max, step } = levels.scale;
  const kind = levels.classes === 'half-open' ? 'number' : step ? `multiple of ${step}` : 'whole number';
  refuse(metric, 'a score', `a ${kind} from ${min} to ${max}`, value, 'INVALID_VALUE', place, { index, min, max });
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

/** How a batch function is told to read. */
export interface ScaleReading {
  readonly score?: ((row: unknown) => unknown) | undefined;
  readonly missingValue?: number | undefined;
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** Counts what a batch function was given, once the options of reading are checked. */
export function readScale(
  metric: string,
  levels: Levels,
  source: unknown,
  { score, missingValue, onInvalid }: ScaleReading,
): ScaleCounts {
  if (levelOf(levels, missingValue) >= 0) refuse(metric, 'missingValue', 'off the scale', missingValue);
  if (score !== undefined) assertReader(metric, 'score', score);
  return countScale({ metric, levels, onInvalid: policyOf(metric, onInvalid), missingValue }, source, score);
}

/**
 * Counts answers: values, or rows with a reader. Throws at the first invalid one unless they are counted; what it
 * returns is fresh, so a call that throws has changed nothing.
 */
export function countScale(spec: ScaleSpec, source: unknown, read?: (row: unknown) => unknown): ScaleCounts {
  const { metric, levels, onInvalid, missingValue } = spec;
  const { min, max, step } = levels.scale;
  assertIterable(metric, read ? 'rows' : 'scores', source);
  const total = noCounts(levels);
  const { counts } = total;
  const isColumn = !read && ArrayBuffer.isView(source);
  const cells = source as unknown as number[];

  const take = (value: unknown, index: number): void => {
    const level = levelOf(levels, value);
    if (level >= 0) (counts[level] as number)++;
    // among typed arrays only those of floats can hold NaN
    else if (value == null || value === missingValue || (isColumn && Number.isNaN(value))) total.missing++;
    else if (onInvalid === 'count') total.invalid++;
    else refuseScore(metric, levels, value, index, read ? ` at row ${index}, reader score` : ` at index ${index}`);
  };

  // for a few values, lanes would cost more than they save; they are for whole numbers, and 32 bits
  const isShort = !step && Math.abs(min) < 2 ** 28;
  if (!(isShort && cells.length > 15 && (isColumn ? typeof cells[0] === 'number' : Array.isArray(source)))) {
    let index = 0;
    for (const item of source) take(read ? read(item) : item, index++);
    return total;
  }
  const lanes = new Int32Array(counts.length * 4);
  if (read) countRows(cells, take, min, max, lanes, read);
  else if (!isColumn) countArray(cells, take, min, max, lanes);
  else if (!(source instanceof Uint8Array && countBytes(source, min, lanes))) countColumn(cells, take, min, max, lanes);
  lanes.forEach((count, lane) => {
    (counts[lane >> 2] as number) += count;
  });
  return total;
}

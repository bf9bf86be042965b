import { refuse } from '../../core/errors.js';
import { LeftOutCount, leftOutOf } from '../../core/left-out.js';
import type { InvalidPolicy, MissingValue } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import {
  assertRead,
  type Column,
  columnsOf,
  isFloatArray,
  isRows,
  placeOf,
  readParts,
  type TakeParts,
} from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import type { RunningSum } from '../../stats/sums/running-sum.js';
import { pushMoments } from '../../stats/sums/square-sums.js';
import { type Levels, levelOf, noneOf, refuseScore } from '../scale/scale.js';
import { emptyClass, LARGEST_WEIGHT, SMALLEST_WEIGHT, type WeightedTotals } from './weighted-classes.js';

/** Rows per block: long loops that start cold are optimised badly, short ones that are called often are not. */
const BLOCK = 1024;

/** What is counted, and how what is not an answer or not a weight is treated. */
export interface WeightedSpec {
  readonly metric: string;
  /** Whole numbers. */
  readonly levels: Levels;
  /** The class of each level, lowest level and lowest class first. */
  readonly classOf: readonly number[];
  readonly onInvalid: InvalidPolicy;
}

/** The readers of rows; for any source, a score off the scale that stands for "not answered" in this call. */
export interface WeightedReading {
  readonly score?: unknown;
  readonly weight?: unknown;
  readonly missingValue?: MissingValue | undefined;
}

/** Three classes being counted. Weights wait, `room` of them for each class: the sums of many are faster than many sums. */
interface Tally {
  readonly classes: { count: number; readonly weights: RunningSum; readonly squares: RunningSum }[];
  readonly room: number;
  readonly waiting: Float64Array;
  readonly used: Int32Array;
}

function put({ classes, room, waiting, used }: Tally, k: number, weight: number): void {
  const at = used[k] as number;
  waiting[k * room + at] = weight;
  used[k] = at + 1;
  if (at + 1 === room) pushWaiting({ classes, room, waiting, used }, k);
}

function pushWaiting({ classes, room, waiting, used }: Tally, k: number): void {
  const one = classes[k] as Tally['classes'][number];
  const many = used[k] as number;
  if (many) pushMoments(one.weights, one.squares, waiting.subarray(k * room, k * room + many));
  one.count += many;
  used[k] = 0;
}

/**
 * Counts rows or columns of scores and weights in three classes; without either of the two a row is missing. Returns fresh
 * totals, so a call that throws has changed nothing.
 */
export function countWeighted(spec: WeightedSpec, source: unknown, reading: WeightedReading): WeightedTotals {
  const { metric, levels, classOf, onInvalid } = spec;
  const { score, weight, missingValue } = reading;
  const room = Array.isArray(source) ? Math.min(BLOCK, source.length + 1) : BLOCK;
  const classes = [emptyClass(), emptyClass(), emptyClass()];
  const tally = { classes, room, waiting: new Float64Array(3 * room), used: new Int32Array(3) };
  const left = new LeftOutCount();
  const isNone = noneOf(metric, levels, missingValue);

  const take: TakeParts = (index, givenScore, givenWeight) => {
    const [answer, its] = [plain(givenScore), plain(givenWeight)];
    if (answer == null || its == null || isNone(answer)) {
      left.missing++;
      return;
    }
    const level = levelOf(levels, answer);
    if (level >= 0 && isWeight(its)) put(tally, classOf[level] as number, its);
    else if (onInvalid === 'count') {
      if (level < 0) left.refuse(index, 'score', faultOf(answer, 'off-scale'));
      else left.refuse(index, 'weight', faultOf(its, 'out-of-range'));
    } else {
      const place = (name: string) => ` at ${placeOf(source, name, index)}`;
      if (level < 0) refuseScore(metric, levels, answer, index, place('score'));
      refuse(metric, 'a weight', '0 or from 2^-400 to 2^400', its, 'INVALID_VALUE', place('weight'), { index });
    }
  };
  const names = { required: ['score', 'weight'] };
  if (isRows(source)) readParts(metric, source, names, { score, weight }, take);
  else {
    const columns = columnsOf(metric, source, names) as [Column, Column];
    const undefineds = readColumns(columns, spec, tally, take);
    for (const [k, name] of names.required.entries()) {
      assertRead(metric, source, name, undefineds[k] as number, columns[k]?.length as number);
    }
  }
  for (const k of classes.keys()) pushWaiting(tally, k);
  return { classes, ...leftOutOf(left) };
}

function isWeight(value: unknown): value is number {
  return typeof value === 'number' && (value === 0 || (value >= SMALLEST_WEIGHT && value <= LARGEST_WEIGHT));
}

/*
 * Blocks of both columns are copied into memory of one kind, since a loop that has met several runs several times slower
 * from then on. What is not plainly a level and a weight there is taken as it stands in the columns. Gives how many cells were undefined.
 */
function readColumns(
  [scores, weights]: readonly [Column, Column],
  spec: WeightedSpec,
  tally: Tally,
  take: TakeParts,
): readonly [scores: number, weights: number] {
  const { length } = scores;
  let [noScores, noWeights] = [0, 0];
  const answers = new Float64Array(Math.min(BLOCK, length));
  const given = answers.slice();
  const odd = new Int32Array(answers.length);
  for (let start = 0; start < length; start += BLOCK) {
    const size = Math.min(BLOCK, length - start);
    copyCells(scores, start, size, answers);
    copyCells(weights, start, size, given);
    const odds = countBlock(answers, given, size, spec, tally, odd);
    for (let j = 0; j < odds; j++) {
      const i = start + (odd[j] as number);
      const [answer, weight] = [cellOf(scores, i), cellOf(weights, i)];
      if (answer === undefined) noScores++;
      if (weight === undefined) noWeights++;
      take(i, answer, weight, undefined, undefined, undefined);
    }
  }
  return [noScores, noWeights];
}

/** Counts the plain ones of a block and lists the others; returns how many others there are. */
function countBlock(
  answers: Float64Array,
  given: Float64Array,
  size: number,
  { levels: { scale, classes }, classOf }: WeightedSpec,
  tally: Tally,
  odd: Int32Array,
): number {
  const { min, max } = scale;
  const isWhole = classes !== 'half-open';
  let odds = 0;
  for (let i = 0; i < size; i++) {
    const answer = answers[i] as number;
    const weight = given[i] as number;
    const floor = Math.floor(answer);
    if (
      answer >= min &&
      answer <= max &&
      !(isWhole && floor !== answer) &&
      weight >= SMALLEST_WEIGHT &&
      weight <= LARGEST_WEIGHT
    ) {
      put(tally, classOf[floor - min] as number, weight);
    } else odd[odds++] = i;
  }
  return odds;
}

/** Copies numbers; whatever else there is becomes NaN. */
function copyCells(column: Column, start: number, size: number, block: Float64Array): void {
  if (ArrayBuffer.isView(column) && typeof column[0] === 'number') {
    block.set((column as Float64Array).subarray(start, start + size));
    return;
  }
  for (let i = 0; i < size; i++) {
    const cell = column[start + i];
    block[i] = typeof cell === 'number' ? cell : NaN;
  }
}

function cellOf(column: Column, index: number): unknown {
  const cell = column[index];
  return isFloatArray(column) && Number.isNaN(cell) ? null : cell;
}

import { canonicalSum, growExpansion, roundedSum } from './expansion.js';
import { LARGEST, refuseValue } from './summable.js';

/*
 * high + low + rest is the exact sum at all times: two TwoSums per value (Knuth, The Art of Computer Programming 2,
 * section 4.2.2), and what even the second leaves over goes to an expansion. On ordinary data that is seldom or never.
 */
export interface RunningSum {
  high: number;
  low: number;
  readonly rest: number[];
}

/** Values per block: long loops that start cold are optimised badly, short ones that are called often are not. */
const BLOCK = 1024;
/** Below it, a sum of whole numbers has not been rounded. */
const EXACT = 9007199254740992;

/** A sum of nothing. */
export function emptySum(): RunningSum {
  return { high: 0, low: 0, rest: [] };
}

/** Adds one value, which has been checked. */
export function pushValue(sum: RunningSum, value: number): void {
  const { high, low } = sum;
  const total = high + value;
  const shadow = total - high;
  const lost = high - (total - shadow) + (value - shadow);
  const lowTotal = low + lost;
  const lowShadow = lowTotal - low;
  const rest = low - (lowTotal - lowShadow) + (lost - lowShadow);
  if (rest !== 0) growExpansion(sum.rest, rest);
  sum.high = total;
  sum.low = lowTotal;
}

/** Adds all of another sum. */
export function pushSum(sum: RunningSum, other: Readonly<RunningSum>): void {
  pushValue(sum, other.high);
  pushValue(sum, other.low);
  for (const part of other.rest) growExpansion(sum.rest, part);
}

/** An exact sum, rounded once to the nearest double; never -0. */
export function valueOfSum({ high, low, rest }: Readonly<RunningSum>): number {
  return roundedSum(high, low, rest);
}

/** An exact sum in its one shortest form, largest part first; `[]` for zero. */
export function partsOfSum({ high, low, rest }: Readonly<RunningSum>): number[] {
  return canonicalSum(high, low, rest);
}

/*
 * Each loop is there twice, for arrays and for Float64Array: one that has met both kinds of memory runs several times
 * slower from then on. A block first proves that its plain sum is exact: all numbers whole and their sizes adding up to
 * less than 2^53. Fractions fail that at the first value, as a rule.
 */

/** Adds all values of an array; refuses the first bad one, and then `sum` is of no use. */
export function pushArray(sum: RunningSum, values: readonly number[]): void {
  for (let start = 0; start < values.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, values.length);
    const plain = plainSumOfArray(values, start, end);
    if (Number.isNaN(plain)) pushBlockOfArray(sum, values, start, end);
    else pushValue(sum, plain);
  }
}

/** The same for a Float64Array. */
export function pushFloats(sum: RunningSum, values: Float64Array): void {
  for (let start = 0; start < values.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, values.length);
    const plain = plainSumOfFloats(values, start, end);
    if (Number.isNaN(plain)) pushBlockOfFloats(sum, values, start, end);
    else pushValue(sum, plain);
  }
}

function plainSumOfArray(values: readonly number[], start: number, end: number): number {
  let sum = 0;
  let size = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (typeof value !== 'number' || Math.floor(value) !== value) return NaN;
    sum += value;
    size += Math.abs(value);
  }
  return size < EXACT ? sum : NaN;
}

function plainSumOfFloats(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  let size = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (Math.floor(value) !== value) return NaN;
    sum += value;
    size += Math.abs(value);
  }
  return size < EXACT ? sum : NaN;
}

function pushBlockOfArray(sum: RunningSum, values: readonly number[], start: number, end: number): void {
  let { high, low } = sum;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (!(typeof value === 'number' && Math.abs(value) <= LARGEST)) refuseValue(value, i);
    const total = high + value;
    const shadow = total - high;
    const lost = high - (total - shadow) + (value - shadow);
    const lowTotal = low + lost;
    const lowShadow = lowTotal - low;
    const rest = low - (lowTotal - lowShadow) + (lost - lowShadow);
    if (rest !== 0) growExpansion(sum.rest, rest);
    high = total;
    low = lowTotal;
  }
  sum.high = high;
  sum.low = low;
}

function pushBlockOfFloats(sum: RunningSum, values: Float64Array, start: number, end: number): void {
  let { high, low } = sum;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (!(Math.abs(value) <= LARGEST)) refuseValue(value, i);
    const total = high + value;
    const shadow = total - high;
    const lost = high - (total - shadow) + (value - shadow);
    const lowTotal = low + lost;
    const lowShadow = lowTotal - low;
    const rest = low - (lowTotal - lowShadow) + (lost - lowShadow);
    if (rest !== 0) growExpansion(sum.rest, rest);
    high = total;
    low = lowTotal;
  }
  sum.high = high;
  sum.low = low;
}

import { refuse } from '../../core/errors.js';
import { growExpansion } from './expansion.js';
import { pushValue, type RunningSum } from './running-sum.js';

/** 2^400: squares of 2^53 such values still add up far below the largest double. A literal for the bundlers' sake. */
export const LARGEST_SQUARABLE = 2.5822498780869086e120;
/** 2^27 + 1, which halves the digits of a double (Veltkamp). */
const SPLITTER = 134217729;
/** Values per block: long loops that start cold are optimised badly, short ones that are called often are not. */
const BLOCK = 1024;
/** Below it, a sum of whole numbers has not been rounded. */
const EXACT = 9007199254740992;

/** Refuses what cannot be squared and summed, saying where it stood. */
export function assertSquarable(value: unknown, index?: number): asserts value is number {
  if (typeof value === 'number' && Math.abs(value) <= LARGEST_SQUARABLE) return;
  const [place, details] = index === undefined ? ['', {}] : [` at index ${index}`, { index }];
  refuse('Moments', 'a value', 'a finite number of size up to 2^400', value, 'INVALID_VALUE', place, details);
}

/** What a * b loses when it is rounded to `rounded` (Dekker's product). */
function lostInProduct(a: number, b: number, rounded: number): number {
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - rounded + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** Adds a * b exactly. */
export function pushProduct(sum: RunningSum, a: number, b: number): void {
  const rounded = a * b;
  const lost = a === 1 ? 0 : lostInProduct(a, b, rounded);
  pushValue(sum, rounded);
  if (lost !== 0) pushValue(sum, lost);
}

/** Adds `times` times the square of a value, the same as that many single squares. */
export function pushSquare(squares: RunningSum, value: number, times: number): void {
  const rounded = value * value;
  const lost = lostInProduct(value, value, rounded);
  pushProduct(squares, times, rounded);
  if (lost !== 0) pushProduct(squares, times, lost);
}

/** Adds all values and their squares; refuses the first bad one, and then both sums are of no use. */
export function pushMoments(sum: RunningSum, squares: RunningSum, values: readonly number[] | Float64Array): void {
  const floats = values instanceof Float64Array ? values : undefined;
  const block = new Float64Array(floats ? 0 : Math.min(BLOCK, values.length));
  for (let start = 0; start < values.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, values.length);
    // Arrays are copied, since a loop that has met both kinds of memory runs several times slower from then on.
    if (floats) pushBlock(sum, squares, floats, start, end);
    else {
      copyBlock(values as readonly number[], start, end, block);
      pushBlock(sum, squares, block, 0, end - start);
    }
  }
}

function copyBlock(values: readonly number[], start: number, end: number, block: Float64Array): void {
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (!(typeof value === 'number' && Math.abs(value) <= LARGEST_SQUARABLE)) assertSquarable(value, i);
    block[i - start] = value;
  }
}

/** Adds a block of values that are known to be good, and their squares. */
export function pushBlock(
  sum: RunningSum,
  squares: RunningSum,
  values: Float64Array,
  start: number,
  end: number,
): void {
  if (!pushWholeBlock(sum, squares, values, start, end)) pushAnyBlock(sum, squares, values, start, end);
}

/** Whole numbers whose squares add up to less than 2^53: their plain sums are exact. */
function pushWholeBlock(
  sum: RunningSum,
  squares: RunningSum,
  values: Float64Array,
  start: number,
  end: number,
): boolean {
  let total = 0;
  let totalOfSquares = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (Math.floor(value) !== value) return false;
    total += value;
    totalOfSquares += value * value;
  }
  if (!(totalOfSquares < EXACT)) return false;
  pushValue(sum, total);
  pushValue(squares, totalOfSquares);
  return true;
}

/*
 * A square has twice the digits of a value, so its sum runs over three levels here (high, low, least); what even the
 * third leaves over goes to the expansion, as ever.
 */
function pushAnyBlock(sum: RunningSum, squares: RunningSum, values: Float64Array, start: number, end: number): void {
  let high = 0;
  let low = 0;
  let least = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (!(Math.abs(value) <= LARGEST_SQUARABLE)) assertSquarable(value, i);
    pushValue(sum, value);
    const square = value * value;
    // As `lostInProduct`, step by step: what is cut of tiny squares must not depend on the way of adding.
    const scaled = SPLITTER * value;
    const upper = scaled - (scaled - value);
    const lower = value - upper;
    const cross = upper * lower;
    const tail = upper * upper - square + cross + cross + lower * lower;

    const highTotal = high + square;
    let shadow = highTotal - high;
    const highLost = high - (highTotal - shadow) + (square - shadow);
    high = highTotal;
    const lowTotal = low + highLost;
    shadow = lowTotal - low;
    const lowLost = low - (lowTotal - shadow) + (highLost - shadow);
    low = lowTotal + tail;
    shadow = low - lowTotal;
    const tailLost = lowTotal - (low - shadow) + (tail - shadow);
    const leastTotal = least + lowLost;
    shadow = leastTotal - least;
    const leastLost = least - (leastTotal - shadow) + (lowLost - shadow);
    if (leastLost !== 0) growExpansion(squares.rest, leastLost);
    least = leastTotal + tailLost;
    shadow = least - leastTotal;
    const rest = leastTotal - (least - shadow) + (tailLost - shadow);
    if (rest !== 0) growExpansion(squares.rest, rest);
  }
  pushValue(squares, high);
  pushValue(squares, low);
  pushValue(squares, least);
}

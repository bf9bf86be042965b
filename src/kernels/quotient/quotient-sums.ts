import { refuse } from '../../core/errors.js';
import type { InvalidPolicy } from '../../core/options.js';
import { placeOf, readParts } from '../../core/reading.js';
import { arePossible } from '../../stats/sums/moment-state.js';
import { exactSpread } from '../../stats/sums/moment-sums.js';
import { emptySum, partsOfSum, pushValue, type RunningSum } from '../../stats/sums/running-sum.js';
import { LARGEST_SQUARABLE, pushMoments, pushProduct, pushSquare } from '../../stats/sums/square-sums.js';

/** 2^-400: what is divided by no less than this stays far below the largest double. */
const SMALLEST = 3.8725919148493183e-121;

/** Pairs per block. */
const BLOCK = 1024;
/** Below it, a sum of whole numbers has not been rounded. */
const EXACT = 9007199254740992;

/** What is counted: pairs of a numerator and a denominator. */
export interface QuotientSpec {
  readonly metric: string;
  /** Names of the two readers, columns or fields. */
  readonly numerator: string;
  readonly denominator: string;
  /** Whether numerators below 0 are valid. */
  readonly signed: boolean;
  readonly onInvalid: InvalidPolicy;
}

/** Names of the five sums, in their order. */
export const SUM_NAMES = ['numerator', 'denominator', 'squaredNumerator', 'product', 'squaredDenominator'] as const;

/** The sufficient statistic of a quotient: Σx, Σy, Σx², Σxy and Σy², exactly. */
export interface QuotientTotals {
  readonly sums: readonly RunningSum[];
  n: number;
  missing: number;
  invalid: number;
}

/** Nothing counted yet. */
export function noPairs(): QuotientTotals {
  return { sums: SUM_NAMES.map(emptySum), n: 0, missing: 0, invalid: 0 };
}

/**
 * Counts pairs off rows or columns; what it returns is fresh, so a call that throws has changed nothing. With a `gate`, rows
 * have an optional third part by the name of `third`, and those that the gate does not let through are not counted.
 */
export function countPairs(
  spec: QuotientSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  third?: string,
  gate?: (flag: unknown, index: number) => boolean,
): QuotientTotals {
  const { metric, numerator, denominator, signed, onInvalid } = spec;
  const totals = noPairs();
  const least = signed ? -LARGEST_SQUARABLE : 0;
  const size = Array.isArray(source) ? Math.min(BLOCK, source.length + 1) : BLOCK;
  const xs = new Float64Array(size);
  const ys = new Float64Array(size);
  let waiting = 0;
  const bad = (name: string, expected: string, value: unknown, index: number) => {
    if (onInvalid === 'count') totals.invalid++;
    else refuse(metric, name, expected, value, 'INVALID_VALUE', ` at ${placeOf(source, name, index)}`, { index });
  };
  const names = { required: [numerator, denominator], optional: third ? [third] : [] };
  readParts(metric, source, names, options, (index, x, y, flag) => {
    if (gate && !gate(flag, index)) return;
    if (x == null || y == null) totals.missing++;
    else if (!(typeof x === 'number' && x >= least && x <= LARGEST_SQUARABLE)) {
      bad(numerator, signed ? 'a finite number of size up to 2^400' : 'a number from 0 to 2^400', x, index);
    } else if (!(typeof y === 'number' && (y === 0 || y >= SMALLEST) && y <= LARGEST_SQUARABLE)) {
      bad(denominator, '0 or a number from 2^-400 to 2^400', y, index);
    } else {
      totals.n++;
      xs[waiting] = x;
      ys[waiting] = y;
      waiting++;
      if (waiting === size) {
        pushPairs(totals.sums, xs, ys, size);
        waiting = 0;
      }
    }
  });
  pushPairs(totals.sums, xs, ys, waiting);
  return totals;
}

/** Adds the first `count` pairs: the squares of many by blocks, which is several times as fast as one by one. */
function pushPairs(sums: readonly RunningSum[], xs: Float64Array, ys: Float64Array, count: number): void {
  const [sumX, sumY, sumXX, sumXY, sumYY] = sums as [RunningSum, RunningSum, RunningSum, RunningSum, RunningSum];
  const isFew = count < 16;
  let plain = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    plain += x * y;
    // fractions, whose products may be rounded, end this way of adding
    size += Math.floor(x) === x && Math.floor(y) === y ? Math.abs(x * y) : EXACT;
    if (isFew) {
      pushValue(sumX, x);
      pushValue(sumY, y);
      pushSquare(sumXX, x, 1);
      pushSquare(sumYY, y, 1);
    }
  }
  if (!isFew) {
    pushMoments(sumX, sumXX, xs.subarray(0, count));
    pushMoments(sumY, sumYY, ys.subarray(0, count));
  }
  if (size < EXACT) pushValue(sumXY, plain);
  else for (let i = 0; i < count; i++) pushProduct(sumXY, xs[i] as number, ys[i] as number);
}

/** Adds `more` to `totals`, or takes it away. */
export function include(totals: QuotientTotals, more: QuotientTotals, sign: 1 | -1): void {
  totals.n += sign * more.n;
  totals.missing += sign * more.missing;
  totals.invalid += sign * more.invalid;
  for (const [k, { high, low, rest }] of more.sums.entries()) {
    const sum = totals.sums[k] as RunningSum;
    for (const part of [high, low, ...rest]) pushValue(sum, sign * part);
  }
}

/** Each sum as its canonical parts, whose first is the sum rounded. */
export function partsOf({ sums }: QuotientTotals): number[][] {
  return sums.map(partsOfSum);
}

/** The name of the first sum that n pairs cannot have, if there is one. */
export function impossibleSum(n: number, parts: readonly (readonly number[])[]): string | undefined {
  const [x, y, xx, xy, yy] = parts.map(([rounded = 0]) => rounded) as [number, number, number, number, number];
  // a database rounds its sums
  const slack = 1.000001;
  // of what is smaller than 1e-145, squares have lost digits
  const root = (Math.sqrt(xx) + 1e-145 * n) * slack;
  const faults = {
    squaredNumerator: xx >= 0 && xx <= n * LARGEST_SQUARABLE * LARGEST_SQUARABLE,
    numerator: Math.abs(x) <= Math.sqrt(n) * root,
    denominator: (y === 0 || y >= SMALLEST) && y <= n * LARGEST_SQUARABLE,
    squaredDenominator: yy <= y * y * slack && y * y <= n * yy * slack,
    product: Math.abs(xy) <= root * Math.sqrt(yy),
  };
  return Object.entries(faults).find(([, possible]) => !possible)?.[0];
}

/**
 * The name of the first exact sum that n pairs cannot have: by Cauchy and Schwarz n Σx² is at least (Σx)², and of one pair equal
 * to it, likewise for y; (Σy)² is at least Σy², denominators being none below 0.
 */
export function impossibleSquare({ n, sums }: QuotientTotals): string | undefined {
  const [x, y, xx, , yy] = sums as [RunningSum, RunningSum, RunningSum, RunningSum, RunningSum];
  if (!arePossible({ n, sum: x, squares: xx })) return 'squaredNumerator';
  const isOne = exactSpread({ n: 1, sum: y, squares: yy }) <= 0;
  return isOne && arePossible({ n, sum: y, squares: yy }) ? undefined : 'squaredDenominator';
}

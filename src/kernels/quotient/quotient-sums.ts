import { refuse } from '../../core/errors.js';
import { addedReasons, LeftOutCount, type Reasons, type Refusal } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { isCount, plain } from '../../core/plain-number.js';
import { placeOf, readParts } from '../../core/reading.js';
import { refuseState } from '../../core/state.js';
import { faultOf } from '../../core/unreadable.js';
import { arePossible } from '../../stats/sums/moment-state.js';
import { exactSpread } from '../../stats/sums/moment-sums.js';
import { emptySum, partsOfSum, pushValue, type RunningSum } from '../../stats/sums/running-sum.js';
import { LARGEST_SQUARABLE, pushBlock, pushProduct } from '../../stats/sums/square-sums.js';
import { type PairFault, type PairForm, pairFaults, SMALLEST_DIVISOR } from './ratio-form.js';

/** Pairs per block. */
const BLOCK = 1024;
/** Below it, a sum of whole numbers has not been rounded. */
const EXACT = 9007199254740992;

/** What is counted: pairs of these names, and what becomes of bad ones. */
export interface PairSpec extends PairForm {
  readonly onInvalid: InvalidPolicy;
}

/** The ratio of pairs that have no names of their own: {@link quotient}. */
export const QUOTIENT = {
  metric: 'quotient',
  unit: 'ratio',
  part: 'numerator',
  whole: 'denominator',
  range: [null, null],
} as const;

/** Names of the five sums, in their order. */
export const SUM_NAMES = ['numerator', 'denominator', 'squaredNumerator', 'product', 'squaredDenominator'] as const;

export type SumName = (typeof SUM_NAMES)[number];

/** The sufficient statistic of a quotient: Σx, Σy, Σx², Σxy and Σy², exactly. */
export interface QuotientTotals {
  readonly sums: readonly RunningSum[];
  n: number;
  missing: number;
  invalid: number;
  reasons: Reasons;
  /** Where the first refused pairs stood, in a call that read them itself. */
  refused?: readonly Refusal[];
}

/** Nothing counted yet. */
export function noPairs(): QuotientTotals {
  return { sums: SUM_NAMES.map(emptySum), n: 0, missing: 0, invalid: 0, reasons: {} };
}

/**
 * Counts pairs off rows or columns; what it returns is fresh, so a call that throws has changed nothing. With a `gate`, rows
 * have an optional third part by the name of `third`, and those that the gate does not let through are not counted.
 */
export function countPairs(
  spec: PairSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  third?: string,
  gate?: (flag: unknown) => boolean | PairFault,
): QuotientTotals {
  const { metric, part, whole, onInvalid } = spec;
  const { sums } = noPairs();
  const left = new LeftOutCount();
  let n = 0;
  const size = Array.isArray(source) ? Math.min(BLOCK, source.length + 1) : BLOCK;
  const xs = new Float64Array(size);
  const ys = new Float64Array(size);
  let waiting = 0;
  const faultIn = pairFaults(spec);
  const bad = ([name, expected, got, fault]: PairFault, index: number) => {
    if (onInvalid === 'count') left.refuse(index, name, faultOf(got, fault));
    else refuse(metric, name, expected, got, 'INVALID_VALUE', ` at ${placeOf(source, name, index)}`, { index });
  };
  const isOne = spec.rows === 'whole';
  const names = { required: isOne ? [part] : [part, whole], optional: third ? [third] : [] };
  readParts(metric, source, names, options, (index, first, second, flag) => {
    const passes = gate ? gate(flag) : true;
    if (passes !== true) {
      if (passes) bad(passes, index);
      return;
    }
    const x = plain(first);
    const y = isOne ? 1 : plain(second);
    if (x == null || y == null) {
      left.missing++;
      return;
    }
    const fault = faultIn(x, y);
    if (fault) bad(fault, index);
    else {
      n++;
      xs[waiting] = x as number;
      ys[waiting] = y as number;
      waiting++;
      if (waiting === size) {
        pushPairs(sums, xs, ys, size);
        waiting = 0;
      }
    }
  });
  pushPairs(sums, xs, ys, waiting);
  const { missing, invalid, reasons, refused } = left;
  return { sums, n, missing, invalid, reasons, refused };
}

/** Counts one pair where it stands, if it is a good one; false, with nothing counted, for any other. */
export function countPair(form: PairForm, totals: QuotientTotals, x: unknown, y: unknown): boolean {
  const { n, missing, invalid, sums } = totals;
  if (typeof x !== 'number' || typeof y !== 'number') return false;
  if (pairFaults(form)(x, y) || !isCount(n + missing + invalid + 1)) return false;
  totals.n++;
  pushPair(sums, x, y);
  return true;
}

function pushPair(sums: readonly RunningSum[], x: number, y: number): void {
  const [sumX, sumY, sumXX, sumXY, sumYY] = sums as [RunningSum, RunningSum, RunningSum, RunningSum, RunningSum];
  pushValue(sumX, x);
  pushValue(sumY, y);
  pushProduct(sumXX, x, x);
  pushProduct(sumXY, x, y);
  pushProduct(sumYY, y, y);
}

/** Adds the first `count` pairs: the squares of many by blocks, which is several times as fast as one by one. */
function pushPairs(sums: readonly RunningSum[], xs: Float64Array, ys: Float64Array, count: number): void {
  if (count < 16) {
    for (let i = 0; i < count; i++) pushPair(sums, xs[i] as number, ys[i] as number);
    return;
  }
  const [sumX, sumY, sumXX, sumXY, sumYY] = sums as [RunningSum, RunningSum, RunningSum, RunningSum, RunningSum];
  pushBlock(sumX, sumXX, xs, 0, count);
  pushBlock(sumY, sumYY, ys, 0, count);
  let plain = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    plain += x * y;
    // fractions, whose products may be rounded, end this way of adding
    size += Math.floor(x) === x && Math.floor(y) === y ? Math.abs(x * y) : EXACT;
  }
  if (size < EXACT) pushValue(sumXY, plain);
  else for (let i = 0; i < count; i++) pushProduct(sumXY, xs[i] as number, ys[i] as number);
}

/** Adds `more` to `totals`, or takes it away: what was never refused cannot be, and leaves a count that is none. */
export function include(totals: QuotientTotals, more: QuotientTotals, sign: 1 | -1): void {
  totals.n += sign * more.n;
  totals.missing += sign * more.missing;
  const reasons = addedReasons(totals.reasons, more.reasons, sign);
  totals.invalid = reasons ? totals.invalid + sign * more.invalid : Number.NaN;
  totals.reasons = reasons ?? {};
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
    denominator: (y === 0 || y >= SMALLEST_DIVISOR) && y <= n * LARGEST_SQUARABLE,
    squaredDenominator: yy <= y * y * slack && y * y <= n * yy * slack,
    product: Math.abs(xy) <= root * Math.sqrt(yy),
  };
  return Object.entries(faults).find(([, possible]) => !possible)?.[0];
}

/**
 * The name of the first exact sum that n pairs cannot have: by Cauchy and Schwarz n Σx² is at least (Σx)², and of one pair equal
 * to it, likewise for y; (Σy)² is at least Σy², denominators being none below 0.
 */
function impossibleSquare({ n, sums }: QuotientTotals): string | undefined {
  const [x, y, xx, , yy] = sums as [RunningSum, RunningSum, RunningSum, RunningSum, RunningSum];
  if (!arePossible({ n, sum: x, squares: xx })) return 'squaredNumerator';
  const isOne = exactSpread({ n: 1, sum: y, squares: yy }) <= 0;
  return isOne && arePossible({ n, sum: y, squares: yy }) ? undefined : 'squaredDenominator';
}

/**
 * The name of the first sum that pairs of this form cannot have: where parts are not negative, (Σx)² is at least Σx²; where no
 * part is above its whole, x² ≤ xy ≤ y² in every pair; where rows are the whole, every y is 1. Sums are compared as they are
 * rounded, which keeps their order.
 */
function impossibleInForm({ rows, range: [least, most] = [0, null] }: PairForm, totals: QuotientTotals) {
  const { n, sums } = totals;
  const parts = partsOf(totals);
  const [x, y, xx, xy, yy] = parts.map(([rounded = 0]) => rounded) as [number, number, number, number, number];
  const isSum = (k: number, of: readonly number[]) => String(parts[k]) === String(of);
  if (rows === 'whole') {
    const ones = n ? [n] : [];
    if (!isSum(1, ones)) return 'denominator';
    if (!isSum(4, ones)) return 'squaredDenominator';
    if (!isSum(3, parts[0] as number[])) return 'product';
  }
  if (least === 0) {
    if (x < 0) return 'numerator';
    if (xy < 0) return 'product';
    if (exactSpread({ n: 1, sum: sums[0] as RunningSum, squares: sums[2] as RunningSum }) > 0)
      return 'squaredNumerator';
  }
  if (most) {
    if (x > y) return 'numerator';
    if (xy > yy) return 'product';
    if (least === 0 && xx > xy) return 'squaredNumerator';
  }
  return undefined;
}

/** Refuses sums that pairs of this form cannot have. */
export function assertPossible(form: PairForm, totals: QuotientTotals, why: string): void {
  const { n, missing, invalid } = totals;
  const fault = [n, missing, invalid].every(isCount)
    ? (impossibleSum(n, partsOf(totals)) ?? impossibleSquare(totals) ?? impossibleInForm(form, totals))
    : 'n';
  if (fault) refuseState('ratio', why, fault);
}

import { show } from '../../core/errors.js';
import { refuseState } from '../../core/state.js';

/** Exact sums over durations x: `sum` of x · 2^1074, `squares` of x² · 4^1074, which are whole; to which is to be added what `few` holds. */
export interface DurationSums {
  sum: bigint;
  squares: bigint;
  /** Sums over x = 2^20 high + low of x, high², high · low, low², and of all four: in doubles, which are 10 times faster. */
  readonly few: [all: number, sum: number, high: number, mixed: number, low: number];
}

/** Binary digits after the point of the least double. */
const DIGITS = 1074;

/** 2^52, up to where doubles add whole numbers without rounding, less a bit for the bound itself. */
const EXACT = 4_503_599_627_370_496;

/** Nothing added yet. */
export function emptySums(): DurationSums {
  return { sum: 0n, squares: 0n, few: [0, 0, 0, 0, 0] };
}

/** Adds a duration, `times` times over. */
export function pushDuration(sums: DurationSums, duration: number, times: number): void {
  const { few } = sums;
  const high = Math.floor(duration / 2 ** 20);
  const low = duration - high * 2 ** 20;
  const all = times * (duration + high * high + high * low + low * low);
  if (few[0] + all > EXACT) settle(sums);
  if (duration % 1 > 0 || all > EXACT) {
    let [whole, zeros] = [duration, DIGITS];
    for (; whole % 1 > 0; zeros--) whole *= 2;
    const x = BigInt(whole);
    sums.sum += (x * BigInt(times)) << BigInt(zeros);
    sums.squares += (x * x * BigInt(times)) << BigInt(2 * zeros);
  } else {
    few[0] += all;
    few[1] += times * duration;
    few[2] += times * high * high;
    few[3] += times * high * low;
    few[4] += times * low * low;
  }
}

/** Adds other sums, or with a sign of -1 takes them out again. */
export function addSums(sums: DurationSums, more: DurationSums, sign: 1 | -1 = 1): void {
  if (sums.few[0] + more.few[0] > EXACT) settle(sums);
  for (const [k, part] of more.few.entries()) (sums.few[k] as number) += k === 0 ? part : sign * part;
  sums.sum += BigInt(sign) * more.sum;
  sums.squares += BigInt(sign) * more.squares;
}

/** The same sums, with nothing left in doubles. */
function settle(sums: DurationSums): DurationSums {
  const [, sum, high, mixed, low] = sums.few.map(BigInt) as [bigint, bigint, bigint, bigint, bigint];
  sums.few.fill(0);
  sums.sum += sum << BigInt(DIGITS);
  sums.squares += ((high << 40n) + (mixed << 21n) + low) << BigInt(2 * DIGITS);
  return sums;
}

/** What the sums over n durations say, each number rounded once; variance by n - 1, of nQ - S². */
export function valuesOfSums(
  sums: DurationSums,
  n: number,
): {
  readonly total: number;
  readonly squares: number;
  readonly spread: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly se: number | null;
} {
  const { sum, squares } = settle(sums);
  const spread = numberOf(BigInt(n) * squares - sum * sum, 2 * DIGITS);
  const sd = n < 2 ? null : Math.sqrt(spread / (n * (n - 1)));
  return {
    total: numberOf(sum, DIGITS),
    squares: numberOf(squares, 2 * DIGITS),
    spread,
    mean: n === 0 ? null : numberOf(sum, DIGITS, BigInt(n)),
    sd,
    se: sd === null ? null : sd / Math.sqrt(n),
  };
}

/** The double nearest to whole / 2^digits / by. */
function numberOf(whole: bigint, digits: number, by = 1n): number {
  // to about 128 digits, of which the last one stands for all that are cut, so that they are not taken for a half
  const cut = whole.toString(16).length * 4 - 192;
  const [long, parts] = cut > 0 ? [whole, by << BigInt(cut)] : [whole << BigInt(-cut), by];
  const lead = Number((long / parts) | BigInt(long % parts !== 0n));
  // in two steps, since such a power of 2 may be too small for a double
  const half = Math.trunc((cut - digits) / 2);
  return lead * 2 ** half * 2 ** (cut - digits - half);
}

/** Sums as a state has them. */
export interface StoredSums {
  readonly digits: number;
  readonly sum: string;
  readonly squares: string;
}

/** Sums as they are stored, with as few binary digits as they need: one form, whatever the order in which they were added. */
export function storedSums(sums: DurationSums): StoredSums {
  let { sum, squares } = settle(sums);
  let digits = DIGITS;
  for (; digits > 0 && !(sum & 1n) && !(squares & 3n); digits--) {
    sum >>= 1n;
    squares >>= 2n;
  }
  return { digits, sum: `${sum}`, squares: `${squares}` };
}

/** Sums that were stored; `null` for those that are not stored like this. What they are worth shows beside the durations. */
export function sumsFrom({ digits, sum, squares }: StoredSums): DurationSums | null {
  if (digits > DIGITS) return null;
  const cut = BigInt(DIGITS - digits);
  const sums = { ...emptySums(), sum: BigInt(sum) << cut, squares: BigInt(squares) << (2n * cut) };
  return storedSums(sums).digits === digits ? sums : null;
}

/** Reads the digits of a whole number in a state: at most as many as any sum has. */
export function wholeOf(kind: string, field: string, value: unknown): string {
  if (typeof value === 'string' && /^(0|[1-9]\d{0,699})$/.test(value)) return value;
  return refuseState(kind, `${field} in a state must be digits of a whole number; got ${show(value)}`, field);
}

import * as fc from 'fast-check';

/*
 * The slow, obvious twin of the exact sums: every double is a whole number of 2^-1074, and BigInt adds those.
 */

const view = new DataView(new ArrayBuffer(8));

/** A finite double as a multiple of 2^-1074. */
export function unitsOf(value: number): bigint {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? mantissa : (mantissa | 0x10000000000000n) << BigInt(exponent - 1);
  return bits >> 63n ? -size : size;
}

/** The exact sum, as a multiple of 2^-1074. */
export function exactUnits(values: Iterable<number>): bigint {
  let sum = 0n;
  for (const value of values) sum += unitsOf(value);
  return sum;
}

/** A number of 2^-1074, rounded to the nearest double, ties to even, by trying both neighbours. */
export function nearestOf(units: bigint): number {
  if (units === 0n) return 0;
  const size = units < 0n ? -units : units;
  const shift = BigInt(Math.max(0, size.toString(2).length - 53));
  view.setBigUint64(0, (shift << 52n) + (size >> shift));
  // Truncated: the right answer is this double or the next one up.
  const down = view.getFloat64(0);
  const candidates = [down, nextUp(down)];
  const [best] = candidates
    .map((double) => ({ double, off: distance(unitsOf(double), size), odd: isOdd(double) }))
    .sort((a, b) => (a.off < b.off ? -1 : a.off > b.off ? 1 : a.odd - b.odd));
  return (units < 0n ? -1 : 1) * (best as { double: number }).double;
}

function nextUp(value: number): number {
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function isOdd(value: number): number {
  view.setFloat64(0, value);
  return Number(view.getBigUint64(0) & 1n);
}

/** A double of any size up to 2^960, with few or many digits, down to 5e-324. */
const anySize = fc
  .tuple(
    fc.integer({ min: -1074, max: 959 }),
    fc.oneof(fc.constant(1), fc.double({ min: 1, max: 2, noNaN: true })),
    fc.boolean(),
  )
  .map(([exponent, mantissa, negative]) => (negative ? -1 : 1) * mantissa * 2 ** exponent);

/** Values that sums find hard, beside ordinary ones. */
export const summable = fc.oneof(
  { weight: 3, arbitrary: anySize },
  { weight: 2, arbitrary: fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 5e-324, -5e-324, 9.7453140114e288, -9.7453140114e288, 1, 2 ** -53) },
);

/**
 * Lists that leave far more fragments than 40 in an expansion: each pair keeps one bit, which had no chance to join the
 * bits below it because of the larger one that came and went with it.
 */
export const fragments = fc
  .tuple(fc.integer({ min: 2, max: 60 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }))
  .map(([step, signs]) => {
    const values: number[] = [];
    for (let low = -1074; low < 900; low += step) {
      const sign = signs[values.length % signs.length] ? 1 : -1;
      values.push(sign * 2 ** (low + 52) + sign * 2 ** low, -sign * 2 ** (low + 52));
    }
    return values;
  });

/** Numbers and a half of their last digit, exactly or with a bit far below that breaks the tie. */
export const ties = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constantFrom(0, 1, -1))
  .chain(([exponent, odd, negative, breaker]) =>
    fc.integer({ min: -1074, max: -60 }).map((below) => {
      const sign = negative ? -1 : 1;
      const number = (1 + odd * Number.EPSILON) * 2 ** exponent;
      return [sign * number, sign * 2 ** (exponent - 53), breaker * 2 ** below].filter((value) => value !== 0);
    }),
  );

/** Lists of them, some with the same values taken away again, some longer than a block. */
export const summables = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.array(summable, { maxLength: 120 }) }, fragments, ties),
    fc.nat(2),
    fc.boolean(),
    fc.nat({ max: 1100 }),
  )
  .map(([values, cancelled, long, wholes]) => [
    ...(long ? Array.from({ length: wholes }, (_, i) => i * 3 - 500) : []),
    ...values,
    ...values.slice(0, Math.floor((values.length * cancelled) / 2)).map((value) => -value),
  ]);

/** The same values in an order that depends on the keys. */
export function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  return items
    .map((item, i) => ({ item, key: (keys[i % keys.length] ?? 0) ^ Math.imul(i, 0x9e3779b9) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RatioAggregator } from '../../../src/index.js';
import { doublesOf, sumOfProducts } from '../../../src/sql/cells/exact-parts.js';

const CUT = 1n << 20n;
const whole = fc.bigInt(-(2n ** 51n) + 1n, 2n ** 51n - 1n);

/** What an engine adds up, with the rest cut off towards 0. */
function taken(pairs: readonly (readonly [bigint, bigint])[]): bigint[] {
  const halves = (x: bigint) => [x / CUT, x % CUT] as [bigint, bigint];
  const sums: [bigint, bigint, bigint] = [0n, 0n, 0n];
  for (const [x, y] of pairs) {
    const [[xh, xl], [yh, yl]] = [halves(x), halves(y)];
    sums[0] += xh * yh;
    sums[1] += x === y ? xh * xl : xh * yl + xl * yh;
    sums[2] += xl * yl;
    for (const product of [xh * yh, xh * yl, xl * yh, xl * yl]) expect(BigInt.asIntN(64, product)).toBe(product);
  }
  return sums;
}

describe('exact parts', () => {
  it('give the sum of squares and of products', () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 20 }), (values) => {
        const squares = values.map((x): [bigint, bigint] => [x, x]);
        const sum = sumOfProducts({ at: [], n: 1, takes: taken(squares) }, 0, true);
        expect(sum).toBe(values.reduce((total, x) => total + x * x, 0n));
      }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(whole, whole).filter(([x, y]) => x !== y),
          { maxLength: 20 },
        ),
        (pairs) => {
          const sum = sumOfProducts({ at: [], n: 1, takes: taken(pairs) }, 0, false);
          expect(sum).toBe(pairs.reduce((total, [x, y]) => total + x * y, 0n));
        },
      ),
    );
  });

  it('become the doubles that states in memory have', () => {
    const count = fc.bigInt(0n, 2n ** 51n - 1n);
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { maxLength: 12 }), (pairs) => {
        const events = pairs.map(([x, y]) => ({ numerator: Number(x), denominator: Number(y) }));
        const { squaredNumerator, product } = new RatioAggregator().addAll(events).toJSON();
        expect(doublesOf(pairs.reduce((sum, [x]) => sum + x * x, 0n))).toEqual(squaredNumerator);
        expect(doublesOf(pairs.reduce((sum, [x, y]) => sum + x * y, 0n))).toEqual(product);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherTails } from '../../../src/comparison/shares/fisher-tails.js';
import { runs } from '../../runs.js';

/** By factorials, as whole numbers: a table's weight is Π n! of its cells in reverse. */
function slowTails(a: { count: number; n: number }, b: { count: number; n: number }): number {
  const choose = (n: number, k: number): bigint => {
    let ways = 1n;
    for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
    return ways;
  };
  const count = a.count + b.count;
  const weight = (x: number) => choose(a.n, x) * choose(b.n, count - x);
  const seen = weight(a.count);
  let [all, rare] = [0n, 0n];
  for (let x = Math.max(0, count - b.n); x <= Math.min(a.n, count); x++) {
    all += weight(x);
    if (weight(x) * 10_000_000n <= seen * 10_000_001n) rare += weight(x);
  }
  return Number((rare * 10n ** 17n) / all) / 1e17;
}

const side = fc.nat({ max: 60 }).chain((n) => fc.record({ n: fc.constant(n + 1), count: fc.nat({ max: n + 1 }) }));

describe('fisherTails', () => {
  it('is what whole numbers say', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(fisherTails(a, b)).toBeCloseTo(slowTails(a, b), 13);
        expect(fisherTails(b, a)).toBeCloseTo(fisherTails(a, b), 13);
      }),
      { numRuns: runs },
    );
  });

  it('is SciPy’s, also far out and for many', () => {
    expect(fisherTails({ count: 8, n: 10 }, { count: 1, n: 6 })).toBeCloseTo(0.034965034965034975, 14);
    expect(fisherTails({ count: 60, n: 60 }, { count: 0, n: 60 }) / 2.070073888186964e-35).toBeCloseTo(1, 12);
    expect(fisherTails({ count: 2, n: 1e6 }, { count: 9, n: 1e6 })).toBeCloseTo(0.06542896241137097, 9);
    expect(fisherTails({ count: 0, n: 1 }, { count: 0, n: 1 })).toBe(1);
  });
});

import { beyondZ } from '../../stats/intervals/z-score.js';

/**
 * The probability that chi-square of `df` degrees, a whole number, lies above x: what `chiSquareUpperTail` gives for any df, in a
 * tenth of its bytes. Two degrees more add one term, (x/2)^e e^(-x/2) / Γ(e + 1) with e = df/2; the tails of 1 and 2 are those of
 * a normal number and of an exponential one. All terms are positive, so that nothing cancels; they are formed as logarithms, since
 * e^(-x/2) may underflow where the sum does not. O(df).
 */
export function chiSquareTail(x: number, df: number): number {
  if (x === 0) return 1;
  const half = x / 2;
  const isOdd = df % 2 > 0;
  let exponent = isOdd ? 0.5 : 0;
  // ln Γ(3/2) of √π / 2
  let log = isOdd ? Math.log(half) / 2 - half + 0.12078223763524522 : -half;
  let tail = isOdd ? beyondZ(Math.sqrt(x)) : 0;
  while (exponent < df / 2 - 0.25) {
    tail += Math.exp(log);
    exponent++;
    log += Math.log(half / exponent);
  }
  return Math.min(1, tail);
}

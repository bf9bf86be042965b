import { beyondZ, lnBeyondZ } from './z-score.js';

/**
 * The probability that chi-square of `df` degrees, a whole number, lies above x, and its logarithm, finite also where the probability
 * itself is too small: what `chiSquareUpperTail` gives for any df, in a tenth of its bytes. Two degrees more add one term,
 * (x/2)^e e^(-x/2) / Γ(e + 1) with e = df/2; the tails of 1 and 2 are those of a normal number and of an exponential one. All terms are
 * positive, so that nothing cancels; they are formed as logarithms and added relative to the largest. O(df).
 */
export function chiSquareTail(x: number, df: number): { readonly pValue: number; readonly lnPValue: number } {
  if (x === 0) return { pValue: 1, lnPValue: 0 };
  const half = x / 2;
  const isOdd = df % 2 > 0;
  const logs = isOdd ? [lnBeyondZ(Math.sqrt(x))] : [];
  // ln Γ(3/2) of √π / 2
  let log = isOdd ? Math.log(half) / 2 - half + 0.12078223763524522 : -half;
  for (let exponent = isOdd ? 0.5 : 0; exponent < df / 2 - 0.25; log += Math.log(half / exponent)) {
    logs.push(log);
    exponent++;
  }
  if (df === 1) return { pValue: beyondZ(Math.sqrt(x)), lnPValue: logs[0] as number };
  const most = Math.max(...logs);
  const lnPValue = Math.min(0, most + Math.log(logs.reduce((sum, each) => sum + Math.exp(each - most), 0)));
  return { pValue: Math.exp(lnPValue), lnPValue };
}

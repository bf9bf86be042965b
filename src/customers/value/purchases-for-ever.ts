/**
 * Purchases for ever, each discounted from when it is made: ∫ e^(−δ t) dE(t), which is ∫ z e^(−z) E(z / δ) d ln z, E(t) being the
 * purchases expected within t.
 *
 * By the trapezoidal rule over ln z, from z = 1 outward: nothing ends abruptly there and all terms have one sign, so that it converges
 * exponentially. For Pareto/NBD it is the discounted expected residual transactions of Fader, Hardie and Lee, RFM and CLV, Journal of
 * Marketing Research 42, 2005, whose closed form has a confluent hypergeometric function.
 */
export function purchasesForEver(expected: (time: number) => number, delta: number): number {
  const step = 0.25;
  let sum = 0;
  for (const way of [1, -1]) {
    for (let k = way > 0 ? 0 : 1; ; k++) {
      const z = Math.exp(way * k * step);
      const term = z * Math.exp(-z) * expected(z / delta);
      sum += term;
      if (!(term > 1e-16 * sum)) break;
    }
  }
  return step * sum;
}

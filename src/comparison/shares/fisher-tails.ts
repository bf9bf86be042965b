/** A share's counts. */
interface Counts {
  readonly count: number;
  readonly n: number;
}

/**
 * The two-sided p-value of Fisher's exact test: given both margins, the probability of all tables that are no likelier than the one
 * that was seen. Tables likelier by less than 1 in 10⁷ count as equally likely, as in R and SciPy.
 *
 * Probabilities are relative to that of the likeliest table, from which both sides are walked outward by the ratio of neighbours, until
 * nothing is left: nothing overflows, and no factorial is needed. As many steps as the distribution is wide.
 */
export function fisherTails(a: Counts, b: Counts): number {
  const count = a.count + b.count;
  const [least, most] = [Math.max(0, count - b.n), Math.min(a.n, count)];
  const peak = Math.max(least, Math.min(most, Math.floor(((a.n + 1) / (a.n + b.n + 2)) * (count + 1))));
  // how much likelier it is that one more of those with the property is in a
  const odds = (x: number) => ((a.n - x) / (x + 1)) * ((count - x) / (b.n - count + x + 1));
  const walk = (step: 1 | -1): number[] => {
    const weights: number[] = [];
    for (let [x, weight] = [peak, 1]; weight > 0 && x !== (step > 0 ? most : least); ) {
      weight *= step > 0 ? odds(x) : 1 / odds(x - 1);
      x += step;
      weights.push(weight);
    }
    return weights;
  };
  const [below, above] = [walk(-1), walk(1)];
  const away = a.count - peak;
  const seen = (away === 0 ? 1 : away < 0 ? below[-away - 1] : above[away - 1]) ?? 0;
  let [all, rare] = [0, 0];
  // the small ones first, so that none is lost
  for (const weight of [...below, 1, ...above].sort((x, y) => x - y)) {
    all += weight;
    if (weight <= seen * (1 + 1e-7)) rare = all;
  }
  return rare / all;
}

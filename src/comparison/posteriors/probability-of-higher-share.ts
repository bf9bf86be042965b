import { betaBelow } from '../../stats/distributions/beta.js';
import { assertCountedAlike, comparedFacts, factsOf } from '../counted-alike.js';
import { type ShareSideCounts, shareSideOf } from '../shares/compare-shares.js';
import { alphaOf, type HigherResult, higher, type PosteriorOptions, type PosteriorSide } from './posterior.js';

/**
 * How likely one share is above another, after the counts and a Beta prior.
 *
 * P(A > B) with A ~ Beta(alpha + count, alpha + n − count), and B likewise; mean and standard deviation of both and of A − B.
 *
 * @remarks The question that people ask ("what are the odds that the new page is better?"), which no p-value answers. It depends on the
 * prior where counts are few; a side without answers is the prior alone. With a flat prior and many answers it is close to 1 − p/2 of the
 * one-sided question. Right to about 1e-10. Cost: some 100 evaluations of a beta distribution, a millisecond. Source: textbook (Gelman et
 * al., Bayesian Data Analysis, ch. 2); the integral is taken over the log odds of the side that is known better, where the trapezoidal
 * rule converges exponentially.
 * @param a a result with count and n, or `{ count, n }`
 * @param b the other one
 * @param options the prior
 * @returns P(A > B), and both posteriors
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no such counts and for sides counted differently; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { probabilityOfHigherShare } from 'cx-metrics';
 * probabilityOfHigherShare({ count: 66, n: 100 }, { count: 50, n: 100 }).value; // ~> 0.98883414730829
 * probabilityOfHigherShare({ count: 1, n: 1 }, { count: 0, n: 1 }).value; // ~> 0.8333333333333
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function probabilityOfHigherShare(
  a: ShareSideCounts | { readonly share: ShareSideCounts },
  b: ShareSideCounts | { readonly share: ShareSideCounts },
  options?: PosteriorOptions,
): HigherResult<'probability-of-higher-share', 'fraction'> {
  const metric = 'probability-of-higher-share';
  const expected = 'a result with count and n, or { count, n }';
  const facts = [factsOf(metric, 'a', a, expected), factsOf(metric, 'b', b, expected)] as const;
  const sides = facts.map((fact, k) => shareSideOf(metric, k ? 'b' : 'a', fact));
  assertCountedAlike(metric, ...facts);
  const alpha = alphaOf(metric, options);
  const [one, other] = sides.map(({ sample }): Beta => {
    const { count = 0, n = 0 } = sample ?? {};
    return [alpha + count, alpha + n - count];
  }) as [Beta, Beta];
  const [first, second] = [sideOf(one, alpha), sideOf(other, alpha)];
  // over the better known one, so that what is integrated is no steeper than its density
  const isFirst = first.sd < second.sd;
  const value = isFirst ? 1 - above(other, one) : above(one, other);
  return higher({ metric, unit: 'fraction', of: comparedFacts(...facts).of, alpha }, value, first, second);
}

type Beta = readonly [a: number, b: number];

function sideOf([a, b]: Beta, alpha: number): PosteriorSide {
  const n = a + b;
  return { mean: a / n, sd: Math.sqrt(((a / n) * (b / n)) / (n + 1)), n: n - 2 * alpha };
}

/** P(X > Y) over the log odds t of Y, from their peak outward; density and its sum by the same rule, so that no constant is needed. */
function above([p, q]: Beta, [a, b]: Beta): number {
  const step = Math.min(0.5, Math.sqrt(1 / a + 1 / b) / 4);
  const [x, y] = [a / (a + b), b / (a + b)];
  let [sum, weights] = [0, 0];
  const add = (t: number): boolean => {
    const [up, down] = [Math.log1p(y * Math.expm1(-t)), Math.log1p(x * Math.expm1(t))];
    const weight = Math.exp(-a * up - b * down);
    const [at, rest] = [x * Math.exp(-up), y * Math.exp(-down)];
    sum += weight * (at > 0 && rest > 0 ? betaBelow(q, p, rest, at) : at > 0 ? 0 : 1);
    weights += weight;
    return weight > 1e-18;
  };
  add(0);
  for (const sign of [-1, 1]) for (let k = 1; add(sign * k * step); k++);
  return sum / weights;
}

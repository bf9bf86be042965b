import { netSpread } from '../../stats/intervals/interval-scale.js';
import { beyondZ } from '../../stats/intervals/z-score.js';
import { exceeds } from '../../survey/nps/nps-dirichlet.js';
import { assertCountedAlike, comparedFacts, factsOf } from '../counted-alike.js';
import { type NetSideCounts, type NpsSideCounts, npsSideOf } from '../nps/compare-nps.js';
import { alphaOf, type HigherResult, higher, type PosteriorOptions, type PosteriorSide } from './posterior.js';

/**
 * How likely one NPS is above another, after the answers and a Dirichlet prior.
 *
 * P(A > B) with A = 100 · (P − D), (P, M, D) ~ Dirichlet(alpha + promoters, alpha + passives, alpha + detractors), and B likewise.
 *
 * @remarks See {@link probabilityOfHigherShare}: what a p-value is often mistaken for. It depends on the prior where answers are few; the prior
 * pulls both sides towards 0. Right to about 1e-9 from a few answers of each class on, to 1e-6 with fewer. Cost: some 100 tails of a Dirichlet distribution, tens of milliseconds. Source: as of
 * `npsDirichlet`; the density of the side that is known better is the sinc derivative of its tail, of which the normal part is known.
 * @param a a result of nps, or counts
 * @param b the other one
 * @param options the prior
 * @returns P(A > B), and both posteriors in points
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no such counts and for sides counted differently; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { probabilityOfHigherNps } from 'cx-metrics';
 * const [a, b] = [{ promoters: 9, passives: 5, detractors: 3 }, { promoters: 5, passives: 4, detractors: 6 }];
 * probabilityOfHigherNps(a, b).value; // ~> 0.91266588067
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function probabilityOfHigherNps(
  a: NpsSideCounts | NetSideCounts,
  b: NpsSideCounts | NetSideCounts,
  options?: PosteriorOptions,
): HigherResult<'probability-of-higher-nps', 'points'> {
  const metric = 'probability-of-higher-nps';
  const expected = 'a result of nps, or { promoters, passives, detractors }';
  const facts = [factsOf(metric, 'a', a, expected), factsOf(metric, 'b', b, expected)] as const;
  const sides = facts.map((fact, k) => npsSideOf(metric, k ? 'b' : 'a', fact));
  assertCountedAlike(metric, ...facts);
  const alpha = alphaOf(metric, options);
  const [one, other] = sides.map(({ sample }): Weights => {
    const { promoters = 0, passives = 0, detractors = 0 } = sample ?? {};
    return [promoters + alpha, passives + alpha, detractors + alpha];
  }) as [Weights, Weights];
  const [first, second] = [sideOf(one, alpha), sideOf(other, alpha)];
  const value = first.sd < second.sd ? 1 - above(other, one, first) : above(one, other, second);
  return higher({ metric, unit: 'points', of: comparedFacts(...facts).of, alpha }, value, first, second);
}

/** Steps of the grid in a standard deviation. */
const PER_SD = 5;

type Weights = readonly [p: number, m: number, d: number];

function sideOf([p, m, d]: Weights, alpha: number): PosteriorSide {
  const n = p + m + d;
  return {
    mean: (100 * (p - d)) / n,
    sd: (100 * Math.sqrt(netSpread(d, m, p) / (n + 1))) / n,
    n: Math.round(n - 3 * alpha),
  };
}

/** P(P − D > x), of the smaller tail. */
function tail([p, m, d]: Weights, x: number): number {
  return x * (p + m + d) > p - d ? exceeds(p, m, d, x) : 1 - exceeds(d, m, p, -x);
}

/**
 * P(X > Y) = ∫ P(X > y) dP(Y ≤ y), over u = artanh y, in which nothing ends abruptly, on a grid of a fifth of the deviation of Y. The
 * derivative of the tail G of Y is that of a normal tail S, which is known, and that of G − S, which vanishes at both ends, by sinc
 * interpolation: Σ (−1)^j / j · (value j behind − value j ahead) / step. Both, and the sum, converge exponentially.
 */
function above(wide: Weights, narrow: Weights, { mean, sd }: PosteriorSide): number {
  const centre = Math.atanh(mean / 100);
  const scale = Math.min(0.6, sd / 100 / (1 - (mean / 100) ** 2));
  const step = scale / PER_SD;
  const at = (k: number) => Math.tanh(centre + k * step);
  const normal = (k: number) => (k > 0 ? beyondZ(k / PER_SD) / 2 : 1 - beyondZ(-k / PER_SD) / 2);
  const rest = new Map<number, number>();
  for (const sign of [1, -1]) {
    for (let k = sign > 0 ? 0 : -1; Math.abs(k) < 3000; k += sign) {
      const [x, left] = [at(k), normal(k)];
      const part = Math.abs(x) < 1 ? tail(narrow, x) : x > 0 ? 0 : 1;
      rest.set(k, part - left);
      // as far as either has anything left
      if (Math.abs(k) > 8 * PER_SD && (sign > 0 ? part : 1 - part) < 1e-13) break;
    }
  }
  let sum = 0;
  for (const k of rest.keys()) {
    let slope = Math.exp((k / PER_SD) ** 2 / -2) / PER_SD / Math.sqrt(2 * Math.PI);
    for (const [j, value] of rest) if (j !== k) slope += ((j - k) % 2 ? -1 : 1) * (value / (j - k));
    const x = at(k);
    sum += slope * (Math.abs(x) < 1 ? tail(wide, x) : x > 0 ? 0 : 1);
  }
  return sum;
}

import { refuse } from '../../core/errors.js';
import { COUNT, isCount } from '../../core/plain-number.js';
import { assertLevel } from '../../stats/intervals/assert-range.js';
import { netSpread } from '../../stats/intervals/interval-scale.js';
import { assertClasses, type NpsClassCounts, type NpsIntervalMethod } from './nps-interval.js';

/**
 * Percentile bootstrap of an NPS with infinitely many resamples: no random numbers, the same bounds every time.
 *
 * The bounds are the quantiles at (1 − confidence) / 2 and (1 + confidence) / 2 of the NPS of n answers drawn with
 * replacement from the answers; a quantile is the smallest value whose cumulative probability reaches it. Bounds lie on the
 * lattice 100 · k / n. No width when all answers agree.
 *
 * @remarks For comparison with tools that resample, whose bounds scatter around these. Undercovers when n is small, as
 * {@link npsWald} does. Cumulative probabilities are known to about 1e-14, and one that misses its quantile by less than
 * 1e-12 counts as having reached it, so that an exact tie does not hang on rounding; at a tie, swapping promoters and
 * detractors mirrors the bounds but for one step. From a confidence of 1 − 2e-13 on the bounds no longer widen. Above
 * n = 1e12 a bound may miss by a few steps, less than 1e-11 points. Cost: O(log n), tens of microseconds. The
 * distribution of the sum is found from its characteristic function, of which a few dozen points matter.
 * Source: Efron 1979 for the bootstrap; inversion by the discrete Fourier transform over a window that holds all but
 * e^-40 of the distribution (Bernstein's inequality).
 * @example
 * ```ts
 * import { npsBootstrap, npsFromCounts } from 'cx-metrics';
 * const { interval } = npsFromCounts({ promoters: 5, passives: 3, detractors: 2 }, { interval: npsBootstrap });
 * interval; // => { low: -20, high: 80, confidence: 0.95, method: 'bootstrap' }
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsBootstrap: NpsIntervalMethod = {
  method: 'bootstrap',
  statistic: 'nps',
  bounds(counts, n, _, confidence) {
    assertClasses('npsBootstrap', counts, n, 1);
    assertLevel('npsBootstrap', confidence);
    for (const name of ['promoters', 'passives', 'detractors'] as const) {
      if (!isCount(counts[name])) refuse('npsBootstrap.bounds', name, COUNT, counts[name], 'INVALID_VALUE');
    }
    const balance = counts.promoters - counts.detractors;
    const { spread, upTo } = resamples(counts, n);
    const tail = Math.max((1 - confidence) / 2, 1e-13);
    const quantile = (probability: number) => {
      const level = probability - Math.min(1e-12, tail / 8);
      let low = Math.max(-spread, -n - balance);
      let high = Math.min(spread, n - balance);
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (upTo(middle) >= level) high = middle;
        else low = middle + 1;
      }
      return (100 * (balance + low)) / n;
    };
    return [quantile(tail), quantile(1 - tail)];
  },
};

/**
 * The distribution of promoters minus detractors in a resample, about its mean, which is the observed difference.
 * Its characteristic function is (φ / n)^n with φ(θ) = d e^-iθ + m + p e^iθ. On a window of `size` whole numbers that
 * holds all that counts, the distribution is a finite Fourier sum over θ = 2πk / size, and its cumulative sum is
 *     (j + ½) / size − Σ |φ / n|^n sin(n arg φ − θ (balance + j + ½)) / (size sin ½θ) + constant.
 */
function resamples({ promoters, passives, detractors }: NpsClassCounts, n: number) {
  const variance = netSpread(detractors, passives, promoters) / n;
  const spread = variance && Math.ceil(27 + Math.sqrt(711 + 80 * variance));
  const size = 2 * spread + 1;
  // turning φ by the commonest class keeps small what n multiplies
  const turn = passives >= Math.max(promoters, detractors) ? 0 : promoters > detractors ? 1 : -1;
  const turned = promoters - detractors - n * turn;
  const waves: (readonly [angle: number, phase: number, weight: number])[] = [];

  /** Adds wave k unless it is too small to matter. */
  const add = (k: number) => {
    const angle = (2 * Math.PI * k) / size;
    const half = Math.sin(angle / 2);
    const full = Math.sin(angle);
    const lost = 4 * (passives * (promoters + detractors) * half * half + promoters * detractors * full * full);
    const exponent = (n / 2) * Math.log1p(-Math.min(1, lost / n / n));
    if (exponent < -40) return false;
    let real = 0;
    let imaginary = 0;
    for (const [code, count] of [detractors, passives, promoters].entries()) {
      real += count * Math.cos((code - 1 - turn) * angle);
      imaginary += count * Math.sin((code - 1 - turn) * angle);
    }
    const phase = n * Math.atan2(imaginary, real) - turned * angle;
    waves.push([angle, phase, Math.exp(exponent) / (size * half)]);
    return true;
  };

  // in θ the waves fall and rise again at most once, so what matters lies at the two ends
  let first = 1;
  while (first <= spread && add(first)) first++;
  for (let last = spread; last > first && add(last); last--);

  const rising = (x: number) => {
    let sum = x / size;
    for (const [angle, phase, weight] of waves) sum -= weight * Math.sin(phase - angle * x);
    return sum;
  };
  const start = rising(-size / 2);
  return { spread, upTo: (j: number) => rising(j + 0.5) - start };
}

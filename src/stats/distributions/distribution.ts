import { refuse } from '../../core/errors.js';

/**
 * Quantile of the standard normal distribution: the x below which it lies with the given probability.
 *
 * Formula: the inverse of Φ(x) = ½ erfc(-x / √2). In units of the standard deviation.
 *
 * @remarks Rational approximations with a relative error of about 1e-15. A quantile far above 0 is known as exactly as
 * its probability, which near 1 has few digits: for small upper tails use `-normalQuantile(tail)`. O(1). Source:
 * M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37, 1988.
 * @param probability strictly between 0 and 1
 * @returns the quantile, from about -38.5 to 8.3
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for any other probability
 * @example
 * ```ts
 * import { normalQuantile } from 'cx-metrics/stats';
 * normalQuantile(0.5); // => 0
 * normalQuantile(0.975); // ~> 1.959963984540054
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function normalQuantile(probability: number): number {
  if (!(typeof probability === 'number' && probability > 0 && probability < 1)) {
    refuse('normalQuantile', 'probability', 'a number between 0 and 1', probability, 'INVALID_VALUE');
  }
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset;
    const numerator = polynomial(
      r,
      2509.0809287301227,
      33430.57558358813,
      67265.7709270087,
      45921.95393154987,
      13731.69376550946,
      1971.5909503065513,
      133.14166789178438,
      3.3871328727963665,
    );
    const denominator = polynomial(
      r,
      5226.495278852854,
      28729.085735721943,
      39307.89580009271,
      21213.794301586597,
      5394.196021424751,
      687.1870074920579,
      42.31333070160091,
      1,
    );
    return (offset * numerator) / denominator;
  }
  const tail = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  return tail <= 5 ? Math.sign(offset) * quantileOfTail(tail - 1.6) : Math.sign(offset) * quantileOfFarTail(tail - 5);
}

function quantileOfTail(r: number): number {
  const numerator = polynomial(
    r,
    0.0007745450142783414,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835,
  );
  const denominator = polynomial(
    r,
    1.0507500716444169e-9,
    0.0005475938084995345,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1,
  );
  return numerator / denominator;
}

function quantileOfFarTail(r: number): number {
  const numerator = polynomial(
    r,
    2.0103343992922881e-7,
    0.000027115555687434876,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103,
  );
  const denominator = polynomial(
    r,
    2.0442631033899397e-15,
    1.421511758316446e-7,
    0.000018463183175100548,
    0.0007868691311456133,
    0.014875361290850615,
    0.1369298809227358,
    0.599832206555888,
    1,
  );
  return numerator / denominator;
}

/**
 * The standard normal distribution function: the probability of a number up to x.
 *
 * Formula: Φ(x) = ½ erfc(-x / √2), a fraction from 0 to 1.
 *
 * @remarks Relative error at most 1e-14 in both tails, down to where a result is below 2.2e-308 and has fewer digits
 * (x below -37.5); 0 below about -38.5. O(1). Source: W. J. Cody, Rational Chebyshev Approximations for the Error
 * Function, Mathematics of Computation 23, 1969, and his routine ANORM (Algorithm 715, ACM TOMS 19, 1993).
 * @param x a finite number, in units of the standard deviation
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when x is no finite number
 * @example
 * ```ts
 * import { normalCdf } from 'cx-metrics/stats';
 * normalCdf(0); // => 0.5
 * normalCdf(-1.959963984540054); // ~> 0.025
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function normalCdf(x: number): number {
  if (!Number.isFinite(x)) refuse('normalCdf', 'x', 'a finite number', x, 'INVALID_VALUE');
  // Beyond 50 nothing is left of a tail, and squares could overflow.
  const size = Math.min(50, Math.abs(x));
  if (size <= 0.67448975) return 0.5 + central(x);
  const tail = size <= 5.656854249492381 ? tailBeyond(size) : farTailBeyond(size);
  return x > 0 ? 1 - tail : tail;
}

/**
 * The upper tail of the standard normal distribution: the probability of a number above x, without the loss of digits
 * of `1 - normalCdf(x)`.
 *
 * Formula: 1 - Φ(x) = Φ(-x) = ½ erfc(x / √2), a fraction from 0 to 1.
 *
 * @remarks Error and source as for {@link normalCdf}. O(1).
 * @param x a finite number, in units of the standard deviation
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when x is no finite number
 * @example
 * ```ts
 * import { normalUpperTail } from 'cx-metrics/stats';
 * normalUpperTail(0); // => 0.5
 * normalUpperTail(10) * 1e23; // ~> 0.7619853024160525
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function normalUpperTail(x: number): number {
  if (!Number.isFinite(x)) refuse('normalUpperTail', 'x', 'a finite number', x, 'INVALID_VALUE');
  return normalCdf(-x);
}

/** Φ(x) - 1/2 near 0. */
function central(x: number): number {
  const square = x * x;
  const numerator = polynomial(
    square,
    0.06568233791820745,
    2.2352520354606837,
    161.02823106855587,
    1067.6894854603709,
    18154.98125334356,
  );
  const denominator = polynomial(
    square,
    1,
    47.202581904688245,
    976.0985517377767,
    10260.932208618979,
    45507.78933502673,
  );
  return (x * numerator) / denominator;
}

function tailBeyond(x: number): number {
  const numerator = polynomial(
    x,
    1.0765576773720192e-8,
    0.39894151208813466,
    8.883149794388377,
    93.50665613217785,
    597.2702763948002,
    2494.5375852903726,
    6848.190450536283,
    11602.65143764735,
    9842.714838383978,
  );
  const denominator = polynomial(
    x,
    1,
    22.266688044328117,
    235.387901782625,
    1519.3775994075547,
    6485.558298266761,
    18615.571640885097,
    34900.95272114598,
    38912.00328609327,
    19685.429676859992,
  );
  return (bell(x) * numerator) / denominator;
}

function farTailBeyond(x: number): number {
  const inverse = 1 / (x * x);
  const numerator = polynomial(
    inverse,
    0.023073441764940174,
    0.215898534057957,
    0.12740116116024736,
    0.022235277870649807,
    0.0014216191932278934,
    0.000029112874951168793,
  );
  const denominator = polynomial(
    inverse,
    1,
    1.284260096144911,
    0.4682382124808651,
    0.06598813786892856,
    0.0037823963320275824,
    0.00007297515550839662,
  );
  return (bell(x) / x) * (0.3989422804014327 - (inverse * numerator) / denominator);
}

/** e^(-x² / 2), with x² in two parts, since the rounding of a large x² would show in the last digits. */
function bell(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(x - coarse) * (x + coarse)) / 2);
}

/** A polynomial by Horner's rule, highest power first. */
function polynomial(x: number, ...coefficients: readonly number[]): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

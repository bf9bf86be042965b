import type { Random } from './random.js';

/** Draws how many of n succeed. */
export type BinomialDraw = (n: number) => number;

/**
 * Draws from binomial distributions of one probability, given as two weights (of success and of failure) so that neither loses digits
 * near 0. Exact to the precision of a double, for n up to 2^53, in a time that does not grow with n:
 * - where less than 10 are expected, inversion: one number at random, walked off along the probabilities from 0 on;
 * - else BTRS of Hörmann (The generation of binomial random variates, Journal of Statistical Computation and Simulation 46, 1993):
 *   a number under a hat that is drawn by one division, accepted by a squeeze in three of four cases, else by the probability itself.
 * Success and failure swapped give n minus the same draw.
 */
export function binomialDraws(random: Random, success: number, failure: number): BinomialDraw {
  if (success > failure) {
    const other = binomialDraws(random, failure, success);
    return (n) => n - other(n);
  }
  const p = success / (success + failure);
  const odds = success / failure;
  if (success === 0) return () => 0;
  return (n) => (n * p < 10 ? byInversion(random, n, p, odds) : byRejection(random, n, p, odds));
}

function byInversion(random: Random, n: number, p: number, odds: number): number {
  const none = exponential(n * logarithmOf1p(-p));
  for (;;) {
    let rest = random.uniform();
    let probability = none;
    // beyond 150, where less than 10 are expected, nothing is left: what arrives there is rounding, and drawn again
    for (let k = 0; k <= Math.min(n, 150); k++) {
      if (rest < probability) return k;
      rest -= probability;
      probability *= ((n - k) / (k + 1)) * odds;
    }
  }
}

/** Names as in the paper; its squeezes are those of BTRD there. What only seldom is needed is worked out when it is. */
function byRejection(random: Random, n: number, p: number, odds: number): number {
  const variance = n * p * (1 - p);
  const spread = Math.sqrt(variance);
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= squeeze) return k;
    if (!(k >= 0 && k <= n)) continue;
    const height = logarithm((v * (2.83 + 5.1 / b) * spread) / (a / (us * us) + b));
    const m = Math.floor((n + 1) * p);
    const away = Math.abs(k - m);
    const normal = (away * away) / (-2 * variance);
    const most = (away / variance) * (((away / 3 + 0.625) * away + 1 / 6) / variance + 0.5);
    if (away > 15 && height < normal - most) return k;
    if (away > 15 && height > normal + most) continue;
    if (height <= logarithmOfRatio(n, k, m, odds)) return k;
  }
}

/**
 * ln of the probability of k over that of the mode m, by Stirling's formula: terms that grow with n are taken as differences, so that n
 * may be as large as 2^53.
 */
function logarithmOfRatio(n: number, k: number, m: number, odds: number): number {
  const above = k - m;
  return (
    (m + 0.5) * logarithmOf1p(-above / (k + 1)) +
    (n - m + 0.5) * logarithmOf1p(above / (n - k + 1)) +
    above * logarithm((odds * (n - k + 1)) / (k + 1)) +
    remainder(m) +
    remainder(n - m) -
    remainder(k) -
    remainder(n - k)
  );
}

/** ln k! − ((k + ½) ln(k + 1) − (k + 1) + ½ ln 2π). */
function remainder(k: number): number {
  if (k < REMAINDERS.length) return REMAINDERS[k] as number;
  const at = k + 1;
  const w = 1 / (at * at);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - w / 1188) * w) * w) * w) / at;
}

/** The first sixteen, for which the series is too short (mpmath, 40 digits). */
const REMAINDERS = [
  0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
  0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475, 0.005554733551962801,
  0.0052076559196096404,
];

/*
 * Logarithm and exponential of additions, multiplications and divisions alone. Those of engines may differ in the last bit, and one draw
 * that is accepted here and not there shifts all that follow: with these, a seed gives the same draws everywhere.
 */

/** ln of a number from 0; relative error some 1e-15. */
export function logarithm(x: number): number {
  if (x === 0) return -Infinity;
  let [rest, halvings] = [x, 0];
  for (; rest > Math.SQRT2; halvings++) rest /= 2;
  for (; rest < Math.SQRT1_2; halvings--) rest *= 2;
  return halvings * Math.LN2 + series((rest - 1) / (rest + 1));
}

/** ln(1 + x), x above −1. */
export function logarithmOf1p(x: number): number {
  return Math.abs(x) < 0.4 ? series(x / (2 + x)) : logarithm(1 + x);
}

/** 2 artanh t = 2 (t + t³/3 + t⁵/5 + …), |t| up to ¼: to t²⁷. */
function series(t: number): number {
  const x = t * t;
  const far = 1 / 17 + x * (1 / 19 + x * (1 / 21 + x * (1 / 23 + x * (1 / 25 + x / 27))));
  const near = 1 / 3 + x * (1 / 5 + x * (1 / 7 + x * (1 / 9 + x * (1 / 11 + x * (1 / 13 + x * (1 / 15 + x * far))))));
  return 2 * t * (1 + x * near);
}

/** e^x, x from −40 to 0; relative error some 1e-14. */
export function exponential(x: number): number {
  // of a part that is small enough for a short series, squared eight times
  const part = x / 256;
  let sum = 1;
  for (let k = 12; k > 0; k--) sum = 1 + (part / k) * sum;
  for (let k = 0; k < 8; k++) sum *= sum;
  return sum;
}

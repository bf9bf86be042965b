/**
 * The mean of a function of a beta distributed share p, given p and q = 1 − p: E g(p, q).
 *
 * Over the log odds of p by the trapezoidal rule, from the mean outward: whatever a and b are, nothing ends abruptly there and all
 * terms have one sign, so that the rule converges exponentially and no digits are lost. Density and its sum go by the same rule, so
 * that no constant is needed. Where the density is spread wide (a or b near 0) a tail is closed as the geometric series it becomes:
 * on the left once `left` · p, on the right once `right` · q is nothing against 1, these being how fast ln g changes there.
 * g is to be of one sign and, times the density, to have one peak. Source: L. N. Trefethen, J. A. C. Weideman, The Exponentially
 * Convergent Trapezoidal Rule, SIAM Review 56, 2014.
 */
export function betaMean(
  a: number,
  b: number,
  g: (p: number, q: number) => number,
  left: number,
  right: number,
): number {
  const step = Math.min(0.25, 0.6 * Math.sqrt(1 / a + 1 / b));
  const [x, y] = [a / (a + b), b / (a + b)];
  // shares hardly differ, and numbers hardly tell how likely each is
  if (step < 1e-9) return g(x, y);
  let [sum, weights] = [0, 0];
  for (const [side, shape, change] of [
    [-1, a, left],
    [1, b, right],
  ] as const) {
    for (let k = side > 0 ? 0 : 1; ; k++) {
      const t = side * k * step;
      const [up, down] = [Math.log1p(y * Math.expm1(-t)), Math.log1p(x * Math.expm1(t))];
      const weight = Math.exp(-a * up - b * down);
      const [p, q] = [x * Math.exp(-up), y * Math.exp(-down)];
      const term = weight * g(p, q);
      const isFlat = (side < 0 ? p : q) * (change + a + b) < 1e-17;
      const times = isFlat ? 1 + 1 / Math.expm1(shape * step) : 1;
      sum += term * times;
      weights += weight * times;
      if (isFlat || !(weight > 1e-18 * weights || Math.abs(term) > 1e-18 * Math.abs(sum))) break;
    }
  }
  return sum / weights;
}

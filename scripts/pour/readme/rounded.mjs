/**
 * A number rounded down to one digit and a half, for what grows with every change: 458 is 450, 3580 is 3500.
 * @param {number} number
 */
export function atLeast(number) {
  const step = 10 ** Math.floor(Math.log10(number)) / 2;
  return Math.floor(number / step) * step;
}

import { binOf } from '../../stats/quantiles/sketch-bins.js';
import type { Dialect } from '../dialects/dialect.js';
import { stepped } from './stepped.js';

/** Binary digits of the largest numbers that have a bin here. */
const DIGITS = 51;

/**
 * The bin of a whole number from 0 below 2^51 in a `QuantileSketch`. From 2^k on each of the 128 bins of an octave holds 2^(k - 7)
 * whole numbers, and below 2^7 each number has a bin of its own: so the bin is a whole quotient, or product, beside that of 2^k.
 */
export function sketchBin(dialect: Dialect, value: string): string {
  const { number, divided } = dialect;
  const powers = Array.from({ length: DIGITS }, (_, k) => 2 ** k);
  const leaves = powers.map((power) => {
    const base = number(binOf(power) - 128);
    const inOctave =
      power < 128 ? `${value} * ${number(128 / power)}` : power === 128 ? value : divided(value, number(power / 128));
    return `${base} + ${inOctave}`;
  });
  return stepped(dialect, value, powers, ['0', ...leaves]);
}

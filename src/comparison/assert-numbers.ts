import { refuse } from '../core/errors.js';

/** Refuses what a method of comparison cannot take, in its name: numbers of a side from `least` to `most`. */
export function assertNumbers(
  method: string,
  given: Readonly<Record<string, unknown>>,
  least: number,
  most: number,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      refuse(`${method}.difference`, name, `a number from ${least} to ${most}`, value, 'INVALID_VALUE');
    }
  }
}

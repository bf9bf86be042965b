import { refuse } from '../../core/errors.js';

/** Least z and least total of an interval: what is divided by it stays finite. */
export const LEAST = 1e-99;
/** Largest z and largest count: squares stay finite, and what costs the root of a count ends. */
export const MOST = 9007199254740992;

/** Refuses numbers that a method cannot take, in the name of the method, of what it was asked and of its argument. */
export function assertRange(
  method: string,
  given: Readonly<Record<string, unknown>>,
  least: number,
  most: number,
  asked: 'bounds' | 'difference' = 'bounds',
): void {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      refuse(`${method}.${asked}`, name, `a number from ${least} to ${most}`, value, 'INVALID_VALUE');
    }
  }
}

/** Refuses a level that is none. */
export function assertLevel(method: string, confidence: unknown): void {
  assertRange(method, { confidence }, 5e-324, 0.9999999999999999);
}

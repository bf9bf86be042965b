import { expect } from 'vitest';

/**
 * Whether a result agrees with what another tool gave, in all that the other says: numbers to a relative tolerance (and 1e-12),
 * whole numbers, texts and null exactly.
 */
export function expectNearly(actual: unknown, expected: unknown, tolerance: number, path = 'result'): void {
  if (typeof expected === 'object' && expected !== null) {
    if (Array.isArray(expected)) expect([path, (actual as unknown[]).length]).toEqual([path, expected.length]);
    for (const [key, inner] of Object.entries(expected)) {
      expectNearly((actual as Record<string, unknown>)[key], inner, tolerance, `${path}.${key}`);
    }
  } else if (typeof expected === 'number' && !Number.isInteger(expected)) {
    const off = Math.abs((actual as number) - expected);
    if (!(off <= Math.max(1e-12, Math.abs(expected) * tolerance))) expect([path, actual]).toEqual([path, expected]);
  } else if (typeof expected === 'number' && typeof actual === 'number' && !Number.isInteger(actual)) {
    // a share of exactly 1, a rounding away
    expect([path, Math.abs(actual - expected) <= Math.abs(expected) * tolerance]).toEqual([path, true]);
  } else expect([path, actual]).toEqual([path, expected]);
}

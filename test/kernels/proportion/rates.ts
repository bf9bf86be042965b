import { expect } from 'vitest';
import type { Interval } from '../../../src/core/result.js';
import { outcome } from '../../laws.js';

/** An interval as a golden file gives it. */
export function expectInterval(
  interval: Interval | null,
  bounds: readonly number[] | null | undefined,
  tolerance: number,
): void {
  if (bounds == null) expect(interval).toBeNull();
  else
    for (const [k, bound] of [interval?.low, interval?.high].entries()) {
      const expected = bounds[k] as number;
      expect(Math.abs((bound as number) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, expected));
    }
}

/** A share as a golden file gives it. */
export function expectShare(
  share: {
    readonly count?: number;
    readonly n?: number;
    readonly value: number | null;
    readonly interval: Interval | null;
  },
  golden: { count: number; n: number; value: number | null; interval: readonly number[] | null },
  tolerance: number,
): void {
  const { interval, ...rest } = golden;
  expect(share).toMatchObject(rest);
  expectInterval(share.interval, interval, tolerance);
}

/** Which of these does not end with this code. */
export function otherwise(code: string, actions: Record<string, () => unknown>): [string, string][] {
  return Object.entries(actions)
    .map(([name, action]): [string, string] => [name, outcome(action)])
    .filter(([, ending]) => ending !== code);
}

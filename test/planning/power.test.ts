import { expect, it } from 'vitest';
import { reachOf, zOfPower } from '../../src/planning/power.js';
import { normalQuantile } from '../../src/stats/distributions/distribution.js';
import { outcome } from '../laws.js';

it('is the normal quantile, also below one half', () => {
  for (const power of [0.1, 0.3, 0.5, 0.8, 0.99])
    expect(zOfPower('test', power)).toBeCloseTo(normalQuantile(power), 13);
  expect(reachOf('test', 0.95, 0.5)).toBeCloseTo(normalQuantile(0.975), 13);
  expect(outcome(() => reachOf('test', 0.95, 0.02))).toBe('INVALID_OPTION');
  expect(outcome(() => zOfPower('test', 0))).toBe('INVALID_OPTION');
});

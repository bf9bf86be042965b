import { expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../../src/comparison/groups/adjusted-p-values.js';
import { outcome } from '../../laws.js';
import golden from './test-groups.golden.json' with { type: 'json' };

it.each(golden.cases)('agrees with the reference: $name', ({ expected, tolerance }) => {
  for (const [k, p] of holm(expected.pairwiseP).entries()) {
    expect(Math.abs(p - (expected.holm[k] as number))).toBeLessThanOrEqual(tolerance);
  }
  for (const [k, p] of benjaminiHochberg(expected.pairwiseP).entries()) {
    expect(Math.abs(p - (expected.benjaminiHochberg[k] as number))).toBeLessThanOrEqual(tolerance);
  }
});

it('takes none, ties and any order; refuses what is no p-value', () => {
  expect([holm([]), benjaminiHochberg(new Set<number>())]).toEqual([[], []]);
  expect(holm([0.5, 0.01, 0.01])).toEqual([0.5, 0.03, 0.03]);
  expect(benjaminiHochberg([1, 0.02, 0.02])).toEqual([1, 0.03, 0.03]);
  for (const bad of [[1.1], [-0.1], [Number.NaN], ['0.1'], 5, null]) {
    expect(outcome(() => holm(bad as never))).toBe('INVALID_VALUE');
    expect(outcome(() => benjaminiHochberg(bad as never))).toBe('INVALID_VALUE');
  }
});

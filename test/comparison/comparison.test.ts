import { expect, it } from 'vitest';
import { concludeComparison } from '../../src/comparison/comparison.js';

it('asks the method once both sides have something, and gives none where they have not', () => {
  let asked = 0;
  const usual = {
    method: 'own',
    difference: (a: number, b: number) => {
      asked++;
      return { bounds: [a - b, a - b] as const, pValue: 1, test: 'own', se: 0 };
    },
  };
  const compared = {
    metric: 'compare-it',
    facts: { of: null, clock: null, scale: null },
    unit: 'ratio',
    kind: 'difference of means',
    most: 2,
    usual,
  } as const;
  const side = (value: number | null) => ({ value, n: value === null ? 0 : 1, sample: value });
  expect(concludeComparison(compared, side(null), side(1), undefined)).toMatchObject({ value: null, test: 'none' });
  expect(asked).toBe(0);
  expect(concludeComparison(compared, side(-1), side(4), undefined)).toMatchObject({
    value: -5,
    interval: { low: -2, high: -2 },
    se: 0,
    statistic: null,
  });
  expect(asked).toBe(1);
  expect(concludeComparison(compared, side(-0), side(0), undefined).value).toBe(0);
});

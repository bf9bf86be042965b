import { describe, expect, it } from 'vitest';
import { weightedKish, weightedLinearised } from '../../../src/survey/nps/weighted-nps-interval.js';

const sample = {
  value: 10,
  weight: 8,
  promoterWeight: 3,
  passiveWeight: 3,
  detractorWeight: 2,
  nEffective: 6,
  se: 4,
  seLinearised: 5,
};

describe('intervals of a weighted NPS', () => {
  it('put z standard errors on either side', () => {
    expect(weightedKish.bounds(sample, 8, 2, 0.95)).toEqual([2, 18]);
    expect(weightedLinearised.bounds(sample, 8, 2, 0.95)).toEqual([0, 20]);
    expect([weightedKish.method, weightedLinearised.method]).toEqual(['kish-wald', 'linearised']);
  });

  it('are none without a standard error', () => {
    expect(weightedLinearised.bounds({ ...sample, seLinearised: null }, 1, 2, 0.95)).toBe(null);
  });
});

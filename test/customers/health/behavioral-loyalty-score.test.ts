import { describe, expect, it } from 'vitest';
import { behavioralLoyaltyScore } from '../../../src/customers/health/behavioral-loyalty-score.js';
import { describeIndex } from '../../kernels/summary/indices.js';

describeIndex(behavioralLoyaltyScore, 'behavioral-loyalty-score', {
  'multi-channel-rate': [0, 1],
  'loyalty-participation-rate': [0, 1],
  'repeat-order-share': [0, 1],
  'repeat-purchase-rate': [0, 1],
  'return-rate': [1, 0],
});

describe('behavioralLoyaltyScore', () => {
  it('has the number of the specification, by ends that it knows', () => {
    expect(
      behavioralLoyaltyScore([
        { name: 'purchase-frequency', value: 1.5, weight: 0.2, worst: 1, best: 3 },
        { name: 'multi-channel-rate', value: 0.2, weight: 0.2 },
        { name: 'loyalty-participation-rate', value: 0.3, weight: 0.2 },
        { name: 'repeat-order-share', value: 0.45, weight: 0.2 },
        { name: 'return-rate', value: 0.08, weight: 0.2, worst: 0.5 },
      ]).value,
    ).toBeCloseTo(40.8, 10);
  });

  it('refuses what does not lie between them, such as a percentage', () => {
    expect(() => behavioralLoyaltyScore([{ name: 'return-rate', value: 8, weight: 1 }])).toThrow(
      'behavioralLoyaltyScore: value must be a number from 1 to 0; got 8 at component "return-rate"',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { digitalEngagementScore } from '../../../../src/growth/digital/experience/digital-engagement-score.js';
import { describeIndex } from '../../../kernels/summary/indices.js';

describeIndex(digitalEngagementScore, 'digital-engagement-score', {
  'accessibility-score': [0, 100],
  'communication-quality-score': [0, 1],
  'personalization-rate': [0, 1],
  'availability-rate': [0, 1],
});

describe('digitalEngagementScore', () => {
  it('has the number of the specification, by ends that it knows', () => {
    expect(
      digitalEngagementScore([
        { name: 'accessibility-score', value: 85, weight: 1 },
        { name: 'communication-quality-score', value: 0.75, weight: 1 },
        { name: 'personalization-rate', value: 0.6, weight: 1 },
        { name: 'availability-rate', value: 0.995, weight: 1, worst: 0.98 },
        { name: 'first-response-time', value: 1_200_000, weight: 1, worst: 3_600_000, best: 0 },
      ]).value,
    ).toBeCloseTo(72.33333333333333, 10);
  });

  it('refuses what does not lie between them, such as a percentage', () => {
    expect(() => digitalEngagementScore([{ name: 'availability-rate', value: 99.5, weight: 1 }])).toThrow(
      'digitalEngagementScore: value must be a number from 0 to 1; got 99.5 at component "availability-rate"',
    );
  });
});

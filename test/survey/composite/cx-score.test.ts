import { describe, expect, it } from 'vitest';
import { cxScore } from '../../../src/survey/composite/cx-score.js';
import { describeIndex } from '../../kernels/summary/indices.js';

describeIndex(cxScore, 'cx-score', {
  nps: [-100, 100],
  'employee-nps': [-100, 100],
  'net-sentiment': [-100, 100],
  csat: [0, 1],
  'trust-score': [0, 1],
  'star-rating': [1, 5],
  'brand-score': [0, 100],
  'digital-engagement-score': [0, 100],
});

describe('cxScore', () => {
  it('has the number of the specification, by ends that it knows', () => {
    expect(
      cxScore([
        { name: 'nps', value: 30, weight: 0.3 },
        { name: 'csat', value: 0.8, weight: 0.3 },
        { name: 'ces', value: 5.2, weight: 0.3, worst: 1, best: 7 },
        { name: 'employee-nps', value: 32, weight: 0.1 },
      ]).value,
    ).toBeCloseTo(71.1, 10);
  });

  it('refuses what does not lie between them, such as a percentage', () => {
    expect(() => cxScore([{ name: 'csat', value: 82, weight: 1 }])).toThrow(
      'cxScore: value must be a number from 0 to 1; got 82 at component "csat"',
    );
  });
});

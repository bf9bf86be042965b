import { describe, expect, it } from 'vitest';
import { implicitCsat } from '../../../src/survey/composite/implicit-csat.js';
import { describeIndex } from '../../kernels/summary/indices.js';

describeIndex(implicitCsat, 'implicit-csat', {
  'star-rating': [1, 5],
  'on-time-delivery-rate': [0, 1],
  'mystery-shopping-score': [0, 1],
});

describe('implicitCsat', () => {
  it('has the number of the specification, by ends that it knows', () => {
    expect(
      implicitCsat([
        { name: 'star-rating', value: 4.2, weight: 0.4 },
        { name: 'on-time-delivery-rate', value: 0.95, weight: 0.4 },
        { name: 'mystery-shopping-score', value: 0.8, weight: 0.2 },
      ]).value,
    ).toBeCloseTo(86, 10);
  });

  it('refuses what does not lie between them, such as a percentage', () => {
    expect(() => implicitCsat([{ name: 'star-rating', value: 0, weight: 1 }])).toThrow(
      'implicitCsat: value must be a number from 1 to 5; got 0 at component "star-rating"',
    );
  });
});

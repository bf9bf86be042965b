import { describe, expect, it } from 'vitest';
import { customerHealthScore } from '../../../src/customers/health/customer-health-score.js';
import { describeIndex } from '../../kernels/summary/indices.js';

describeIndex(customerHealthScore, 'customer-health-score', {
  'feature-adoption-rate': [0, 1],
  csat: [0, 1],
  'sla-attainment': [0, 1],
  'self-service-rate': [0, 1],
  'retention-rate': [0, 1],
  nps: [-100, 100],
  'churn-rate': [1, 0],
});

describe('customerHealthScore', () => {
  it('has the number of the specification, by ends that it knows', () => {
    expect(
      customerHealthScore([
        { name: 'feature-adoption-rate', value: 0.6, weight: 0.4 },
        { name: 'csat', value: 0.8, weight: 0.3 },
        { name: 'open cases', value: 2, weight: 0.2, worst: 10, best: 0 },
        { name: 'invoices paid on time', value: 1, weight: 0.1, worst: 0, best: 1 },
      ]).value,
    ).toBeCloseTo(74, 10);
  });

  it('refuses what does not lie between them, such as a percentage', () => {
    expect(() => customerHealthScore([{ name: 'nps', value: 101, weight: 1 }])).toThrow(
      'customerHealthScore: value must be a number from -100 to 100; got 101 at component "nps"',
    );
  });
});

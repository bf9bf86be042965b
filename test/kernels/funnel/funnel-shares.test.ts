import { describe, expect, it } from 'vitest';
import { funnelSteps, overallOf } from '../../../src/kernels/funnel/funnel-shares.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';

describe('funnelSteps', () => {
  const names = ['a', 'b', 'c', 'd'];

  it('has a share for each step after the first, of the step before and of all', () => {
    const options = { confidence: 0.9 };
    const share = (count: number, total: number) => {
      const { value, interval } = proportion({ count, total }, options);
      return { value, interval };
    };
    const steps = funnelSteps('x', names, [10, 8, 0, 0], options);
    expect(steps).toEqual([
      { step: 'b', ...share(8, 10), n: 10, reached: 8, dropOff: 0.2, overall: share(8, 10) },
      { step: 'c', ...share(0, 8), n: 8, reached: 0, dropOff: 1, overall: share(0, 10) },
      { step: 'd', value: null, interval: null, n: 0, reached: 0, dropOff: null, overall: share(0, 10) },
    ]);
    expect(overallOf(steps)).toEqual(share(0, 10));
  });

  it('refuses a confidence that is none, in the name of who asks', () => {
    expect(() => funnelSteps('own-funnel', names, [0, 0, 0, 0], { confidence: 1 })).toThrow('ownFunnel: confidence');
  });
});

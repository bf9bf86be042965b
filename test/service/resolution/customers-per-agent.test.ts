import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersPerAgent } from '../../../src/service/resolution/customers-per-agent.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

describe('customersPerAgent', () => {
  it('is customers over agents, part-timers as fractions', () => {
    expect(customersPerAgent({ customers: 1200, agents: 8 })).toEqual({
      metric: 'customers-per-agent',
      unit: 'ratio',
      value: 150,
      n: 8,
      missing: 0,
      invalid: 0,
      customers: 1200,
      interval: null,
    });
    expect(customersPerAgent({ customers: 1200, agents: 7.5 })).toMatchObject({ value: 160, n: 7.5 });
  });

  it('has no ratio without agents, and a ratio of 0 without customers', () => {
    expect(customersPerAgent({ customers: 1200, agents: 0 })).toMatchObject({ value: null, n: 0, customers: 1200 });
    expect(customersPerAgent({ customers: 0, agents: 0 })).toMatchObject({ value: null });
    expect(customersPerAgent({ customers: 0, agents: 3 })).toMatchObject({ value: 0, n: 3 });
    assertPlain(customersPerAgent({ customers: -0, agents: -0 }));
    assertPlain(customersPerAgent({ customers: -0, agents: 3 }));
  });

  it('is finite for whatever is let through', () => {
    const agents = fc.oneof(fc.constant(0), fc.double({ min: 1e-100, noDefaultInfinity: true, noNaN: true }));
    fc.assert(
      fc.property(fc.maxSafeNat(), agents, (customers, fte) =>
        assertPlain(customersPerAgent({ customers, agents: fte })),
      ),
      { numRuns: runs },
    );
  });

  it('refuses what are no such numbers', () => {
    expect(() => customersPerAgent({ customers: 1.5, agents: 2 })).toThrow(
      'customersPerAgent: customers must be a whole number from 0 to 2^53 - 1; got 1.5',
    );
    expect(() => customersPerAgent({ customers: 1, agents: -2 })).toThrow(
      'customersPerAgent: agents must be 0 or a finite number from 1e-100; got -2',
    );
    expect(
      otherwise('INVALID_VALUE', {
        negative: () => customersPerAgent({ customers: -1, agents: 2 }),
        tiny: () => customersPerAgent({ customers: 1, agents: 1e-200 }),
        infinite: () => customersPerAgent({ customers: 1, agents: Infinity }),
        'not a number': () => customersPerAgent({ customers: 1, agents: NaN }),
        text: () => customersPerAgent({ customers: 1, agents: '2' as never }),
        none: () => customersPerAgent({ customers: 1, agents: null as never }),
      }),
    ).toEqual([]);
  });
});

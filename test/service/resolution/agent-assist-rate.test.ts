import { describe, expect, it } from 'vitest';
import { agentAssistRate } from '../../../src/service/resolution/agent-assist-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

describe('agentAssistRate', () => {
  it('is the share of customers who needed a person', () => {
    const rate = agentAssistRate({ assisted: 180, customers: 1200 });
    expect(rate).toMatchObject({
      metric: 'agent-assist-rate',
      unit: 'fraction',
      value: 0.15,
      n: 1200,
      count: 180,
      missing: 0,
      invalid: 0,
      base: 'customers',
    });
    expectInterval(rate.interval, [0.13091536681882934, 0.1713183336030851], 1e-12);
  });

  it('says what was counted', () => {
    expect(agentAssistRate({ assisted: 1, issues: 2 }, { confidence: 0.8 })).toMatchObject({
      base: 'issues',
      interval: { confidence: 0.8 },
    });
    const assisted = (row: { agent: string | null }) => row.agent !== null;
    const rows = [{ agent: 'Lan' }, { agent: null }];
    expect(agentAssistRate(rows, { assisted })).toMatchObject({ base: 'customers', value: 0.5, count: 1, n: 2 });
    expect(agentAssistRate(rows, { assisted, base: 'issues' }).base).toBe('issues');
  });

  it('has no rate out of nothing, which is not a rate of 0', () => {
    expect(agentAssistRate({ assisted: 0, customers: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    expect(agentAssistRate({ assisted: 0, customers: 7 })).toMatchObject({ value: 0, n: 7, interval: { low: 0 } });
    expect(agentAssistRate({ assisted: 7, customers: 7 }).interval?.low).toBeLessThan(1);
    assertPlain(agentAssistRate({ assisted: -0, customers: 3 }));
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => agentAssistRate({ assisted: 3, customers: 2 })).toThrow(
      'agentAssistRate: assisted must be a whole number from 0 to customers, 2; got 3',
    );
    expect(
      otherwise('INVALID_VALUE', {
        negative: () => agentAssistRate({ assisted: -1, customers: 2 }),
        infinite: () => agentAssistRate({ assisted: 1, customers: Infinity }),
        both: () => agentAssistRate({ assisted: 1, customers: 2, issues: 3 }),
        text: () => agentAssistRate({ assisted: '1' as never, customers: 2 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        base: () => agentAssistRate([], { assisted: () => 1, base: 'cases' as never }),
        unknown: () => agentAssistRate({ assisted: 1, customers: 2 }, { definition: 'customers' } as never),
      }),
    ).toEqual([]);
  });
});

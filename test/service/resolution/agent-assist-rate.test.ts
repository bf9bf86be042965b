import { describe, expect, it } from 'vitest';
import { agentAssistRate } from '../../../src/service/resolution/agent-assist-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

describe('agentAssistRate', () => {
  it('is the share of customers who needed a person', () => {
    const rate = agentAssistRate(180, 1200);
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
    expect(agentAssistRate(1, 2, { base: 'issues', confidence: 0.8 })).toMatchObject({
      base: 'issues',
      interval: { confidence: 0.8 },
    });
  });

  it('has no rate out of nothing, which is not a rate of 0', () => {
    expect(agentAssistRate(0, 0)).toMatchObject({ value: null, n: 0, interval: null });
    expect(agentAssistRate(0, 7)).toMatchObject({ value: 0, n: 7, interval: { low: 0 } });
    expect(agentAssistRate(7, 7).interval?.low).toBeLessThan(1);
    assertPlain(agentAssistRate(-0, 3));
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => agentAssistRate(3, 2)).toThrow(
      'agentAssistRate: count must be a whole number from 0 to total, 2; got 3',
    );
    expect(
      otherwise('INVALID_VALUE', {
        negative: () => agentAssistRate(-1, 2),
        infinite: () => agentAssistRate(1, Infinity),
        text: () => agentAssistRate('1' as never, 2),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        base: () => agentAssistRate(1, 2, { base: 'cases' as never }),
        unknown: () => agentAssistRate(1, 2, { definition: 'customers' } as never),
      }),
    ).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect } from 'vitest';
import { type OneTouchRateResult, oneTouchRate } from '../../../src/service/resolution/one-touch-rate.js';
import { OneTouchRateAggregator } from '../../../src/service/resolution/one-touch-rate-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws } from '../../laws.js';
import { lawfulMetric } from '../../stored-states.js';

describeLaws('one-touch', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc.constant(
    lawfulMetric({
      Made: OneTouchRateAggregator,
      batch: oneTouchRate,
      parts: ['solved', 'agentReplies'],
      check: (result: OneTouchRateResult, values) => {
        expect(result.n + result.unsolved + result.missing).toBe(values.length);
        expect(result.count).toBeLessThanOrEqual(result.noReply + result.oneReply);
      },
    }),
  ),
  values: fc.record({ solved: fc.constantFrom(true, 1, false), agentReplies: fc.nat(3) }),
  missing: [null, undefined, { solved: null }, { solved: true, agentReplies: null }] as never[],
  invalid: [{ solved: 'no' }, { solved: true, agentReplies: '1' }, { solved: true, agentReplies: -1 }],
  conclusions: fc.record({
    definition: fc.constantFrom(undefined, 'zendesk-explore' as const, 'exactly-one' as const),
    confidence: fc.constantFrom(undefined, 0.8),
    interval: fc.constantFrom(undefined, clopperPearson),
  }),
});

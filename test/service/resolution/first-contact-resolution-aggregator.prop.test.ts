import fc from 'fast-check';
import { expect } from 'vitest';
import type { FirstContactResolutionResult } from '../../../src/service/resolution/first-contact-conclusion.js';
import { firstContactResolution } from '../../../src/service/resolution/first-contact-resolution.js';
import { FirstContactResolutionAggregator } from '../../../src/service/resolution/first-contact-resolution-aggregator.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { describeLaws } from '../../laws.js';
import { lawfulMetric } from '../../stored-states.js';

const conclusions = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  interval: fc.constantFrom(undefined, clopperPearson),
});
const check = (result: FirstContactResolutionResult, values: readonly unknown[]) => {
  expect(result.n + result.unresolved + result.immature + result.missing).toBe(values.length);
};

describeLaws('first-contact resolution without further contact', {
  metrics: fc.constantFrom({}, { definition: 'no-further-contact' }).map((options) =>
    lawfulMetric({
      Made: FirstContactResolutionAggregator,
      batch: firstContactResolution,
      parts: ['contacts', 'resolved'],
      options,
      check,
    }),
  ),
  values: fc.record({ resolved: fc.constantFrom(true, false, 1, 0), contacts: fc.nat(3) }),
  missing: [null, undefined, { resolved: null, contacts: 1 }, { resolved: true, contacts: undefined }] as never[],
  invalid: [{ resolved: 'yes' }, { resolved: 2 }, { resolved: true, contacts: -1 }, { resolved: 1, contacts: 0.5 }],
  conclusions,
});

describeLaws('first-contact resolution with a window', {
  sameCodeAs: 'first-contact resolution without further contact',
  metrics: fc.constantFrom(0, 20, 100).map((windowMs) =>
    lawfulMetric({
      Made: FirstContactResolutionAggregator,
      batch: firstContactResolution,
      parts: ['contacts', 'resolvedAt', 'nextContactAt'],
      options: { definition: 'window', windowMs, asOf: 100 },
      // rows have readers of their own; what is no case has no contacts
      rowOf: (value) => value ?? { resolvedAt: 0 },
      check,
    }),
  ),
  values: fc
    .record({ resolvedAt: fc.option(fc.nat(120)), later: fc.option(fc.nat(40)), contacts: fc.nat(3) })
    .map(({ resolvedAt, later, contacts }) => ({
      resolvedAt,
      nextContactAt: later === null ? null : (resolvedAt ?? 0) + later,
      contacts,
    })),
  missing: [null, undefined, { resolvedAt: 0, contacts: null }] as never[],
  invalid: [
    { resolvedAt: 'x' },
    { resolvedAt: 5, nextContactAt: 4, contacts: 1 },
    { resolvedAt: 5, nextContactAt: NaN, contacts: 1 },
    { resolvedAt: 0, contacts: 0.5 },
  ],
  conclusions,
});

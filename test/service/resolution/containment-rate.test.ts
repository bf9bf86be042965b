import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContainmentDefinition, containmentRate } from '../../../src/service/resolution/containment-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

describe('containmentRate', () => {
  it('is the share of conversations that ended without a person', () => {
    const rate = containmentRate({ contained: 310, conversations: 500 });
    expect(rate).toMatchObject({
      metric: 'containment-rate',
      unit: 'fraction',
      value: 0.62,
      n: 500,
      count: 310,
      missing: 0,
      invalid: 0,
      definition: 'abandoned-not-contained',
      contained: 310,
      abandoned: 0,
      handedOver: 190,
    });
    expectInterval(rate.interval, [0.576692489073785, 0.6614776692154425], 1e-12);
  });

  it('gives abandoned conversations apart and counts them by name', () => {
    const counts = { contained: 310, conversations: 500, abandoned: 100 };
    const parts = { contained: 310, abandoned: 100, handedOver: 90 };
    const by = (definition?: ContainmentDefinition) => containmentRate(counts, { definition, confidence: 0.9 });
    expect(by()).toMatchObject({ ...parts, value: 0.62, count: 310, n: 500 });
    expect(by('abandoned-contained')).toMatchObject({ ...parts, value: 0.82, count: 410, n: 500 });
    const out = by('abandoned-left-out');
    expect(out).toMatchObject({ ...parts, value: 0.775, count: 310, n: 400, interval: { confidence: 0.9 } });
    expect(out.definition).toBe('abandoned-left-out');
  });

  it('lies in between when abandoned conversations are left out', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (contained, abandoned, handedOver) => {
        const counts = { contained, abandoned, conversations: contained + abandoned + handedOver };
        const [least, between, most] = (
          ['abandoned-not-contained', 'abandoned-left-out', 'abandoned-contained'] as const
        ).map((definition) => {
          const rate = containmentRate(counts, { definition });
          assertPlain(rate);
          expect(rate.handedOver).toBe(handedOver);
          return rate.value;
        });
        if (contained + handedOver === 0) expect(between).toBeNull();
        else {
          expect(least).toBeLessThanOrEqual(between as number);
          expect(between).toBeLessThanOrEqual(most as number);
        }
      }),
      { numRuns: runs },
    );
  });

  it('has no rate without conversations, which is not a rate of 0', () => {
    expect(containmentRate({ contained: 0, conversations: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    expect(containmentRate({ contained: 0, conversations: 5 })).toMatchObject({ value: 0, n: 5 });
    const gone = { contained: 0, conversations: 5, abandoned: 5 };
    expect(containmentRate(gone, { definition: 'abandoned-left-out' })).toMatchObject({ value: null, n: 0 });
    assertPlain(containmentRate({ contained: -0, conversations: -0, abandoned: -0 }));
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => containmentRate({ contained: 4, conversations: 5, abandoned: 2 })).toThrow(
      'containmentRate: contained and abandoned together must be a whole number from 0 to conversations, 5; got 6',
    );
    const counts = { contained: 4, conversations: 5 };
    expect(
      otherwise('INVALID_VALUE', {
        'unknown count': () => containmentRate({ ...counts, handedOver: 1 } as never),
        none: () => containmentRate(undefined as never),
        negative: () => containmentRate({ ...counts, abandoned: -1 }),
        null: () => containmentRate({ ...counts, abandoned: null as never }),
        text: () => containmentRate({ ...counts, contained: '4' as never }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => containmentRate(counts, { definition: 'contained' as never }),
        unknown: () => containmentRate(counts, { abandoned: 1 } as never),
      }),
    ).toEqual([]);
  });
});

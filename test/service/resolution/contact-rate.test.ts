import { describe, expect, it } from 'vitest';
import { contactRate } from '../../../src/service/resolution/contact-rate.js';
import { feedbackRate } from '../../../src/survey/voice/feedback-rate.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

describe('contactRate', () => {
  it('is contacts per thousand orders', () => {
    const rate = contactRate(260, 8000);
    expect(rate).toMatchObject({
      metric: 'contact-rate',
      unit: 'per-thousand',
      value: 32.5,
      n: 8000,
      count: 260,
      missing: 0,
      invalid: 0,
      interval: { method: 'poisson-score', confidence: 0.95 },
    });
    expect(rate).toEqual({ ...feedbackRate({ feedbackItems: 260, customers: 8000 }), metric: 'contact-rate' });
    expect(rate.interval?.low).toBeCloseTo(28.78236831686982, 10);
    expect(contactRate(5, 2, { confidence: 0.8 })).toMatchObject({ value: 2500, interval: { confidence: 0.8 } });
  });

  it('has no rate without orders, also where there were contacts', () => {
    expect(contactRate(3, 0)).toMatchObject({ value: null, n: 0, count: 3, interval: null });
    expect(contactRate(0, 0)).toMatchObject({ value: null, count: 0 });
    expect(contactRate(0, 10)).toMatchObject({ value: 0, n: 10, interval: { low: 0 } });
    assertPlain(contactRate(-0, -0));
    assertPlain(contactRate(-0, 5));
  });

  it('refuses what are no such numbers, and unknown options', () => {
    expect(() => contactRate(1.5, 2)).toThrow('contactRate: contacts must be a whole number from 0 to 2^53 - 1; got 1.5');
    expect(() => contactRate(1, -2)).toThrow('contactRate: orders must be 0 or a finite number from 1e-100; got -2');
    expect(
      otherwise('INVALID_VALUE', {
        'without orders': () => contactRate(NaN, 0),
        infinite: () => contactRate(1, Infinity),
        text: () => contactRate(1, '2' as never),
        none: () => contactRate(1, null as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        unknown: () => contactRate(1, 2, { per: 1000 } as never),
        'unknown without orders': () => contactRate(1, 0, { per: 1000 } as never),
        confidence: () => contactRate(1, 2, { confidence: 1 }),
      }),
    ).toEqual([]);
  });
});

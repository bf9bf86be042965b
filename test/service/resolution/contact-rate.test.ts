import { describe, expect, it } from 'vitest';
import { contactRate } from '../../../src/service/resolution/contact-rate.js';
import { feedbackRate } from '../../../src/survey/voice/feedback-rate.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

describe('contactRate', () => {
  it('is contacts per thousand orders', () => {
    const rate = contactRate({ contacts: 260, orders: 8000 });
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
    expect(contactRate({ contacts: 5, orders: 2 }, { confidence: 0.8 })).toMatchObject({
      value: 2500,
      interval: { confidence: 0.8 },
    });
  });

  it('has no rate without orders, also where there were contacts', () => {
    expect(contactRate({ contacts: 3, orders: 0 })).toMatchObject({ value: null, n: 0, count: 3, interval: null });
    expect(contactRate({ contacts: 0, orders: 0 })).toMatchObject({ value: null, count: 0 });
    expect(contactRate({ contacts: 0, orders: 10 })).toMatchObject({ value: 0, n: 10, interval: { low: 0 } });
    assertPlain(contactRate({ contacts: -0, orders: -0 }));
    assertPlain(contactRate({ contacts: -0, orders: 5 }));
  });

  it('refuses what are no such numbers, and unknown options', () => {
    expect(() => contactRate({ contacts: 1.5, orders: 2 })).toThrow(
      'contactRate: contacts must be a whole number from 0 to 2^53 - 1; got 1.5',
    );
    expect(() => contactRate({ contacts: 1, orders: -2 })).toThrow(
      'contactRate: orders must be 0 or a finite number from 1e-100; got -2',
    );
    expect(
      otherwise('INVALID_VALUE', {
        'without orders': () => contactRate({ contacts: NaN, orders: 0 }),
        infinite: () => contactRate({ contacts: 1, orders: Infinity }),
        text: () => contactRate({ contacts: 1, orders: '2' as never }),
        none: () => contactRate({ contacts: 1, orders: null as never }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        unknown: () => contactRate({ contacts: 1, orders: 2 }, { per: 1000 } as never),
        'unknown without orders': () => contactRate({ contacts: 1, orders: 0 }, { per: 1000 } as never),
        confidence: () => contactRate({ contacts: 1, orders: 2 }, { confidence: 1 }),
      }),
    ).toEqual([]);
  });
});

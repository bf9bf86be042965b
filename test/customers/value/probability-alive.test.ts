import { describe, expect, it } from 'vitest';
import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { paretoNbd } from '../../../src/customers/value/models/pareto-nbd.js';
import { probabilityAlive } from '../../../src/customers/value/probability-alive.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import golden from './fit-model.golden.json' with { type: 'json' };

describe('probabilityAlive', () => {
  it('is that of CDNOW at the given parameters', () => {
    const { bgnbd, paretonbd } = golden.cases['cdnow.models'].expected;
    for (const [model, { params, cases }] of [
      [bgNbd, bgnbd],
      [paretoNbd, paretonbd],
    ] as const) {
      const customers = {
        frequency: cases.map(({ x }) => x),
        recency: cases.map(({ t_x: last }) => last),
        age: cases.map(({ T }) => T),
      };
      const { values, value } = probabilityAlive(customers, { model, params: params as never });
      for (const [i, { pAlive }] of cases.entries()) expect(relativeError(values[i] ?? NaN, pAlive)).toBeLessThan(1e-8);
      expect(value).toBeCloseTo(cases.reduce((sum, { pAlive }) => sum + pAlive, 0) / cases.length, 10);
    }
  });

  it('names the moment of models with opportunities, and of those alone', () => {
    const params = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 };
    const donors = { frequency: [3], recency: [6], opportunities: [6] };
    const next = probabilityAlive(donors, { model: bgBb, params });
    const last = probabilityAlive(donors, { model: bgBb, params, at: 'last-opportunity' });
    expect([next.at, last.at, last.value]).toEqual(['next-opportunity', 'last-opportunity', 1]);
    expect(next.value).toBeCloseTo(8.8 / 9.46, 12);
    const bought = { frequency: [0], recency: [0], age: [6] };
    const options = { model: bgNbd, params: { r: 1, alpha: 1, a: 1, b: 1 } };
    expect(probabilityAlive(bought, options).at).toBe('end-of-data');
    expect(() => probabilityAlive(bought, { ...options, at: 'last-opportunity' })).toThrow('at must be end-of-data');
    expect(probabilityAlive({ frequency: [], recency: [], age: [] }, options).value).toBeNull();
  });
});

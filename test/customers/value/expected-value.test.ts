import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../src/customers/value/expected-value.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import golden from './fit-model.golden.json' with { type: 'json' };

describe('expectedValue', () => {
  it('is that of CDNOW at the given parameters', () => {
    const { params, cases, populationMeanSpend } = golden.cases['cdnow.models'].expected.gammagamma;
    const customers = {
      frequency: [0, ...cases.map(({ x }) => x)],
      monetary: [null, ...cases.map(({ meanSpend }) => meanSpend)],
    };
    const { values } = expectedValue(customers, { model: gammaGamma, params });
    for (const [i, expected] of [populationMeanSpend, ...cases.map((each) => each.expectedMeanSpend)].entries()) {
      expect(relativeError(values[i] ?? NaN, expected)).toBeLessThan(1e-8);
    }
  });

  it('has none without purchases where the mean of all is infinite', () => {
    const customers = { frequency: [0, 1, 1], monetary: [0, 5, 5] };
    const { values, value, n } = expectedValue(customers, { model: gammaGamma, params: { p: 0.5, q: 0.8, v: 2 } });
    expect(values[0]).toBeNull();
    expect(n).toBe(2);
    expect(value).toBeCloseTo(11.666666666666664, 10);
  });
});

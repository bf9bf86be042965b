import { describe, expect, it } from 'vitest';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import { ability, horizonOf, paramsOf, predicted, shown } from '../../../src/customers/value/predict.js';
import { readCustomers } from '../../../src/customers/value/read-customers.js';

const params = { r: 1, alpha: 2, a: 3, b: 4 };

describe('paramsOf', () => {
  it('takes them by name, or a fit of the model', () => {
    expect(paramsOf('m', 'params', bgNbd, params)).toEqual([1, 2, 3, 4]);
    expect(paramsOf('m', 'params', bgNbd, { model: 'bg-nbd', params })).toEqual([1, 2, 3, 4]);
    expect(shown(bgNbd, [1, 2, 3, 4])).toEqual({ model: 'bg-nbd', params });
  });

  it('refuses those of another model and those of no maximum', () => {
    expect(() => paramsOf('m', 'params', bgNbd, { model: 'mbg-nbd', params })).toThrow(
      'params must be a fit of bg-nbd',
    );
    expect(() => paramsOf('m', 'params', bgNbd, { model: 'bg-nbd', params: null, reason: 'on-border' })).toThrow(
      'm: params must be those of a maximum; the fit ended "on-border": take its stoppedAt if that is what you want',
    );
    expect(() => paramsOf('m', 'params', bgNbd, { ...params, s: 1 })).toThrow(
      'params must be { r, alpha, a, b }; got "s"',
    );
    for (const r of [0, -1, NaN, Infinity, '1', undefined, null]) {
      expect(() => paramsOf('m', 'params', bgNbd, { ...params, r })).toThrow('params.r must be a number above 0');
    }
    expect(() => paramsOf('m', 'params', bgNbd, undefined)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});

describe('predicted', () => {
  it('asks once for alike customers and adds up by weight, without those who have no number', () => {
    const customers = readCustomers(
      'm',
      { frequency: [0, 2, 0], monetary: [0, 9, 5], weight: [1, 2, 3] },
      gammaGamma,
      undefined,
      false,
    );
    let asked = 0;
    const found = predicted(customers, ([frequency, monetary]) => {
      asked++;
      return frequency === 0 ? null : (monetary ?? 0);
    });
    expect(found).toEqual({ customer: null, values: [null, 9, null], sum: 18, n: 2 });
    expect(asked).toBe(3);
  });
});

describe('ability and horizonOf', () => {
  it('refuse what a model cannot tell', () => {
    expect(() => ability('m', gammaGamma, 'expectedPurchases')).toThrow(
      'model must be one that tells expectedPurchases; got "gamma-gamma"',
    );
    expect(() => ability('m', sBg, 'probabilityAlive')).toThrow('one that tells probabilityAlive');
    expect([horizonOf('m', 'horizon', 0.5, bgNbd), horizonOf('m', 'horizon', 5, sBg)]).toEqual([0.5, 5]);
    expect(() => horizonOf('m', 'horizon', 0.5, sBg)).toThrow('horizon must be a whole number');
    expect(() => horizonOf('m', 'horizon', -1, bgNbd)).toThrow('horizon must be a number from 0');
  });
});

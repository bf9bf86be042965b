import { describe, expect, it } from 'vitest';
import { madeFor, refuseCall, refuseUnknown } from '../../../src/catalog/compute/refuse-call.js';

describe('refuseCall', () => {
  it('names who was called as it was given', () => {
    expect(() => refuseCall('compute weighted-nps', 'no', { name: 'x' })).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: 'compute weighted-nps: no', details: { name: 'x' } }),
    );
    expect(() => refuseCall('compute nps', 'no', {}, 'INVALID_OPTION')).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});

describe('refuseUnknown', () => {
  it('lists the known names, the nearest first', () => {
    expect(() => refuseUnknown('compute nps', 'input', 'detracters', ['promoters', 'detractors'])).toThrow(
      'compute nps: unknown input "detracters"; known are detractors, promoters',
    );
    expect(() => refuseUnknown('compute nps', 'input', 'x', [])).toThrow('known are none');
  });

  it('takes whatever came', () => {
    for (const given of [null, undefined, 5, {}, [], Symbol('s'), 5n, 'x'.repeat(1e6)]) {
      expect(() => refuseUnknown('compute', 'kind', given, ['nps'])).toThrow('known are nps');
    }
  });
});

describe('madeFor', () => {
  it('puts the caller in the place of who refused, and passes all else', () => {
    expect(madeFor('compute nps', 'interval', () => 5)).toBe(5);
    const refused = () => refuseCall('npsDirichlet', 'alpha must be: above 0', { name: 'alpha' }, 'INVALID_OPTION');
    expect(() => madeFor('compute nps', 'interval', refused)).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: 'compute nps: interval: alpha must be: above 0',
        details: { name: 'alpha' },
      }),
    );
    const own = new RangeError('own');
    expect(() =>
      madeFor('compute nps', 'interval', () => {
        throw own;
      }),
    ).toThrow(own);
  });
});

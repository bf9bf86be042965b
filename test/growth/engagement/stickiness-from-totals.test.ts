import { describe, expect, it } from 'vitest';
import { stickinessFromTotals } from '../../../src/growth/engagement/stickiness-from-totals.js';

describe('stickinessFromTotals', () => {
  it('divides', () => {
    expect(stickinessFromTotals({ meanDau: 1800, mau: 9000 })).toEqual({
      ...{
        metric: 'stickiness',
        unit: 'fraction',
        value: 0.2,
        n: 1,
        missing: 0,
        invalid: 0,
        reasons: {},
        refused: [],
        meanDau: 1800,
        mau: 9000,
      },
    });
    expect(stickinessFromTotals({ meanDau: 0, mau: 0 })).toMatchObject({ value: null, n: 0 });
    expect(stickinessFromTotals({ meanDau: -0, mau: 3 }).value).toBe(0);
    expect(stickinessFromTotals({ meanDau: 2.5, mau: 2.5 }).value).toBe(1);
  });

  it.each<[unknown, string]>([
    [{ meanDau: 9000, mau: 1800 }, 'stickinessFromTotals: meanDau must be no more than mau, 1800; got 9000'],
    [{ meanDau: 1, mau: -1 }, 'mau must be 0 or a number'],
    [{ mau: 1 }, 'meanDau must be 0 or a number'],
    [{ meanDau: '1', mau: 1 }, 'meanDau must be 0 or a number'],
    [{ dau: 1, mau: 1 }, 'unknown part "dau"; known are meanDau, mau'],
    [5, 'the source must be { meanDau, mau }; got 5'],
  ])('refuses %j', (totals, text) => {
    expect(() => stickinessFromTotals(totals as never)).toThrow(text);
    expect(() => stickinessFromTotals(totals as never)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
  });

  it('has no options', () => {
    expect(() => stickinessFromTotals({ meanDau: 1, mau: 2 }, { windowDays: 7 } as never)).toThrow('known are none');
  });
});

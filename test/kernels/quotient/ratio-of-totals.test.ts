import { describe, expect, it } from 'vitest';
import { ratioOfTotals } from '../../../src/kernels/quotient/ratio-of-totals.js';
import { assertPlain, outcome } from '../../laws.js';

const form = { metric: 'ltv-to-cac-ratio', unit: 'ratio', part: 'ltv', whole: 'cac' } as const;
const ratio = (totals: unknown, changes: object = {}, options?: object) =>
  ratioOfTotals({ ...form, ...changes }, totals, options, '');

describe('ratioOfTotals', () => {
  it('divides one total by the other', () => {
    expect(ratio({ ltv: 3200, cac: 800 })).toStrictEqual({
      metric: 'ltv-to-cac-ratio',
      unit: 'ratio',
      value: 4,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 3200,
      denominator: 800,
      se: null,
      interval: null,
    });
    expect(ratio({ ltv: 0.06, cac: 15 }, { per: 1000 }).value).toBe(4);
  });

  it('has one pair behind it, or as many as the whole where rows are that', () => {
    expect(ratio({ ltv: 1, cac: 0.25 }).n).toBe(1);
    expect(ratio({ ltv: 6, cac: 3 }, { rows: 'whole' }).n).toBe(3);
    expect(ratio({ ltv: 6, cac: 0 }, { rows: 'whole' })).toMatchObject({ n: 0, value: null });
    expect(ratio({ ltv: 6, cac: 0 })).toMatchObject({ n: 0, value: null, numerator: 6 });
    assertPlain(ratio({ ltv: -0, cac: -0 }));
  });

  it('stays finite at the ends of what it takes', () => {
    expect(ratio({ ltv: 2 ** 400, cac: 2 ** -400 }, { per: 1e9 }).value).toBe(1e9 * 2 ** 800);
    expect(ratio({ ltv: 5e-324, cac: 2 ** 400 }).value).toBe(0);
  });

  it.each<[string, unknown, object, string]>([
    ['nothing', undefined, {}, 'ltvToCacRatio: the source must be { ltv, cac }; got undefined'],
    ['a name that is none', { ltv: 1, cost: 2 }, {}, 'ltvToCacRatio: unknown part "cost"; known are ltv, cac'],
    [
      'a total that is missing',
      { ltv: 1 },
      {},
      'ltvToCacRatio: cac must be 0 or a number from 2^-400 to 2^400; got undefined',
    ],
    ['null', { ltv: null, cac: 1 }, {}, 'ltvToCacRatio: ltv must be a number from 0 to 2^400; got null'],
    ['a negative part', { ltv: -1, cac: 1 }, {}, 'ltvToCacRatio: ltv must be a number from 0 to 2^400; got -1'],
    [
      'an infinite part',
      { ltv: -Infinity, cac: 1 },
      { range: [null, null] },
      'ltvToCacRatio: ltv must be a number from -2^400 to 2^400; got -Infinity',
    ],
    [
      'a part above the whole',
      { ltv: 2, cac: 1 },
      { range: [0, 1] },
      'ltvToCacRatio: ltv must be a number from 0 up to cac, 1; got 2',
    ],
    [
      'a part of nothing',
      { ltv: 2, cac: 0 },
      { range: [0, 1] },
      'ltvToCacRatio: ltv must be a number from 0 up to cac, 0; got 2',
    ],
    [
      'a signed part above the whole',
      { ltv: 2, cac: 1 },
      { range: [null, 1] },
      'ltvToCacRatio: ltv must be a number up to cac, 1; got 2',
    ],
  ])('refuses %s, by name', (_, totals, changes, text) => {
    expect(() => ratio(totals, changes)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE', message: text }));
  });

  it('takes no options: totals do not say how rows vary', () => {
    expect(() => ratio({ ltv: 1, cac: 1 }, {}, { confidence: 0.9 })).toThrow(
      'ltvToCacRatio: unknown option "confidence"; known are none',
    );
    expect(outcome(() => ratio({ ltv: 1, cac: 1 }, {}, {}))).toBe('none');
  });
});

import { describe, expect, it } from 'vitest';
import { firstContactResolution } from '../../../src/service/resolution/first-contact-resolution.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

const rateOf = (counts: object, options?: object) => firstContactResolution(counts as never, options);

describe('firstContactResolution', () => {
  it('is the share of cases solved at first contact', () => {
    const rate = rateOf({ solvedFirst: 420, cases: 600 });
    expect(rate).toMatchObject({
      value: 0.7,
      n: 600,
      count: 420,
      definition: 'no-further-contact',
      windowMs: null,
      unresolved: 0,
      immature: 0,
    });
    expectInterval(rate.interval, [0.6621547728115615, 0.7353005467829581], 1e-12);
  });

  it('echoes how cases were counted and passes on what was left out', () => {
    const counts = { solvedFirst: 4, cases: 6, unresolved: 2, immature: 3 };
    expect(rateOf(counts, { definition: 'window', windowMs: 100 })).toMatchObject({
      definition: 'window',
      windowMs: 100,
      unresolved: 2,
      immature: 3,
    });
  });

  it('has no rate without cases, which is not a rate of 0', () => {
    expect(rateOf({ solvedFirst: 0, cases: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    expect(rateOf({ solvedFirst: 0, cases: 9 })).toMatchObject({ value: 0, n: 9 });
    assertPlain(rateOf({ solvedFirst: -0, cases: -0, unresolved: -0, immature: -0 }));
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => rateOf({ solvedFirst: 7, cases: 6 })).toThrow(
      'firstContactResolution: solvedFirst must be a whole number from 0 to cases, 6; got 7',
    );
    const counts = { solvedFirst: 4, cases: 6 };
    expect(
      otherwise('INVALID_VALUE', {
        'unknown count': () => rateOf({ ...counts, unsolved: 1 }),
        negative: () => rateOf({ ...counts, solvedFirst: -1 }),
        fraction: () => rateOf({ ...counts, cases: 6.5 }),
        infinite: () => rateOf({ ...counts, cases: Infinity }),
        text: () => rateOf({ ...counts, solvedFirst: '4' }),
        unresolved: () => rateOf({ ...counts, unresolved: -1 }),
        immature: () => rateOf({ ...counts, immature: -1 }),
        none: () => rateOf(undefined as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'window without a length': () => rateOf(counts, { definition: 'window' }),
        'length without a window': () => rateOf(counts, { windowMs: 5 }),
        definition: () => rateOf(counts, { definition: 'x' }),
        unknown: () => rateOf(counts, { asOf: 5 }),
      }),
    ).toEqual([]);
  });
});

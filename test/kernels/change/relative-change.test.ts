import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT, changeFrom, compoundRate, partOf } from '../../../src/kernels/change/relative-change.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const amount = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 1e-6, max: 1e12, noNaN: true }));

describe('changeFrom', () => {
  it('has no relative change without a base above 0, and none at all where a total is not known', () => {
    expect(changeFrom(0, 5, -1 / 0)).toEqual({ absolute: 5, relative: null });
    expect(changeFrom(-2, 5, -1 / 0)).toEqual({ absolute: 7, relative: null });
    expect(changeFrom(null, 5, -1)).toEqual({ absolute: null, relative: null });
    expect(changeFrom(5, null, -1)).toEqual({ absolute: null, relative: null });
    expect(changeFrom(5, 5, -1)).toEqual({ absolute: 0, relative: 0 });
  });

  it('is below -1 only where it may be', () => {
    expect(changeFrom(10, -5, -1 / 0)).toEqual({ absolute: -15, relative: -1.5 });
    expect(changeFrom(10, -5, -1)).toEqual({ absolute: -15, relative: null });
    expect(changeFrom(10, 0, -1)).toEqual({ absolute: -10, relative: -1 });
  });

  it('keeps the digits of a small change, which now / before - 1 would lose', () => {
    expect(changeFrom(3, 3 + 2 ** -50, -1).relative).toBe(2 ** -50 / 3);
  });

  it('goes there and back: absolute changes sign, (1 + r) (1 + r back) is 1', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [there, back] = [changeFrom(a, b, -1), changeFrom(b, a, -1)];
        expect(there.absolute).toBe(0 - (back.absolute as number));
        if (there.relative === null || back.relative === null) return;
        const [one, other] = [1 + there.relative, 1 + back.relative];
        // of a rate close to -1, one more has few digits
        expect(Math.abs(one * other - 1)).toBeLessThan(1e-15 * (1 + one + other));
        expect(there.relative).toBeGreaterThanOrEqual(-1);
      }),
      { numRuns: runs, examples: [[0, 0]] },
    );
  });

  it('knows no unit: of money in another one, relative changes are the same', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -20, max: 20 }), (a, b, power) => {
        const unit = 2 ** power;
        const { absolute, relative } = changeFrom(a, b, -1);
        expect(changeFrom(unit * a, unit * b, -1)).toEqual({ absolute: unit * (absolute as number), relative });
      }),
      { numRuns: runs },
    );
  });
});

describe('compoundRate', () => {
  it('leads from the first to the last', () => {
    expect(compoundRate(100, 121, 2)).toBeCloseTo(0.1, 15);
    expect(compoundRate(100, 0, 3)).toBe(-1);
    expect(compoundRate(1e9, 1e-3, 3)).toBeCloseTo(-0.9999, 15);
    expect(compoundRate(3, 4, 1)).toBe(1 / 3);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (first, last, periods) => {
          const rate = compoundRate(first, last, periods) as number;
          expect(rate).toBeGreaterThan(-1);
          expect(Math.abs(first * (1 + rate) ** periods - last)).toBeLessThan(1e-11 * Math.max(first, last) * periods);
          // and back
          const back = compoundRate(last, first, periods) as number;
          expect(Math.abs((1 + rate) * (1 + back) - 1)).toBeLessThan(4e-15 * (4 + rate + back));
        },
      ),
      { numRuns: runs },
    );
  });

  it('has none without a first total above 0, after a last one below 0 and within one period', () => {
    expect([compoundRate(0, 5, 2), compoundRate(-1, 5, 2), compoundRate(5, -1, 2), compoundRate(5, 5, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps the digits of small rates', () => {
    // (1 + x)^(1/4) - 1 = x/4 - 3x²/32 + …
    expect(compoundRate(1, 1 + 2 ** -40, 4)).toBeCloseTo(2 ** -42 * (1 - 3 * 2 ** -43), 28);
  });
});

describe('amounts', () => {
  it('are numbers of a size whose quotients stay finite', () => {
    for (const bad of [NaN, Infinity, 2 ** 401, 2 ** -401, '5', null, undefined, 2n ** 60n, true]) {
      expect(AMOUNT.read(bad)).toBeNull();
    }
    expect(Object.is(AMOUNT.read(-0), 0)).toBe(true);
    expect([AMOUNT.read(2 ** 400), AMOUNT.read(-(2 ** -400))]).toEqual([2 ** 400, -(2 ** -400)]);
    expect(outcome(() => partOf({ metric: 'change', kind: AMOUNT }, 'now', null))).toBe('INVALID_VALUE');
    expect(Number.isFinite(changeFrom(2 ** -400, 2 ** 400, -1).relative)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { survivalCurve } from '../../../src/customers/survival/survival-curve.js';
import { type CurveSource, kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalAt } from '../../../src/stats/survival/survival-at.js';
import { nelsonAalen } from '../../../src/stats/survival/survival-hazard.js';
import { survivalLimits } from '../../../src/stats/survival/survival-limits.js';
import { restrictedMean } from '../../../src/stats/survival/survival-mean.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { logRankOfCurves } from '../../../src/stats/survival/test-survival.js';
import { outcome } from '../../laws.js';

/** Everything that takes a curve. */
const takers: Record<string, (curve: CurveSource) => unknown> = {
  survivalAt: (curve) => survivalAt(curve, [0, 1, 5]),
  nelsonAalen,
  survivalLimits,
  restrictedMean: (curve) => restrictedMean(curve, 3),
  survivalQuantile: (curve) => survivalQuantile(curve, 0.5),
  logRankOfCurves: (curve) =>
    logRankOfCurves([
      ['one', curve],
      ['other', curve],
    ]),
};
const curve = kaplanMeier({ time: [1, 2, 2, 3, 5], event: [1, 1, 0, 1, 0] });
const [first] = curve.steps;
const odd = [null, undefined, NaN, -1, -0, 0.5, Infinity, '1', 1n, Symbol('1'), {}, [1]];

/** Whether plain data hold NaN, -0, an infinity or nothing. */
function isOdd(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Object.is(value, -0);
  return value === undefined || (Object(value) === value && Object.values(value as object).some(isOdd));
}

describe.each(Object.entries(takers))('%s of a curve', (name, take) => {
  it('takes what survivalCurve gives, and what was stored', () => {
    const customers = survivalCurve(
      { customer: ['a', 'b', 'c'], startedAt: [0, 0, 1], endedAt: [2, null, 5] },
      { asOf: 8, timeUnit: 'ms' },
    );
    expect(outcome(() => take(customers))).toBe('none');
    expect(take(JSON.parse(JSON.stringify(curve)))).toEqual(take(curve));
  });

  it('gives a result without NaN and -0, or a CxMetricsError, for steps of any kind', () => {
    for (const field of Object.keys(first as object)) {
      for (const value of odd) {
        for (const at of [0, 1, curve.steps.length - 1]) {
          const steps = curve.steps.map((step, k) => (k === at ? { ...step, [field]: value } : step));
          const given = { steps } as never;
          if (outcome(() => take(given)) === 'none') expect(isOdd(take(given))).toBe(false);
        }
      }
    }
    for (const steps of [[null], [5], ['x'], [Symbol('s')], [[]], 5, 'abc', { length: 1 }]) {
      expect(outcome(() => take({ steps } as never))).toBe('INVALID_VALUE');
    }
    for (const none of [null, undefined, 5, 'x', Symbol('s'), () => curve, curve.steps]) {
      expect(outcome(() => take(none as never))).toBe('INVALID_VALUE');
      expect(() => take(none as never)).toThrow(`${name}: curve must be an object with steps`);
    }
  });
});

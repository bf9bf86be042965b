import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitModel } from '../../../src/customers/value/fit-model.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { mbgNbd } from '../../../src/customers/value/models/mbg-nbd.js';
import { paretoNbd } from '../../../src/customers/value/models/pareto-nbd.js';
import type { ValueModel } from '../../../src/customers/value/models/value-model.js';
import { some } from '../../runs.js';
import { relativeError } from '../../stats/distributions/relative-error.js';

const customer = fc.record({
  frequency: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30)),
  part: fc.integer({ min: 1, max: 20 }),
  age: fc.integer({ min: 1, max: 40 }),
  monetary: fc.integer({ min: 1, max: 400 }),
});
const unit = fc.double({ min: -6, max: 12, noNaN: true }).map((exponent) => 10 ** exponent);

describe('fitModel', () => {
  it.each<[model: ValueModel, scaled: RegExp, count: number]>([
    [bgNbd, /alpha/, some(20)],
    [mbgNbd, /alpha/, some(20)],
    [gammaGamma, /v/, some(20)],
    [paretoNbd, /alpha|beta/, some(200)],
  ])('of $model finds the same in any unit of time or money', (model, scaled, numRuns) => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 10, maxLength: 60 }), unit, (rows, scale) => {
        const fits = [1, scale].map((one) =>
          fitModel(
            {
              frequency: rows.map(({ frequency }) => frequency),
              recency: rows.map(({ frequency, age, part }) =>
                frequency > 0 ? Math.min(one * age, (one * age * part) / 20) : 0,
              ),
              age: rows.map(({ age }) => one * age),
              monetary: rows.map(({ monetary }) => one * monetary),
            },
            { model },
          ),
        );
        const [fit, other] = fits as [(typeof fits)[number], (typeof fits)[number]];
        expect(JSON.stringify(fits)).not.toMatch(/NaN|Infinity/);
        // where customers are nearly alike, rounding says whether the maximum lies on the border
        if (!fit.converged || !other.converged) return;
        for (const [name, value] of Object.entries(fit.params ?? {})) {
          const times = scaled.test(name) ? scale : 1;
          const sure = (fit.standardErrors?.[name] ?? NaN) / value;
          expect(relativeError(other.params?.[name] ?? NaN, times * value)).toBeLessThan(1e-6 * (1 + sure));
        }
        const each = rows.reduce(
          (sum, { frequency }) => sum + (model === gammaGamma ? Number(frequency > 0) : frequency),
          0,
        );
        const logLik = (fit.logLik ?? NaN) - each * Math.log(scale);
        expect(Math.abs((other.logLik ?? NaN) - logLik)).toBeLessThan(
          1e-9 * (1 + Math.abs(logLik) + each * Math.abs(Math.log(scale))),
        );
      }),
      { numRuns },
    );
  });

  it('ends, with numbers, at whatever parameters and for whatever customers', () => {
    const size = fc.double({ min: -12, max: 12, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(
        fc.tuple(size, size, size, size),
        customer,
        size,
        fc.nat(100_000),
        (params, { part, age }, time, frequency) => {
          const row = [frequency, frequency > 0 ? (time * age * part) / 20 : 0, time * age];
          for (const model of [bgNbd, mbgNbd, paretoNbd]) {
            const alive = model.probabilityAlive?.(params, row, false) ?? NaN;
            expect(alive >= 0 && alive <= 1).toBe(true);
            const purchases = model.expectedPurchases?.(params, row, time) ?? NaN;
            expect(purchases >= 0 && purchases < Infinity).toBe(true);
          }
        },
      ),
      { numRuns: some(10) },
    );
  });
});

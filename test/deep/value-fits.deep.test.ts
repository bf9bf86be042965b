import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitModel } from '../../src/customers/value/fit-model.js';
import type { ValueModel } from '../../src/customers/value/models/value-model.js';
import { readCustomers } from '../../src/customers/value/read-customers.js';
import { bgBb, bgNbd, gammaGamma, mbgNbd, paretoNbd, sBg } from '../../src/index.js';
import type { Objective } from '../../src/stats/numerics/matrix.js';
import { maximum } from '../../src/stats/numerics/maximum.js';

/** Random numbers from 0 to below 1, by a linear congruence: those of fast-check like the ends too much to be customers. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Customers who buy by chance, of whom some leave: enough for each of the models. */
const customers = fc
  .record({
    seed: fc.integer(),
    rows: fc.integer({ min: 200, max: 1500 }),
    leave: fc.double({ min: 0.02, max: 0.4, noNaN: true }),
    never: fc.double({ min: 0, max: 0.9, noNaN: true }),
  })
  .map(({ seed, rows, leave, never }) => {
    const random = randomFrom(seed);
    const found = {
      frequency: [] as number[],
      recency: [] as number[],
      age: [] as number[],
      opportunities: [] as number[],
      monetary: [] as number[],
      survived: [] as number[],
      left: [] as number[],
    };
    for (let i = 0; i < rows; i++) {
      const [opportunities, chance, worth, goes] = [
        8 + (i % 5),
        random() < never ? 0.02 : random() ** 2,
        5 + 60 * random() ** 3,
        leave * 2 * random(),
      ];
      let [frequency, recency, lived] = [0, 0, 0];
      for (; lived < opportunities && random() >= goes; lived++) {
        if (random() >= chance) continue;
        frequency++;
        recency = lived + 1;
      }
      found.frequency.push(frequency);
      found.recency.push(recency);
      found.age.push(opportunities);
      found.opportunities.push(opportunities);
      found.monetary.push(worth * (0.5 + random()));
      found.survived.push(lived);
      found.left.push(Number(lived < opportunities));
    }
    return found;
  });

describe('fits', () => {
  it.each<[model: ValueModel, numRuns: number]>([
    [bgNbd, 150],
    [mbgNbd, 150],
    [gammaGamma, 60],
    [bgBb, 60],
    [sBg, 60],
    [paretoNbd, 40],
  ])('of $model are as high as twenty starts more would find', (model, numRuns) => {
    fc.assert(
      fc.property(customers, fc.integer(), (columns, seed) => {
        const fit = fitModel(columns, { model });
        const { table } = readCustomers('fitModel', columns, model, undefined, true);
        const { starts, logLik } = model.likelihood(table);
        const random = randomFrom(seed);
        const others = Array.from({ length: 20 }, () =>
          Float64Array.from(starts[0] ?? [], (each) => Math.log(each) + 6 * random() - 3),
        );
        const inLogs: Objective = (at, slope) => {
          const params = at.map(Math.exp);
          const value = logLik(params, slope);
          for (const [k, each] of params.entries()) slope[k] = (slope[k] ?? NaN) * each;
          return value;
        };
        const more = maximum(inLogs, inLogs, others);
        if (more.covariance) expect(fit.converged).toBe(true);
        if (fit.converged) expect(fit.logLik ?? -Infinity).toBeGreaterThan(more.value - 1e-6);
        else expect(fit.logLik ?? -Infinity).toBeGreaterThan(more.value - 0.01);
      }),
      { numRuns },
    );
  });
});

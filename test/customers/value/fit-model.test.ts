import { describe, expect, it } from 'vitest';
import { fitModel, type ModelFit, modelOf } from '../../../src/customers/value/fit-model.js';
import { bgBb } from '../../../src/customers/value/models/bg-bb.js';
import { bgNbd } from '../../../src/customers/value/models/bg-nbd.js';
import { gammaGamma } from '../../../src/customers/value/models/gamma-gamma.js';
import { mbgNbd } from '../../../src/customers/value/models/mbg-nbd.js';
import { paretoNbd } from '../../../src/customers/value/models/pareto-nbd.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import { readCustomers } from '../../../src/customers/value/read-customers.js';
import { cellsOf, dataLines } from '../../data.js';
import { relativeError } from '../../stats/distributions/relative-error.js';
import golden from './fit-model.golden.json' with { type: 'json' };
import { modelNamed } from './golden.js';

type Numbers = Readonly<Record<string, number>>;
type Columns = Readonly<Record<string, readonly number[]>>;

interface Expected {
  readonly model: string;
  readonly customers: number;
  readonly logLik: number;
  readonly params: Numbers;
  readonly paramTolerance: Numbers;
  readonly standardErrors: Numbers;
  readonly inTimesOfASeventh?: { readonly params: Numbers; readonly logLik: number };
}

const fitOf = (name: string, columns: unknown) =>
  fitModel(columns as never, { model: modelNamed(name) }) as ModelFit<string>;

/** Whether a fit is what two other tools have found. */
function expectFit(
  fit: ModelFit<string>,
  { customers, logLik, params, paramTolerance, standardErrors }: Expected,
): void {
  expect([fit.converged, fit.reason, fit.stoppedAt, fit.n]).toEqual([true, 'maximum', null, customers]);
  expect(Math.abs((fit.logLik ?? NaN) - logLik)).toBeLessThan(1e-6);
  expect(Object.keys(fit.params ?? {})).toEqual(Object.keys(params));
  for (const [name, value] of Object.entries(params)) {
    expect(Math.abs((fit.params?.[name] ?? NaN) - value)).toBeLessThan(paramTolerance[name] ?? 0);
    expect(relativeError(fit.standardErrors?.[name] ?? NaN, standardErrors[name] ?? NaN)).toBeLessThan(2e-3);
  }
}

const { cases } = golden;
const simulated = [
  'bgnbd.sim300',
  'bgnbd.sim2000',
  'bgnbd.equalAge',
  'mbgnbd.sim400',
  'paretonbd.sim400',
  'gammagamma.sim300',
  'bgbb.sim500',
  'sbg.sim1000',
] as const;

/** The CDNOW customers, as columns. */
function cdnow(context: Parameters<typeof dataLines>[0]): Columns {
  const rows = dataLines(context, 'cdnow-summary-with-spend.csv')
    .slice(1)
    .map((line) => cellsOf(line).map(Number));
  const column = (k: number) => rows.map((row) => row[k] ?? NaN);
  return { frequency: column(1), recency: column(2), age: column(3), monetary: column(4) };
}

describe('fitModel', () => {
  it.each(simulated)('finds the maximum of %s, whatever the unit of time', (id) => {
    const { input, expected } = cases[id] as unknown as { input: Columns; expected: Expected };
    const fit = fitOf(expected.model, input);
    expectFit(fit, expected);
    const { inTimesOfASeventh: other } = expected;
    if (!other) return;
    const sevenths = {
      ...input,
      recency: input['recency']?.map((time) => 7 * time),
      age: input['age']?.map((time) => 7 * time),
    };
    const again = fitOf(expected.model, sevenths);
    expect(Math.abs((again.logLik ?? NaN) - other.logLik)).toBeLessThan(1e-6);
    for (const [name, value] of Object.entries(fit.params ?? {})) {
      const scale = /alpha|beta/.test(name) ? 7 : 1;
      expect(relativeError(again.params?.[name] ?? NaN, scale * value)).toBeLessThan(1e-8);
    }
  });

  it('finds what is published of CDNOW', (context) => {
    const columns = cdnow(context);
    for (const expected of cases['cdnow.fits'].expected) expectFit(fitOf(expected.model, columns), expected as never);
    expectFit(fitOf('gammagamma', columns), cases['cdnow.gammagamma'].expected as never);
    const bg = fitOf('bgnbd', columns);
    expect(Object.values(bg.params ?? {}).map((each) => each.toFixed(4))).toEqual([
      '0.2426',
      '4.4135',
      '0.7929',
      '2.4258',
    ]);
    expect(bg.logLik?.toFixed(4)).toBe('-9582.4256');
    const pareto = fitOf('paretonbd', columns);
    expect(Object.values(pareto.params ?? {}).map((each) => each.toFixed(4))).toEqual([
      '0.5533',
      '10.5776',
      '0.6062',
      '11.6679',
    ]);
    const gamma = fitOf('gammagamma', columns);
    expect(Object.values(gamma.params ?? {}).map((each) => each.toFixed(4))).toEqual(['6.2488', '3.7446', '15.4477']);
    expect([gamma.n, gamma.unused]).toEqual([946, 1411]);
  });

  it('finds what is published of donors and of a cohort', (context) => {
    const rows = dataLines(context, 'donations-bgbb.csv')
      .slice(1)
      .map((line) => cellsOf(line).map(Number));
    const [frequency, recency, opportunities, weight] = [0, 1, 2, 3].map((k) => rows.map((row) => row[k] ?? NaN));
    const donors = fitOf('bgbb', { frequency, recency, opportunities, weight });
    const { params, logLik, customers } = cases['donations.bgbb'].expected;
    expect(donors.n).toBe(customers);
    expect(donors.logLik ?? -Infinity).toBeGreaterThan(logLik - 1e-6);
    for (const [name, value] of Object.entries(params))
      expect(relativeError(donors.params?.[name] ?? NaN, value)).toBeLessThan(1e-5);
  });

  it('finds what is published of a cohort with a contract', () => {
    const { survivors, alpha, beta, logLik } = cases['sbg.highEnd'].expected;
    const fit = fitModel({ survivors }, { model: sBg });
    expect(fit.logLik ?? -Infinity).toBeGreaterThan(logLik - 1e-9);
    expect(relativeError(fit.params?.alpha ?? NaN, alpha)).toBeLessThan(1e-6);
    expect(relativeError(fit.params?.beta ?? NaN, beta)).toBeLessThan(1e-6);
    // the other cohort of the paper
    const regular = fitModel({ survivors: [1000, 631, 468, 382, 326, 289, 262, 241] }, { model: sBg });
    expect([regular.params?.alpha.toFixed(3), regular.params?.beta.toFixed(3)]).toEqual(['0.704', '1.182']);
  });

  it('says of data without a maximum that there is none', () => {
    const { input, expected } = cases['models.degenerate'];
    const reasons = input.map(({ model, ...columns }, k) => {
      const fit = fitOf(model, columns);
      expect([fit.converged, fit.params, fit.standardErrors]).toEqual([false, null, null]);
      expect(JSON.stringify(fit)).not.toMatch(/NaN|Infinity/);
      const bound = expected[k]?.supremumOfLogLik ?? null;
      // as near to the least upper bound as the search goes, and never above
      if (bound !== null && fit.logLik !== null) {
        expect(fit.logLik).toBeLessThan(bound + 1e-6);
        expect(fit.logLik).toBeGreaterThan(bound - 1e-5);
      }
      return fit.reason;
    });
    const nobody = 'nobody-bought-again';
    const border = 'on-border';
    expect(reasons).toEqual([
      nobody,
      nobody,
      nobody,
      border,
      border,
      border,
      nobody,
      nobody,
      border,
      border,
      border,
      border,
    ]);
    expect(fitOf('bgnbd', { frequency: [], recency: [], age: [] }).reason).toBe('no-customers');
    expect(fitOf('bgnbd', { frequency: [2], recency: [3], age: [4], weight: [0] }).reason).toBe('no-customers');
  });

  it('ends where all customers have their maximum, not those of the sample it began with', () => {
    const { input } = cases['bgnbd.sim2000'] as unknown as { input: Columns };
    for (const model of [bgNbd, paretoNbd]) {
      const fit = fitModel(input as never, { model });
      expect([fit.converged, fit.n]).toEqual([true, 2000]);
      const { table } = readCustomers('fitModel', input, model, undefined, true);
      const params = Float64Array.from(Object.values(fit.params ?? {}));
      const slope = new Float64Array(4);
      expect(Math.abs(model.likelihood(table).logLik(params, slope) - (fit.logLik ?? NaN))).toBeLessThan(1e-9);
      for (const [k, each] of slope.entries()) expect(Math.abs(each * (params[k] ?? NaN))).toBeLessThan(1e-4);
    }
  });

  it('says where it stopped', () => {
    const { survivors } = cases['models.degenerate'].input.at(-1) as unknown as { survivors: number[] };
    const { stoppedAt } = fitModel({ survivors }, { model: sBg });
    expect((stoppedAt?.alpha ?? NaN) / ((stoppedAt?.alpha ?? NaN) + (stoppedAt?.beta ?? NaN))).toBeCloseTo(0.2, 5);
  });

  it('refuses what no customer can be, and says where', () => {
    const { input } = cases['models.refused'];
    for (const { model, ...columns } of input) {
      expect(() => fitOf(model, columns)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
    }
    expect(() => fitOf('bgnbd', { frequency: [0, 1], recency: [0, 40], age: [9, 38] })).toThrow(
      'fitModel: recency must be at most age; got 40 at index 1 of recency',
    );
  });

  it('leaves out and counts it when told to', () => {
    const columns = {
      frequency: [1, 2, null, 3, 0],
      recency: [40, 5, 1, NaN, 0],
      age: [38, 9, 9, 9, 9],
      weight: [1, 1, 1, 1, -1],
    };
    const fit = fitModel(columns, { model: bgNbd, onInvalid: 'count' });
    expect(fit).toMatchObject({ n: 1, missing: 1, invalid: 3 });
    expect(fit.reasons).toEqual({ 'recency-contradictory': 1, 'recency-out-of-range': 1, 'weight-out-of-range': 1 });
    expect(fit.refused?.map(({ index }) => index)).toEqual([0, 3, 4]);
  });

  it('is the same in any order, and for rows alike as for weights', () => {
    const { input } = cases['bgnbd.sim300'] as unknown as { input: Columns };
    const turned = Object.fromEntries(
      Object.entries(input).map(([name, column]) => [name, column.toReversed?.() ?? [...column].reverse()]),
    );
    const fit = fitOf('bgnbd', input);
    expect(fitOf('bgnbd', turned)).toEqual(fit);
    const places = (input['weight'] ?? []).flatMap((weight, i) => new Array<number>(weight).fill(i));
    const { weight: _, ...parts } = input;
    const spread = Object.fromEntries(
      Object.entries(parts).map(([name, column]) => [name, places.map((i) => column[i] ?? NaN)]),
    );
    expect(fitOf('bgnbd', spread)).toEqual(fit);
  });

  it('copes with 10,000 purchases of a customer', () => {
    const columns = {
      frequency: [10_000, 2, 0, 5, 1, 30],
      recency: [364.9, 50, 0, 100, 3, 300],
      age: [365, 60, 300, 365, 200, 365],
    };
    for (const model of [bgNbd, paretoNbd]) {
      const { logLik, converged, params, stoppedAt } = fitModel(columns, { model });
      expect(Number.isFinite(logLik)).toBe(true);
      expect(converged ? params : stoppedAt).toEqual(
        Object.fromEntries(model.parameters.map((name) => [name, expect.any(Number)])),
      );
    }
  });

  it('copes with customers of whom no time has passed', () => {
    for (const model of [bgNbd, paretoNbd]) {
      const fit = fitModel({ frequency: [3, 1], recency: [0, 0], age: [0, 0] }, { model });
      expect([fit.converged, fit.reason, Number.isFinite(fit.logLik)]).toEqual([false, 'on-border', true]);
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    }
  });

  it('copes with times of any sizes, and refuses more purchases than it can add up', () => {
    const columns = { frequency: [0, 1, 4], recency: [0, 1e-99, 3e99], age: [1e-90, 1e10, 1e100] };
    for (const model of [bgNbd, paretoNbd]) {
      const fit = fitModel(columns, { model });
      expect(Number.isFinite(fit.logLik)).toBe(true);
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    }
    for (const frequency of [1e6 + 1, 2 ** 53]) {
      expect(() => fitModel({ frequency: [frequency], recency: [1], age: [2] }, { model: bgNbd })).toThrow(
        `fitModel: frequency must be a whole number from 0 to 10^6; got ${frequency} at index 0 of frequency`,
      );
    }
  });

  it('takes a model of one’s own', () => {
    // customers who all buy at one rate
    const poisson = {
      model: 'poisson',
      parameters: ['rate'] as const,
      parts: ['frequency', 'age'] as const,
      faultOf: () => null,
      likelihood: ({
        weight,
        columns: [frequency = new Float64Array(), age = new Float64Array()],
      }: {
        weight: Float64Array;
        columns: readonly Float64Array[];
      }) => ({
        starts: [[1]],
        logLik: ([rate = NaN]: Float64Array, slope: Float64Array) => {
          let [value, by] = [0, 0];
          for (const [i, each] of weight.entries()) {
            value += each * ((frequency[i] ?? 0) * Math.log(rate) - rate * (age[i] ?? 0));
            by += each * ((frequency[i] ?? 0) / rate - (age[i] ?? 0));
          }
          slope[0] = by;
          return value;
        },
      }),
    };
    const fit = fitModel({ frequency: [3, 5], age: [10, 30] }, { model: poisson });
    expect(fit.params?.rate).toBeCloseTo(0.2, 9);
    expect(fit.standardErrors?.rate).toBeCloseTo(0.2 / Math.sqrt(8), 6);
  });

  it('refuses what is no model, unknown options and columns that were not read', () => {
    const columns = { frequency: [1], recency: [1], age: [2] };
    for (const model of [undefined, null, {}, 'bgNbd', fitModel]) {
      expect(() => fitModel(columns, { model } as never)).toThrow('fitModel: model must be a model');
    }
    expect(() => fitModel(columns, { model: bgNbd, horizon: 3 } as never)).toThrow('unknown option "horizon"');
    expect(() => fitModel({ ...columns, opportunity: [1] } as never, { model: bgBb })).toThrow('unknown column');
    expect(() => fitModel([{ frequency: 1, recency: 1, age: 2 }] as never, { model: bgNbd })).toThrow(
      'fitModel: the source must be columns frequency, recency, age (bgBb: by period); got Array(1)',
    );
    expect(() => fitModel({ ...columns, age: [undefined] }, { model: bgNbd })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ' }),
    );
    expect(modelOf('a', gammaGamma)).toBe(gammaGamma);
  });

  it('finds the maximum where most leave at once and the others buy at one pace', () => {
    const columns = {
      frequency: [0, 1, 3, 5, 6, 4, 7],
      recency: [0, 2, 7, 9, 10, 8, 11],
      age: [10, 10, 10, 10, 11, 9, 12],
      weight: [400, 4, 4, 5, 5, 5, 4],
    };
    // that of slow customers who stay is 1.8 lower
    expect(fitModel(columns, { model: mbgNbd }).logLik).toBeCloseTo(-318.43, 2);
  });
});

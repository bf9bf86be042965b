import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalSteps, survivalTime } from '../../src/stats/survival.js';
import { cellsOf, dataLines } from '../data.js';
import { outcome } from '../laws.js';
import golden from './survival.golden.json' with { type: 'json' };

interface Curve {
  readonly n: number;
  readonly events: number;
  readonly median: number | null;
  readonly table: readonly {
    readonly time: number;
    readonly atRisk: number;
    readonly surv: number;
    readonly se: number | null;
  }[];
}

function expectCurve(rows: { time: number; event: boolean }[], { n, events, median, table }: Curve): void {
  const curve = kaplanMeier(rows, { time: (row) => row.time, event: (row) => row.event });
  expect([curve.n, curve.events]).toEqual([n, events]);
  expect(curve.median).toEqual({ value: median, reached: median !== null });
  for (const { time, atRisk, surv, se } of table) {
    const step = curve.steps.find((each) => each.time === time);
    expect(step?.atRisk).toBe(atRisk);
    expect(Math.abs((step?.survival ?? NaN) - surv)).toBeLessThanOrEqual(1e-12 * surv);
    if (se === null) expect(step?.se).toBe(null);
    else expect(Math.abs((step?.se ?? NaN) - se)).toBeLessThanOrEqual(1e-12 * se);
  }
}

describe('kaplanMeier against R survival', () => {
  it('waltons, whole and by group, in the order of the file, which is not that of time', (context) => {
    const rows = dataLines(context, 'waltons.csv')
      .slice(1)
      .map((line) => line.split(','));
    for (const group of ['all', 'miR-137', 'control'] as const) {
      const own = rows.filter(([, , name]) => group === 'all' || name === group);
      expectCurve(
        own.map(([time, event]) => ({ time: Number(time), event: event === '1' })),
        golden[`waltons.${group}`].expected,
      );
    }
  });

  it('telco, whole and by contract', (context) => {
    const [header = '', ...lines] = dataLines(context, 'telco-customer-churn.csv');
    const names = cellsOf(header);
    const rows = lines.map(cellsOf).map((row) => ({
      contract: row[names.indexOf('Contract')],
      time: Number(row[names.indexOf('tenure')]),
      event: row[names.indexOf('Churn')] === 'Yes',
    }));
    for (const contract of ['all', 'Month-to-month', 'One year', 'Two year'] as const) {
      expectCurve(
        rows.filter((row) => contract === 'all' || row.contract === contract),
        golden[`telco.${contract}`].expected,
      );
    }
  });

  it('edge cases', () => {
    const censored = kaplanMeier({ time: [1, 2, 3], event: [0, 0, 0] });
    expect(censored.steps.map((step) => step.survival)).toEqual(golden['edge.allCensored'].expected.surv);
    expect(censored.median).toEqual({ value: null, reached: false });
    const tied = kaplanMeier({ time: [5, 5, 5, 8, 8, 10], event: [true, true, false, true, false, true] });
    const expected = golden['edge.tiedEventAndCensor'].expected;
    expect(tied.steps.map((step) => step.atRisk)).toEqual(expected.nrisk);
    expect(tied.steps.map((step) => step.censored)).toEqual(expected.ncensor);
    for (const [k, step] of tied.steps.entries()) expect(step.survival).toBeCloseTo(expected.surv[k] as number, 12);
    const half = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 0, 0] });
    expect(half.median.value).toBe(golden['edge.medianAtExactlyHalf'].expected.median);
  });
});

describe('kaplanMeier', () => {
  it('takes the middle of a flat piece at exactly one half, to the next end or the last sight', () => {
    expect(kaplanMeier({ time: [1, 2], event: [1, 1] }).median.value).toBe(1.5);
    expect(kaplanMeier({ time: [1, 1], event: [1, 0] }).median.value).toBe(1);
    expect(kaplanMeier({ time: [1, 2, 3], event: [1, 1, 1] }).median.value).toBe(2);
  });

  it('gives any quantile', () => {
    const { steps } = kaplanMeier({ time: [1, 2, 3, 4, 5], event: [1, 1, 1, 1, 1] });
    expect(survivalTime(steps, 0.3).value).toBe(2);
    expect(survivalTime(steps, 0.99).value).toBe(5);
    expect(survivalTime([], 0.5)).toEqual({ value: null, reached: false });
  });

  it('leaves missing rows out and refuses invalid ones', () => {
    const columns = { time: [1, null, 3, undefined], event: [1, 1, null, 0] };
    expect(kaplanMeier(columns)).toMatchObject({ n: 1, missing: 3, invalid: 0 });
    expect(kaplanMeier({ time: [-1, 2], event: [1, 1] }, { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(kaplanMeier({ time: Float64Array.of(NaN, 2), event: [1, 1] })).toMatchObject({ n: 1, missing: 1 });
    expect(() => kaplanMeier({ time: [1, -1], event: [1, 1] })).toThrow(
      'kaplanMeier: time must be a number from 0; got -1 at index 1 of time',
    );
    expect(() => kaplanMeier([{ t: 1 }], { time: (row) => row.t, event: () => 'yes' as never })).toThrow(
      'kaplanMeier: event must be true, false, 1 or 0; got "yes" at row 0, reader event',
    );
    expect(outcome(() => kaplanMeier({ time: [1], event: [1] }, { confidence: 0.9 } as never))).toBe('INVALID_OPTION');
  });

  it('has nothing to say about nobody', () => {
    expect(kaplanMeier([], { time: () => 1, event: () => true })).toEqual({
      n: 0,
      events: 0,
      missing: 0,
      invalid: 0,
      median: { value: null, reached: false },
      steps: [],
    });
    expect(survivalSteps(new Map())).toEqual([]);
  });
});

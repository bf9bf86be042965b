import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DriverImportanceResult, driverImportance } from '../../src/drivers/driver-importance.js';
import { assertPlain, expectSame, outcome as outcomeOf } from '../laws.js';
import { runs, some } from '../runs.js';
import analysed from './driver-analysis.golden.json' with { type: 'json' };
import oracle from './driver-importance.golden.json' with { type: 'json' };

const named = <Value>(list: readonly Value[]) => Object.fromEntries(list.map((each, k) => [`d${k}`, each]));
const by = ({ drivers }: DriverImportanceResult, name: string) => drivers.find(({ driver }) => driver === name);

interface Expected {
  readonly rSquared: number;
  readonly correlations: readonly (number | null)[];
  readonly relativeWeights: readonly number[];
  readonly shapley: readonly number[];
  readonly standardisedBetas?: readonly (number | null)[];
}

/** Answers from 1 to 5 to some questions and one outcome, as rows. */
const table = fc.integer({ min: 1, max: 4 }).chain((p) =>
  fc.array(fc.tuple(...Array.from({ length: p + 1 }, () => fc.integer({ min: 1, max: 5 }))), {
    minLength: 1,
    maxLength: 14,
  }),
);
const columnsOf = (rows: readonly (readonly number[])[]) => {
  const [outcome = [], ...drivers] = (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] as number));
  return { outcome, drivers: named(drivers) };
};

describe('driverImportance', () => {
  it.each([...oracle.cases, ...analysed.cases])(
    'agrees with independent computations: $name',
    ({ input, expected }) => {
      const found = driverImportance({ outcome: input.outcome, drivers: named(input.drivers as number[][]) });
      const { rSquared, correlations, relativeWeights, shapley, standardisedBetas } = expected as Expected;
      const near = (got: number | null | undefined, wanted: number | null | undefined) =>
        wanted === null
          ? expect(got).toBeNull()
          : expect(Math.abs((got as number) - (wanted as number))).toBeLessThanOrEqual(1e-8);
      near(found.value, rSquared);
      for (const k of shapley.keys()) {
        const driver = by(found, `d${k}`);
        near(driver?.correlation.value, correlations[k]);
        near(driver?.relativeWeight.value, relativeWeights[k]);
        near(driver?.shapley.value, shapley[k]);
        if (standardisedBetas) near(driver?.beta.value, standardisedBetas[k]);
      }
      assertPlain(found);
    },
  );

  it('parts R² into what is never below 0, whatever the answers', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const found = driverImportance(columnsOf(rows));
        assertPlain(found);
        const { value, n, drivers, adjusted } = found;
        expect(n).toBe(rows.length);
        const outcomes = new Set(rows.map(([outcome]) => outcome));
        expect(value === null).toBe(n <= drivers.length + 1 || outcomes.size < 2);
        if (value === null) return;
        for (const part of ['shapley', 'relativeWeight'] as const) {
          const parts = drivers.map((each) => each[part].value as number);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(parts.reduce((sum, each) => sum + each, 0) - value)).toBeLessThan(1e-12);
        }
        expect(value >= 0 && value <= 1 && (adjusted as number) <= value + 1e-15).toBe(true);
        expect(drivers.every(({ beta, caveat }) => (beta.value === null) === (caveat !== null))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('does not hang on the order of rows and drivers, also with intervals, nor on scales', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -3, max: 9 }), (rows, shift) => {
        const { outcome, drivers } = columnsOf(rows);
        const found = driverImportance({ outcome, drivers }, { seed: 5, resamples: 100 });
        const turned = Object.fromEntries(
          Object.entries(drivers)
            .toReversed()
            .map(([name, list]) => [name, list.toReversed()]),
        );
        expectSame(
          driverImportance({ outcome: outcome.toReversed(), drivers: turned }, { seed: 5, resamples: 100 }),
          found,
        );
        const scaled = Object.fromEntries(
          Object.entries(drivers).map(([name, list], k) => [name, list.map((x) => (k + 0.7) * x + shift)]),
        );
        const other = driverImportance({ outcome: outcome.map((y) => 10 - 2 * y), drivers: scaled });
        for (const { driver, shapley, relativeWeight } of found.drivers) {
          if (shapley.value === null) expect(other.value).toBeNull();
          else {
            expect(by(other, driver)?.shapley.value).toBeCloseTo(shapley.value, 9);
            expect(by(other, driver)?.relativeWeight.value).toBeCloseTo(relativeWeight.value as number, 9);
          }
        }
      }),
      { numRuns: some(10) },
    );
  });

  const rows = [
    { recommend: 9, price: 4, support: 5 },
    { recommend: 10, price: 3, support: 5 },
    { recommend: 3, price: 3, support: 1 },
    { recommend: 6, price: 2, support: 3 },
    { recommend: 8, price: 5, support: 3 },
    { recommend: 7, price: 2, support: 4 },
    { recommend: 2n, price: 1, support: 2 },
  ];

  it('shares equally between two that are the same, and says so', () => {
    const price = (row: (typeof rows)[number]) => row.price;
    const found = driverImportance(rows, {
      outcome: 'recommend',
      drivers: { price, cost: 'price', support: 'support' },
    });
    expect(found.drivers.map(({ driver, caveat }) => [driver, caveat])).toEqual([
      ['support', null],
      ['cost', 'collinear'],
      ['price', 'collinear'],
    ]);
    const [one, other] = [by(found, 'price'), by(found, 'cost')];
    expect(one?.shapley.value).toBeCloseTo(other?.shapley.value as number, 12);
    expect(one?.relativeWeight.value).toBeCloseTo(other?.relativeWeight.value as number, 12);
    expect([one?.beta.value, typeof by(found, 'support')?.beta.value]).toEqual([null, 'number']);
    const alone = driverImportance(rows, { outcome: 'recommend', drivers: { price, support: 'support' } });
    expect(found.value).toBeCloseTo(alone.value as number, 12);
  });

  it('has intervals with a seed, within their ranges, around the values of many rows', () => {
    const options = {
      outcome: 'recommend',
      drivers: { price: 'price', support: 'support', same: () => 3 },
      seed: 12,
    } as const;
    const found = driverImportance(rows, options);
    assertPlain(found);
    expect(found).toMatchObject({ resamples: 1000, seed: 12, nulls: 0 });
    expect(found.interval).toMatchObject({ confidence: 0.95, method: 'percentile' });
    const { low = 0, high = 0 } = found.interval ?? {};
    expect(low >= 0 && low < (found.value as number) && high <= 1).toBe(true);
    expect(by(found, 'same')).toMatchObject({
      shapley: { value: 0, interval: null },
      share: 0,
      beta: { value: null, interval: null },
      correlation: { value: null },
      caveat: 'constant',
    });
    const many = Array.from({ length: 1500 }, (_, i) => {
      const [a, b, noise] = [(i * 37) % 11, (i * 53) % 13, (i * 71) % 17];
      return { y: 2 * a + b + noise, a, b };
    });
    const of = driverImportance(many, {
      outcome: 'y',
      drivers: { a: 'a', b: 'b' },
      seed: 1,
      resamples: 300,
      confidence: 0.9,
    });
    for (const { driver, shapley, beta, correlation, relativeWeight } of of.drivers) {
      for (const { value, interval } of [shapley, beta, correlation, relativeWeight]) {
        const wide = (interval?.high ?? NaN) - (interval?.low ?? NaN);
        expect([driver, wide > 0 && wide < 0.1 && Math.abs((value as number) - (interval?.low ?? 0)) < wide]).toEqual([
          driver,
          true,
        ]);
      }
    }
    // 2 standard errors of a correlation r of n rows: (1 − r²) / √n each; 90 % are 3.29 of them wide
    const { value: r, interval } = of.drivers[0]?.correlation ?? {};
    const wide = (3.29 * (1 - (r as number) ** 2)) / Math.sqrt(1500);
    expect(Math.abs(((interval?.high ?? 0) - (interval?.low ?? 0)) / wide - 1)).toBeLessThan(0.3);
  });

  it('counts resamples in which nothing varies', () => {
    const y = [0, 0, 0, 0, 0, 1];
    const found = driverImportance({ outcome: y, drivers: { x: [1, 2, 3, 4, 5, 9] } }, { seed: 2 });
    // (5/6)^6 of them lack the one that differs, and 1 in 46,656 has nothing else
    expect(Math.abs(found.nulls / 1000 - 0.335)).toBeLessThan(0.05);
  });

  it('leaves out rows that lack anything, and counts or refuses what is no number', () => {
    const more = [...rows, { recommend: 5, price: null, support: 1 }, { recommend: null, price: 1, support: 99 }];
    const options = { outcome: 'recommend', drivers: { price: 'price', support: 'support' } } as const;
    const plain = driverImportance(rows, options);
    expectSame({ ...driverImportance(more, options), missing: 0 }, plain);
    expect(driverImportance(more, options).missing).toBe(2);
    const bad = [...rows, { recommend: 5, price: '3', support: Number.NaN }] as unknown as typeof rows;
    expect(() => driverImportance(bad, options)).toThrow(
      'drivers.price must be a finite number of size up to 2^400; got "3" at row 7, reader drivers.price',
    );
    const counted = driverImportance(bad, { ...options, onInvalid: 'count' });
    expect(counted).toMatchObject({ invalid: 1, reasons: { 'drivers.price-not-a-number': 1 }, value: plain.value });
    const columns = {
      outcome: Float64Array.from([...rows.map(({ recommend }) => Number(recommend)), NaN]),
      drivers: {
        price: Int8Array.from([...rows.map(({ price }) => price), 1]),
        support: [...rows.map(({ support }) => support), 1],
      },
    };
    expect(driverImportance(columns)).toMatchObject({ missing: 1, value: plain.value });
    expect(driverImportance(columns, { missingValue: 5 })).toMatchObject({ missing: 4 });
  });

  it('takes sixteen drivers and no more, and columns of one length', () => {
    const list = (k: number) => Array.from({ length: 40 }, (_, i) => ((i + 3) * (k + 7) * (i + k)) % 23);
    const sixteen = named(Array.from({ length: 16 }, (_, k) => list(k)));
    const found = driverImportance({ outcome: list(20), drivers: sixteen });
    expect(found.drivers.reduce((sum, { shapley }) => sum + (shapley.value as number), 0)).toBeCloseTo(
      found.value as number,
      10,
    );
    expect(() => driverImportance({ outcome: list(20), drivers: { ...sixteen, z: list(1) } })).toThrow('from 1 to 16');
    expect(outcomeOf(() => driverImportance({ outcome: list(20), drivers: { ...sixteen, d15: [1] } }))).toBe(
      'INVALID_VALUE',
    );
    expect(outcomeOf(() => driverImportance({ outcome: [1], drivers: {} }))).toBe('INVALID_VALUE');
    expect(outcomeOf(() => driverImportance([], { outcome: 'a', drivers: {} }))).toBe('INVALID_OPTION');
    expect(outcomeOf(() => driverImportance({ outcome: [1], drivers: { a: [1] }, b: [1] } as never))).toBe(
      'INVALID_VALUE',
    );
    expect(outcomeOf(() => driverImportance({ outcome: [1], drivers: { a: [1] } }, { outcome: 'a' } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(outcomeOf(() => driverImportance([{ a: 1 }] as never, { outcome: 'b', drivers: { a: 'a' } } as never))).toBe(
      'NOTHING_READ',
    );
    expect(
      outcomeOf(() => driverImportance(Promise.resolve([]) as never, { outcome: 'b', drivers: { a: 'a' } } as never)),
    ).toBe('INVALID_VALUE');
    expect(outcomeOf(() => driverImportance([], { outcome: 'a', drivers: { b: 'b' }, resamples: 200 }))).toBe(
      'INVALID_OPTION',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { finitePopulation, finitePopulationCorrection } from '../../../src/stats/intervals/finite-population.js';
import { type ProportionIntervalMethod, wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { npsDirichlet } from '../../../src/survey/nps/nps-dirichlet.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { type NpsIntervalMethod, npsAdjustedWald, npsScore } from '../../../src/survey/nps/nps-interval.js';
import { npsWald } from '../../../src/survey/nps/nps-interval-wald.js';
import { runs, some } from '../../runs.js';
import golden from './finite-population.golden.json' with { type: 'json' };

const option = (expected: string) => expect.objectContaining({ code: 'INVALID_OPTION', message: expected });
const anyCounts = fc
  .record({ promoters: fc.nat(1e6), passives: fc.nat(1e6), detractors: fc.nat(1e6) })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

describe('finitePopulationCorrection and finitePopulation', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const { level, population, ...counts } = input;
    const method: NpsIntervalMethod = finitePopulation(population, npsWald);
    const { value, n, se, interval } = npsFromCounts(counts, { interval: method, confidence: level });
    const correction = finitePopulationCorrection(n, population);
    expect(interval).toMatchObject({ confidence: level, method: `wald, population ${population}` });
    expect(value).toBe(expected.nps);
    expect(Math.abs(correction - expected.correction)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((se ?? NaN) * correction - expected.se)).toBeLessThanOrEqual(tolerance);
    const half = ((interval?.high ?? NaN) - (interval?.low ?? NaN)) / 2;
    expect(Math.abs(half - expected.margin)).toBeLessThanOrEqual(tolerance);
  });

  it('is 0 in a census, also of one, and next to 1 when few are asked', () => {
    expect(finitePopulationCorrection(1, 1)).toBe(0);
    expect(finitePopulationCorrection(7, 7)).toBe(0);
    expect(finitePopulationCorrection(1, 7)).toBe(1);
    expect(finitePopulationCorrection(1000, 2 ** 53 - 1)).toBeCloseTo(1, 12);
  });

  it('hands on the narrowed z and the level that belongs to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(1e6),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, more, c) => {
          const seen: number[] = [];
          const spy: ProportionIntervalMethod = {
            method: 'spy',
            bounds(count, total, z, confidence) {
              seen.push(count, total, z, confidence);
              return [0, 1];
            },
          };
          const z = zOfConfidence(c);
          expect(finitePopulation(n + more, spy).bounds(0, n, z, c)).toEqual([0, 1]);
          const [count, total, narrowed = NaN, level = NaN] = seen;
          expect([count, total]).toEqual([0, n]);
          expect(narrowed).toBe(Math.max(1e-99, z * finitePopulationCorrection(n, n + more)));
          expect(level).toBeGreaterThan(0);
          expect(level).toBeLessThanOrEqual(c);
          if (level > 1e-6) expect(zOfConfidence(level)).toBeCloseTo(narrowed, 9);
        },
      ),
      { numRuns: runs },
    );
  });

  it('lies within the interval of an unlimited population and is nested in the population', () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(1e6), fc.nat(1e6), (counts, some, more) => {
        const n = counts.promoters + counts.passives + counts.detractors;
        for (const method of [npsWald, npsScore]) {
          const of = (interval: NpsIntervalMethod) => {
            const found = npsFromCounts(counts, { interval }).interval;
            return [found?.low ?? NaN, found?.high ?? NaN] as const;
          };
          const small = of(finitePopulation(n + some, method));
          const large = of(finitePopulation(n + some + more, method));
          const all = of(method);
          expect(small[0]).toBeGreaterThanOrEqual(large[0] - 1e-9);
          expect(small[1]).toBeLessThanOrEqual(large[1] + 1e-9);
          expect(large[0]).toBeGreaterThanOrEqual(all[0] - 1e-9);
          expect(large[1]).toBeLessThanOrEqual(all[1] + 1e-9);
        }
      }),
      { numRuns: some(5) },
    );
  });

  it('of a census is the value, exactly for Wald', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const n = counts.promoters + counts.passives + counts.detractors;
        const { value, interval } = npsFromCounts(counts, { interval: finitePopulation(n, npsWald) });
        expect([interval?.low, interval?.high]).toEqual([value, value]);
        const score = npsFromCounts(counts, { interval: finitePopulation(n, npsScore) }).interval;
        expect(score?.low).toBeCloseTo(value ?? NaN, 9);
        expect(score?.high).toBeCloseTo(value ?? NaN, 9);
        const share = proportion({ count: counts.promoters, total: n }, { interval: finitePopulation(n, wilson) });
        expect(share.interval?.low).toBeCloseTo(share.value ?? NaN, 12);
        expect(share.interval?.high).toBeCloseTo(share.value ?? NaN, 12);
      }),
      { numRuns: some(5) },
    );
    const even = { promoters: 3, passives: 2, detractors: 3 };
    expect(npsWald.bounds(even, 8, 1e-99, 0.95)[1]).toBeGreaterThan(0);
    expect(finitePopulation(8, npsWald).bounds(even, 8, 2, 0.95)).toEqual([0, 0]);
    // those with a centre of their own end there
    const bounds = finitePopulation(8, npsAdjustedWald).bounds(
      { promoters: 8, passives: 0, detractors: 0 },
      8,
      2,
      0.95,
    );
    expect(bounds).toEqual([800 / 11, 800 / 11]);
    const [low = NaN, high = NaN] = finitePopulation(8, npsDirichlet()).bounds(even, 8, 2, 0.95);
    expect(low).toBeCloseTo(0, 9);
    expect(high).toBeCloseTo(0, 9);
  });

  it('hands on that there is no interval', () => {
    const none = { method: 'none', bounds: (_: number): readonly [number, number] | null => null };
    expect(finitePopulation(10, none).bounds(1, 5, 2, 0.95)).toBeNull();
    const broken = { method: 'broken', bounds: () => undefined } as never;
    expect(() =>
      proportion({ count: 1, total: 5 }, { interval: finitePopulation<number, readonly [number, number]>(10, broken) }),
    ).toThrow(option('proportion: broken, population 10 must be two finite bounds in order; got Array(2) of NaN,NaN'));
  });

  it('refuses populations that are none or too small, and what is no method', () => {
    for (const population of [0, -1, 1.5, NaN, Number.POSITIVE_INFINITY, '9', null, undefined, 2 ** 53]) {
      expect(() => finitePopulation(population as number, wilson)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    }
    expect(() => finitePopulation(99.5, wilson)).toThrow(
      option('finitePopulation: population must be a whole number from 1; got 99.5'),
    );
    const method = finitePopulation(99, npsWald);
    expect(() => npsFromCounts({ promoters: 50, passives: 30, detractors: 20 }, { interval: method })).toThrow(
      option('finitePopulation: population must be a whole number from 100; got 99'),
    );
    expect(() => finitePopulationCorrection(0, 10)).toThrow(
      option('finitePopulationCorrection: n must be a whole number from 1; got 0'),
    );
    expect(() => finitePopulationCorrection(2.5, 10)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    for (const none of [undefined, null, {}, 'wilson']) {
      expect(() => finitePopulation(10, none as never)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', details: { name: 'method' } }),
      );
    }
  });
});

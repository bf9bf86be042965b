import { describe, expect, it } from 'vitest';
import { bootstrapBca } from '../../src/resampling/bootstrap-method.js';
import { bootstrapNps } from '../../src/resampling/bootstrap-nps.js';
import { chiSquareUpperTail } from '../../src/stats/distributions/chi-square.js';
import { netScore } from '../../src/survey/nps/../voice/net-score.js';
import { nps } from '../../src/survey/nps/nps.js';
import { npsBootstrap } from '../../src/survey/nps/nps-bootstrap.js';
import { npsFromCounts } from '../../src/survey/nps/nps-from-counts.js';
import { assertPlain, expectSame, outcome } from '../laws.js';

const counts = { promoters: 5, passives: 3, detractors: 2 };

/** Probability of each difference promoters − detractors among n answers drawn anew, from the lowest, by adding answer to answer. */
function exactly({ promoters, passives, detractors }: typeof counts): number[] {
  const n = promoters + passives + detractors;
  let sums = [1];
  for (let i = 0; i < n; i++) {
    const next = new Array<number>(sums.length + 2).fill(0);
    for (const [k, p] of sums.entries()) {
      for (const [step, count] of [detractors, passives, promoters].entries())
        (next[k + step] as number) += (p * count) / n;
    }
    sums = next;
  }
  return sums;
}

describe('bootstrapNps', () => {
  it.each([
    counts,
    { promoters: 3, passives: 0, detractors: 4 },
    { promoters: 40, passives: 25, detractors: 15 },
    { promoters: 2, passives: 110, detractors: 1 },
  ])('draws as often what the exact distribution says: $promoters, $passives, $detractors', (given) => {
    const { draws, n } = bootstrapNps(given, { seed: 42, resamples: 50_000, draws: 'full' });
    const found = new Array<number>(2 * n + 1).fill(0);
    for (const draw of draws ?? []) (found[Math.round(((draw as number) * n) / 100) + n] as number)++;
    let [statistic, cells, expected, seen] = [0, 0, 0, 0];
    for (const [k, p] of exactly(given).entries()) {
      expected += 50_000 * p;
      seen += found[k] as number;
      if (expected < 10) continue;
      statistic += (seen - expected) ** 2 / expected;
      cells++;
      [expected, seen] = [0, 0];
    }
    expect(chiSquareUpperTail(statistic, cells - 1)).toBeGreaterThan(0.001);
  });

  it.each([
    [counts, 0.95],
    [{ promoters: 20, passives: 8, detractors: 12 }, 0.9],
    [{ promoters: 20, passives: 4, detractors: 1 }, 0.95],
    [{ promoters: 900, passives: 700, detractors: 400 }, 0.95],
    [{ promoters: 1e15, passives: 2e15, detractors: 5e14 }, 0.99],
  ])('comes to the exact interval of infinitely many resamples: %o', (given, confidence) => {
    const exact = npsFromCounts(given, { interval: npsBootstrap, confidence });
    const found = bootstrapNps(given, { seed: 1, resamples: 400_000, confidence });
    const [se = 0, n] = [exact.se as number, exact.n];
    // an end scatters by 0.6 % of the standard error at most; a step of the lattice is 100 / n
    const near = Math.max(100 / n, 0.02 * se) + 1e-9;
    expect(Math.abs((found.interval?.low ?? NaN) - (exact.interval?.low ?? NaN))).toBeLessThan(near);
    expect(Math.abs((found.interval?.high ?? NaN) - (exact.interval?.high ?? NaN))).toBeLessThan(near);
    expect(Math.abs((found.se as number) / se - 1)).toBeLessThan(0.006);
    expect(Math.abs(found.bias as number)).toBeLessThan(0.006 * se);
    expect(found.value).toBe(exact.value);
  });

  it('mirrors every draw when promoters and detractors are swapped', () => {
    const options = { seed: 8, draws: 'full' } as const;
    for (const [promoters, passives, detractors] of [
      [5, 3, 2],
      [700, 200, 900],
      [3, 0, 3],
    ] as const) {
      const one = bootstrapNps({ promoters, passives, detractors }, options);
      const other = bootstrapNps({ promoters: detractors, passives, detractors: promoters }, options);
      if (promoters !== detractors) expect(other.draws).toEqual(one.draws?.map((draw) => -(draw as number) + 0));
      expect(one.draws?.length).toBe(2000);
    }
  });

  it('takes results as they are, says what of, and gives the same from the same seed', () => {
    const found = bootstrapNps(nps([10, 9, 8, 3, null]), { seed: 3 });
    assertPlain(found);
    expectSame(found, bootstrapNps(nps([10, 9, 8, 3, null]), { seed: 3 }));
    expect(found).toMatchObject({
      metric: 'bootstrap-nps',
      of: 'nps',
      unit: 'points',
      value: 25,
      n: 4,
      seed: 3,
      nulls: 0,
    });
    expect(bootstrapNps(nps([10, null], { denominator: 'shown' }), { seed: 3 })).toMatchObject({ value: 50, n: 2 });
    expect(bootstrapNps(netScore({ positive: 3, neutral: 1, negative: 1 }), { seed: 3 })).toMatchObject({ value: 40 });
    expect(bootstrapNps({ promoters: 4n, passives: 0, detractors: 0 }, { seed: 3 })).toMatchObject({
      value: 100,
      interval: { low: 100, high: 100 },
      se: 0,
      bias: 0,
    });
  });

  it('has no value without answers', () => {
    const none = bootstrapNps({ promoters: 0, passives: 0, detractors: 0 }, { seed: 3, draws: 'full' });
    expect(none).toMatchObject({ value: null, interval: null, se: null, bias: null, n: 0, nulls: 2000 });
    expect(none.draws?.[0]).toBeNull();
    assertPlain(none);
    const one = bootstrapNps({ promoters: 1, passives: 0, detractors: 0 }, { seed: 3, interval: bootstrapBca });
    expect(one).toMatchObject({ value: 100, interval: null });
  });

  it('refuses what is no count and options that are none', () => {
    expect(outcome(() => bootstrapNps({ ...counts, passives: -1 }, { seed: 1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => bootstrapNps([9, 10] as never, { seed: 1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => bootstrapNps(counts, {} as never))).toBe('INVALID_OPTION');
    expect(outcome(() => bootstrapNps(counts, { seed: 1, interval: npsBootstrap } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => bootstrapNps(counts, { seed: 1, sede: 2 } as never))).toBe('INVALID_OPTION');
  });
});

import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { restrictedMean } from '../../../src/stats/survival/survival-mean.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { logRank } from '../../../src/stats/survival/test-survival.js';

const CASES = 20_000;
const DAYS = 30;

/** Numbers between 0 and 1, by chance but the same each time: x → 16807 x modulo 2³¹ − 1. */
function chance(seed: number): () => number {
  let x = seed;
  return () => {
    x = (x * 16_807) % 2_147_483_647;
    return x / 2_147_483_647;
  };
}

/**
 * A month of tickets, looked at on its last day: opened evenly over 30 days, 53 of 100 simple (2.5 days on average), the
 * others hard (25 days), all of them slower by a factor.
 */
function month(factor: number, seed: number) {
  const next = chance(seed);
  const truth = new Float64Array(CASES);
  const time = new Float64Array(CASES);
  const event = new Uint8Array(CASES);
  for (let i = 0; i < CASES; i++) {
    const observed = DAYS * next();
    const days = -Math.log(next()) * (next() < 0.53 ? 2.5 : 25) * factor;
    truth[i] = days;
    time[i] = Math.min(days, observed);
    event[i] = days <= observed ? 1 : 0;
  }
  const closed = time.filter((_, i) => event[i] === 1);
  return { truth, time, event, closed, openShare: 1 - closed.length / CASES };
}

const meanOf = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length;
const rounded = (value: number | null | undefined) => Math.round((value as number) * 100) / 100;

describe('a service that becomes twice as slow', () => {
  const before = month(1, 1);
  const after = month(2, 1);
  const months = [before, after];

  it('has a mean of closed tickets that rises by 28 %, since the slow ones are still open', () => {
    expect(months.map(({ openShare }) => rounded(openShare))).toEqual([0.32, 0.45]);
    expect(months.map(({ truth }) => rounded(quantile(truth, 0.5)))).toEqual([4.2, 8.4]);
    const means = months.map(({ closed }) => meanOf(closed)) as [number, number];
    expect(means.map(rounded)).toEqual([3.98, 5.08]);
    expect(rounded(means[1] / means[0])).toBe(1.28);
    expect(months.map(({ closed }) => rounded(quantile(closed, 0.5)))).toEqual([2.22, 3.45]);
  });

  it('has a Kaplan–Meier median that doubles, within limits that hold the truth', () => {
    const medians = months.map(({ time, event }) => survivalQuantile(kaplanMeier({ time, event }), 0.5));
    expect(medians.map(({ value }) => rounded(value))).toEqual([4.18, 8.37]);
    expect(rounded((medians[1]?.value as number) / (medians[0]?.value as number))).toBe(2);
    for (const [k, { low, high }] of medians.entries()) {
      const truth = quantile((months[k] as typeof before).truth, 0.5) as number;
      expect((low as number) < truth && truth < (high as number)).toBe(true);
    }
  });

  it('has a restricted mean near that of the true times cut at the same day', () => {
    for (const { time, event, truth } of months) {
      const { value, interval } = restrictedMean(kaplanMeier({ time, event }), 28);
      const cut = meanOf(truth.map((one) => Math.min(one, 28)));
      expect(interval?.low).toBeLessThan(cut);
      expect(interval?.high).toBeGreaterThan(cut);
      expect(Math.abs((value as number) / cut - 1)).toBeLessThan(0.01);
    }
  });

  it('is told from the month before beyond doubt', () => {
    const time = [...before.time, ...after.time];
    const event = [...before.event, ...after.event];
    const group = time.map((_, i) => (i < CASES ? 'before' : 'after'));
    const { statistic, df, pValue, lnPValue } = logRank({ time, event, group });
    expect([rounded(statistic), df, rounded(lnPValue)]).toEqual([1089.93, 1, -548.69]);
    expect(pValue).toBeLessThan(1e-238);
  });
});

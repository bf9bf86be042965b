import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DurationTotals, noDurations } from '../../../src/kernels/duration/duration.js';
import { type DurationSummaryOptions, summarizeDurations } from '../../../src/kernels/duration/duration-summary.js';
import { emptySums, pushDuration } from '../../../src/kernels/duration/duration-sums.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const summarize = (totals: Partial<DurationTotals>, options: DurationSummaryOptions = {}) =>
  summarizeDurations('m', { ...noDurations(), ...totals }, options);

describe('summarizeDurations', () => {
  it('has nothing to say of nothing', () => {
    const none = { medianMs: null, p75Ms: null, p90Ms: null, p95Ms: null, p99Ms: null, minMs: null, maxMs: null };
    expect(summarize({ missing: 3, invalid: 2, notStarted: 4 }, { quantiles: [0.5] })).toEqual({
      n: 0,
      meanMs: null,
      summary: {
        totalMs: 0,
        seMs: null,
        interval: null,
        ...none,
        medianInterval: null,
        quantiles: [{ probability: 0.5, ms: null, interval: null }],
        quantileType: 'inclusive',
      },
    });
  });

  it('tells all that one value can tell', () => {
    const seven = { minMs: 7, medianMs: 7, p75Ms: 7, p90Ms: 7, p95Ms: 7, p99Ms: 7, maxMs: 7 };
    const { n, meanMs, summary } = summarize({ ended: new Map([[7, 1]]) });
    expect([n, meanMs]).toEqual([1, 7]);
    expect(summary).toMatchObject({ totalMs: 7, seMs: null, ...seven });
  });

  it('gives the quantiles of R type 7, whatever the order of the table', () => {
    // quantile(c(0, 10, 10, 40), c(0, .5, .75, .9, .95, .99, 1)) in R
    const { n, meanMs, summary } = summarize({
      ended: new Map([
        [40, 1],
        [10, 2],
        [0, 1],
      ]),
    });
    expect([n, meanMs, summary.totalMs]).toEqual([4, 15, 60]);
    expect(summary).toMatchObject({ minMs: 0, medianMs: 10, p75Ms: 17.5, maxMs: 40 });
    expect(summary.p90Ms).toBeCloseTo(31, 12);
    expect(summary.p95Ms).toBeCloseTo(35.5, 12);
    expect(summary.p99Ms).toBeCloseTo(39.1, 12);
    // sd(c(0, 10, 10, 40)) / 2
    expect(summary.seMs).toBeCloseTo(Math.sqrt(300) / 2, 12);
  });

  it('gives further quantiles in the order in which they were asked for', () => {
    const ended = new Map([
      [0, 1],
      [100, 1],
    ]);
    expect(summarize({ ended }, { quantiles: [1, 0.25, 0.25, -0] }).summary.quantiles).toEqual([
      { probability: 1, ms: 100, interval: null },
      { probability: 0.25, ms: 25, interval: null },
      { probability: 0.25, ms: 25, interval: null },
      { probability: 0, ms: 0, interval: null },
    ]);
    for (const bad of [[-0.1], [1.1], [NaN], ['0.5'], [undefined], 0.5, 'x', Float64Array.of(0.5)]) {
      expect([bad, outcome(() => summarize({ ended }, { quantiles: bad as never }))]).toEqual([bad, 'INVALID_OPTION']);
    }
    expect(() => summarize({}, { quantiles: 0.5 as never })).toThrow('m: quantiles must be an array; got 0.5');
  });

  it('has limits of the median and of each quantile that was asked for, by ranks', () => {
    const ended = new Map(Array.from({ length: 100 }, (_, k) => [k + 1, 1]));
    const { medianInterval, quantiles } = summarize({ ended }, { quantiles: [0.9, 0.5, 0.99] }).summary;
    const method = { confidence: 0.95, method: 'order-statistics' };
    // qbinom(0.025, 100, 0.5) and qbinom(c(0.025, 0.975), 100, 0.9) + 0:1 in R
    expect(medianInterval).toEqual({ low: 40, high: 61, ...method });
    expect(quantiles.map(({ interval }) => interval)).toEqual([{ low: 84, high: 96, ...method }, medianInterval, null]);
    expect(summarize({ ended }, { confidence: 0.8 }).summary.medianInterval).toMatchObject({ low: 44, high: 57 });
    expect(summarize({ ended: new Map([[3, 6]]) }).summary.medianInterval).toMatchObject({ low: 3, high: 3 });
    expect(summarize({ ended: new Map([[3, 5]]) }).summary.medianInterval).toBeNull();
  });

  it('has the sums that came with bins, not those of their middles', () => {
    const sums = emptySums();
    for (const duration of [1000, 1001, 1002]) pushDuration(sums, duration, 1);
    const kept = { ended: new Map([[1002, 3]]), sums };
    const { n, meanMs, summary } = summarize(kept);
    expect([n, meanMs, summary.totalMs, summary.seMs]).toEqual([3, 1001, 3003, 1 / Math.sqrt(3)]);
    expect(summary).toMatchObject({ minMs: 1002, medianMs: 1002 });
  });

  it('checks the level even when there is nothing', () => {
    expect(outcome(() => summarize({}, { confidence: 1 }))).toBe('INVALID_OPTION');
    expect(summarizeDurations('m', noDurations(), undefined).summary.quantiles).toEqual([]);
  });

  it('equals plain counting over the durations written out, and changes nothing', () => {
    const table = fc
      .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 4 })), { maxLength: 25, size: 'max' })
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(table, table, fc.nat(100), (ended, open, percent) => {
        const before = structuredClone([ended, open]);
        const { n, meanMs, summary } = summarize({ ended, open }, { quantiles: [percent / 100] });
        const all = [...ended].flatMap(([duration, times]) => new Array<number>(times).fill(duration));
        all.sort((a, b) => a - b);
        const place = ((all.length - 1) * percent) / 100;
        const [low, high] = [all[Math.floor(place)], all[Math.ceil(place)]];
        const total = all.reduce((sum, each) => sum + each, 0);
        expect([n, summary.totalMs]).toEqual([all.length, total]);
        expect([summary.minMs, summary.maxMs]).toEqual([all[0] ?? null, all.at(-1) ?? null]);
        const asked = summary.quantiles[0]?.ms;
        if (all.length === 0) expect([meanMs, asked]).toEqual([null, null]);
        else {
          expect(meanMs).toBeCloseTo(total / all.length, 12);
          expect(asked).toBeCloseTo((low as number) + (place % 1) * ((high as number) - (low as number)), 10);
        }
        expect([ended, open]).toEqual(before);
      }),
      { numRuns: runs },
    );
  });
});

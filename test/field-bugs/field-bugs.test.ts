import { describe, expect, it } from 'vitest';
import { retentionCohorts } from '../../src/customers/retention-cohorts.js';
import { proportion } from '../../src/kernels/proportion.js';
import { ttr } from '../../src/service/ttr.js';
import { kaplanMeier } from '../../src/stats/survival.js';
import { ces } from '../../src/survey/ces.js';
import { CesAggregator } from '../../src/survey/ces-aggregator.js';
import { csat } from '../../src/survey/csat.js';
import { CsatAggregator } from '../../src/survey/csat-aggregator.js';
import { nps } from '../../src/survey/nps.js';
import { NpsAggregator } from '../../src/survey/nps-aggregator.js';
import { scaleScore } from '../../src/survey/scale-score.js';
import { dataLines } from '../data.js';
import { outcome } from '../laws.js';

/** Bugs of shipped products that must be impossible here; the number names the report. */
describe('bugs seen in the field', () => {
  it('FB01: an index in place of a value does not pass: 1–10 needs explicit limits, answers off the scale throw', () => {
    expect(outcome(() => nps([1, 10], { scale: { min: 1, max: 10 } }))).toBe('INVALID_OPTION');
    const limits = { scale: { min: 1, max: 10 }, passiveFrom: 7, promoterFrom: 9 };
    expect(outcome(() => nps([0, 9], limits))).toBe('INVALID_VALUE');
  });

  it('FB02: a question on 0–10 is an NPS only where that is asked for by name', () => {
    const answers = [10, 9, 8, 3];
    const scale = { min: 0, max: 10 };
    expect(outcome(() => csat(answers, { scale }))).toBe('INVALID_OPTION');
    expect(outcome(() => scaleScore(answers, { scale } as never))).toBe('INVALID_OPTION');
    expect(scaleScore(answers, { scale, topFrom: 9 })).toMatchObject({
      metric: 'scale-score',
      value: 7.5,
      unit: 'score',
    });
    expect(nps(answers)).toMatchObject({ metric: 'nps', value: 25, unit: 'points' });
  });

  it('FB03: fractions throw, or fall in a class; nobody stays in the denominator without one', () => {
    expect(outcome(() => nps([6.5, 8.5]))).toBe('INVALID_VALUE');
    const { promoters, passives, detractors, n, value } = nps([6.5, 8.5], { classes: 'half-open' });
    expect([promoters + passives + detractors, n, value]).toEqual([2, 2, -50]);
  });

  it('FB04: the score is exact, and an answer taken back is gone', () => {
    // rounding the shares of 2, 1 and 1 of 3 before subtracting would give 34 or 33
    expect(nps([9, 9, 3]).value).toBe(100 / 3);
    const whole = new NpsAggregator().addAll([9, 9, 3, 0]).remove(0);
    expect(whole.result()).toEqual(nps([9, 9, 3]));
  });

  it('FB05: one CSAT, rounded nowhere, whichever way it is counted', () => {
    const answers = [5, 4, 1];
    const views = [csat(answers), csat(new Set(answers)), new CsatAggregator().addAll(answers).result()];
    expect(views.map(({ value }) => value)).toEqual([2 / 3, 2 / 3, 2 / 3]);
    expect(csat(answers, { measure: 'net' }).value).toBe(100 / 3);
  });

  it('FB06: the share of the good, good minus bad and the mean are three numbers with three names', () => {
    // 65 good, 14 between, 51 bad of 130: 50 % are good, and good minus bad is 10.8 points, not 11
    const scale = { min: 1, max: 3 };
    const answers = [...Array(65).fill(3), ...Array(14).fill(2), ...Array(51).fill(1)];
    const { value, measure, unit, share, net, mean } = csat(answers, { scale, satisfiedFrom: 3 });
    expect([value, measure, unit]).toEqual([0.5, 'share', 'fraction']);
    expect([share.value, net.value, mean.value]).toEqual([0.5, 1400 / 130, 274 / 130]);
    expect(csat(answers, { scale, satisfiedFrom: 3, measure: 'net' }).unit).toBe('points');
  });

  it('FB07: rows without an answer are not in the denominator', () => {
    expect(nps([9, null, undefined, 3])).toMatchObject({ n: 2, missing: 2, value: 0 });
  });

  it('FB08: the order of answers, and the last one, change nothing', () => {
    const orders = [
      [10, 8, 0, 1],
      [0, 1, 8, 10],
      [8, 0, 10, 1],
    ];
    expect(new Set(orders.map((scores) => JSON.stringify(nps(scores)))).size).toBe(1);
  });

  it('FB09: efforts on 1–5 and on 1–7 are never averaged together', () => {
    const direction = 'high-is-easy';
    const five = { scale: { min: 1, max: 5 }, easyFrom: 4, direction } as const;
    const seven = new CesAggregator({ direction }).addAll([7, 6, 2]);
    expect(outcome(() => seven.merge(new CesAggregator(five).addAll([5, 4])))).toBe('STATE_MISMATCH');
    expect(outcome(() => seven.merge(new CesAggregator(five).addAll([5, 4]).toJSON()))).toBe('STATE_MISMATCH');
    expect(outcome(() => ces([5, 7], five))).toBe('INVALID_VALUE');
    expect(seven.result()).toEqual(ces([7, 6, 2], { direction }));
  });

  it('FB10: the average row includes cohorts nobody of whom returned', () => {
    const at = (month: number) => Date.UTC(2026, month, 5);
    const events = [
      ['a', 0],
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ] as const;
    const table = retentionCohorts(events, {
      customer: ([who]) => who,
      at: ([, month]) => at(month),
      timeZone: 'UTC',
      asOf: at(3),
    });
    expect(table.average[1]).toMatchObject({ eligible: 3, active: 1, rate: 1 / 3 });
  });

  it('FB11: a cohort of the first of a month is not shown as the month before, for zones behind UTC either', () => {
    for (const [timeZone, text] of [
      ['America/New_York', '2026-03-01T00:00:00-05:00'],
      ['Asia/Ho_Chi_Minh', '2026-03-01T00:00:00+07:00'],
      ['Pacific/Apia', '2026-03-01T00:00:00+13:00'],
    ] as const) {
      const table = retentionCohorts([text], {
        customer: () => 1,
        at: (row) => row,
        timeZone,
        asOf: '2026-03-20T00:00:00Z',
      });
      expect([timeZone, table.cohorts[0]?.cohort]).toEqual([timeZone, '2026-03']);
    }
  });

  it('FB14: what cannot be observed yet is not 0', () => {
    const table = retentionCohorts([1, 2], {
      customer: (row) => row,
      at: (row) => Date.UTC(2026, row),
      timeZone: 'UTC',
      asOf: Date.UTC(2026, 2, 9),
    });
    expect(table.cohorts[1]?.cells[1]).toMatchObject({ status: 'unobserved', active: null, rate: null, eligible: 0 });
  });

  it('FB27: cases opened and still open are counted, not lost', () => {
    expect(ttr({ openedAt: [0, 0], resolvedAt: [5, null] }, { asOf: 9 })).toMatchObject({ n: 1, open: 1 });
  });

  it('FB28: min ≤ mean ≤ max, percentiles inside the data', () => {
    const { value, minMs, maxMs, p99Ms } = ttr({ openedAt: [0, 0, 0], resolvedAt: [0.1, 0.1, 0.1] });
    expect([value, minMs, maxMs, p99Ms]).toEqual([0.1, 0.1, 0.1, 0.1]);
  });

  it('FB34: rows in any order give the same survival curve', (context) => {
    const rows = dataLines(context, 'waltons.csv')
      .slice(1)
      .map((line) => line.split(','));
    const { steps } = kaplanMeier(rows, { time: (row) => Number(row[0]), event: (row) => row[1] === '1' });
    const at = (time: number) => steps.filter((step) => step.time <= time).at(-1)?.survival;
    expect(at(60)).toBeCloseTo(0.312, 3);
    expect(at(45)).toBeCloseTo(0.673, 3);
  });

  it('FB35: a median that is not reached is null and says so', () => {
    expect(kaplanMeier({ time: [1, 2, 3], event: [1, 0, 0] }).median).toEqual({ value: null, reached: false });
  });

  it('FB38: lower bound first, and no option without effect', () => {
    const { interval } = nps([10, 9, 3, 0, 8]);
    expect(interval?.low).toBeLessThan(interval?.high as number);
    expect(proportion(3, 9).interval?.low).toBeLessThan(proportion(3, 9).interval?.high as number);
    expect(outcome(() => nps([1, 5], { breaks: [0, 3, 4, 5] } as never))).toBe('INVALID_OPTION');
    expect(nps([1, 5], { scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5 }).value).toBe(0);
  });
});

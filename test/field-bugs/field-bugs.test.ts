import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../src/calendar/hours/business-calendar.js';
import { retentionCohorts } from '../../src/customers/cohorts/retention-cohorts.js';
import { proportion } from '../../src/kernels/proportion/proportion.js';
import { ttr } from '../../src/service/time/ttr.js';
import { kaplanMeier } from '../../src/stats/survival/survival.js';
import { nps } from '../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { ces } from '../../src/survey/rating/ces.js';
import { CesAggregator } from '../../src/survey/rating/ces-aggregator.js';
import { csat } from '../../src/survey/rating/csat.js';
import { CsatAggregator } from '../../src/survey/rating/csat-aggregator.js';
import { scaleScore } from '../../src/survey/rating/scale-score.js';
import { dataLines } from '../data.js';
import { outcome, withoutPlaces } from '../laws.js';

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
    expect(whole.result()).toEqual(withoutPlaces(nps([9, 9, 3])));
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
    expect(seven.result()).toEqual(withoutPlaces(ces([7, 6, 2], { direction })));
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

  it('FB23: a ticket that two schedules share is measured by each for its own time, never by the last, never below 0', () => {
    const zones = ['Europe/Berlin', 'America/New_York'] as const;
    const [berlin, newYork] = zones.map((timeZone) =>
      BusinessCalendar.weekdays({ timeZone, opens: '09:00', closes: '17:00' }),
    ) as [BusinessCalendar, BusinessCalendar];
    // Monday 10:00 in Berlin, handed over at 17:00 there, which is 11:00 in New York; solved at 12:30 there
    const [openedAt, handedOver, resolvedAt] = ['09:00Z', '16:00Z', '17:30Z'].map((time) => `2026-01-05T${time}`) as [
      string,
      string,
      string,
    ];
    const segments = [
      { from: openedAt, calendar: berlin },
      { from: handedOver, calendar: newYork },
    ];
    const measure = (calendar: typeof segments | BusinessCalendar, from = openedAt, to = resolvedAt) =>
      ttr([0], { openedAt: () => from, resolvedAt: () => to, calendar: () => calendar }).value as number;
    const hour = 3_600_000;
    expect([measure(segments), measure(berlin), measure(newYork)]).toEqual([8.5 * hour, 7 * hour, 3.5 * hour]);
    // what came after the hand-over is the whole less what came before; the last schedule for the whole gives -3.5 h
    expect(measure(segments, handedOver)).toBe(1.5 * hour);
    expect(measure(segments) - measure(segments, openedAt, handedOver)).toBe(1.5 * hour);
    expect(measure(newYork) - measure(berlin, openedAt, handedOver)).toBe(-3.5 * hour);
  });

  it('FB24: a ticket raised on a day off starts to wait when the next one begins', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Kolkata', opens: '10:00', closes: '18:00' });
    const saturday = '2026-11-21T11:00:00+05:30';
    const cases = { openedAt: [saturday, saturday], resolvedAt: ['2026-11-23T10:20:00+05:30', saturday] };
    const { maxMs, minMs } = ttr(cases, { calendar });
    expect([maxMs, minMs]).toEqual([20 * 60_000, 0]);
    expect(calendar.nextOpen(saturday)).toBe(Date.parse('2026-11-23T10:00:00+05:30'));
  });

  it('FB25: reopening restarts the clock where that is asked for, and the result says so', () => {
    // a bot solved it within the hour; the customer came back five days later and had an answer after ten minutes
    const minute = 60_000;
    const back = 5 * 24 * 60 * minute;
    const cases = { openedAt: [0], resolvedAt: [[55 * minute, back + 10 * minute]], reopenedAt: [back] };
    const spells = ttr(cases, { reopened: 'each-spell', select: { by: 'opened', from: back } });
    expect(spells).toMatchObject({ value: 10 * minute, n: 1, notSelected: 1, reopened: 'each-spell' });
    expect(ttr(cases, { reopened: 'each-spell' })).toMatchObject({ n: 2, maxMs: 55 * minute, minMs: 10 * minute });
    expect(ttr(cases, { reopened: 'last-resolution' }).value).toBe(back + 10 * minute);
    expect(ttr(cases, { reopened: 'sum-of-spells' }).value).toBe(65 * minute);
  });

  it('FB26: who replied is up to the reader, and a case without a reply is open, not 0', () => {
    const conversations = [
      {
        asked: 0,
        replies: [
          { at: 1, by: 'bot' },
          { at: 600, by: 'Lan' },
        ],
      },
      { asked: 0, replies: [{ at: 2, by: 'bot' }] },
      { asked: 0, replies: [] },
    ];
    const result = ttr(conversations, {
      openedAt: (row) => row.asked,
      resolvedAt: (row) => row.replies.filter(({ by }) => by !== 'bot').map(({ at }) => at),
      asOf: 1000,
    });
    expect(result).toMatchObject({ value: 600, n: 1, open: 2, openShare: { value: 2 / 3 }, minMs: 600 });
    expect(result.survival?.medianMs).toBeNull();
    expect(result.survival?.restrictedMeanMs).toBeCloseTo(600 + (2 / 3) * 400, 9);
  });

  it('FB27: selection is by opened or by resolved, named; long cases are in the one, open ones counted in the other', () => {
    const [march, april] = [Date.UTC(2026, 2), Date.UTC(2026, 3)];
    const day = 86_400_000;
    const cases = {
      openedAt: [march - 60 * day, march + day, march + 2 * day, march + 3 * day],
      resolvedAt: [march + day, march + 2 * day, april + 20 * day, null],
    };
    const month = { from: march, to: april };
    const opened = ttr(cases, { select: { by: 'opened', ...month }, asOf: april });
    expect(opened).toMatchObject({ n: 1, open: 2, notSelected: 1, value: day, select: { by: 'opened', ...month } });
    expect(opened.survival).toMatchObject({ medianMs: null, reached: false, restrictedToMs: 29 * day });
    const resolved = ttr(cases, { select: { by: 'resolved', ...month }, asOf: april });
    expect(resolved).toMatchObject({ n: 2, open: 0, notSelected: 2, maxMs: 61 * day, select: { by: 'resolved' } });
    expect(ttr(cases, { asOf: april + 99 * day })).toMatchObject({ n: 3, open: 1, notSelected: 0 });
  });

  it('FB28: min ≤ mean ≤ max, percentiles inside the data', () => {
    const { value, minMs, maxMs, p99Ms } = ttr({ openedAt: [0, 0, 0], resolvedAt: [0.1, 0.1, 0.1] });
    expect([value, minMs, maxMs, p99Ms]).toEqual([0.1, 0.1, 0.1, 0.1]);
    // 100 cases of half a day, 14 of one to two days, none longer: the average cannot be ten
    const days = [...Array<number>(100).fill(0.5), ...Array.from({ length: 14 }, (_, k) => 1 + k / 14)];
    const result = ttr({ openedAt: days.map(() => 0), resolvedAt: days });
    const { medianMs, p75Ms, p90Ms, p95Ms } = result;
    const ordered = [result.minMs, medianMs, p75Ms, p90Ms, p95Ms, result.p99Ms, result.maxMs];
    expect(ordered).toEqual([...ordered].sort((a, b) => (a as number) - (b as number)));
    expect([result.minMs, medianMs, result.maxMs]).toEqual([0.5, 0.5, 1 + 13 / 14]);
    expect(result.value).toBeCloseTo((50 + 14 + 6.5) / 114, 12);
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
    expect(proportion({ count: 3, total: 9 }).interval?.low).toBeLessThan(
      proportion({ count: 3, total: 9 }).interval?.high as number,
    );
    expect(outcome(() => nps([1, 5], { breaks: [0, 3, 4, 5] } as never))).toBe('INVALID_OPTION');
    expect(nps([1, 5], { scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5 }).value).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { type DurationTotals, noDurations } from '../../../src/kernels/duration/duration.js';
import {
  concludeDurations,
  type DurationConclusion,
  durationMetric,
} from '../../../src/kernels/duration/duration-result.js';
import { durationSpec } from '../../../src/kernels/duration/duration-spec.js';
import { waldProportion } from '../../../src/stats/intervals/interval-proportion.js';
import { expectSame, outcome } from '../../laws.js';

const names = ['from', 'till', 'again', 'pauses', 'calendar'] as const;
const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const kind = { metric: 'm', definition: 'how', names } as const;
const measure = (source: unknown, options?: object) =>
  durationMetric({ ...kind, reopened: 'each-spell' }, source, options);

describe('concludeDurations', () => {
  it('says with the numbers what was counted, and how', () => {
    const totals = { ...noDurations(), ended: new Map([[4, 2]]), openUnknown: 1, notStarted: 3, notSelected: 5 };
    const select = { by: 'opened', to: new Date(9) } as const;
    const spec = durationSpec(kind, { calendar, select, asOf: 7, reopened: 'last-resolution' });
    const result = concludeDurations({ ...totals, missing: 7, invalid: 11 }, spec, { quantiles: [0.5] });
    expect(result).toMatchObject({
      metric: 'm',
      unit: 'ms',
      value: 4,
      n: 2,
      missing: 7,
      invalid: 11,
      definition: 'how',
      clock: 'business',
      calendar: calendar.hash,
      reopened: 'last-resolution',
      select: { by: 'opened', from: null, to: 9 },
      asOf: 7,
      notOpened: 3,
      notSelected: 5,
      open: 1,
      quantiles: [{ probability: 0.5, ms: 4 }],
      percentiles: 'exact',
      relativeError: 0,
    });
    expect(result.select).not.toBe(spec.select);
  });
});

describe('the open ones', () => {
  const conclude = (totals: Partial<DurationTotals>, options: DurationConclusion = {}) =>
    concludeDurations({ ...noDurations(), ...totals }, durationSpec(kind, {}), options);

  it('are counted, whether they have lasted for a known time or not', () => {
    const ended = new Map([[5, 3]]);
    const open = new Map([
      [5, 2],
      [9, 1],
    ]);
    expect(conclude({ ended, open })).toMatchObject({ n: 3, open: 3, openShare: { value: 0.5 } });
    expect(conclude({ ended, open, openUnknown: 4 })).toMatchObject({
      open: 7,
      openShare: { value: 0.7 },
      survival: null,
      maxMs: 5,
    });
    expect(conclude({ openUnknown: 1 })).toMatchObject({ open: 1, openShare: { value: 1 }, survival: null });
    expect(conclude({})).toMatchObject({ n: 0, open: 0, openShare: { value: null, interval: null }, survival: null });
  });

  it('have a share whose interval has the level that was asked for', () => {
    const open = new Map([[1, 1]]);
    expect(conclude({ open }).openShare.interval?.confidence).toBe(0.95);
    expect(conclude({ open }, { confidence: 0.8 }).openShare.interval?.confidence).toBe(0.8);
    expect(outcome(() => conclude({}, { confidence: 1 }))).toBe('INVALID_OPTION');
  });
});

describe('the curve', () => {
  const conclude = (options: DurationConclusion) =>
    concludeDurations({ ...noDurations(), ended: new Map([[4, 2]]) }, durationSpec(kind, {}), options).survival;

  it('is read at the times that are asked for, and given whole on request only', () => {
    expect(conclude({})).toMatchObject({ medianMs: 4, times: [], steps: null });
    expect(conclude({ times: [3, 4] })?.times).toMatchObject([
      { time: 3, survival: 1, atRisk: 2 },
      { time: 4, survival: 0, atRisk: 2 },
    ]);
    expect(conclude({ curve: 'full' })?.steps).toHaveLength(1);
    expect(outcome(() => conclude({ curve: 'half' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => conclude({ times: [-1] }))).toBe('INVALID_OPTION');
  });

  it('does not grow a result with the number of durations', () => {
    const ended = new Map(Array.from({ length: 10_000 }, (_, k) => [k, 1]));
    const result = concludeDurations({ ...noDurations(), ended }, durationSpec(kind, { asOf: 1e6 }), {});
    expect(JSON.stringify(result).length).toBeLessThan(1500);
  });
});

describe('concludeDurations of a sketch', () => {
  it('says so, with the error of what is read off bins', () => {
    const spec = durationSpec(kind, { percentiles: 'sketch' });
    const result = concludeDurations(noDurations('sketch'), spec, undefined);
    expect(result).toMatchObject({ percentiles: 'sketch', relativeError: 1 / 256, value: null, totalMs: 0, n: 0 });
  });

  it('draws no curve of cases that are selected by resolution', () => {
    const totals = { ...noDurations(), ended: new Map([[4, 2]]) };
    const by = (by: 'opened' | 'resolved') => durationSpec(kind, { select: { by } });
    expect(concludeDurations(totals, by('opened'), {}).survival).not.toBeNull();
    expect(concludeDurations(totals, by('resolved'), {}).survival).toBeNull();
  });
});

describe('durationMetric', () => {
  it('reads rows as columns, whether hours are one for all or one of each', () => {
    const [from, till, again] = [0, [10, 30], 25];
    const row = { from, till, again, pauses: [[3, 5]], calendar };
    const readers = {
      from: (each: typeof row) => each.from,
      till: (each: typeof row) => each.till,
      again: (each: typeof row) => each.again,
      pauses: (each: typeof row) => each.pauses,
    };
    const columns = { from: [from], till: [till], again: [again], pauses: [row.pauses] };
    expect(measure([row], readers)).toMatchObject({ totalMs: 13, n: 2, clock: 'elapsed', reopened: 'each-spell' });
    expectSame(measure(columns), measure([row], readers));
    expectSame(measure(columns, { calendar }), measure([row], { ...readers, calendar }));
    const ofEach = { ...readers, calendar: (each: typeof row) => each.calendar };
    const perCase = measure({ ...columns, calendar: [calendar] }, { calendar: 'per-case' });
    expect(perCase).toMatchObject({ clock: 'per-case', calendar: null, totalMs: 0 });
    expectSame(perCase, measure([row], ofEach));
  });

  it('parts readers, options of counting and options of the conclusion', () => {
    const columns = { from: Int32Array.of(1, 7), till: Int32Array.of(5, 0) };
    const result = measure(columns, { missingValue: 0, asOf: 9, confidence: 0.8, quantiles: [1] });
    expect(result).toMatchObject({ n: 1, open: 1, value: 4, asOf: 9, quantiles: [{ ms: 4 }] });
    expect(result.openShare.interval?.confidence).toBe(0.8);
    const bad: object[] = [
      { reopened: 'each-spell' },
      { calendar: () => calendar },
      { openedAt: () => 1 },
      { interval: waldProportion.method },
      { unknown: undefined },
    ];
    for (const options of bad)
      expect([options, outcome(() => measure({ from: [1], till: [2] }, options))]).toEqual([options, 'INVALID_OPTION']);
  });
});

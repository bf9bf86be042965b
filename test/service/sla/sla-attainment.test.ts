import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { type SlaAttainmentOptions, slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { outcome } from '../../laws.js';
import { HOUR } from '../time/open-hours-arbitrary.js';

describe('slaAttainment', () => {
  it('is met of met and breached, and leaves running cases undecided', () => {
    const columns = {
      startedAt: [0, 0, 0, 0, 950, 2000, null],
      endedAt: [10, 100, 101, null, null, null, 5],
    };
    expect(slaAttainment(columns, { targetMs: 100, asOf: 1000 })).toEqual({
      metric: 'sla-attainment',
      unit: 'fraction',
      value: 0.5,
      n: 4,
      missing: 1,
      invalid: 0,
      reasons: {},
      refused: [],
      met: 2,
      breached: 2,
      running: 1,
      notStarted: 1,
      asOf: 1000,
      targetMs: 100,
      clock: 'elapsed',
      calendar: null,
      // Wilson by hand: (2 + z²/2 ± z √(1 + z²/4)) / (4 + z²), z = 1.959963984540054
      interval: {
        low: expect.closeTo(0.15003898915214955, 14),
        high: expect.closeTo(0.8499610108478504, 14),
        confidence: 0.95,
        method: 'wilson',
      },
    });
  });

  it('does not get better by leaving late cases open', () => {
    const open = slaAttainment({ startedAt: [0, 0], endedAt: [50, null] }, { targetMs: 100, asOf: 1000 });
    const late = slaAttainment({ startedAt: [0, 0], endedAt: [50, 900] }, { targetMs: 100, asOf: 1000 });
    expect([open.value, late.value]).toEqual([0.5, 0.5]);
  });

  it('counts in hours: what ends after closing time with its target used up is late', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const thursday = Date.UTC(2026, 10, 19, 20);
    const friday = (hour: number) => Date.UTC(2026, 10, 20, hour);
    const columns = {
      startedAt: [thursday, thursday, thursday],
      endedAt: [friday(17), friday(18), Date.UTC(2026, 10, 23, 9)],
    };
    const options = { calendar, asOf: Date.UTC(2026, 11, 1) };
    expect(slaAttainment(columns, { ...options, targetMs: 8 * HOUR })).toMatchObject({ met: 1, breached: 2 });
    expect(slaAttainment(columns, { ...options, targetMs: 8 * HOUR + 1 })).toMatchObject({ met: 3, breached: 0 });
  });

  it('says in which hours, of all or of each case', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const columns = { startedAt: [Date.UTC(2026, 10, 20, 16)], endedAt: [Date.UTC(2026, 10, 23, 10)] };
    const options = { targetMs: 2 * HOUR, asOf: Date.UTC(2026, 11, 1) };
    expect(slaAttainment(columns, { ...options, calendar })).toMatchObject({
      met: 1,
      clock: 'business',
      calendar: calendar.hash,
    });
    const own = slaAttainment({ ...columns, calendar: [calendar] }, { ...options, calendar: 'per-case' });
    expect(own).toMatchObject({ met: 1, clock: 'per-case', calendar: null });
    const segments = [
      { from: Date.UTC(2026, 10, 20, 16), calendar },
      { from: Date.UTC(2026, 10, 20, 17), calendar: BusinessCalendar.always() },
    ];
    expect(slaAttainment({ ...columns, calendar: [segments] }, { ...options, calendar: 'per-case' })).toMatchObject({
      met: 0,
      breached: 1,
    });
    expect(slaAttainment({ ...columns, targetMs: [HOUR] }, { asOf: options.asOf })).toMatchObject({ targetMs: null });
  });

  it('takes a missing code in integer columns, of targets too', () => {
    const columns = {
      startedAt: Int32Array.of(5, 5, 0, 5),
      endedAt: Int32Array.of(9, 0, 9, 9),
      targetMs: Int32Array.of(4, 4, 4, 0),
    };
    expect(slaAttainment(columns, { asOf: 20, missingValue: 0 })).toMatchObject({ met: 1, breached: 1, missing: 2 });
    expect(slaAttainment(columns, { asOf: 20, missingValue: -1, onInvalid: 'count' })).toMatchObject({
      invalid: 1,
      met: 1,
      breached: 2,
    });
  });

  it('reads data as they come', () => {
    const rows = [
      { from: 0n, to: 50n, allowed: 100n },
      { from: 0n, to: null, allowed: 100n },
    ];
    const read = { startedAt: 'from', endedAt: 'to', targetMs: 'allowed' } as never;
    expect(slaAttainment(rows, { ...(read as object), asOf: 1000 } as never)).toMatchObject({ met: 1, breached: 1 });
    expect(() => slaAttainment(rows, { ...(read as object), asOf: Date.UTC(2026, 0) } as never)).toThrow(
      'slaAttainment: every startedAt lies within 49 days of 1970',
    );
    expect(() => slaAttainment({ startedAt: [undefined], endedAt: [5] }, { targetMs: 1, asOf: 9 })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ' }),
    );
    const open = { startedAt: [0], endedAt: [undefined] };
    expect(slaAttainment(open, { targetMs: 1, asOf: 9 }).breached).toBe(1);
    const columns = { startedAt: Int32Array.of(0, -2), endedAt: Int32Array.of(-1, 5) };
    expect(slaAttainment(columns, { targetMs: 1, asOf: 9, missingValue: [-1, -2] })).toMatchObject({
      n: 1,
      missing: 1,
    });
    const bad = { startedAt: [7, 5], endedAt: [4, Infinity] };
    expect(slaAttainment(bad, { targetMs: 1, asOf: 9, onInvalid: 'count' })).toMatchObject({
      invalid: 2,
      reasons: { 'endedAt-not-an-instant': 1, 'endedAt-too-early': 1 },
      refused: [
        { index: 0, reason: 'endedAt-too-early' },
        { index: 1, reason: 'endedAt-not-an-instant' },
      ],
    });
  });

  it('takes another interval and level', () => {
    const columns = { startedAt: [0, 0], endedAt: [1, 9] };
    const given = { targetMs: 5, asOf: 10, interval: clopperPearson, confidence: 0.9 };
    // 1 of 2: 1 − √0.95 and √0.95
    const { interval } = slaAttainment(columns, given);
    expect(interval).toMatchObject({ method: 'clopper-pearson', confidence: 0.9 });
    expect(interval?.low).toBeCloseTo(1 - Math.sqrt(0.95), 12);
    expect(interval?.high).toBeCloseTo(Math.sqrt(0.95), 12);
  });

  it('has nothing to measure while nothing is decided', () => {
    const nothing = { value: null, n: 0, met: 0, breached: 0, interval: null };
    expect(slaAttainment({ startedAt: [], endedAt: [] }, { targetMs: 5, asOf: 1 })).toMatchObject(nothing);
    expect(slaAttainment([], { startedAt: () => 1, endedAt: () => 1, targetMs: 5, asOf: 1 })).toMatchObject(nothing);
    expect(slaAttainment({ startedAt: [0], endedAt: [null] }, { targetMs: 5, asOf: 1 })).toMatchObject({
      ...nothing,
      running: 1,
    });
  });

  it('refuses options that are unknown or out of range', () => {
    const columns = { startedAt: [0], endedAt: [1] };
    const bad: object[] = [
      { confidence: 1 },
      { confidence: '0.9' },
      { interval: 'wilson' },
      { asOf: NaN },
      { withinMs: 0 },
      { calendar: 'per-case' },
      { missingValue: 0, select: { by: 'opened' } },
    ];
    for (const options of bad) {
      const given = { targetMs: 5, asOf: 1, ...options } as SlaAttainmentOptions;
      expect([options, outcome(() => slaAttainment(columns, given))]).toEqual([options, 'INVALID_OPTION']);
    }
    expect(outcome(() => slaAttainment(columns, undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => slaAttainment(undefined as never, { targetMs: 5, asOf: 1 }))).toBe('INVALID_VALUE');
  });

  it('knows no negative zero', () => {
    const { asOf, value } = slaAttainment({ startedAt: [-0], endedAt: [-0] }, { targetMs: -0, asOf: -0 });
    expect([asOf, value]).toEqual([0, 1]);
    expect(Object.is(asOf, 0)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { asOfOption, dayClock, daySpec, lastBegun } from '../../../src/kernels/history/visit-spec.js';
import { zoneAndMonthChange } from '../../calendar/zones/arbitraries.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

/** Names of the last month that has begun, and of the one that holds asOf. */
const lastOf = (timeZone: string, text: string, plus = 0) => {
  const clock = periodClock('month', timeZone);
  const { last, open } = lastBegun(clock, Date.parse(text) + plus);
  return [clock.labelOf(last), clock.labelOf(open)];
};

describe('daySpec', () => {
  it('numbers visits by the days of the zone', () => {
    const asOf = Date.parse('2026-03-15T00:00:00+07:00');
    const { clock, ...rest } = daySpec('m', { timeZone: 'Asia/Ho_Chi_Minh', asOf: new Date(asOf) });
    const day = Date.UTC(2026, 2, 15) / 864e5;
    const days = { unit: 'day', last: day - 1, open: day, amount: null, refunds: null };
    const passedOver = { spare: ['amount', 'refund'], attribute: null };
    const given = { timeZone: 'Asia/Ho_Chi_Minh', asOf, onInvalid: 'throw' };
    expect(rest).toEqual({ metric: 'm', subject: 'customer', ...given, ...days, ...passedOver });
    expect(clock.indexOf(asOf)).toBe(day);
    expect(dayClock('m', 'UTC').startOf(5)).toBe(5 * 864e5);
    expect(daySpec('m', { timeZone: 'UTC', asOf, onInvalid: 'count' }, 'subject')).toMatchObject({
      subject: 'subject',
      onInvalid: 'count',
    });
    for (const timeZone of ['Mars/Base', '+07:00', '', undefined] as string[]) {
      expect(outcome(() => daySpec('m', { timeZone, asOf }))).toBe('INVALID_OPTION');
    }
  });
});

describe('asOfOption', () => {
  it('takes every form of an instant, and refuses what is none', () => {
    const at = Date.UTC(2026, 2, 15);
    for (const form of [at, new Date(at), { epochMilliseconds: at }, '2026-03-15T07:00:00+07:00']) {
      expect(asOfOption('m', form)).toBe(at);
    }
    for (const none of [undefined, null, NaN, 'today', '2026-03-15', new Date(NaN), 8.65e15, 2.6e14]) {
      expect(outcome(() => asOfOption('m', none))).toBe('INVALID_OPTION');
    }
    expect(() => asOfOption('m', new Date(NaN))).toThrow('m: asOf must be epoch milliseconds, a Date or text');
  });
});

describe('lastBegun', () => {
  it.each([
    ['UTC', '2026-03-01T00:00:00Z', '2026-02', '2026-03'],
    ['Asia/Ho_Chi_Minh', '2026-02-28T17:00:00Z', '2026-02', '2026-03'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-10', '2026-11'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z', '2025-12', '2026-01'],
    // a month that starts at 01:00, midnight being skipped
    ['America/Asuncion', '2002-09-01T04:00:00Z', '2002-08', '2002-09'],
    ['UTC', '1969-12-01T00:00:00Z', '1969-11', '1969-12'],
  ])('has not begun the period that would begin at asOf: %s %s', (zone, boundary, before, after) => {
    expect(lastOf(zone, boundary)).toEqual([before, after]);
    expect(lastOf(zone, boundary, -1)).toEqual([before, before]);
    expect(lastOf(zone, boundary, 1)).toEqual([after, after]);
    expect(lastOf(zone, boundary, 0.5)).toEqual([after, after]);
  });

  it('goes on with the new period where clocks go back to the old one', () => {
    // St. John's, 2009: at 00:01 on 1 November, 02:31 UTC, clocks went back to 23:01 on 31 October
    const zone = 'America/St_Johns';
    expect(lastOf(zone, '2009-11-01T02:29:59Z')).toEqual(['2009-10', '2009-10']);
    expect(lastOf(zone, '2009-11-01T02:30:00Z')).toEqual(['2009-10', '2009-11']);
    expect(lastOf(zone, '2009-11-01T02:30:30Z')).toEqual(['2009-11', '2009-11']);
    expect(lastOf(zone, '2009-11-01T03:00:00Z')).toEqual(['2009-11', '2009-11']);
    expect(lastOf(zone, '2009-11-01T03:30:00Z')).toEqual(['2009-11', '2009-11']);
  });

  it('finds the last period that has begun, around every odd change of clocks', () => {
    const delta = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -1e7, max: 1e7 }));
    fc.assert(
      fc.property(zoneAndMonthChange, delta, fc.boolean(), ([zone, change], shift, atStart) => {
        const clock = periodClock('month', zone);
        const near = clock.indexOf(change.at + 432e5);
        const asOf = (atStart ? clock.startOf(near) : change.at) + shift;
        const begun = [-2, -1, 0, 1, 2].map((k) => near + k).filter((index) => clock.startOf(index) < asOf);
        const starts = [-2, -1, 0, 1, 2].some((k) => clock.startOf(near + k) === asOf);
        const last = Math.max(...begun);
        expect(lastBegun(clock, asOf)).toEqual({ last, open: starts ? last + 1 : last });
      }),
      { numRuns: runs },
    );
  });
});

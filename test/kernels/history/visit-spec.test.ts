import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { cohortSpec } from '../../../src/kernels/history/visit-spec.js';
import { zoneAndMonthChange } from '../../calendar/zones/arbitraries.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const spec = (timeZone: string, asOf: unknown) => cohortSpec('m', { timeZone, asOf: asOf as number }, 'none');
/** Name of the last period and the excluded instant. */
const lastOf = (timeZone: string, text: string, plus = 0) => {
  const { last, excluded, clock } = spec(timeZone, Date.parse(text) + plus);
  return [clock.labelOf(last), excluded];
};

describe('cohortSpec', () => {
  it('applies defaults and keeps what was given', () => {
    const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-15T00:00:00+07:00' };
    const { clock, grain, cohortOf, offsets, ...rest } = cohortSpec('m', options, 'sum');
    expect(rest).toEqual({
      metric: 'm',
      period: 'month',
      timeZone: 'Asia/Ho_Chi_Minh',
      asOf: Date.parse(options.asOf),
      amounts: 'sum',
      onInvalid: 'throw',
      last: (2026 - 1970) * 12 + 2,
      excluded: NaN,
      by: 'period',
      visits: 'period',
      window: null,
    });
    expect([grain === clock, cohortOf(7), offsets]).toMatchObject([true, 7, { step: 1, last: 674, open: 674 }]);
    expect([clock.period, clock.timeZone]).toEqual(['month', 'Asia/Ho_Chi_Minh']);
    expect(cohortSpec('m', { ...options, onInvalid: 'count', period: 'month' }, 'none')).toMatchObject({
      amounts: 'none',
      onInvalid: 'count',
    });
  });

  it('takes every form of an instant, and refuses what is none', () => {
    const at = Date.UTC(2026, 2, 15);
    for (const form of [at, new Date(at), { epochMilliseconds: at }, '2026-03-15T07:00:00+07:00']) {
      expect(spec('UTC', form).asOf).toBe(at);
    }
    for (const none of [undefined, null, NaN, 'today', '2026-03-15', new Date(NaN), 8.65e15]) {
      expect(outcome(() => spec('UTC', none))).toBe('INVALID_OPTION');
    }
    expect(() => spec('UTC', new Date(NaN))).toThrow('m: asOf must be epoch milliseconds, a Date or text');
  });

  it('refuses other periods, policies and zones', () => {
    const with_ = (changes: object) => () => cohortSpec('m', { timeZone: 'UTC', asOf: 0, ...changes }, 'none');
    expect(with_({ period: 'decade' })).toThrow(
      'm: period must be month or day or week or quarter or half-year or year; got "decade"',
    );
    expect(with_({ periods: 'month' })).toThrow('m: option must be a known one; got "periods"');
    expect(with_({ onInvalid: 'skip' })).toThrow('m: onInvalid must be throw or count; got "skip"');
    for (const timeZone of ['Mars/Base', '+07:00', '', undefined]) {
      expect(outcome(with_({ timeZone }))).toBe('INVALID_OPTION');
    }
  });

  it.each([
    ['UTC', '2026-03-01T00:00:00Z', '2026-02', '2026-03'],
    ['Asia/Ho_Chi_Minh', '2026-02-28T17:00:00Z', '2026-02', '2026-03'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-10', '2026-11'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z', '2025-12', '2026-01'],
    // a month that starts at 01:00, midnight being skipped
    ['America/Asuncion', '2002-09-01T04:00:00Z', '2002-08', '2002-09'],
    ['UTC', '1969-12-01T00:00:00Z', '1969-11', '1969-12'],
  ])('does not count the period that would begin at asOf: %s %s', (zone, boundary, before, after) => {
    expect(lastOf(zone, boundary)).toEqual([before, Date.parse(boundary)]);
    expect(lastOf(zone, boundary, -1)).toEqual([before, NaN]);
    expect(lastOf(zone, boundary, 1)).toEqual([after, NaN]);
    expect(lastOf(zone, boundary, 0.5)).toEqual([after, NaN]);
  });

  it('goes on with the new period where clocks go back to the old one', () => {
    // St. John's, 2009: at 00:01 on 1 November, 02:31 UTC, clocks went back to 23:01 on 31 October
    const zone = 'America/St_Johns';
    expect(lastOf(zone, '2009-11-01T02:29:59Z')).toEqual(['2009-10', NaN]);
    expect(lastOf(zone, '2009-11-01T02:30:00Z')).toEqual(['2009-10', Date.parse('2009-11-01T02:30:00Z')]);
    expect(lastOf(zone, '2009-11-01T02:30:30Z')).toEqual(['2009-11', NaN]);
    expect(lastOf(zone, '2009-11-01T03:00:00Z')).toEqual(['2009-11', NaN]);
    expect(spec(zone, Date.parse('2009-11-01T03:00:00Z')).clock.indexOf(Date.parse('2009-11-01T03:00:00Z'))).toBe(477);
    expect(lastOf(zone, '2009-11-01T03:30:00Z')).toEqual(['2009-11', NaN]);
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
        const { last, excluded } = spec(zone, asOf);
        expect([last, excluded]).toEqual([Math.max(...begun), starts ? asOf : NaN]);
      }),
      { numRuns: runs },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { storedCounting } from '../../../src/service/time/stored-counting.js';
import { outcome } from '../../laws.js';

describe('storedCounting', () => {
  it('gives the options back as they are given to a constructor', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const state = {
      clock: 'business',
      calendar: calendar.toJSON(),
      asOf: 5,
      onInvalid: 'count',
      percentiles: 'sketch',
      select: { by: 'opened', from: null, to: 9 },
    };
    const { calendar: hours, ...rest } = storedCounting('x', state);
    expect((hours as BusinessCalendar).hash).toBe(calendar.hash);
    expect(rest).toEqual({
      asOf: 5,
      onInvalid: 'count',
      percentiles: 'sketch',
      select: { by: 'opened', from: undefined, to: 9 },
    });
    const from = storedCounting('x', { ...state, select: { by: 'resolved', from: 3, to: null } });
    expect(from.select).toEqual({ by: 'resolved', from: 3, to: undefined });
    expect(storedCounting('x', { ...state, clock: 'per-case' }).calendar).toBe('per-case');
  });

  it('leaves out what a state does not say', () => {
    for (const state of [null, {}, { asOf: null, select: null, calendar: null, clock: 'elapsed' }]) {
      expect(storedCounting('x', state)).toEqual({});
    }
    expect(outcome(() => storedCounting('x', { calendar: 5 }))).toBe('INVALID_STATE');
  });
});

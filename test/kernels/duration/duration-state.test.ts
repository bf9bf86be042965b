import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { union } from '../../../src/calendar/hours/calendar-algebra.js';
import { durationSpec } from '../../../src/kernels/duration/duration-spec.js';
import {
  comparable,
  configOf,
  listsOf,
  momentsOf,
  storedHours,
  tableOf,
  withDefaults,
} from '../../../src/kernels/duration/duration-state.js';
import { outcome } from '../../laws.js';

const names = ['from', 'till'] as const;
const exact = durationSpec('m', names, {});
const sketch = durationSpec('m', names, { percentiles: 'sketch' });
const office = BusinessCalendar.weekdays({
  timeZone: 'UTC',
  opens: '09:00',
  closes: '17:00',
  holidays: ['2026-01-01'],
});

describe('what two states must share', () => {
  it('is all that decides about what is counted', () => {
    const plain = { clock: 'elapsed', calendar: null, reopened: 'first-resolution', select: null, asOf: null };
    expect(configOf(exact)).toEqual({ ...plain, percentiles: 'exact' });
    expect(configOf(sketch)).toEqual({ ...plain, percentiles: 'sketch' });
    expect(configOf(durationSpec('m', names, { calendar: 'per-case' }))).toMatchObject({
      clock: 'per-case',
      calendar: null,
    });
    expect(configOf(durationSpec('m', names, { calendar: office }))).toMatchObject({
      clock: 'business',
      calendar: office.toJSON(),
    });
    expect(withDefaults({ asOf: 5 })).toMatchObject({ calendar: null, notSelected: 0, percentiles: 'exact', asOf: 5 });
    expect(withDefaults({ percentiles: 'sketch' })).toMatchObject({ percentiles: 'sketch' });
  });

  it('does not hold names of holidays', () => {
    const calendar = { ...office.toJSON(), holidays: [{ date: '2026-01-01', name: 'New Year' }] };
    expect(comparable({ calendar, a: 1 })).toEqual(comparable({ calendar: office.toJSON(), a: 1 }));
    expect(comparable({ calendar: undefined })).toEqual({ calendar: undefined });
  });
});

describe('tables', () => {
  it('are lists in ascending order, and come back', () => {
    const table = new Map([
      [9, 1],
      [2.5, 3],
    ]);
    expect(listsOf('ended', table)).toEqual({ endedMs: [2.5, 9], endedCounts: [3, 1] });
    expect(tableOf(exact, 'ended', listsOf('ended', table))).toEqual(table);
  });

  it('hold middles of bins in a sketch, and nothing else', () => {
    const of = (ms: number) => tableOf(sketch, 'open', { openMs: [ms], openCounts: [2] });
    for (const middle of [0, 100.25, 1002]) expect(of(middle)).toEqual(new Map([[middle, 2]]));
    for (const other of [100, 5e-324, 1000]) {
      expect(() => of(other)).toThrow(
        expect.objectContaining({ code: 'INVALID_STATE', message: expect.stringContaining('must be middles of bins') }),
      );
    }
  });

  it('have the sums that are possible for them', () => {
    const ended = new Map([[100.25, 2]]);
    expect(momentsOf('m', ended, { sum: [200.5], squares: [20_100.125] })).toMatchObject({ n: 2, total: 200.5 });
    expect(momentsOf('m', new Map(), { sum: [], squares: [] }).mean).toBeNull();
    for (const [sum, squares] of [
      [[200.5], [20_400]],
      [[202], [20_100.125]],
      [[-200.5], [20_100.125]],
      [[], []],
      [[200.5], undefined],
      ['200.5', [20_100.125]],
    ]) {
      expect(outcome(() => momentsOf('m', ended, { sum, squares }))).toBe('INVALID_STATE');
    }
    expect(outcome(() => momentsOf('m', new Map(), { sum: [5], squares: [25] }))).toBe('INVALID_STATE');
  });
});

describe('storedHours', () => {
  it('reads the hours of a state, single and combined', () => {
    const hours = storedHours('m', { clock: 'business', calendar: office.toJSON() });
    expect(hours).toMatchObject({ hash: office.hash });
    const both = storedHours('m', { clock: 'business', calendar: union(office, office).toJSON() });
    expect(both).toMatchObject({ hash: union(office, office).hash });
    expect(storedHours('m', { clock: 'per-case', calendar: null })).toBe('per-case');
    for (const none of [{ clock: 'elapsed', calendar: null }, {}, null, 5]) {
      expect(storedHours('m', none)).toBeUndefined();
    }
  });

  it('tells newer hours from damaged ones, at any depth', () => {
    const newer = { ...office.toJSON(), version: 2 };
    const nested = { kind: 'union', version: 1, of: [{ kind: 'union', version: 1, of: [newer] }] };
    for (const calendar of [newer, nested]) {
      expect(() => storedHours('m', { calendar })).toThrow(expect.objectContaining({ code: 'STATE_VERSION' }));
    }
    for (const calendar of [5, 'x', {}, { ...newer, version: 0.5 }, { ...office.toJSON(), timeZone: 'Mars/Base' }]) {
      expect(() => storedHours('m', { calendar })).toThrow(
        expect.objectContaining({
          code: 'INVALID_STATE',
          details: { field: 'calendar' },
          message: expect.stringContaining('m: damaged state: '),
        }),
      );
    }
  });
});

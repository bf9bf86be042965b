import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { datesOf, targetOf } from '../../../src/service/sla/sla-target.js';

describe('targetOf', () => {
  const read = (value: unknown) => {
    const faults: string[] = [];
    try {
      return targetOf(value, (why, fault) => {
        faults.push(fault, why.replace(/^.*; got /, ''));
        throw new RangeError();
      });
    } catch {
      return faults;
    }
  };

  it('has one form for each target', () => {
    expect([0, -0, 5.5, 5n].map(read)).toEqual([0, 0, 5.5, 5]);
    expect(Object.is(read(-0), 0)).toBe(true);
    expect(read({ businessDays: 2n })).toEqual({ businessDays: 2 });
    expect(read({ businessDays: -0, by: undefined })).toEqual({ businessDays: 0 });
    expect(['17:00', '17:00:00', '17:00:01', '24:00', '00:00'].map((by) => read({ businessDays: 1, by }))).toEqual(
      ['17:00', '17:00', '17:00:01', '24:00', '00:00'].map((by) => ({ businessDays: 1, by })),
    );
  });

  it('says what is wrong with what is none', () => {
    expect(read(-1)).toEqual(['out-of-range', '-1']);
    expect(read(null)).toEqual(['not-a-target', 'null']);
    expect(read('17:00')).toEqual(['not-a-target', '"17:00"']);
    expect(read([1])).toEqual(['not-a-target', 'Array(1)']);
    expect(read({ unreadable: '"1 d"', fault: 'unreadable' })).toEqual(['unreadable', '"1 d"']);
    expect(read({ businessDays: '1' })).toEqual(['not-a-target', 'businessDays "1", not whole from 0 to 10000']);
    expect(read({ businessDays: 1, by: '24:01' })).toEqual([
      'not-a-target',
      'by "24:01", not HH:MM or HH:MM:SS from 00:00 to 24:00',
    ]);
    expect(read({ businessDays: 1, on: 5 })).toEqual(['not-a-target', 'an unknown field "on"']);
  });
});

describe('datesOf', () => {
  it('has the dates of one calendar only, and lets pass what the hours themselves throw', () => {
    const calendar = BusinessCalendar.always();
    expect(datesOf('slaDueAt', calendar)).toBe(datesOf('slaBreaches', calendar));
    // segments of one calendar are its hours
    const same = [7, 0].map((from) => ({ from, calendar }));
    expect(datesOf('slaDueAt', same)).toBe(datesOf('slaDueAt', calendar));
    // hours that are written alike are the same hours
    const alike = [calendar, BusinessCalendar.always()].map((hours, from) => ({ from, calendar: hours }));
    expect(datesOf('slaDueAt', alike)).toBe(datesOf('slaDueAt', calendar));
    for (const hours of [
      null,
      [
        { from: 0, calendar },
        { from: 1, calendar: BusinessCalendar.always('Europe/Berlin') },
      ],
      { nextOpen: () => 5 },
    ]) {
      expect(() => datesOf('slaDueAt', hours)).toThrow(expect.objectContaining({ kind: 'case', part: 4 }));
    }
    const spoilt = {
      toJSON: () => {
        throw new RangeError('mine');
      },
    };
    expect(() => datesOf('slaDueAt', spoilt)).toThrow(new RangeError('mine'));
  });
});

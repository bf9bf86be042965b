import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { clockOf } from '../../../src/kernels/duration/duration-clock.js';
import { durationSpec } from '../../../src/kernels/duration/duration-spec.js';

describe('clockOf', () => {
  it('says how time is measured', () => {
    const clock = (calendar?: BusinessCalendar | 'per-case') => clockOf(durationSpec('m', ['a', 'b'], { calendar }));
    expect(clock()).toBe('elapsed');
    expect(clock(BusinessCalendar.always())).toBe('business');
    expect(clock('per-case')).toBe('per-case');
  });
});

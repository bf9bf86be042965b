import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { clockOf } from '../../../src/kernels/duration/duration-clock.js';

describe('clockOf', () => {
  it('says how time is measured', () => {
    expect(clockOf(null)).toBe('elapsed');
    expect(clockOf(BusinessCalendar.always())).toBe('business');
    expect(clockOf('per-case')).toBe('per-case');
  });
});

import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { hoursOfJson } from '../../../src/catalog/compute/hours-of-json.js';

const calendar = BusinessCalendar.weekdays({ opens: '09:00', closes: '17:00', timeZone: 'UTC' });
const json = JSON.parse(JSON.stringify(calendar));

describe('hoursOfJson', () => {
  it('opens hours out of their JSON, alone and in segments', () => {
    expect(JSON.stringify(hoursOfJson(json))).toBe(JSON.stringify(calendar));
    const segments = hoursOfJson([{ from: 0, calendar: json }, 5, null]) as unknown[];
    expect(segments.slice(1)).toEqual([5, null]);
    expect(JSON.stringify(segments[0])).toBe(JSON.stringify({ from: 0, calendar }));
  });

  it('passes hours themselves and what stands for some', () => {
    expect(hoursOfJson(calendar)).toBe(calendar);
    expect(hoursOfJson('per-case')).toBe('per-case');
    expect(hoursOfJson(null)).toBeNull();
  });

  it('lets the calendar refuse what is none', () => {
    expect(() => hoursOfJson({})).toThrow(expect.objectContaining({ name: 'CxMetricsError' }));
    expect(() => hoursOfJson({ ...json, timeZone: 'Nowhere' })).toThrow(
      expect.objectContaining({ name: 'CxMetricsError' }),
    );
  });
});

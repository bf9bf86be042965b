import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfDays,
  daysOfDate,
  daysOfMonth,
  labelOfMonth,
  monthOfDays,
} from '../../../src/calendar/zones/plain-date.js';
import { runs } from '../../runs.js';

describe('plain dates, properties', () => {
  it('goes from days to date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (days) => {
        const { year, month, day } = dateOfDays(days);
        expect(daysOfDate(year, month, day)).toBe(days);
        expect(new Date(days * 86_400_000).toISOString()).toBe(
          `${labelOfMonth(monthOfDays(days))}-${String(day).padStart(2, '0')}T00:00:00.000Z`,
        );
      }),
      { numRuns: runs },
    );
  });

  it('puts every day between the first of its month and the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (days) => {
        const month = monthOfDays(days);
        expect(daysOfMonth(month)).toBeLessThanOrEqual(days);
        expect(daysOfMonth(month + 1)).toBeGreaterThan(days);
      }),
      { numRuns: runs },
    );
  });
});

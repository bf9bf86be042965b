import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodDays } from '../../../src/calendar/periods/period-days.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { periodOfDay } from '../../../src/sql/lookups/periods.js';
import { evaluated } from '../evaluated.js';

describe('periodOfDay', () => {
  it('numbers periods as the calendar does, anchored ones too', () => {
    const forms = fc.oneof(
      fc.constant(periodDays('day')),
      fc.integer({ min: 1, max: 7 }).map((weekStart) => periodDays('week', { weekStart })),
      fc.integer({ min: 1, max: 31 }).map((anchorDay) => periodDays('month', { anchorDay })),
      fc
        .tuple(fc.constantFrom('quarter', 'half-year', 'year'), fc.integer({ min: 1, max: 12 }))
        .map(([period, anchorMonth]) => periodDays(period as 'year', { anchorMonth })),
    );
    fc.assert(
      fc.property(
        forms,
        fc.integer({ min: -400, max: 25_000 }),
        fc.nat(3000),
        fc.nat(3000),
        (days, from, length, k) => {
          const sql = periodOfDay(duckdb, days, 'day', from, from + length);
          const day = from + Math.min(k, length);
          expect(evaluated(sql, { day })).toBe(days.indexOfDay(day));
        },
      ),
    );
  });
});

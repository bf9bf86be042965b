import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { slaBreaches } from '../../../src/service/sla/sla-breaches.js';
import { slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import { HOUR, hours } from '../time/open-hours-arbitrary.js';
import { asOfs, cases, columnsOf, readers } from './sla-arbitraries.js';

describe('slaBreaches', () => {
  it('lists exactly the cases whose due time had passed before their end or asOf', () => {
    fc.assert(
      fc.property(cases, hours, asOfs, (all, calendar, asOf) => {
        const found = slaBreaches(all, { ...readers, calendar, asOf });
        assertPlain(found);
        const late = all.flatMap(({ start, end, target, paused }, index) => {
          if (start === null || target === null || start > asOf) return [];
          const dueAt = slaDueAt(start, target, { calendar, pauses: paused }) ?? Infinity;
          const lateMs = Math.min(end ?? asOf, asOf) - dueAt;
          return lateMs > 0 ? [{ index, dueAt, endedAt: end == null || end > asOf ? null : end, lateMs }] : [];
        });
        expect(found.breaches).toEqual(late);
        expect(slaBreaches(columnsOf(all), { calendar, asOf }).breaches).toEqual(late);
      }),
      { numRuns: runs },
    );
  });

  it('says how late around the clock, also with hours', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const [friday, monday] = [Date.UTC(2026, 10, 20, 16), Date.UTC(2026, 10, 23, 9)];
    const columns = { startedAt: [friday, friday, friday], endedAt: [monday, null, friday + HOUR] };
    expect(slaBreaches(columns, { targetMs: HOUR, calendar, asOf: monday + HOUR }).breaches).toEqual([
      { index: 0, dueAt: friday + HOUR, endedAt: monday, lateMs: 64 * HOUR },
      { index: 1, dueAt: friday + HOUR, endedAt: null, lateMs: 65 * HOUR },
    ]);
  });

  it('takes a case that ends after asOf for unfinished', () => {
    const columns = { startedAt: [0], endedAt: [5000] };
    expect(slaBreaches(columns, { targetMs: 100, asOf: 1000 }).breaches).toEqual([
      { index: 0, dueAt: 100, endedAt: null, lateMs: 900 },
    ]);
  });

  it('keeps the places of rows around those that are left out', () => {
    const columns = { startedAt: [null, 'x', 0], endedAt: [1, 2, 200] };
    expect(slaBreaches(columns, { targetMs: 100, asOf: 1000, onInvalid: 'count' })).toMatchObject({
      breaches: [{ index: 2 }],
      missing: 1,
      invalid: 1,
      reasons: { 'startedAt-not-an-instant': 1 },
      refused: [{ index: 1, reason: 'startedAt-not-an-instant' }],
    });
    expect(outcome(() => slaBreaches(columns, { targetMs: 100, asOf: 1000 }))).toBe('INVALID_VALUE');
  });

  it('is empty without breaches, and refuses options of a conclusion', () => {
    expect(slaBreaches({ startedAt: [], endedAt: [] }, { targetMs: 1, asOf: 1 })).toEqual({
      breaches: [],
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
    });
    const given = { targetMs: 1, asOf: 1, confidence: 0.9 } as never;
    expect(outcome(() => slaBreaches({ startedAt: [], endedAt: [] }, given))).toBe('INVALID_OPTION');
    expect(outcome(() => slaBreaches({ startedAt: [], endedAt: [] }, undefined as never))).toBe('INVALID_OPTION');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { slaAttainment } from '../../../src/service/sla/sla-attainment.js';
import { slaBreaches } from '../../../src/service/sla/sla-breaches.js';
import { slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import { HOUR, hours, slowPieces } from '../time/open-hours-arbitrary.js';
import { asOfs, cases, columnsOf, readers } from './sla-arbitraries.js';

describe('slaBreaches', () => {
  it('lists the cases that counted time between their due time and their end or asOf, and how much', () => {
    fc.assert(
      fc.property(cases, hours, asOfs, (all, calendar, asOf) => {
        const found = slaBreaches(all, { ...readers, calendar, asOf });
        assertPlain(found);
        const late = all.flatMap(({ start, end, target, paused }, index) => {
          if (start === null || start > asOf) return [];
          const dueAt = slaDueAt(start, target, { calendar, pauses: paused }) ?? Infinity;
          const until = Math.min(end ?? asOf, asOf);
          let lateBusinessMs = 0;
          const pauses = [...((paused ?? []) as Iterable<[number, number | null]>)];
          for (const [from, to] of slowPieces(Math.min(dueAt, until), until, calendar, pauses))
            lateBusinessMs += to - from;
          const endedAt = end == null || end > asOf ? null : end;
          const lateMs = until - dueAt;
          return lateBusinessMs > 0 ? [{ index, spell: 0, dueAt, endedAt, lateMs, lateBusinessMs }] : [];
        });
        expect(found.breaches).toEqual(late);
        expect(slaBreaches(columnsOf(all), { calendar, asOf }).breaches).toEqual(late);
      }),
      { numRuns: runs },
    );
  });

  it('says how late around the clock and in the hours', () => {
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
    const [friday, monday] = [Date.UTC(2026, 10, 20, 16), Date.UTC(2026, 10, 23, 10)];
    const columns = { startedAt: [friday, friday, friday], endedAt: [monday, null, friday + HOUR] };
    const pauses = [null, [[monday, monday + HOUR] as const], null];
    expect(slaBreaches({ ...columns, pauses }, { target: HOUR, calendar, asOf: monday + 3 * HOUR }).breaches).toEqual([
      { index: 0, spell: 0, dueAt: friday + HOUR, endedAt: monday, lateMs: 65 * HOUR, lateBusinessMs: HOUR },
      { index: 1, spell: 0, dueAt: friday + HOUR, endedAt: null, lateMs: 68 * HOUR, lateBusinessMs: 3 * HOUR },
    ]);
  });

  it('names the reply that came late, and when each was due', () => {
    const columns = {
      startedAt: [0, 0],
      endedAt: [[10, 45, 95], [30]],
      reopenedAt: [[30, 50], [40]],
    };
    expect(slaBreaches(columns, { target: 20, asOf: 100, reopened: 'each-spell' }).breaches).toEqual([
      { index: 0, spell: 2, dueAt: 70, endedAt: 95, lateMs: 25, lateBusinessMs: 25 },
      { index: 1, spell: 0, dueAt: 20, endedAt: 30, lateMs: 10, lateBusinessMs: 10 },
      { index: 1, spell: 1, dueAt: 60, endedAt: null, lateMs: 40, lateBusinessMs: 40 },
    ]);
    // one target for 10 + 15 + 45, the time between does not count
    expect(slaBreaches(columns, { target: 20, asOf: 100, reopened: 'sum-of-spells' }).breaches).toEqual([
      { index: 0, spell: 0, dueAt: 40, endedAt: 95, lateMs: 55, lateBusinessMs: 50 },
      { index: 1, spell: 0, dueAt: 20, endedAt: null, lateMs: 80, lateBusinessMs: 70 },
    ]);
  });

  it('never tells a negative time of instants between milliseconds', () => {
    const at = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(at, at, at, fc.array(fc.tuple(at, at), { maxLength: 3 }), (start, end, target, paused) => {
        const pauses = [paused.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)];
        const columns = { startedAt: [start], endedAt: [Math.max(start, end)], pauses };
        const { breaches } = slaBreaches(columns, { target, asOf: 20 });
        const { breached } = slaAttainment(columns, { target, asOf: 20 });
        expect(breaches).toHaveLength(breached);
        for (const { lateMs, lateBusinessMs, dueAt } of breaches) {
          expect([lateMs >= 0, lateBusinessMs > 0, dueAt >= start]).toEqual([true, true, true]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('has a due time for whatever is late, by hours too that never add up', () => {
    const hours = { between: () => 9, add: () => null, toJSON: () => ({}) };
    const columns = { startedAt: [0], endedAt: [50] };
    expect(slaBreaches(columns, { target: 5, asOf: 99, calendar: hours as never }).breaches).toEqual([
      { index: 0, spell: 0, dueAt: 50, endedAt: 50, lateMs: 0, lateBusinessMs: 4 },
    ]);
  });

  it('takes a case that ends after asOf for unfinished', () => {
    const columns = { startedAt: [0], endedAt: [5000] };
    expect(slaBreaches(columns, { target: 100, asOf: 1000 }).breaches).toEqual([
      { index: 0, spell: 0, dueAt: 100, endedAt: null, lateMs: 900, lateBusinessMs: 900 },
    ]);
  });

  it('keeps the places of rows around those that are left out', () => {
    const columns = { startedAt: [null, 'x', 0], endedAt: [1, 2, 200] };
    expect(slaBreaches(columns, { target: 100, asOf: 1000, onInvalid: 'count' })).toMatchObject({
      breaches: [{ index: 2 }],
      missing: 1,
      invalid: 1,
      reasons: { 'startedAt-not-an-instant': 1 },
      refused: [{ index: 1, reason: 'startedAt-not-an-instant' }],
    });
    expect(outcome(() => slaBreaches(columns, { target: 100, asOf: 1000 }))).toBe('INVALID_VALUE');
  });

  it('is empty without breaches, and refuses options of a conclusion', () => {
    expect(slaBreaches({ startedAt: [], endedAt: [] }, { target: 1, asOf: 1 })).toEqual({
      breaches: [],
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
    });
    const given = { target: 1, asOf: 1, confidence: 0.9 } as never;
    expect(outcome(() => slaBreaches({ startedAt: [], endedAt: [] }, given))).toBe('INVALID_OPTION');
    expect(outcome(() => slaBreaches({ startedAt: [], endedAt: [] }, undefined as never))).toBe('INVALID_OPTION');
  });
});

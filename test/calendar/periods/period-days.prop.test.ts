import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PeriodDays, type PeriodGrain, periodDays } from '../../../src/calendar/periods/period-days.js';
import { parseDay } from '../../../src/calendar/zones/plain-date.js';
import { runs } from '../../runs.js';
import { anyKind, type PeriodKind, slowFirstDay, slowIndex, slowLabel } from './period-slow.js';

/** The days of ECMAScript, less what a slow walk back may need. */
const anyDay = fc.oneof(fc.integer({ min: -80_000, max: 80_000 }), fc.integer({ min: -1e8 + 800, max: 1e8 - 40 }));

/** Fails at the first period, of those that start in a stretch of days, that does not follow the one before it at once. */
function expectPartition(days: PeriodDays, from: number, to: number): void {
  for (let index = days.indexOfDay(from); index <= days.indexOfDay(to); index++) {
    const first = days.firstDayOf(index);
    const last = days.firstDayOf(index + 1) - 1;
    const found = [first - 1, first, last, last + 1].map(days.indexOfDay);
    if (first > last || found.join() !== [index - 1, index, index, index + 1].join()) {
      expect.unreachable(`${days.labelOf(index)}: ${first} to ${last}, found as ${found}`);
    }
  }
}

describe('periods of days, properties', () => {
  it('agree with a walk from day to day', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const days = periodDays(...kind);
        const first = slowFirstDay(kind, day);
        const index = days.indexOfDay(day);
        expect(index).toBe(slowIndex(kind, first));
        expect(days.firstDayOf(index)).toBe(first);
        expect(days.labelOf(index)).toBe(slowLabel(kind, first));
      }),
      { numRuns: runs },
    );
  });

  it('cover the days without gaps and overlaps, at the ends of time too', () => {
    fc.assert(
      fc.property(anyKind, fc.integer({ min: -100_000_001, max: 1e8 }), (kind, day) => {
        expectPartition(periodDays(...kind), day, Math.min(day + 800, 1e8));
      }),
      { numRuns: runs },
    );
  });

  it('FB13: cover 400 years with every week start and anchor', () => {
    const kinds: PeriodKind[] = [['day', {}]];
    for (let weekStart = 1; weekStart <= 7; weekStart++) kinds.push(['week', { weekStart }]);
    for (let anchorDay = 1; anchorDay <= 31; anchorDay++) {
      kinds.push(['month', { anchorDay }]);
      for (let anchorMonth = 1; anchorMonth <= 12; anchorMonth++) {
        for (const grain of ['quarter', 'half-year', 'year'] as const) kinds.push([grain, { anchorDay, anchorMonth }]);
      }
    }
    for (const kind of kinds) expectPartition(periodDays(...kind), -719_468, -719_468 + 146_097);
  });

  it('are numbered alike on every day of 60 years and a walk', () => {
    const kinds: PeriodKind[] = [
      ['week', {}],
      ['week', { weekStart: 7 }],
      ['month', { anchorDay: 29 }],
      ['quarter', { anchorMonth: 12, anchorDay: 31 }],
      ['year', { anchorMonth: 2, anchorDay: 30 }],
    ];
    for (const kind of kinds) {
      const days = periodDays(...kind);
      for (let day = -3000; day < 19_000; day++) {
        const index = days.indexOfDay(day);
        // an index that a walk has given stays until the first day of the next
        if (days.firstDayOf(index) !== day) {
          if (index !== days.indexOfDay(day - 1)) expect.unreachable(`${kind} ${day}`);
        } else if (index !== slowIndex(kind, slowFirstDay(kind, day))) expect.unreachable(`${kind} ${day}`);
      }
    }
  });

  it('have labels that tell them apart and, with four-digit years, sort as they do', () => {
    fc.assert(
      fc.property(anyKind, fc.integer({ min: -719_000, max: 2_900_000 }), (kind, day) => {
        const days = periodDays(...kind);
        const index = days.indexOfDay(day);
        expect(days.labelOf(index) < days.labelOf(index + 1)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('have the labels of days that are read back as the same days', () => {
    const { labelOf } = periodDays('day');
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(parseDay(labelOf(day))).toBe(day);
      }),
      { numRuns: runs },
    );
  });

  it('nest: a day, its month, its quarter and its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (day) => {
        const [month, quarter, year] = (['month', 'quarter', 'year'] as PeriodGrain[]).map((grain) =>
          periodDays(grain).indexOfDay(day),
        ) as [number, number, number];
        expect(Math.floor(month / 3)).toBe(quarter);
        expect(Math.floor(quarter / 4)).toBe(year);
      }),
      { numRuns: runs },
    );
  });
});

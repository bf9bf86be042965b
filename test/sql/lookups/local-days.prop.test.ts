import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { withLocalDay } from '../../../src/sql/lookups/local-days.js';
import { evaluated } from '../evaluated.js';

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'Africa/Cairo', 'America/Sao_Paulo'];

describe('withLocalDay', () => {
  it('gives the local date of every instant, over clock changes too', () => {
    const instant = fc.integer({ min: 0, max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, fc.nat(5e10), (name, from, length) => {
        const zone = timeZoneOf('test', name);
        const source = { sql: 'SELECT 1', columns: ['at'] };
        const { sql } = withLocalDay(duckdb, source, 'at', 'day', zone, from, from + length);
        // the day stands around the local time that stands in its subquery
        const [, day, local] =
          /^SELECT "cx_at", (.*) AS "cx_day" FROM \(SELECT "cx_at", (.*) AS "cx_day" FROM/s.exec(sql) ?? [];
        for (const { at } of [{ at: from }, ...zone.transitions(from, from + length), { at: from + length }]) {
          for (const t of [at - 1, at, at + 1].filter((each) => each >= from && each <= from + length)) {
            const wall = evaluated(local as string, { cx_at: t });
            expect(wall).toBe(t + zone.offsetAt(t));
            expect(evaluated(day as string, { cx_day: wall })).toBe(Math.floor(wall / 864e5));
          }
        }
      }),
    );
  });
});

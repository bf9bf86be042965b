import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { keysOf, type PeriodKey, withPeriods } from '../../../src/sql/keys/keys.js';
import { evaluated } from '../evaluated.js';

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'Africa/Cairo', 'America/Sao_Paulo'];

describe('months and longer periods', () => {
  it('are steps at the instants at which the calendar has them', () => {
    const forms = fc.record({
      period: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
      anchorDay: fc.integer({ min: 1, max: 31 }),
      timeZone: fc.constantFrom(...zones),
      from: fc.option(fc.integer({ min: 0, max: Date.UTC(2027, 0, 1) })),
      asOf: fc.integer({ min: -5e10, max: Date.UTC(2027, 0, 1) }),
    });
    fc.assert(
      fc.property(forms, fc.double({ min: 0, max: 1, noNaN: true }), ({ from: first, ...form }, place) => {
        const from = first === null || first > form.asOf ? undefined : first;
        const keys = keysOf('test', duckdb, { at: { ...form, at: 'at', from } });
        const { clock, asOf } = keys[0] as PeriodKey;
        const { sql } = withPeriods(duckdb, { sql: 'SELECT 1', columns: ['key_1_at', 'key_1_is'] }, keys);
        const [, steps] = /IS NULL THEN CASE WHEN .*? END ELSE (.*) END AS "cx_key_1"/.exec(sql) ?? [];
        const least = from ?? 0;
        const inside = least + Math.floor(place * Math.max(0, asOf - least));
        const border = clock.startOf(clock.indexOf(inside));
        for (const at of [least - 1, least, inside, border - 1, border, border + 1, asOf, asOf + 1]) {
          const early = from === undefined ? -900_000_001 : -900_000_000;
          const expected = at > asOf ? 900_000_000 : at < least ? early : clock.indexOf(at);
          expect(evaluated(steps as string, { cx_key_1_at: at })).toBe(expected);
        }
      }),
    );
  });
});

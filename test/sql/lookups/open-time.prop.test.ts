import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/sql/cells/shape.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { clickhouse, mysql } from '../../../src/sql/dialects/servers.js';
import { DAY, hoursTable } from '../../../src/sql/lookups/hours-table.js';
import { openTimeLookup } from '../../../src/sql/lookups/open-time.js';
import { some } from '../../runs.js';
import { evaluated } from '../evaluated.js';
import { FROM, hours, TO } from './laid-out-hours.js';

const source = { sql: 'SELECT 1', columns: ['at'] };

function lookupOf(lookup: 'join' | 'case', table: ReturnType<typeof hoursTable>, dialect = duckdb) {
  return openTimeLookup({ dialect, lookup } as Frame, table, 2);
}

/** The expression of a column of a SELECT that has `at` beside it. */
function expressionOf(sql: string): string {
  return /"cx_at"(?:, "cx_at_day", "cx_at_time")?, (.*) AS "cx_open" FROM /.exec(sql)?.[1] ?? '';
}

describe('openTimeLookup', () => {
  it('gives in both ways what the calendar gives', () => {
    fc.assert(
      fc.property(hours, fc.integer({ min: FROM, max: TO }), (open, at) => {
        const table = hoursTable(open, FROM, TO);
        const expected = open.between(table.from, at);
        const byCase = expressionOf(lookupOf('case', table).added(source, { open: 'at' }).sql);
        expect(evaluated(byCase, { cx_at: at - table.from })).toBe(expected);

        const byJoin = expressionOf(lookupOf('join', table).added(source, { open: 'at' }).sql);
        const row = table.rows[Math.floor((at - table.from) / DAY)] as readonly number[];
        const names = [
          'hours_before',
          ...Array.from({ length: table.stretches }, (_, k) => [`opens_${k + 1}`, `closes_${k + 1}`]).flat(),
        ];
        const columns = Object.fromEntries(names.map((name, k) => [`cx_${name}`, row[k + 1] as number]));
        expect(evaluated(byJoin, { cx_at_time: (at - table.from) % DAY, ...columns })).toBe(expected);
      }),
      { numRuns: some(2) },
    );
  });

  it('joins once in each subquery, and opens no table twice where that cannot be', () => {
    const table = hoursTable(fc.sample(hours, { numRuns: 1, seed: 1 })[0] as never, FROM, TO);
    const instants = { before: 'at', after: 'at' };
    for (const [dialect, tables] of [
      [duckdb, 1],
      [clickhouse, 1],
      [mysql, 2],
    ] as const) {
      const { setup, added } = lookupOf('join', table, dialect);
      expect(setup.filter((each) => each.startsWith('CREATE'))).toHaveLength(tables);
      const { sql } = added(source, instants);
      expect(sql.split(` ${dialect.join} `)).toHaveLength(3);
      expect(new Set(sql.match(/cx_hours_[0-9a-f]{16}(_\d)?/g)).size).toBe(tables);
    }
    expect(lookupOf('case', table).setup).toEqual([]);
  });
});

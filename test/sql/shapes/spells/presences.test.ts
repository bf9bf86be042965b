import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { presenceRows } from '../../../../src/sql/shapes/spells/presences.js';

const frame = { caller: 'compile churnRate', dialect: duckdb, keys: ['key_1'] } as never;
const source = { sql: 'SELECT everything', columns: ['key_1', 'outcome', 'who', 'starts', 'ends', 'flag', 'key_1_at'] };

describe('presences', () => {
  it('are found in two looks at the source, of customers and groups that are equal', () => {
    const { sql, columns } = presenceRows(frame, source, ['flag']);
    expect(sql.split('SELECT everything')).toHaveLength(3);
    expect(sql).toContain('USING ("cx_who", "cx_key_1_text", "cx_key_1_none")');
    const times = ['first_start', 'first_end', 'last_end', 'gaps'];
    expect(columns).toEqual(['key_1', 'outcome', 'who', 'flag', 'key_1_at', 'seen', ...times]);
  });
});

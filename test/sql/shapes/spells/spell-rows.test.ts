import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import {
  byCustomer,
  instantsOfKeys,
  lastOf,
  leftOutOfSpells,
  runsBefore,
  SPELL_FIELDS,
  spellRows,
  subscriptionFields,
} from '../../../../src/sql/shapes/spells/spell-rows.js';

const frame = { caller: 'compile mrr', dialect: duckdb, keys: ['key_1'], onInvalid: 'count' } as never;
const source = { sql: 'SELECT everything', columns: ['key_1', 'key_1_at', 'customer'] };

describe('rows of spells', () => {
  it('have a customer where they count, and an end', () => {
    const { columns } = spellRows(frame, source, true);
    expect(columns).toEqual(['key_1', 'key_1_at', 'customer', 'outcome', 'who', 'until']);
    expect(spellRows(frame, source, false).sql).not.toContain('amount');
    expect(byCustomer(frame, source, { most: '1' }).columns).toEqual([
      'key_1',
      'outcome',
      'who',
      'most',
      'seen',
      'key_1_at',
    ]);
    expect(subscriptionFields()).toHaveLength(SPELL_FIELDS.length + 1);
  });

  it('run just before an instant that they end at', () => {
    expect(runsBefore(duckdb, 5.5)).toBe('"cx_startedAt" < 6 AND "cx_until" >= 6');
  });

  it('carry the instants of periods', () => {
    expect(instantsOfKeys({ sql: '', columns: ['key_1', 'key_1_at', 'key_12_at', 'at'] })).toEqual([
      'key_1_at',
      'key_12_at',
    ]);
    expect(lastOf(duckdb, ['key_1_at'])).toEqual({ key_1_at: 'MAX("cx_key_1_at")' });
  });

  it('are left out by rows, those of length 0 in no count', () => {
    const cell = (outcome: number, rows: bigint) => ({ at: [outcome], n: 1, takes: [rows] });
    const cells = [cell(0, 5n), cell(1, 2n), cell(9, 7n), cell(10, 3n), cell(13, 1n)];
    const reasons = { 'amount-out-of-range': 1, 'customer-not-an-id': 3 };
    expect(leftOutOfSpells(frame, cells)).toEqual({ missing: 2, invalid: 4, reasons });
    expect(() => leftOutOfSpells(frame, [cell(3, 2n)])).toThrow(
      '2 rows cannot be counted exactly: instants must be whole',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { caseReasons, type DurationConfig, withFate } from '../../../src/sql/shapes/duration-fate.js';

const config: DurationConfig = { asOf: null, select: null, reopened: 'first-resolution', percentiles: 'exact' };
const fields = { start: 'from', end: 'to', close: 'shut' };
const source = { sql: 'SELECT 1', columns: ['from', 'from_is', 'to', 'to_is', 'shut', 'shut_is'] };

describe('the fate of cases', () => {
  it('has the reasons of memory, in its order', () => {
    const all = ['to-too-early', 'to-out-of-range', 'shut-too-early', 'shut-out-of-range'];
    expect(caseReasons(config, fields)).toEqual(all);
    expect(caseReasons(config, { ...fields, close: null })).toEqual(all.slice(0, 2));
    // closings before a question are passed over, answers if agents may write first
    expect(caseReasons({ ...config, firstMessage: 'customer' }, fields)).toEqual([all[0], all[1], all[3]]);
    expect(caseReasons({ ...config, firstMessage: 'agent' }, fields)).toEqual([all[1], all[3]]);
  });

  it('asks only for what is given', () => {
    const { sql, columns } = withFate(duckdb, { ...source, columns: [] }, config, { ...fields, close: null });
    expect(sql).not.toContain('shut');
    expect(columns.slice(-5)).toEqual(['outcome', 'ended', 'stop', 'until', 'fate']);
    expect(withFate(duckdb, source, { ...config, asOf: 12_345 }, fields).sql).toContain('"cx_from" > 12345 THEN 4');
  });

  it('rounds what is no whole millisecond to the whole one that decides alike', () => {
    const select = { by: 'opened', from: 0.5, to: 9.5 } as const;
    const { sql } = withFate(duckdb, source, { ...config, clockSkewMs: 2.7, select }, fields);
    expect(sql).toContain('WHEN "cx_from" < 1 THEN 5 WHEN "cx_from" >= 10 THEN 5');
    expect(sql).toContain('"cx_from" - "cx_to" > 2 ');
  });
});

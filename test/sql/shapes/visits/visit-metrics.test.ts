import { expect, it } from 'vitest';
import { compilable, compile } from '../../../../src/sql/index.js';
import { VISIT_METRICS } from '../../../../src/sql/shapes/visits/visit-metrics.js';

it('metrics of visits conclude from nothing at all, in each dialect', () => {
  const needed: Readonly<Record<string, object>> = {
    'inactivity-churn-rate': { windowDays: 30 },
    'lapsed-customer-rate': { lapsedDays: 30 },
  };
  for (const [id, { subject }] of Object.entries(VISIT_METRICS)) {
    expect(compilable()).toContain(id);
    for (const dialect of ['duckdb', 'mysql', 'bigquery'] as const) {
      const columns = { [subject]: 'who', at: 'at' } as { user: string; at: string };
      const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-11-01T00:00:00Z', earliest: '2026-01-01' };
      const counted = compile(id as 'dau', { dialect, table: 't', columns, ...known, ...needed[id] }).decode([]);
      expect(counted.result()).toMatchObject({ metric: id, missing: 0, invalid: 0, reasons: {} });
      expect(counted.result()).not.toHaveProperty('refused');
    }
  }
});

import { describe, expect, it } from 'vitest';
import { compilable, compile } from '../../../../src/sql/index.js';
import { spellShapes } from '../../../../src/sql/shapes/spells/spell-shapes.js';

describe('spellShapes', () => {
  it('are of customers, and can be compiled', () => {
    const shapes = spellShapes();
    expect(shapes.every(([, { isOfSubjects }]) => isOfSubjects)).toBe(true);
    expect(compilable()).toEqual(expect.arrayContaining(shapes.map(([id]) => id)));
  });

  it.each(['bigquery', 'snowflake', 'databricks'] as const)(
    'are reviewed in %s, which runs in no test',
    async (dialect) => {
      const spells = { customer: 'account', startedAt: 'started', endedAt: 'ended' };
      const query = { dialect, table: ['shop', 'spells'], from: 0, to: 86_400_000 } as const;
      const churn = compile('churn-rate', { ...query, columns: spells, by: { plan: 'plan' } });
      const columns = { ...spells, amount: 'cents' };
      const net = compile('net-revenue-retention', { ...query, columns });
      const moves = compile('mrr-movements', { ...query, asOf: 86_400_000, columns });
      const texts = [churn, net, moves].map(({ text }) => `${text.replaceAll(' FROM (', '\n  FROM (')};\n`).join('\n');
      await expect(texts).toMatchFileSnapshot(`golden/${dialect}.sql`);
    },
  );
});

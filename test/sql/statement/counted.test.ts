import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/sql/index.js';

const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' } } as const;
const rows = [
  { key_1: 'web', outcome: 0, level: 9, n: 3 },
  { key_1: 'shop', outcome: 0, level: 3, n: 1 },
  { key_1: null, outcome: 0, level: 10, n: 2 },
];

describe('a table', () => {
  const table = compile('nps', { ...query, by: { channel: 'channel' } }).decode(rows);

  it('is concluded as in memory', () => {
    const { groups, total } = table.result({ sort: 'value', conclusion: { confidence: 0.9 } });
    expect(groups.map(({ keys }) => keys['channel'])).toEqual(['web', null, 'shop']);
    expect(total).toMatchObject({ n: 6, interval: { confidence: 0.9 } });
    expect(table.result({ minimum: 2 }).suppressed.map(({ keys }) => keys['channel'])).toEqual(['shop', null]);
    expect(() => table.result({ minimm: 2 } as never)).toThrow('unknown option "minimm"');
  });

  it('goes on as an aggregator that merges', () => {
    const { aggregator } = table;
    expect(aggregator?.merge(aggregator).result().total).toMatchObject({ n: 12 });
  });

  it('has none where the metric has none', () => {
    const byTeam = compile('employee-nps', { ...query, by: { team: 'team' } }).decode(rows);
    expect(byTeam.aggregator).toBeNull();
    expect(byTeam.result().total.n).toBe(6);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import golden from '../../deep/coverage.golden.json' with { type: 'json' };
import { recomputed } from '../../deep/coverage-cases.js';
import { tablesOf } from '../../deep/coverage-tables.js';
import { compositions } from '../../deep/enumeration.js';

describe('coverage by exact enumeration (all sizes: test/deep)', () => {
  it('goes through all ways that answers can fall, once each', () => {
    const all = Array.from(compositions(4, 3), (counts) => counts.join());
    expect(new Set(all).size).toBe(15);
    expect(all.every((counts) => counts.split(',').reduce((sum, count) => sum + Number(count), 0) === 4)).toBe(true);
  });

  it.each(golden.cases.filter(({ n, table }) => n <= 10 && !(n === 10 && table.startsWith('mean'))))(
    '$table, $n answers, $confidence: $method',
    (expected) => {
      const { coverage, width } = recomputed(expected);
      for (const [i, share] of expected.coverage.entries()) {
        expect(Math.abs((coverage[i] as number) - share)).toBeLessThanOrEqual(golden.tolerance);
        const gap = Math.abs((width[i] as number) - (expected.width[i] as number));
        expect(gap).toBeLessThanOrEqual(golden.tolerance);
      }
    },
  );

  it.each(Object.entries(tablesOf(golden.cases, golden.worst)))('stands in the guide: %s', (_, table) => {
    expect(readFileSync('docs/choosing-an-interval.md', 'utf8')).toContain(`\n\n${table}\n\n`);
  });
});

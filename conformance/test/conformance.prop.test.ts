import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { some } from '../../test/runs.js';
import { shapes } from '../cases/index.js';
import { compare } from '../compare.js';
import type { Engine } from '../engine.js';
import { duckdb } from '../engines/duckdb.js';

describe('SQL on DuckDB says what memory says, or is refused', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdb();
  });
  afterAll(() => engine.close());

  for (const [shape, cases] of Object.entries(shapes)) {
    // the cases of a shape share its runs
    it.each(cases)(`${shape}: $name`, async (one) => {
      const holds = fc.asyncProperty(one.table, async (table) => {
        const outcome = await compare(one, engine, table);
        if (outcome.kind === 'different') expect(outcome.actual).toBe(outcome.expected);
      });
      await fc.assert(holds, { numRuns: some(cases.length * (one.costs ?? 1)) });
    });
  }
});

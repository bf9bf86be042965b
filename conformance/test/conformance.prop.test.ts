import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { some } from '../../test/runs.js';
import { shapes } from '../cases/index.js';
import { compare } from '../compare.js';
import type { Engine } from '../engine.js';
import { duckdb } from '../engines/duckdb.js';

/** What part of the runs each case of a shape gets: enough for all of them together to be cheap. */
const PART = 10;

describe('SQL on DuckDB says what memory says, or is refused', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdb();
  });
  afterAll(() => engine.close());

  for (const [shape, cases] of Object.entries(shapes)) {
    it.each(cases)(`${shape}: $name`, async (one) => {
      const holds = fc.asyncProperty(one.table, async (table) => {
        const outcome = await compare(one, engine, table);
        if (outcome.kind === 'different') expect(outcome.actual).toBe(outcome.expected);
      });
      await fc.assert(holds, { numRuns: some(PART * (one.costs ?? 1)) });
    });
  }
});

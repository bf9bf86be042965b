import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { Case } from './case.js';
import { type Answer, compare, expectation } from './compare.js';
import { type Engine, rowsOf, type TestTable } from './engine.js';

/** How long a difference is made smaller. */
const SHRINKING_MS = 20_000;

/** What a table may take without being counted against the time of its case. */
const QUICK_MS = 50;

/** Random tables of a case, and what memory says of each. */
export interface Prepared {
  readonly one: Case;
  readonly seed: number;
  readonly tables: readonly { readonly table: TestTable; readonly expected: Answer }[];
}

/** What came of a case on an engine. */
export interface Tally {
  readonly tables: number;
  /** Tables for which there was no time. */
  readonly left: number;
  readonly rows: number;
  readonly equal: number;
  readonly bothRefused: number;
  readonly refused: number;
  readonly different: number;
  readonly notHeld: number;
  readonly ms: number;
  /** Why the engine or the library refused what memory answers, and how often. */
  readonly reasons: ReadonlyMap<string, number>;
  /** The first difference, as small as it could be made. */
  readonly difference: string | null;
}

/** Makes the tables of a case. */
export function prepare(one: Case, count: number, seed: number): Prepared {
  const tables = fc.sample(one.table, { numRuns: count, seed });
  return { one, seed, tables: tables.map((table) => ({ table, expected: expectation(one, table) })) };
}

/** Tries the tables of a case on an engine, as many as there is time for. */
export async function runCase(engine: Engine, { one, seed, tables }: Prepared, limitMs: number): Promise<Tally> {
  const began = performance.now();
  const count = { equal: 0, 'both-refused': 0, refused: 0, different: 0, 'not-held': 0 };
  const reasons = new Map<string, number>();
  let difference: string | null = null;
  let [done, rows] = [0, 0];
  for (const [index, { table, expected }] of tables.entries()) {
    if (performance.now() - began > limitMs + index * QUICK_MS) break;
    // What runs within this process would keep the others from their answers.
    await setImmediate();
    done++;
    rows += rowsOf(table);
    const outcome = await compare(one, engine, table, expected);
    count[outcome.kind]++;
    if (outcome.kind === 'refused') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
    if (outcome.kind === 'different') difference ??= await smallest(engine, one, seed, index);
  }
  return {
    tables: done,
    left: tables.length - done,
    rows,
    equal: count.equal,
    bothRefused: count['both-refused'],
    refused: count.refused,
    different: count.different,
    notHeld: count['not-held'],
    ms: performance.now() - began,
    reasons,
    difference,
  };
}

/** The smallest table in which a difference is left. */
async function smallest(engine: Engine, one: Case, seed: number, index: number): Promise<string> {
  let last = '';
  const holds = fc.asyncProperty(one.table, async (table) => {
    const outcome = await compare(one, engine, table);
    if (outcome.kind !== 'different') return true;
    last = `${JSON.stringify(table)}\n  in memory: ${outcome.expected}\n  by ${engine.name}: ${outcome.actual}`;
    return false;
  });
  await fc.check(holds, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit: SHRINKING_MS });
  return `seed ${seed}, table ${index}, made smaller: ${last || 'it did not come again'}`;
}

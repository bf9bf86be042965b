import { columnsOf, quoted, rowsOf, type TestTable } from '../engine.js';

const TYPES = { text: 'text', integer: 'bigint', double: 'double precision', boolean: 'boolean' };

/** Rows of one INSERT: a column of them is one parameter. */
const CHUNK = 50_000;

/**
 * The statements that make a table of PostgreSQL and fill it.
 *
 * @param before the table that goes
 */
export function loadSteps(table: TestTable, before: string | null): { text: string; parameters: unknown[] }[] {
  const name = quoted(table.name, 'postgres');
  const steps = [
    { text: `CREATE TABLE ${name} (${columnsOf(table, TYPES, 'postgres')})`, parameters: [] as unknown[] },
  ];
  if (before !== null) steps.unshift({ text: `DROP TABLE ${quoted(before, 'postgres')}`, parameters: [] });
  const arrays = table.columns.map(({ type }, k) => `$${k + 1}::${TYPES[type]}[]`).join(', ');
  for (let from = 0; from < rowsOf(table); from += CHUNK) {
    const parameters = table.columns.map(({ values }) => values.slice(from, from + CHUNK).map(written));
    steps.push({ text: `INSERT INTO ${name} SELECT * FROM unnest(${arrays})`, parameters });
  }
  return steps;
}

/** Drivers write −0 as 0. */
function written(value: unknown): unknown {
  return Object.is(value, -0) ? '-0' : value;
}

import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

const sample = (file) => fileURLToPath(new URL(`../report/sample/${file}`, import.meta.url)).replaceAll("'", "''");

/** A DuckDB with the embedded sample in three tables: the stand-in for a warehouse. */
export async function openWarehouse() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const csv = (file) => `read_csv('${sample(file)}', header = true, all_varchar = true)`;
  await connection.run(`
    CREATE TABLE answers AS SELECT channel, CAST(answered_at AS TIMESTAMPTZ) AS answered, CAST(score AS DOUBLE) AS score,
      CAST("Satisfaction (1-5)" AS DOUBLE) AS satisfaction, CAST("Ease (1-7)" AS DOUBLE) AS ease FROM ${csv('answers.csv')};
    CREATE TABLE tickets AS SELECT channel, CAST(opened_at AS TIMESTAMPTZ) AS opened,
      CAST(resolved_at AS TIMESTAMPTZ) AS resolved FROM ${csv('tickets.csv')};
    CREATE TABLE orders AS SELECT customer, CAST(ordered_at AS TIMESTAMPTZ) AS ordered,
      CAST(amount AS BIGINT) AS amount FROM ${csv('orders.csv')}`);
  return {
    /** What a statement of the library gives. */
    async run({ setup, text, parameters }) {
      for (const step of setup) await connection.run(step);
      return (await connection.runAndReadAll(text, [...parameters])).getRowObjects();
    },
    /** The rows of a table as anybody would fetch them, instants in epoch milliseconds. */
    async fetch(columns, table) {
      const reader = await connection.runAndReadAll(`SELECT ${columns} FROM ${table}`);
      return reader.getRowObjects().map((row) => {
        return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
      });
    },
    close: () => connection.closeSync(),
  };
}

/** Numbers of 64 bits as numbers: those of the sample are far below 2^53. */
function plain(value) {
  return typeof value === 'bigint' ? Number(value) : value;
}

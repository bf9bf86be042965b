import { peer } from './peers.mjs';

/** @typedef {import('./answers.mjs').Answer} Answer */

/** A query for the NPS of each group. */
export const query = (/** @type {string} */ keys) =>
  `SELECT ${keys}, count(*), 100.0 * (count(*) FILTER (rating >= 9) - count(*) FILTER (rating <= 6)) / count(*)
    FROM answers GROUP BY ${keys}`;

/** A connection on one thread, without a table. */
export async function connected() {
  const { DuckDBInstance } = await peer('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  return connection;
}

/**
 * Puts rows into a table: what a program has to do that holds objects.
 * @param {any} connection
 * @param {readonly Answer[]} rows
 */
export async function load(connection, rows) {
  const { DuckDBDataChunk, INTEGER, VARCHAR } = await peer('@duckdb/node-api');
  await connection.run(
    'CREATE OR REPLACE TABLE answers (team VARCHAR, channel VARCHAR, month VARCHAR, rating INTEGER)',
  );
  const appender = await connection.createAppender('answers');
  for (let from = 0; from < rows.length; from += 2048) {
    const part = rows.slice(from, from + 2048);
    const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, VARCHAR, INTEGER]);
    chunk.setColumns([
      part.map((row) => row.team),
      part.map((row) => row.channel),
      part.map((row) => row.month),
      part.map((row) => row.rating),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/**
 * The same with whole numbers for texts, in its own columns.
 * @param {any} connection
 */
export async function encodeTexts(connection) {
  const code = (/** @type {string} */ name) => `CAST(split_part(${name}, '-', 2) AS INTEGER) AS ${name}`;
  await connection.run(
    `CREATE OR REPLACE TABLE answers AS SELECT ${code('team')}, ${code('channel')}, ${code('month')}, rating FROM answers`,
  );
}

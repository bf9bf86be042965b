import { peer } from './peers.mjs';

/** @typedef {import('./orders.mjs').Orders} Orders */

/**
 * A connection with the orders in a table, on one thread.
 * @param {Orders} orders
 * @returns {Promise<any>}
 */
export async function loaded({ customer, at, amount }) {
  const { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER } = await peer('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  await connection.run('CREATE TABLE arriving (customer INTEGER, ms DOUBLE, amount DOUBLE)');
  const appender = await connection.createAppender('arriving');
  for (let from = 0; from < customer.length; from += 2048) {
    const chunk = DuckDBDataChunk.create([INTEGER, DOUBLE, DOUBLE]);
    chunk.setColumns([customer, at, amount].map((column) => Array.from(column.subarray(from, from + 2048))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(
    'CREATE TABLE orders AS SELECT customer, make_timestamp(CAST(ms AS BIGINT) * 1000) AS moment, amount FROM arriving',
  );
  await connection.run('DROP TABLE arriving');
  return connection;
}

/**
 * Queries for a cohort table with counts and revenue. A zone without clock changes in the years of the data is given as its
 * distance from UTC, which costs an engine less than its name.
 * @param {number} hours ahead of UTC
 */
export function cohortQueries(hours) {
  const local = hours === 0 ? 'moment' : `moment + INTERVAL ${hours} HOUR`;
  const events = `SELECT customer, CAST(year(${local}) * 12 + month(${local}) AS INTEGER) AS month, amount FROM orders`;
  const cells = 'cohort, month - cohort AS k, count(DISTINCT customer) AS active, sum(amount) AS revenue';
  return {
    join: `WITH events AS (${events}), births AS (SELECT customer, min(month) AS cohort FROM events GROUP BY customer)
      SELECT ${cells} FROM events JOIN births USING (customer) GROUP BY ALL ORDER BY ALL`,
    window: `WITH events AS (${events}),
      born AS (SELECT *, min(month) OVER (PARTITION BY customer) AS cohort FROM events)
      SELECT ${cells} FROM born GROUP BY ALL ORDER BY ALL`,
    // one row per customer and month first: then nothing distinct is left to count
    grouped: `WITH events AS (${events}),
      months AS (SELECT customer, month, sum(amount) AS amount FROM events GROUP BY ALL),
      births AS (SELECT customer, min(month) AS cohort FROM months GROUP BY customer)
      SELECT cohort, month - cohort AS k, count(*) AS active, sum(amount) AS revenue
      FROM months JOIN births USING (customer) GROUP BY ALL ORDER BY ALL`,
  };
}

/**
 * The cells in the answer of a query, as cohortCells gives them.
 * @param {any} reader
 * @returns {[string, number, number, number][]}
 */
export function cellsOfAnswer(reader) {
  return reader
    .getRows()
    .map((/** @type {[number, number, bigint, number]} */ [cohort, k, active, revenue]) => [
      `${Math.floor((cohort - 1) / 12)}-${String(((cohort - 1) % 12) + 1).padStart(2, '0')}`,
      Number(k),
      Number(active),
      revenue,
    ]);
}

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

/**
 * Queries for the users of windows of so many days up to each day, and for those of each day alone. The first is the fastest we
 * know, by the gaps between the days of a user; a join of days with the days of their windows takes 18 times as long.
 * @param {readonly number[]} windows
 */
export function activeQueries(windows) {
  // a day of a user counts until the next one, or until the window has passed
  const changes = windows.flatMap((window) => [
    `SELECT ${window} AS width, day, 1 AS change FROM seen`,
    `SELECT ${window}, CAST(least(day + ${window}, next) AS DATE), -1 FROM seen`,
  ]);
  const columns = windows.map((window) => `max(users) FILTER (WHERE width = ${window})`);
  return {
    all: `WITH active AS (SELECT DISTINCT customer, CAST(moment AS DATE) AS day FROM orders),
      seen AS (
        SELECT day, coalesce(lead(day) OVER (PARTITION BY customer ORDER BY day), DATE '9999-01-01') AS next FROM active),
      changes AS (SELECT width, day, sum(change) AS change FROM (${changes.join(' UNION ALL ')}) GROUP BY ALL),
      running AS (SELECT width, day, sum(change) OVER (PARTITION BY width ORDER BY day) AS users FROM changes)
      SELECT day, ${columns.join(', ')} FROM running WHERE day IN (SELECT day FROM active) GROUP BY day ORDER BY day`,
    daily: 'SELECT CAST(moment AS DATE) AS day, count(DISTINCT customer) FROM orders GROUP BY day ORDER BY day',
  };
}

/**
 * Users of each window, day by day, in the answer of a query.
 * @param {any} reader
 * @returns {number[][]}
 */
export function windowsOfAnswer(reader) {
  /** @type {unknown[][]} */
  const rows = reader.getRows();
  return (rows[0] ?? []).slice(1).map((_, window) => rows.map((row) => Number(row[window + 1])));
}

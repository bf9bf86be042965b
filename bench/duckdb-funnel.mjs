import { peer } from './peers.mjs';

/** @typedef {import('./funnel-events.mjs').Events} Events */

/**
 * A connection with the events in a table, on one thread.
 * @param {Events} events
 * @returns {Promise<any>}
 */
export async function loadedEvents({ user, step, at }) {
  const { DuckDBDataChunk, DuckDBInstance, BIGINT, INTEGER } = await peer('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  await connection.run('CREATE TABLE events (who INTEGER, step INTEGER, ms BIGINT)');
  const appender = await connection.createAppender('events');
  for (let from = 0; from < user.length; from += 2048) {
    const part = (/** @type {Int32Array | Float64Array} */ column) => Array.from(column.subarray(from, from + 2048));
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, BIGINT]);
    chunk.setColumns([part(user), part(step), part(at).map(BigInt)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

/**
 * Queries for a funnel of the steps 0 to 3, all within a window after the first 0. Times are plain whole numbers, which costs an
 * engine less than timestamps.
 * @param {number} window milliseconds
 */
export function funnelQueries(window) {
  const answer = `SELECT count(t0), count(t1), count(t2), count(t3), median(t1 - t0), median(t2 - t1), median(t3 - t2)`;
  const next = (/** @type {number} */ k) =>
    `s${k} AS (SELECT f.who, t0, min(ms) AS t${k} FROM s${k - 1} f JOIN events e ON e.who = f.who AND e.step = ${k}
      AND ms >= t${k - 1} AND ms <= t0 + ${window} GROUP BY ALL)`;
  return {
    // the one that people write: for each step the earliest event after the step before
    joins: `WITH s0 AS (SELECT who, min(ms) AS t0 FROM events WHERE step = 0 GROUP BY who), ${[1, 2, 3].map(next).join(', ')}
      ${answer} FROM s0 LEFT JOIN (SELECT who, t1 FROM s1) USING (who) LEFT JOIN (SELECT who, t2 FROM s2) USING (who)
      LEFT JOIN (SELECT who, t3 FROM s3) USING (who)`,
    // each event of a user by the one before: no join, but a sort
    window: `WITH a AS (SELECT who, step, ms, min(CASE WHEN step = 0 THEN ms END) OVER (PARTITION BY who) AS t0
        FROM events WHERE step <= 3),
      b AS (SELECT *, min(CASE WHEN step = 1 AND ms >= t0 AND ms <= t0 + ${window} THEN ms END) OVER (PARTITION BY who) AS t1 FROM a),
      c AS (SELECT *, min(CASE WHEN step = 2 AND ms >= t1 AND ms <= t0 + ${window} THEN ms END) OVER (PARTITION BY who) AS t2 FROM b),
      d AS (SELECT who, any_value(t0) AS t0, any_value(t1) AS t1, any_value(t2) AS t2,
        min(CASE WHEN step = 3 AND ms >= t2 AND ms <= t0 + ${window} THEN ms END) AS t3 FROM c GROUP BY who)
      ${answer} FROM d`,
    // one row per user with lists of instants: no join, no sort
    lists: `WITH a AS (SELECT who, min(ms) FILTER (step = 0) AS t0, list(ms) FILTER (step = 1) AS l1, list(ms) FILTER (step = 2) AS l2,
        list(ms) FILTER (step = 3) AS l3 FROM events WHERE step <= 3 GROUP BY who),
      b AS (SELECT *, list_min(list_filter(l1, x -> x >= t0 AND x <= t0 + ${window})) AS t1 FROM a),
      c AS (SELECT *, list_min(list_filter(l2, x -> x >= t1 AND x <= t0 + ${window})) AS t2 FROM b),
      d AS (SELECT *, list_min(list_filter(l3, x -> x >= t2 AND x <= t0 + ${window})) AS t3 FROM c)
      ${answer} FROM d`,
  };
}

/**
 * Counts and medians in the answer of a query.
 * @param {any} reader
 */
export function stepsOfAnswer(reader) {
  const numbers = reader.getRows()[0].map(Number);
  return { reached: numbers.slice(0, 4), medians: numbers.slice(4) };
}

import { peer } from '../peers.mjs';

const MILLION = 1_000_000;
const START = Date.UTC(2025, 10, 1);
const AS_OF = Date.UTC(2026, 10, 1);

/** @typedef {import('../types.mjs').Case} Case */

/** What an engine makes of the number of a row: as good as random, from 0 to 1, another one for each `salt`. */
const random = (/** @type {number} */ salt) => `(hash(i * 8 + ${salt}) % 1000003 / 1000003.0)`;

/**
 * Answers and cases of a year, as a table of each: the answers of five channels, one in thirty without a score; cases that take from
 * seconds to weeks, one in ten still open.
 * @returns {Promise<any>}
 */
async function loaded() {
  const { DuckDBInstance } = await peer('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('SET threads = 1');
  const channel = `CASE CAST(floor(5 * ${random(0)}) AS INTEGER) WHEN 0 THEN 'web' WHEN 1 THEN 'app' WHEN 2 THEN 'shop' WHEN 3 THEN 'phone' ELSE 'mail' END`;
  const at = `CAST(floor(${START} + ${AS_OF - START} * ${random(1)}) AS BIGINT)`;
  const score = `CASE WHEN ${random(2)} < 0.97 THEN CAST(floor(11 * sqrt(${random(3)})) AS INTEGER) END`;
  const rows = `FROM range(${MILLION}) AS numbers(i)`;
  await connection.run(
    `CREATE TABLE answers AS SELECT ${channel} AS channel, ${score} AS rating, ${at} AS answered ${rows}`,
  );
  const lasted = `CAST(floor(exp(8 + 13.5 * ${random(4)})) AS BIGINT)`;
  const resolved = `CASE WHEN ${random(5)} < 0.9 THEN ${at} + ${lasted} END`;
  await connection.run(`CREATE TABLE cases AS SELECT ${at} AS opened, ${resolved} AS resolved ${rows}`);
  return connection;
}

/**
 * Columns of a query as they come, chunk by chunk; numbers as doubles, NaN for none.
 * @param {any} connection
 * @param {string} sql
 * @param {number} count
 */
async function columnsOf(connection, sql, count) {
  const result = await connection.stream(sql);
  const columns = Array.from({ length: count }, () => new Float64Array(MILLION));
  let from = 0;
  for (let chunk = await result.fetchChunk(); chunk?.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const [k, column] of columns.entries()) column.set(chunk.getColumnValues(k), from);
    from += chunk.rowCount;
  }
  return columns;
}

/**
 * What a statement counts: its tables made anew, its rows read and concluded.
 * @param {any} connection
 * @param {any} statement
 * @returns {Promise<any>}
 */
async function counted(connection, statement) {
  for (const step of statement.setup) await connection.run(step);
  return statement.decode((await connection.runAndReadAll(statement.text)).getRowObjects()).result();
}

const figures = [
  { of: 'rows as objects', to: 'pushdown', atLeast: 20 },
  { of: 'columns by chunks', to: 'pushdown' },
];

/** @type {Case} */
const answers = {
  name: 'pushdown-answers',
  title: 'NPS of a million rows in DuckDB: counted there, or pulled and counted here',
  unit: 'ns/row',
  items: MILLION,
  figures,
  async setup({ compile, nps }) {
    const connection = await loaded();
    const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' } };
    const read = (/** @type {any} */ { value, n, missing }) => [value, n, missing];
    return {
      candidates: [
        { name: 'pushdown', run: () => counted(connection, compile('nps', query)), read },
        {
          name: 'rows as objects',
          run: async () => {
            const rows = (await connection.runAndReadAll('SELECT rating FROM answers')).getRowObjects();
            return nps(rows, { score: 'rating' });
          },
          read,
        },
        {
          name: 'columns by chunks',
          run: async () => {
            const sql = "SELECT CASE WHEN rating IS NULL THEN 'NaN'::DOUBLE ELSE rating END FROM answers";
            const [rating] = await columnsOf(connection, sql, 1);
            return nps(rating);
          },
          read,
        },
      ],
    };
  },
};

/** @type {Case} */
const ratings = {
  name: 'pushdown-nps',
  title: 'NPS by channel and month of a million rows in DuckDB: counted there, or pulled and counted here',
  unit: 'ns/row',
  items: MILLION,
  figures,
  async setup({ breakdown, byPeriod, compile, NpsAggregator, perGroup }) {
    const connection = await loaded();
    const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: AS_OF, from: START };
    const by = { channel: 'channel', month: { period: 'month', at: 'answered', ...known } };
    const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' }, by };
    const groups = (/** @type {any} */ { groups }) =>
      groups.map((/** @type {any} */ { keys, result }) => [JSON.stringify(keys), result.n, result.value]).sort();
    const metric = perGroup(() => new NpsAggregator(), 'rating');
    const codes = ['web', 'app', 'shop', 'phone', 'mail'];
    return {
      candidates: [
        { name: 'pushdown', run: () => counted(connection, compile('nps', query)), read: groups },
        {
          name: 'rows as objects',
          run: async () => {
            const sql = 'SELECT channel, rating, CAST(answered AS DOUBLE) AS answered FROM answers';
            const rows = (await connection.runAndReadAll(sql)).getRowObjects();
            const keys = { channel: 'channel', month: byPeriod('month', 'answered', known) };
            return breakdown(rows, { by: keys, metric });
          },
          read: groups,
        },
        {
          name: 'columns by chunks',
          run: async () => {
            const channel = codes.map((code, k) => `WHEN '${code}' THEN ${k}`).join(' ');
            const score = "CASE WHEN rating IS NULL THEN 'NaN'::DOUBLE ELSE rating END";
            const sql = `SELECT CASE channel ${channel} END, ${score}, CAST(answered AS DOUBLE) FROM answers`;
            const [code, rating, at] = await columnsOf(connection, sql, 3);
            const keys = {
              channel: { codes: Uint8Array.from(code ?? []), ids: codes },
              month: byPeriod('month', at, known),
            };
            return breakdown({ rating }, { by: keys, metric });
          },
          read: groups,
        },
      ],
    };
  },
};

/**
 * Times to resolution, by some options of counting.
 * @param {string} name
 * @param {string} title
 * @param {(library: any) => object} optionsOf
 * @returns {Case}
 */
function times(name, title, optionsOf) {
  return {
    name,
    title: `${title} of a million cases in DuckDB: counted there, or pulled and counted here`,
    unit: 'ns/row',
    items: MILLION,
    figures,
    async setup(library) {
      const { compile, ttr } = library;
      const connection = await loaded();
      const options = { asOf: AS_OF, percentiles: 'sketch', ...optionsOf(library) };
      const columns = { openedAt: 'opened', resolvedAt: 'resolved' };
      const calendarRange = 'calendar' in options ? { from: START } : undefined;
      const query = { dialect: 'duckdb', table: 'cases', columns, ...options, calendarRange };
      const read = (/** @type {any} */ result) => [result.value, result.n, result.open, result.p90Ms, result.seMs];
      const doubles = 'CAST(opened AS DOUBLE) AS opened, CAST(resolved AS DOUBLE) AS resolved';
      return {
        candidates: [
          { name: 'pushdown', run: () => counted(connection, compile('ttr', query)), read },
          {
            name: 'rows as objects',
            run: async () => {
              const rows = (await connection.runAndReadAll(`SELECT ${doubles} FROM cases`)).getRowObjects();
              return ttr(rows, { ...columns, ...options });
            },
            read,
          },
          {
            name: 'columns by chunks',
            run: async () => {
              const sql = "SELECT CAST(opened AS DOUBLE), coalesce(CAST(resolved AS DOUBLE), 'NaN'::DOUBLE) FROM cases";
              const [openedAt, resolvedAt] = await columnsOf(connection, sql, 2);
              return ttr({ openedAt, resolvedAt }, options);
            },
            read,
          },
        ],
      };
    },
  };
}

/** What an engine counts against what it sends. */
export const pushdownCases = [
  answers,
  ratings,
  times('pushdown-ttr', 'time to resolution, elapsed', () => ({})),
  times('pushdown-hours', 'time to resolution in business hours with lunch breaks', ({ BusinessCalendar }) => {
    const shifts = [
      ['08:30', '12:00'],
      ['13:00', '17:30'],
    ];
    const hours = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, shifts]));
    return { calendar: new BusinessCalendar({ timeZone: 'America/New_York', hours, holidays: ['2026-07-03'] }) };
  }),
];

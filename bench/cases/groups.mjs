import { answers, groupsOf } from '../answers.mjs';
import { connected, encodeTexts, load, query } from '../duckdb-groups.mjs';
import { peer } from '../peers.mjs';

const ROWS = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */
/** @typedef {import('../answers.mjs').Answer} Answer */

/**
 * The NPS of a part, as one would write it by hand.
 * @param {readonly Answer[]} part
 */
function npsByHand(part) {
  let promoters = 0;
  let detractors = 0;
  for (const { rating } of part) {
    if (rating >= 9) promoters++;
    else if (rating <= 6) detractors++;
  }
  return (100 * (promoters - detractors)) / part.length;
}

/** @param {Record<string, readonly Answer[]>} groups */
const grouped = (groups) => Object.entries(groups).map(([key, part]) => [key, part.length, npsByHand(part)]);

/** @param {unknown[][]} found */
const sorted = (found) => found.sort();

/**
 * Rows of an answer of DuckDB: keys, n and value.
 * @param {any} reader
 */
const rowsOf = (reader) =>
  sorted(
    reader
      .getRows()
      .map((/** @type {any[]} */ row) => [row.slice(0, -2).join('|'), Number(row.at(-2)), Number(row.at(-1))]),
  );

/**
 * Groupers of others: lodash, es-toolkit and the language's own Map.
 * @param {readonly Answer[]} rows
 * @param {(row: Answer) => string} key
 */
async function groupers(rows, key) {
  const [{ default: lodash }, { groupBy }] = await Promise.all([peer('lodash'), peer('es-toolkit')]);
  const ways = { 'lodash groupBy': lodash.groupBy, 'es-toolkit groupBy': groupBy };
  return Object.entries(ways).map(([name, group]) => ({
    name,
    run: () => grouped(group(rows, key)),
    read: sorted,
    tolerance: 1e-12,
  }));
}

/** @type {Case} */
const oneKey = {
  name: 'groups-one-key',
  title: 'NPS with intervals of 1,000 teams, by texts in a million rows',
  unit: 'ns/row',
  items: ROWS,
  figures: [
    { of: 'lodash groupBy', to: 'perGroup', atLeast: 1.7 },
    { of: 'es-toolkit groupBy', to: 'perGroup', atLeast: 1.7 },
    { of: 'DuckDB from rows', to: 'perGroup', atLeast: 6 },
    { of: 'lodash groupBy', to: 'function of a part' },
  ],
  first: ['perGroup'],
  async setup({ breakdown, nps, NpsAggregator, perGroup }) {
    const rows = answers(ROWS, 1000);
    const by = { team: (/** @type {Answer} */ row) => row.team };
    const rating = (/** @type {Answer} */ row) => row.rating;
    const connection = await connected();
    return {
      candidates: [
        {
          name: 'perGroup',
          run: () => breakdown(rows, { by, metric: perGroup(() => new NpsAggregator(), rating) }),
          read: groupsOf,
        },
        {
          name: 'function of a part',
          run: () => breakdown(rows, { by, metric: (/** @type {Answer[]} */ part) => nps(part, { score: rating }) }),
          read: groupsOf,
        },
        ...(await groupers(rows, (row) => row.team)),
        {
          name: 'DuckDB from rows',
          run: async () => {
            await load(connection, rows);
            return connection.runAndReadAll(query('team'));
          },
          read: rowsOf,
          tolerance: 1e-12,
        },
      ],
    };
  },
};

/** @type {Case} */
const twoKeys = {
  name: 'groups-two-keys',
  title: 'the same of 84 channels in 12 months: 1,008 groups of two keys',
  unit: 'ns/row',
  items: ROWS,
  figures: [
    { of: 'lodash groupBy', to: 'perGroup', atLeast: 1.7 },
    { of: 'es-toolkit groupBy', to: 'perGroup', atLeast: 1.7 },
    { of: 'lodash groupBy', to: 'function of a part', atLeast: 1.7 },
    { of: 'es-toolkit groupBy', to: 'function of a part', atLeast: 1.7 },
    { of: 'lodash groupBy', to: 'perGroup, byPeriod' },
  ],
  async setup({ breakdown, byPeriod, nps, NpsAggregator, perGroup }) {
    const rows = answers(ROWS, 1000);
    const channel = (/** @type {Answer} */ row) => row.channel;
    const by = { channel, month: (/** @type {Answer} */ row) => row.month };
    const rating = (/** @type {Answer} */ row) => row.rating;
    const metric = perGroup(() => new NpsAggregator(), rating);
    const month = byPeriod('month', (/** @type {Answer} */ row) => row.at, {
      timeZone: 'Asia/Ho_Chi_Minh',
      asOf: Date.UTC(2026, 0, 1),
    });
    return {
      candidates: [
        { name: 'perGroup', run: () => breakdown(rows, { by, metric }), read: groupsOf },
        {
          name: 'function of a part',
          run: () => breakdown(rows, { by, metric: (/** @type {Answer[]} */ part) => nps(part, { score: rating }) }),
          read: groupsOf,
        },
        {
          name: 'perGroup, byPeriod',
          run: () => breakdown(rows, { by: { channel, month }, metric }).total.n,
          kind: 'periods',
        },
        ...(await groupers(rows, (row) => `${row.channel}|${row.month}`)),
      ],
    };
  },
};

/** @type {Case} */
const codes = {
  name: 'groups-codes',
  title: 'the same by integer codes in columns: 1,000 teams, and 84 channels in 12 months',
  unit: 'ns/row',
  items: ROWS,
  figures: [
    { of: 'DuckDB, own codes', to: 'counting alone', atLeast: 2 },
    { of: 'DuckDB, own codes', to: 'perGroup', atLeast: 1.3 },
    { of: 'DuckDB, own codes', to: 'views' },
    { of: 'DuckDB, two keys', to: 'perGroup, two keys' },
  ],
  async setup({ breakdown, encode, nps, NpsAggregator, perGroup }) {
    const rows = answers(ROWS, 1000);
    const number = (/** @type {string} */ text) => Number(text.split('-')[1]);
    const team = encode(rows.map((row) => number(row.team)));
    const channel = encode(rows.map((row) => number(row.channel)));
    const month = encode(rows.map((row) => number(row.month)));
    const columns = { rating: Uint8Array.from(rows, (row) => row.rating) };
    const metric = perGroup(() => new NpsAggregator(), 'rating');
    const none = { method: 'none', bounds: () => null };
    const counting = perGroup(() => new NpsAggregator(), 'rating', { interval: none });
    const connection = await connected();
    await load(connection, rows);
    await encodeTexts(connection);
    return {
      candidates: [
        { name: 'perGroup', run: () => breakdown(columns, { by: { team }, metric }), read: groupsOf },
        { name: 'counting alone', run: () => breakdown(columns, { by: { team }, metric: counting }), read: groupsOf },
        {
          name: 'views',
          run: () =>
            breakdown(columns, { by: { team }, metric: (/** @type {typeof columns} */ part) => nps(part.rating) }),
          read: groupsOf,
        },
        {
          name: 'DuckDB, own codes',
          run: () => connection.runAndReadAll(query('team')),
          read: rowsOf,
          tolerance: 1e-12,
        },
        {
          name: 'perGroup, two keys',
          run: () => breakdown(columns, { by: { channel, month }, metric }),
          read: groupsOf,
          kind: 'two keys',
        },
        {
          name: 'DuckDB, two keys',
          run: () => connection.runAndReadAll(query('channel, month')),
          read: rowsOf,
          kind: 'two keys',
          tolerance: 1e-12,
        },
      ],
    };
  },
};

/** @type {Case[]} */
export const groupsCases = [oneKey, twoKeys, codes];

import { activeQueries, loaded, windowsOfAnswer } from '../duckdb.mjs';
import { DAYS, END, events, START } from '../events.mjs';

const MILLION = 1_000_000;
const DAY = 86_400_000;
const WINDOWS = [1, 7, 30];

/** @typedef {import('../types.mjs').Case} Case */

/**
 * Users of each day in each window.
 * @param {any} result
 * @returns {number[][]}
 */
function seriesOf({ windows }) {
  return windows.map((/** @type {any} */ { days }) => days.map((/** @type {any} */ { active }) => active));
}

/**
 * What one writes by hand: a Set of users for each day, and for each window the union of the Sets of its days.
 * @param {ArrayLike<unknown>} user
 * @param {Float64Array} at
 */
function bySetPerDay(user, at) {
  const days = Array.from({ length: DAYS }, () => new Set());
  for (let i = 0; i < at.length; i++) {
    days[Math.floor(/** @type {number} */ (at[i] - START) / DAY)]?.add(user[i]);
  }
  const union = (/** @type {number} */ window) =>
    days.map((_, day) => {
      const users = new Set();
      for (const own of days.slice(Math.max(0, day - window + 1), day + 1)) for (const one of own) users.add(one);
      return users.size;
    });
  return WINDOWS.map((window) => (window === 1 ? days.map((users) => users.size) : union(window)));
}

const options = { timeZone: 'UTC', asOf: END, from: START, to: END };

/**
 * @param {'log' | 'shuffled'} order
 * @returns {Case}
 */
const codes = (order) => ({
  name: `active-${order}`,
  title: `DAU, WAU and MAU of each of 180 days: a million events in columns, users as codes, ${order === 'log' ? 'in order of time' : 'in no order'}`,
  unit: 'ns/row',
  items: MILLION,
  figures: [
    { of: 'Set per day', to: 'activeUsers', atLeast: 80 },
    { of: 'DuckDB', to: 'activeUsers', atLeast: 12 },
    { of: 'DuckDB, DAU', to: 'dau' },
    { of: 'countVisits', to: 'activeUsers' },
  ],
  first: ['activeUsers'],
  async setup({ activeUsers, countVisits, dau }) {
    const columns = events(MILLION, order);
    const { user, at } = columns;
    const connection = await loaded({ customer: user, at, amount: new Float64Array(MILLION) });
    const { all, daily } = activeQueries(WINDOWS);
    const engine = (/** @type {string} */ name, /** @type {string} */ query, kind = 'result') => ({
      name,
      run: () => connection.runAndReadAll(query),
      read: windowsOfAnswer,
      kind,
    });
    return {
      candidates: [
        { name: 'activeUsers', run: () => activeUsers(columns, options), read: seriesOf },
        {
          name: 'dau',
          run: () => dau(columns, options),
          read: ({ days }) => [days.map((/** @type {any} */ { active }) => active)],
          kind: 'daily',
        },
        {
          name: 'countVisits',
          run: () => countVisits({ subject: user, at }, { timeZone: 'UTC', asOf: END }),
          kind: 'pass',
          read: ({ n }) => n,
        },
        { name: 'Set per day', run: () => bySetPerDay(user, at) },
        engine('DuckDB', all),
        engine('DuckDB, DAU', daily, 'daily'),
      ],
    };
  },
});

/** @type {Case} */
const texts = {
  name: 'active-texts',
  title: 'DAU, WAU and MAU of each of 180 days: a million events in columns, users as texts, in no order',
  unit: 'ns/row',
  items: MILLION,
  figures: [{ of: 'Set per day', to: 'activeUsers', atLeast: 1.2 }],
  setup({ activeUsers }) {
    const { user: numbers, at } = events(MILLION, 'shuffled');
    const user = Array.from(numbers, (code) => `user-${code}`);
    return {
      candidates: [
        { name: 'activeUsers', run: () => activeUsers({ user, at }, options), read: seriesOf },
        { name: 'Set per day', run: () => bySetPerDay(user, at) },
      ],
    };
  },
};

export const activeCases = [codes('log'), codes('shuffled'), texts];

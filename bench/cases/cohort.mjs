import { cellsOfAnswer, cohortQueries, loaded } from '../duckdb.mjs';
import { END, orders } from '../orders.mjs';
import { peer } from '../peers.mjs';

const MILLION = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */
/** @typedef {import('../orders.mjs').Orders} Orders */

/**
 * The cells that somebody was active in, with what was spent in them.
 * @param {any[]} tables of presence and of revenue
 * @returns {unknown[]}
 */
function cellsOf([presence, revenue]) {
  return presence.cohorts.flatMap((/** @type {any} */ { cohort, cells }, /** @type {number} */ row) =>
    cells
      .filter((/** @type {any} */ { active }) => active > 0)
      .map((/** @type {any} */ { offset, active }) => [
        cohort,
        offset,
        active,
        revenue.cohorts[row].cells[offset].amount,
      ]),
  );
}

/**
 * Both tables, as whoever wants presence and revenue asks for them.
 * @param {any} library
 * @param {any} source
 * @param {object} options
 * @param {object} [amount]
 */
function bothTables({ retentionCohorts, revenueCohorts }, source, options, amount = {}) {
  const { customer, at } = source;
  const visits = customer ? { customer, at } : source;
  return [retentionCohorts(visits, options), revenueCohorts(source, { ...options, ...amount })];
}

/**
 * The floor of anything that reads the three columns.
 * @param {Orders} orders
 */
function passOver({ customer, at, amount }) {
  let [codes, instants, sum] = [0, 0, 0];
  for (let i = 0; i < customer.length; i++) {
    codes += /** @type {number} */ (customer[i]);
    instants += /** @type {number} */ (at[i]);
    sum += /** @type {number} */ (amount[i]);
  }
  return [codes, instants, sum];
}

/**
 * A case against the engine, in a zone that is so many hours ahead.
 * @param {string} name
 * @param {string} timeZone
 * @param {number} hours
 * @returns {Case}
 */
function againstEngine(name, timeZone, hours) {
  return {
    name,
    title: `cohort tables of a million orders in columns, presence and revenue, ${timeZone}`,
    unit: 'ns/row',
    items: MILLION,
    figures: [
      { of: 'DuckDB, join', to: 'retentionCohorts', atLeast: 5 },
      { of: 'DuckDB, join', to: 'revenueCohorts', atLeast: 5 },
      { of: 'DuckDB, join', to: 'both tables' },
      { of: 'DuckDB, window', to: 'both tables' },
      { of: 'DuckDB, grouped first', to: 'both tables' },
      { of: 'retentionCohorts', to: 'plain pass' },
    ],
    first: ['both tables'],
    async setup(library) {
      const { retentionCohorts, revenueCohorts } = library;
      const columns = orders(MILLION);
      const { customer, at } = columns;
      const connection = await loaded(columns);
      const { join, window, grouped } = cohortQueries(hours);
      const options = { timeZone, asOf: END };
      const engine = (/** @type {string} */ which, /** @type {string} */ query) => ({
        name: `DuckDB, ${which}`,
        run: () => connection.runAndReadAll(query),
        read: cellsOfAnswer,
        tolerance: 1e-6,
      });
      return {
        candidates: [
          { name: 'both tables', run: () => bothTables(library, columns, options), read: cellsOf },
          {
            name: 'revenueCohorts',
            run: () => revenueCohorts(columns, options),
            read: (table) => table.customers,
            kind: 'counts',
          },
          {
            name: 'retentionCohorts',
            run: () => retentionCohorts({ customer, at }, options),
            read: (table) => table.customers,
            kind: 'counts',
          },
          { name: 'plain pass', run: () => passOver(columns), kind: 'pass' },
          engine('join', join),
          engine('window', window),
          engine('grouped first', grouped),
        ],
      };
    },
  };
}

/** @typedef {{ customer: number, at: number, amount: number }} Order */

/**
 * Months since the year 0, in UTC.
 * @param {number} at
 */
function monthOf(at) {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/**
 * Cells by cohort and offset, as cellsOf gives them.
 * @param {[number, number, number, number][]} cells month of the cohort, offset, customers, amount
 */
function sortedCells(cells) {
  return cells
    .sort(([a, i], [b, j]) => a - b || i - j)
    .map(([month, ...rest]) => [new Date(Date.UTC(2000, month - 24_000)).toISOString().slice(0, 7), ...rest]);
}

/**
 * What one writes by hand: a Map of births, a Map of cells, a Set of customers in each.
 * @param {Order[]} list
 */
function byMapAndSet(list) {
  /** @type {Map<number, number>} */
  const births = new Map();
  for (const { customer, at } of list) {
    const month = monthOf(at);
    if (month < (births.get(customer) ?? Infinity)) births.set(customer, month);
  }
  /** @type {Map<number, { who: Set<number>, amount: number }>} */
  const cells = new Map();
  for (const { customer, at, amount } of list) {
    const cohort = /** @type {number} */ (births.get(customer));
    const key = cohort * 4096 + monthOf(at) - cohort;
    let cell = cells.get(key);
    if (!cell) {
      cell = { who: new Set(), amount: 0 };
      cells.set(key, cell);
    }
    cell.who.add(customer);
    cell.amount += amount;
  }
  return cells;
}

/**
 * The same in the words of lodash.
 * @param {any} _
 * @param {Order[]} list
 */
function byLodash(_, list) {
  const events = _.flatMap(_.groupBy(list, 'customer'), (/** @type {Order[]} */ own) => {
    const months = own.map(({ at }) => monthOf(at));
    const cohort = /** @type {number} */ (_.min(months));
    return own.map(({ customer, amount }, i) => ({
      key: cohort * 4096 + /** @type {number} */ (months[i]) - cohort,
      customer,
      amount,
    }));
  });
  return _.mapValues(_.groupBy(events, 'key'), (/** @type {any[]} */ cell) => ({
    active: _.uniqBy(cell, 'customer').length,
    amount: _.sumBy(cell, 'amount'),
  }));
}

/** @type {Case} */
const rows = {
  name: 'cohort-rows',
  title: 'cohort tables of a million orders as rows of objects, presence and revenue',
  unit: 'ns/row',
  items: MILLION,
  figures: [
    { of: 'Map and Set', to: 'both tables', atLeast: 3 },
    { of: 'Map and Set', to: 'retentionCohorts', atLeast: 3 },
    { of: 'lodash', to: 'both tables', atLeast: 4 },
  ],
  async setup(library) {
    const { retentionCohorts } = library;
    const lodash = (await peer('lodash')).default;
    const columns = orders(MILLION);
    const list = Array.from(columns.customer, (customer, i) => ({
      customer,
      at: /** @type {number} */ (columns.at[i]),
      amount: /** @type {number} */ (columns.amount[i]),
    }));
    const options = { timeZone: 'UTC', asOf: END };
    const readers = {
      customer: (/** @type {any} */ row) => row.customer,
      at: (/** @type {any} */ row) => row.at,
    };
    const amount = (/** @type {any} */ row) => row.amount;
    return {
      expected: { result: cellsOf(bothTables(library, columns, options)) },
      candidates: [
        {
          name: 'both tables',
          run: () => bothTables(library, list, { ...options, ...readers }, { amount }),
          read: cellsOf,
        },
        {
          name: 'retentionCohorts',
          run: () => retentionCohorts(list, { ...options, ...readers }),
          read: (table) => table.customers,
          kind: 'counts',
        },
        {
          name: 'Map and Set',
          run: () => byMapAndSet(list),
          read: (cells) =>
            sortedCells(
              [...cells].map(([key, { who, amount }]) => [Math.floor(key / 4096), key % 4096, who.size, amount]),
            ),
          tolerance: 1e-6,
        },
        {
          name: 'lodash',
          run: () => byLodash(lodash, list),
          read: (cells) =>
            sortedCells(
              Object.entries(cells).map(([key, { active, amount }]) => [
                Math.floor(Number(key) / 4096),
                Number(key) % 4096,
                active,
                amount,
              ]),
            ),
          tolerance: 1e-6,
        },
      ],
    };
  },
};

/** @type {Case} */
const large = {
  name: 'cohort-large',
  title: 'retentionCohorts of 10 million orders in columns, Asia/Ho_Chi_Minh',
  unit: 'ns/row',
  items: 10 * MILLION,
  figures: [{ of: 'retentionCohorts', to: 'plain pass' }],
  setup({ retentionCohorts }) {
    const columns = orders(10 * MILLION);
    const { customer, at } = columns;
    const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: END };
    return {
      candidates: [
        {
          name: 'retentionCohorts',
          run: () => retentionCohorts({ customer, at }, options),
          read: (table) => table.customers,
        },
        { name: 'plain pass', run: () => passOver(columns), kind: 'pass' },
      ],
    };
  },
};

/** @type {Case} */
const starts = {
  name: 'cohort-starts',
  title: 'retentionCohorts of a million orders in columns, from starts that are given, Asia/Ho_Chi_Minh',
  unit: 'ns/row',
  items: MILLION,
  figures: [
    { of: 'column of starts', to: 'first orders' },
    { of: 'Map of starts', to: 'first orders' },
  ],
  setup({ retentionCohorts }) {
    const { customer, at } = orders(MILLION);
    const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: END };
    /** @type {Map<number, number>} */
    const bornAt = new Map();
    for (const [i, who] of customer.entries()) {
      bornAt.set(who, Math.min(/** @type {number} */ (at[i]), bornAt.get(who) ?? Infinity));
    }
    const born = Float64Array.from(customer, (who) => /** @type {number} */ (bornAt.get(who)));
    const read = (/** @type {any} */ { cohorts }) => cohorts;
    return {
      candidates: [
        { name: 'first orders', run: () => retentionCohorts({ customer, at }, options), read },
        { name: 'column of starts', run: () => retentionCohorts({ customer, at, bornAt: born }, options), read },
        { name: 'Map of starts', run: () => retentionCohorts({ customer, at }, { ...options, bornAt }), read },
      ],
    };
  },
};

export const cohortCases = [
  againstEngine('cohort-utc', 'UTC', 0),
  againstEngine('cohort-zone', 'Asia/Ho_Chi_Minh', 7),
  rows,
  starts,
  large,
];

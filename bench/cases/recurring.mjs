import { randomFrom } from '../random.mjs';

const ROWS = 200_000;
const CUSTOMERS = 100_000;
const DAY = 86_400_000;
const START = Date.UTC(2022, 0);
const AS_OF = Date.UTC(2025, 0);

/** @typedef {import('../types.mjs').Case} Case */

/** Subscriptions in whole cents over three years, every third one still running. */
function subscriptions() {
  const random = randomFrom(ROWS);
  const column = (/** @type {() => number} */ draw) => Float64Array.from({ length: ROWS }, draw);
  const customer = Int32Array.from({ length: ROWS }, () => Math.floor(random() * CUSTOMERS));
  const startedAt = column(() => START + Math.floor(random() * 1000) * DAY);
  const endedAt = startedAt.map((start) => (random() < 1 / 3 ? Number.NaN : start + Math.floor(random() * 400) * DAY));
  return { customer, startedAt, endedAt, amount: column(() => Math.floor(random() * 10_000)) };
}

/**
 * The bridge by the book: what each customer is worth at every border, in a Map for each, and the difference of two.
 * @param {ReturnType<typeof subscriptions>} columns
 * @param {readonly number[]} borders
 */
function mapForMap({ customer, startedAt, endedAt, amount }, borders) {
  const rows = Array.from(customer, (who, i) => ({
    who,
    start: /** @type {number} */ (startedAt[i]),
    end: /** @type {number} */ (endedAt[i]),
    worth: /** @type {number} */ (amount[i]),
  }));
  const stocks = borders.map((border) => {
    const stock = new Map();
    for (const { who, start, end, worth } of rows) {
      if (worth > 0 && start < border && !(end < border) && start !== end)
        stock.set(who, (stock.get(who) ?? 0) + worth);
    }
    return stock;
  });
  return stocks.slice(1).map((after, k) => {
    const before = stocks[k] ?? new Map();
    const sums = { expansion: 0, contraction: 0, churned: 0 };
    for (const [who, worth] of before) {
      const now = after.get(who) ?? 0;
      if (now === 0) sums.churned += worth;
      else if (now < worth) sums.contraction += worth - now;
      else sums.expansion += now - worth;
    }
    return sums;
  });
}

/** @type {Case} */
const movements = {
  name: 'recurring-movements',
  title: 'MRR movements of 36 months, 200,000 subscriptions of 100,000 customers',
  unit: 'ns/row',
  items: ROWS,
  figures: [
    { of: 'a Map a month', to: 'mrrMovements' },
    { of: 'a Map a month', to: 'mrrMovements, counted before' },
  ],
  setup({ countSpells, mrrMovements }) {
    const columns = subscriptions();
    const known = { asOf: AS_OF, timeZone: 'UTC' };
    const range = { from: '2022-01-01', period: 'month' };
    const spells = countSpells(columns, known);
    const borders = Array.from({ length: 37 }, (_, month) => Date.UTC(2022, month));
    const read = (/** @type {any} */ { periods }) =>
      periods.map(({ expansion, contraction, churned }) => ({ expansion, contraction, churned }));
    return {
      candidates: [
        { name: 'mrrMovements', run: () => mrrMovements(columns, { ...known, ...range }), read },
        { name: 'mrrMovements, counted before', run: () => mrrMovements(spells, range), read },
        { name: 'a Map a month', run: () => mapForMap(columns, borders) },
      ],
    };
  },
};

export const recurringCases = [movements];

import { randomFrom } from '../random.mjs';

const MILLION = 1_000_000;
const CASES = 100_000;
const STATUSES = ['open', 'pending', 'open', 'hold', 'open', 'solved'];

/** @typedef {import('../types.mjs').Case} Case */
/** @typedef {{ ticket: number, at: number, before: string | null, after: string, time: string }} Row */

/**
 * Changes of status of a hundred thousand tickets, as a log lists them: by time.
 * @returns {Row[]}
 */
function changes() {
  const random = randomFrom(MILLION);
  const seen = new Uint16Array(CASES);
  return Array.from({ length: MILLION }, (_, index) => {
    const ticket = Math.floor(random() * CASES);
    const step = /** @type {number} */ (seen[ticket]);
    seen[ticket] = step + 1;
    const at = 1_767_607_200_000 + index * 1000;
    const before = step === 0 ? null : /** @type {string} */ (STATUSES[(step - 1) % STATUSES.length]);
    const after = /** @type {string} */ (STATUSES[step % STATUSES.length]);
    return { ticket, at, before, after, time: new Date(at).toISOString().slice(0, 19).replace('T', ' ') };
  });
}

/**
 * What one writes by hand before any case is looked at: the rows of each ticket in a Map.
 * @param {readonly Row[]} rows
 */
function byMap(rows) {
  /** @type {Map<number, Row[]>} */
  const tickets = new Map();
  for (const row of rows) {
    const own = tickets.get(row.ticket);
    if (own) own.push(row);
    else tickets.set(row.ticket, [row]);
  }
  return tickets.size;
}

/** @param {any} result */
const read = ({ n }) => n;

/** @type {Case} */
const log = {
  name: 'event-log',
  title: 'cases of a million changes of status of a hundred thousand tickets',
  unit: 'ns/row',
  items: MILLION,
  figures: [
    { of: 'casesOf', to: 'Map of rows', atMost: 6 },
    { of: 'casesOf, texts of local time', to: 'Map of rows' },
  ],
  setup({ casesOf, readInstant }) {
    const rows = changes();
    const readers = { case: 'ticket', before: 'before', after: 'after' };
    const at = readInstant('Europe/Berlin', 'time');
    return {
      candidates: [
        { name: 'casesOf', run: () => casesOf(rows, { ...readers, at: 'at' }), read },
        { name: 'casesOf, texts of local time', run: () => casesOf(rows, { ...readers, at }), read },
        { name: 'Map of rows', run: () => byMap(rows) },
      ],
    };
  },
};

export const logCases = [log];

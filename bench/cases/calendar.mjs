import { peer } from '../peers.mjs';
import { randomFrom } from '../random.mjs';

const PAIRS = 1_000_000;
const DAY = 86_400_000;
const START = Date.UTC(2023, 0, 1);
const YEARS = 3 * 365 * DAY;
const CALLS = 200;
const MANY_CALLS = 1_000_000;
const ZONE = 'America/New_York';

/** Holidays of two years, and the same as a rule of OpenStreetMap. */
const HOLIDAYS = [
  ...['2024-01-01', '2024-05-27', '2024-07-04', '2024-09-02', '2024-11-28', '2024-12-25'],
  ...['2025-01-01', '2025-05-26', '2025-07-04', '2025-11-27'],
];
const RULE =
  'Mo-Fr 09:00-17:00; 2024 Jan 01,2024 May 27,2024 Jul 04,2024 Sep 02,2024 Nov 28,2024 Dec 25 off; 2025 Jan 01,2025 May 26,2025 Jul 04,2025 Nov 27 off';

/** @typedef {import('../types.mjs').Case} Case */

/**
 * Two columns of instants within three years, in order of the first or in none.
 * @param {boolean} sorted
 * @returns {[Float64Array, Float64Array]}
 */
function pairs(sorted) {
  const random = randomFrom(PAIRS);
  const any = () => Math.floor(START + YEARS * random());
  const starts = Float64Array.from({ length: PAIRS }, any);
  if (!sorted) return [starts, Float64Array.from({ length: PAIRS }, any)];
  starts.sort();
  const end = START + YEARS - 1;
  return [starts, starts.map((start) => Math.min(end, Math.floor(start + 30 * DAY * random() ** 2)))];
}

/**
 * The floor of anything that measures a million cases.
 * @param {Float64Array} starts
 * @param {Float64Array} ends
 * @param {Float64Array} out
 */
function subtract(starts, ends, out) {
  for (let i = 0; i < out.length; i++) {
    out[i] = /** @type {number} */ (ends[i]) - /** @type {number} */ (starts[i]);
  }
  return out;
}

/**
 * Exact: these are whole milliseconds, and their sum stays below 2^53.
 * @param {Float64Array} values
 */
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

/**
 * @param {string} cells
 * @param {string} opens
 * @param {string} closes
 * @param {boolean} sorted
 * @param {number} atMost
 * @returns {Case}
 */
function columnsCase(cells, opens, closes, sorted, atMost) {
  const order = sorted ? 'sorted' : 'random';
  return {
    name: `calendar-columns-${cells}-${order}`,
    title: `business time of a million ${order} pairs over three years, ${opens} to ${closes}`,
    unit: 'ns/row',
    items: PAIRS,
    figures: [
      { of: 'betweenColumns', to: 'subtract', atMost },
      { of: 'between, one by one', to: 'betweenColumns' },
    ],
    first: ['betweenColumns'],
    setup({ BusinessCalendar }) {
      const [starts, ends] = pairs(sorted);
      const out = new Float64Array(PAIRS);
      const plain = new Float64Array(PAIRS);
      const single = new Float64Array(PAIRS);
      const calendar = BusinessCalendar.weekdays({ timeZone: ZONE, opens, closes, holidays: HOLIDAYS });
      const oneByOne = () => {
        for (let i = 0; i < PAIRS; i++) single[i] = calendar.between(starts[i], ends[i]);
        return single;
      };
      return {
        candidates: [
          { name: 'betweenColumns', run: () => calendar.betweenColumns(starts, ends, out), read: sumOf },
          { name: 'between, one by one', run: oneByOne, read: sumOf },
          { name: 'subtract', run: () => subtract(starts, ends, plain), read: sumOf, kind: 'elapsed' },
        ],
      };
    },
  };
}

/**
 * One difference from nothing: the schedule is read and asked once. The peer knows the zone of the process only.
 * @param {string} length
 * @param {number} days
 * @param {number} atLeast
 * @returns {Case}
 */
function coldCase(length, days, atLeast) {
  return {
    name: `calendar-cold-${length}`,
    title: `a schedule is read and asked once, for ${length.replace('-', ' ')}`,
    unit: 'us/call',
    items: CALLS,
    figures: [{ of: 'opening_hours', to: 'BusinessCalendar', atLeast }],
    async setup({ BusinessCalendar }) {
      process.env['TZ'] = ZONE;
      const { default: OpeningHours } = await peer('opening_hours');
      const options = { timeZone: ZONE, opens: '09:00', closes: '17:00', holidays: HOLIDAYS };
      const from = Date.UTC(2024, 0, 3, 15);
      const repeat = (/** @type {(from: number, to: number) => number} */ ask) => () => {
        let sum = 0;
        for (let i = 0; i < CALLS; i++) sum += ask(from + i * 3_600_000, from + i * 3_600_000 + days * DAY);
        return sum;
      };
      return {
        candidates: [
          { name: 'BusinessCalendar', run: repeat((a, b) => BusinessCalendar.weekdays(options).between(a, b)) },
          {
            name: 'opening_hours',
            run: repeat((a, b) => new OpeningHours(RULE, null).getOpenDuration(new Date(a), new Date(b))[0]),
          },
        ],
      };
    },
  };
}

/** @type {Case} */
const single = {
  name: 'calendar-single',
  title: 'questions to a calendar that has been asked before',
  unit: 'us/call',
  items: MANY_CALLS,
  figures: [{ of: 'between, 2 days' }, { of: 'between, 2 years' }, { of: 'add 8 hours' }, { of: 'isOpen' }],
  setup({ BusinessCalendar }) {
    const calendar = BusinessCalendar.weekdays({ timeZone: ZONE, opens: '09:00', closes: '17:00', holidays: HOLIDAYS });
    const from = Date.UTC(2024, 0, 3, 15);
    const repeat = (/** @type {(at: number) => number} */ ask) => () => {
      let sum = 0;
      for (let i = 0; i < MANY_CALLS; i++) sum += ask(from + (i % 1000) * 3_600_000);
      return sum;
    };
    return {
      candidates: [
        { name: 'between, 2 days', run: repeat((at) => calendar.between(at, at + 2 * DAY)), kind: 'days' },
        { name: 'between, 2 years', run: repeat((at) => calendar.between(at, at + 730 * DAY)), kind: 'years' },
        { name: 'add 8 hours', run: repeat((at) => calendar.add(at, 28_800_000)), kind: 'add' },
        { name: 'isOpen', run: repeat((at) => Number(calendar.isOpen(at))), kind: 'open' },
      ],
    };
  },
};

export const calendarCases = [
  columnsCase('60', '09:00', '17:00', true, 3),
  columnsCase('60', '09:00', '17:00', false, 3.5),
  columnsCase('15', '08:30', '17:15', true, 4),
  columnsCase('15', '08:30', '17:15', false, 6.5),
  coldCase('2-days', 2, 1.5),
  coldCase('2-years', 730, 8),
  single,
];

import { peer } from '../peers.mjs';

const DAY = 86_400_000;
const MINUTE = 60_000;
const ZONE = 'America/New_York';
/** So many times a calendar answers all questions in a round, and is made for each: once would be too short to measure. */
const REPEATS = 100_000;
const CALENDARS = 20;

/** Starts through the year: in a shift, at its edges, at night, on a weekend; whole minutes, since a peer knows no less. */
const STARTS = [
  '2023-01-04T15:12Z',
  '2023-03-11T03:30Z',
  '2023-05-16T13:00Z',
  '2023-07-20T21:00Z',
  '2023-10-22T18:45Z',
];

/** @typedef {import('../types.mjs').Case} Case */

/**
 * One difference, Monday to Friday from 9 to 17: what the peers have set from the start, without holidays, which would slow
 * them down more. They know the zone of the process only. They are right on such shifts, also where clocks are turned.
 * @param {string} length
 * @param {number} days
 * @returns {Case}
 */
function peersCase(length, days) {
  return {
    name: `calendar-peers-${length}`,
    title: `business time between two instants, ${length.replace('-', ' ')} apart, from 9 to 17 on weekdays`,
    unit: 'us/call',
    items: STARTS.length,
    figures: [
      { of: 'moment-business-time', to: 'between', atLeast: 1000 },
      { of: 'dayjs-business-time', to: 'between', atLeast: 1000 },
      { of: 'moment-business-time', to: 'new calendar' },
      { of: 'dayjs-business-time', to: 'new calendar' },
    ],
    async setup({ BusinessCalendar }) {
      process.env['TZ'] = ZONE;
      const { default: moment } = await peer('moment-business-time');
      const { default: dayjs } = await peer('dayjs');
      const { default: businessTime } = await peer('dayjs-business-time');
      dayjs.extend(businessTime);
      const pairs = STARTS.map((start, i) => [Date.parse(start), Date.parse(start) + days * DAY + i * 97 * MINUTE]);
      const made = () => BusinessCalendar.weekdays({ timeZone: ZONE, opens: '09:00', closes: '17:00' });
      const calendar = made();
      const repeat = (/** @type {number} */ times, /** @type {() => any} */ hours) => () => {
        const found = new Array(pairs.length).fill(0);
        for (let k = 0; k < times; k++) {
          for (let i = 0; i < found.length; i++) found[i] = hours().between(pairs[i]?.[0], pairs[i]?.[1]);
        }
        return found;
      };
      return {
        candidates: [
          { name: 'between', run: repeat(REPEATS, () => calendar), items: STARTS.length * REPEATS },
          { name: 'new calendar', run: repeat(CALENDARS, made), items: STARTS.length * CALENDARS },
          {
            name: 'moment-business-time',
            run: () => pairs.map(([from, to]) => moment(to).workingDiff(moment(from), 'milliseconds')),
          },
          {
            name: 'dayjs-business-time',
            run: () => pairs.map(([from, to]) => dayjs(from).businessMinutesDiff(dayjs(to)) * MINUTE),
          },
        ],
      };
    },
  };
}

export const calendarPeersCases = [peersCase('30-days', 30), peersCase('2-years', 730)];

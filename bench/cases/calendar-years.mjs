const DAY = 86_400_000;
/** What a zone keeps together: half a year of offsets. Two of them, and from their border on, are searched in one round. */
const HALF = 189 * DAY;
const SPAN = 2 * HALF;
const YEAR = 365.2425 * DAY;
/** Two stretches of years, so that what one candidate has searched is new to the other. */
const EARLY = 21 * HALF;
const LATE = 81 * HALF;

const HOURS = [
  ['08:00', '12:00'],
  ['13:00', '17:30'],
];
const WEEK = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, HOURS]));

/** @typedef {import('../types.mjs').Case} Case */

/**
 * A year of every zone that the runtime knows, other years in every round. Formatters are there already: each zone has been
 * asked about 1950.
 * @type {Case}
 */
const years = {
  name: 'calendar-years',
  title: 'a year of a zone is read, a year of a calendar is compiled: mean of all zones',
  unit: 'ms',
  items: (Intl.supportedValuesOf('timeZone').length * SPAN) / YEAR,
  figures: [
    { of: 'changes of the offset, new years', atMost: 0.3 },
    { of: 'calendar of two shifts, new years', atMost: 1 },
    { of: 'calendar of two shifts, known years' },
  ],
  setup({ BusinessCalendar, periodClock }) {
    const zones = Intl.supportedValuesOf('timeZone');
    const clocks = zones.map((zone) => periodClock('month', zone));
    for (const clock of clocks) clock.indexOf(Date.UTC(1950, 0));
    let [read, compiled] = [0, 0];
    /** Months of all zones: the search for changes, and next to it a few additions. */
    const changes = () => {
      const from = EARLY + SPAN * read++;
      return clocks.reduce((sum, clock) => sum + clock.breaks(from, from + SPAN - DAY).starts.length, 0);
    };
    const calendars = (/** @type {number} */ from) =>
      zones.reduce((sum, timeZone) => {
        const calendar = new BusinessCalendar({ timeZone, hours: WEEK });
        return sum + Math.sign(calendar.between(from, from + SPAN - DAY));
      }, 0);
    // what is measured differs by year: whether all zones have answered is all that can be compared
    const isYear = (/** @type {number} */ months) => months >= 12 * zones.length && months <= 14 * zones.length;
    return {
      expected: { months: true, calendars: zones.length },
      candidates: [
        { name: 'changes of the offset, new years', run: changes, read: isYear, kind: 'months' },
        {
          name: 'calendar of two shifts, new years',
          run: () => calendars(LATE + SPAN * compiled++),
          kind: 'calendars',
        },
        { name: 'calendar of two shifts, known years', run: () => calendars(LATE), kind: 'calendars' },
      ],
    };
  },
};

export const calendarYearsCases = [years];

import { randomFrom } from '../random.mjs';

const TICKETS = 100_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 5);

/** @typedef {import('../types.mjs').Case} Case */

/**
 * Tickets of three teams, each with hours of its own: a tenth still open, half of them paused, once or twice.
 * @param {any[]} teams
 */
function ticketsOf(teams) {
  const random = randomFrom(TICKETS);
  return Array.from({ length: TICKETS }, (_, i) => {
    const opened = Math.floor(START + 90 * DAY * random());
    const resolved = random() < 0.9 ? Math.floor(opened + 5 * DAY * random()) : null;
    const from = Math.floor(opened + DAY * random());
    const twice = [
      [from, from + HOUR],
      [from + DAY, from + DAY + 2 * HOUR],
    ];
    return { opened, resolved, hours: teams[i % 3], pauses: twice.slice(0, Math.floor(3 * random() ** 2)) };
  });
}

/** @type {Case} */
const teamsCase = {
  name: 'tickets-teams',
  title: '100,000 tickets of three teams, each in its own hours and less its pauses',
  unit: 'ns/row',
  items: TICKETS,
  figures: [{ of: 'ttr', to: 'betweenExcluding, one by one', atMost: 5 }],
  setup({ BusinessCalendar, ttr }) {
    const teams = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York'].map((timeZone) =>
      BusinessCalendar.weekdays({ timeZone, opens: '09:00', closes: '17:00' }),
    );
    const tickets = ticketsOf(teams);
    const asOf = START + 100 * DAY;
    const readers = { openedAt: 'opened', resolvedAt: 'resolved', calendar: 'hours', pauses: 'pauses' };
    const oneByOne = () => {
      let sum = 0;
      for (const { opened, resolved, hours, pauses } of tickets) {
        if (resolved !== null) sum += hours.betweenExcluding(opened, resolved, pauses);
      }
      return sum;
    };
    return {
      candidates: [
        {
          name: 'ttr',
          run: () => ttr(tickets, { ...readers, asOf }),
          read: (/** @type {any} */ result) => result.totalMs,
        },
        { name: 'betweenExcluding, one by one', run: oneByOne, read: (/** @type {number} */ sum) => sum },
      ],
    };
  },
};

/** Times of tickets as help desks have them. */
export const ticketsCases = [teamsCase];

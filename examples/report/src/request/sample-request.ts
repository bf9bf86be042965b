import { fileURLToPath } from 'node:url';
import { HOLIDAYS } from '../../sample/holidays.js';
import type { TicketsRequest } from './request.js';

const file = (name: string) => fileURLToPath(new URL(`../../sample/${name}`, import.meta.url));

/** What stands for the arguments when no file is named. */
export const SAMPLE_WORDS: readonly string[] = [
  ...['--survey', file('answers.csv'), '--score', 'score', '--by', 'channel'],
  ...['--answered', 'answered_at', '--over', 'month', '--compare', 'before'],
  ...[
    '--csat',
    'Satisfaction (1-5)',
    '--csat-preset',
    'intercomCsat',
    '--ces',
    'Ease (1-7)',
    '--ces-preset',
    'ces2Agree',
  ],
  ...['--tickets', file('tickets.csv'), '--opened', 'opened_at', '--resolved', 'resolved_at', '--tickets-by', 'topic'],
  ...['--hours', 'Mon-Sat 08:00-17:30'],
  ...['--orders', file('orders.csv'), '--customer', 'customer', '--date', 'ordered_at', '--amount', 'amount'],
  ...['--subscriptions', file('subscriptions.csv'), '--subscriber', 'customer', '--started', 'started_on'],
  ...['--ended', 'ended_on', '--fee', 'price', '--billed-by', 'billed'],
  ...['--currency', 'VND', '--time-zone', 'Asia/Ho_Chi_Minh'],
];

/** The same tickets with the shop's days off, which have names. */
export function withHolidays(tickets: TicketsRequest): TicketsRequest {
  return { ...tickets, business: tickets.business && { ...tickets.business, holidays: HOLIDAYS } };
}

import { makeAnswers } from './answers.js';
import { makeOrders } from './orders.js';
import { Random } from './random.js';
import { written, writtenDay } from './season.js';
import { makeSubscriptions } from './subscriptions.js';
import { makeTickets } from './tickets.js';

const SEED = 20_250_101;

/** The four files of the embedded sample: name and contents, the same bytes every time. */
export function sampleFiles(): ReadonlyMap<string, string> {
  // One source of random numbers each, so that a change to one file leaves the others alone.
  const orders = makeOrders(new Random(SEED + 6), new Random(SEED + 9));
  // Answers and cases follow orders of customers who are alike: the files are read apart, and nothing joins them.
  const followed = makeOrders(new Random(SEED));
  const answers = makeAnswers(followed, new Random(SEED + 1), new Random(SEED + 3));
  const tickets = makeTickets(followed, new Random(SEED + 2));
  const subscriptions = makeSubscriptions(followed, new Random(SEED + 4));
  return new Map([
    [
      'orders.csv',
      table(['order', 'customer', 'ordered_at', 'amount'], orders, ({ customer, at, amount }, k) => [
        id('DH', k + 1),
        id('KH', customer),
        written(at),
        String(amount),
      ]),
    ],
    [
      'answers.csv',
      table(
        ['customer', 'answered_at', 'channel', 'score', 'Satisfaction (1-5)', 'Ease (1-7)'],
        answers,
        ({ customer, at, channel, score, satisfaction, ease }) => [
          id('KH', customer),
          written(at),
          channel,
          level(score),
          level(satisfaction),
          level(ease),
        ],
      ),
    ],
    [
      'tickets.csv',
      table(['case', 'opened_at', 'resolved_at', 'channel', 'topic'], tickets, (ticket, k) => [
        id('HT', k + 1),
        written(ticket.openedAt),
        ticket.resolvedAt === null ? '' : written(ticket.resolvedAt),
        ticket.channel,
        ticket.topic,
      ]),
    ],
    [
      'subscriptions.csv',
      table(
        ['subscription', 'customer', 'plan', 'billed', 'price', 'started_on', 'ended_on'],
        subscriptions,
        ({ customer, plan, billed, price, startedOn, endedOn }, k) => [
          id('DK', k + 1),
          id('KH', customer),
          plan,
          billed,
          String(price),
          writtenDay(startedOn),
          endedOn === null ? '' : writtenDay(endedOn),
        ],
      ),
    ],
  ]);
}

function id(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(5, '0')}`;
}

function level(answer: number | null): string {
  return answer === null ? '' : String(answer);
}

function table<Item>(
  header: readonly string[],
  items: readonly Item[],
  cells: (item: Item, k: number) => string[],
): string {
  const rows = [header, ...items.map(cells)];
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

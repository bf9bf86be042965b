import type { Order } from './orders.js';
import type { Random } from './random.js';
import { dayOf, END, isLateSeason, minutes } from './season.js';

/** A case of customer service. */
export interface Ticket {
  readonly openedAt: number;
  /** `null` while it is open. */
  readonly resolvedAt: number | null;
  readonly channel: string;
  readonly topic: string;
}

/** Topic, its share, median hours to resolution, their spread, and the share that nobody ever closes. */
const TOPICS = [
  ['Giao hàng', 0.42, 19, 1.05, 0.012],
  ['Đổi, trả hàng', 0.2, 44, 0.95, 0.02],
  ['Thanh toán', 0.13, 6, 1.25, 0.008],
  ['Bảo hành', 0.1, 128, 0.85, 0.05],
  ['Tư vấn', 0.15, 1.4, 1.3, 0.004],
] as const;

const CHANNELS = [
  ['Zalo', 0.36],
  ['Tổng đài', 0.27],
  ['Ứng dụng', 0.22],
  ['Email', 0.15],
] as const;

const CASES_AN_ORDER = 0.34;

/** Cases that follow orders, oldest first; what is not resolved by the end of the sample is open. */
export function makeTickets(orders: readonly Order[], random: Random): readonly Ticket[] {
  const tickets: Ticket[] = [];
  for (const { at } of orders) {
    const isLate = isLateSeason(dayOf(at));
    if (!random.chance(CASES_AN_ORDER * (isLate ? 1.5 : 1))) continue;
    const [topic, , median, spread, forgotten] = random.pick(TOPICS.map((entry) => [entry, entry[1]] as const));
    const openedAt = at + minutes(random.lognormal(1.5 * 1440, 0.8));
    const hours = random.lognormal(median * (isLate ? 1.8 : 1), spread);
    const resolvedAt = openedAt + Math.max(minutes(2), minutes(hours * 60));
    const isOpen = random.chance(forgotten) || resolvedAt >= END;
    const channel = random.pick(CHANNELS);
    if (openedAt < END) tickets.push({ openedAt, resolvedAt: isOpen ? null : resolvedAt, channel, topic });
  }
  return tickets.sort((a, b) => a.openedAt - b.openedAt);
}

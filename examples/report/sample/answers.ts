import type { Order } from './orders.js';
import type { Random } from './random.js';
import { DAYS, dayOf, END, isLateSeason, minutes } from './season.js';

/** An answer to "would you recommend us": `null` where the question was skipped. */
export interface Answer {
  readonly customer: number;
  readonly at: number;
  readonly channel: string;
  readonly score: number | null;
}

/** Channel, its share of orders, and how satisfied people are with it, 0 to 1. */
const CHANNELS = [
  ['Ứng dụng', 0.31, 0.66],
  ['Trang web', 0.24, 0.55],
  ['Zalo', 0.17, 0.76],
  ['Sàn TMĐT', 0.17, 0.38],
  ['Cửa hàng', 0.08, 0.84],
  ['Tổng đài', 0.0285, 0.47],
  ['Hội chợ', 0.0015, 0.8],
] as const;

/** How often satisfied and dissatisfied customers give 0, 1, … 10: people like 10, 8 and 5, and some give 0 on principle. */
const SATISFIED = [0.8, 0.2, 0.3, 0.4, 0.6, 3, 3, 9, 21, 23, 42];
const DISSATISFIED = [9, 3, 4, 6, 6, 17, 11, 16, 15, 6, 7];

const ASKED_AND_ANSWERED = 0.68;
const SKIPPED = 0.04;

/** Answers to the survey that follows an order, oldest first. */
export function makeAnswers(orders: readonly Order[], random: Random): readonly Answer[] {
  const answers: Answer[] = [];
  for (const { customer, at: orderedAt } of orders) {
    if (!random.chance(ASKED_AND_ANSWERED)) continue;
    const [channel, , liking] = random.pick(CHANNELS.map((entry) => [entry, entry[1]] as const));
    const at = orderedAt + minutes(random.lognormal(3 * 1440, 0.6));
    const score = random.chance(SKIPPED) ? null : scoreOf(liking, dayOf(orderedAt), random);
    if (at < END) answers.push({ customer, at, channel, score });
  }
  return answers.sort((a, b) => a.at - b.at || a.customer - b.customer);
}

/** The shop is getting better slowly, and is worst when parcels are late. */
function scoreOf(liking: number, day: number, random: Random): number {
  const satisfied = liking + (0.08 * day) / DAYS - (isLateSeason(day) ? 0.22 : 0);
  const weights = random.chance(satisfied) ? SATISFIED : DISSATISFIED;
  return random.pick(weights.map((weight, score) => [score, weight] as const));
}

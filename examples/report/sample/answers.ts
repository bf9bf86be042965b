import type { Order } from './orders.js';
import type { Random } from './random.js';
import { DAYS, dayOf, END, isLateSeason, minutes } from './season.js';

/** Answers of one customer: `null` where a question was skipped. */
export interface Answer {
  readonly customer: number;
  readonly at: number;
  readonly channel: string;
  /** Would you recommend us: 0 to 10. */
  readonly score: number | null;
  /** How satisfied are you with this order: 1 to 5. */
  readonly satisfaction: number | null;
  /** It was easy to order: 1 (not at all) to 7 (very much so). */
  readonly ease: number | null;
}

/** Channel, its share of orders, how satisfied people are with it and how easy they find it, both 0 to 1. */
const CHANNELS = [
  ['Ứng dụng', 0.31, 0.66, 0.82],
  ['Trang web', 0.24, 0.55, 0.62],
  ['Zalo', 0.17, 0.76, 0.74],
  ['Sàn TMĐT', 0.17, 0.38, 0.7],
  ['Cửa hàng', 0.08, 0.84, 0.55],
  ['Tổng đài', 0.0285, 0.47, 0.28],
  ['Hội chợ', 0.0015, 0.8, 0.5],
] as const;

/** How often satisfied and dissatisfied customers give 0, 1, … 10: people like 10, 8 and 5, and some give 0 on principle. */
const SATISFIED = [0.8, 0.2, 0.3, 0.4, 0.6, 3, 3, 9, 21, 23, 42];
const DISSATISFIED = [9, 3, 4, 6, 6, 17, 11, 16, 15, 6, 7];

/** How often people who score 0–6, 7–8 and 9–10 tick 1, 2, … 5 for their satisfaction. */
const SATISFACTION = [
  [17, 23, 34, 20, 6],
  [2, 5, 20, 52, 21],
  [1, 1, 5, 28, 65],
] as const;

/** How often people who found it easy and who did not tick 1, 2, … 7. */
const EASY = [1, 1, 3, 8, 19, 33, 35];
const HARD = [13, 16, 21, 20, 15, 10, 5];

const ASKED_AND_ANSWERED = 0.68;
const SKIPPED = 0.04;
/** Later questions are skipped more often. */
const SATISFACTION_SKIPPED = 0.07;
const EASE_SKIPPED = 0.16;

/**
 * Answers to the survey that follows an order, oldest first. The questions that were added to it draw from a source of
 * their own, so that they leave the scores alone.
 */
export function makeAnswers(orders: readonly Order[], random: Random, later: Random): readonly Answer[] {
  const answers: Answer[] = [];
  for (const { customer, at: orderedAt } of orders) {
    if (!random.chance(ASKED_AND_ANSWERED)) continue;
    const [channel, , liking, comfort] = random.pick(CHANNELS.map((entry) => [entry, entry[1]] as const));
    const at = orderedAt + minutes(random.lognormal(3 * 1440, 0.6));
    const score = random.chance(SKIPPED) ? null : scoreOf(liking, dayOf(orderedAt), random);
    const satisfaction = later.chance(SATISFACTION_SKIPPED) ? null : satisfactionOf(score, later);
    const ease = later.chance(EASE_SKIPPED) ? null : easeOf(comfort, satisfaction, later);
    if (at < END) answers.push({ customer, at, channel, score, satisfaction, ease });
  }
  return answers.sort((a, b) => a.at - b.at || a.customer - b.customer);
}

/** The shop is getting better slowly, and is worst when parcels are late. */
function scoreOf(liking: number, day: number, random: Random): number {
  const satisfied = liking + (0.08 * day) / DAYS - (isLateSeason(day) ? 0.22 : 0);
  const weights = random.chance(satisfied) ? SATISFIED : DISSATISFIED;
  return level(0, weights, random);
}

/** Who would recommend the shop is mostly satisfied with the order; of who gave no score nothing is known. */
function satisfactionOf(score: number | null, random: Random): number {
  const group = score === null ? random.whole(0, 2) : score < 7 ? 0 : score < 9 ? 1 : 2;
  return level(1, SATISFACTION[group] as readonly number[], random);
}

/** How easy it was lies with the channel, and a little with how it went. */
function easeOf(comfort: number, satisfaction: number | null, random: Random): number {
  return level(1, random.chance(comfort + 0.06 * ((satisfaction ?? 3) - 3)) ? EASY : HARD, random);
}

/** A level of a scale that starts at `lowest`, by weight. */
function level(lowest: number, weights: readonly number[], random: Random): number {
  return random.pick(weights.map((weight, k) => [lowest + k, weight] as const));
}

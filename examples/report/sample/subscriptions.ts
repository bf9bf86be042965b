import type { Order } from './orders.js';
import type { Random } from './random.js';
import { addMonths, DAYS, dayOf, isLateSeason } from './season.js';

/** A stretch of time in which a customer pays one price: a subscription, or what it is after a change of plan. */
export interface Subscription {
  readonly customer: number;
  readonly plan: string;
  readonly billed: 'month' | 'year';
  /** Whole dong for that time. */
  readonly price: number;
  /** Days since the start of the sample: the first one, and the first one without it; `null` while it goes on. */
  readonly startedOn: number;
  readonly endedOn: number | null;
}

/** Boxes that come every month, from the smallest: what one costs a month. A year costs as much as ten months. */
const PLANS = [
  ['Cà phê', 149_000],
  ['Cà phê và trà', 259_000],
  ['Gia đình', 449_000],
  ['Văn phòng', 1_290_000],
] as const;

/** How many take each plan first. */
const FIRST = [52, 27, 15, 6].map((weight, plan) => [plan, weight] as const);

/** Of the orders, so many are followed by a subscription of who has none yet. */
const SUBSCRIBES = 0.062;
const BILLED_BY_YEAR = 0.22;
const SECOND_BOX = 0.011;
const MOST_MONTHS = 18;

/** Who is paid for by the year may leave once a year; price and habit keep more of them. */
const LEAVES = { month: 0.034, year: 0.24 };
const GROWS = { month: 0.019, year: 0.11 };
const SHRINKS = { month: 0.011, year: 0.05 };
const PAUSES = 0.014;
const COMES_BACK = 0.17;

/** Subscriptions of some who ordered, by their start; after a change of plan the next one begins where the last one ends. */
export function makeSubscriptions(orders: readonly Order[], random: Random): readonly Subscription[] {
  const found: Subscription[] = [];
  const subscribed = new Set<number>();
  for (const { customer, at } of orders) {
    if (subscribed.has(customer) || !random.chance(SUBSCRIBES)) continue;
    subscribed.add(customer);
    const start = dayOf(at) + random.whole(1, 6);
    found.push(...boxesOf(customer, start, random));
    for (let months = 1; months < MOST_MONTHS; months++) {
      if (random.chance(SECOND_BOX)) found.push(...boxesOf(customer, addMonths(start, months), random));
    }
  }
  const known = found.filter(({ startedOn }) => startedOn < DAYS);
  return known.sort((a, b) => a.startedOn - b.startedOn || a.customer - b.customer);
}

/** One box from its first day on: it is paid for again and again, grows or shrinks, pauses, and some day is cancelled. */
function* boxesOf(customer: number, first: number, random: Random): Generator<Subscription> {
  const billed = random.chance(BILLED_BY_YEAR) ? ('year' as const) : ('month' as const);
  const step = billed === 'year' ? 12 : 1;
  let plan = random.pick(FIRST);
  let startedOn = first;
  for (let day = addMonths(first, step); day < DAYS; day = addMonths(day, step)) {
    const isLeaving = random.chance(LEAVES[billed] * (isLateSeason(day) ? 1.9 : 1));
    const change = random.chance(GROWS[billed]) ? 1 : random.chance(SHRINKS[billed]) ? -1 : 0;
    const isPausing = billed === 'month' && random.chance(PAUSES);
    const next = PLANS[plan + change] === undefined ? plan : plan + change;
    if (!isLeaving && !isPausing && next === plan) continue;
    yield { ...boxOf(customer, plan, billed), startedOn, endedOn: day };
    if (isLeaving && !random.chance(COMES_BACK)) return;
    plan = next;
    // who left and comes back takes longer than who only paused
    if (isLeaving) day = addMonths(day, random.whole(2, 7));
    else if (isPausing) day = addMonths(day, random.whole(1, 3));
    startedOn = day;
  }
  yield { ...boxOf(customer, plan, billed), startedOn, endedOn: null };
}

function boxOf(customer: number, plan: number, billed: Subscription['billed']) {
  const [name, monthly] = PLANS[plan] as (typeof PLANS)[number];
  return { customer, plan: name, billed, price: billed === 'year' ? 10 * monthly : monthly };
}

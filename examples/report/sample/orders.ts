import type { Random } from './random.js';
import { busyness, DAYS, dayOf, dayStart, END, hours } from './season.js';

/** An order of the fictional shop. */
export interface Order {
  readonly customer: number;
  readonly at: number;
  /** Whole dong. */
  readonly amount: number;
}

const NEW_CUSTOMERS_A_DAY = 13.5;

/** What a customer is like. */
interface Habit {
  /** Half of the gaps between orders are shorter. */
  readonly gapDays: number;
  /** How many come back after the first order, and after each later one. */
  readonly comesBack: number;
  readonly again: number;
}

/** The second order is the hardest to get; who has come twice mostly comes again. */
const USUAL: Habit = { gapDays: 34, comesBack: 0.46, again: 0.74 };

/** How loyal customers are who came on a day: bargain hunters are not, and since March 2026 there is a points card. */
function loyalty(day: number): number {
  if (day >= 304 && day < 349) return 0.62;
  if (day >= 424) return 1.3;
  return 1 + (0.12 * day) / DAYS;
}

/**
 * Orders of all customers, oldest first; customers are numbered as they come. Each has habits of their own, as models of what customers
 * are worth expect; without a source for these all are alike.
 */
export function makeOrders(random: Random, habits?: Random): readonly Order[] {
  const orders: Order[] = [];
  let customer = 0;
  for (let day = 0; day < DAYS; day++) {
    const arrivals = Array.from({ length: random.poisson(NEW_CUSTOMERS_A_DAY * busyness(day)) }, () =>
      timeOn(day, random),
    );
    for (const at of arrivals.sort((a, b) => a - b)) {
      orders.push(...ordersOf(++customer, at, habits === undefined ? USUAL : habitOf(habits), random));
    }
  }
  return orders.sort((a, b) => a.at - b.at || a.customer - b.customer);
}

/** Some buy every week and some once a year; some leave at once and some nearly never. */
function habitOf(random: Random): Habit {
  const gapDays = random.lognormal(75, 1.2);
  const leaves = random.unit();
  const stays = 1 - leaves * Math.sqrt(leaves);
  return { gapDays, comesBack: stays, again: stays };
}

/** The first order, and those after it until the customer does not come back or the sample ends. */
function* ordersOf(customer: number, first: number, habit: Habit, random: Random): Generator<Order> {
  const faith = loyalty(dayOf(first));
  const basket = random.lognormal(310_000, 0.45);
  let comesBack = habit.comesBack * faith;
  for (let at = first; at < END; ) {
    yield { customer, at, amount: amountOf(basket, random) };
    if (!random.chance(Math.min(comesBack, 0.98))) return;
    comesBack = habit.again * faith ** 0.5;
    at = laterThan(at, habit.gapDays, random);
  }
}

/** The next order: lognormal gaps, on days drawn by how busy they are. */
function laterThan(at: number, gapDays: number, random: Random): number {
  let day: number;
  do day = dayOf(at) + 1 + Math.floor(random.lognormal(gapDays, 0.85));
  while (!random.chance(busyness(day) / 3));
  return timeOn(day, random);
}

function amountOf(basket: number, random: Random): number {
  return Math.max(29_000, Math.round(random.lognormal(basket, 0.4) / 1000) * 1000);
}

function timeOn(day: number, random: Random): number {
  return dayStart(day) + random.pick(hours()) * 3_600_000 + random.whole(0, 3599) * 1000;
}

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
const MEAN_GAP_DAYS = 34;

/** How loyal customers are who came on a day: bargain hunters are not, and since March 2026 there is a points card. */
function loyalty(day: number): number {
  if (day >= 304 && day < 349) return 0.62;
  if (day >= 424) return 1.3;
  return 1 + (0.12 * day) / DAYS;
}

/** Orders of all customers, oldest first; customers are numbered as they come. */
export function makeOrders(random: Random): readonly Order[] {
  const orders: Order[] = [];
  let customer = 0;
  for (let day = 0; day < DAYS; day++) {
    const arrivals = Array.from({ length: random.poisson(NEW_CUSTOMERS_A_DAY * busyness(day)) }, () =>
      timeOn(day, random),
    );
    for (const at of arrivals.sort((a, b) => a - b)) orders.push(...ordersOf(++customer, at, random));
  }
  return orders.sort((a, b) => a.at - b.at || a.customer - b.customer);
}

/** The first order, and those after it until the customer does not come back or the sample ends. */
function* ordersOf(customer: number, first: number, random: Random): Generator<Order> {
  const faith = loyalty(dayOf(first));
  const basket = random.lognormal(310_000, 0.45);
  // The second order is the hardest to get; who has come twice mostly comes again.
  let comesBack = 0.46 * faith;
  for (let at = first; at < END; ) {
    yield { customer, at, amount: amountOf(basket, random) };
    if (!random.chance(Math.min(comesBack, 0.93))) return;
    comesBack = 0.74 * faith ** 0.5;
    at = laterThan(at, random);
  }
}

/** The next order: lognormal gaps, on days drawn by how busy they are. */
function laterThan(at: number, random: Random): number {
  let day: number;
  do day = dayOf(at) + 1 + Math.floor(random.lognormal(MEAN_GAP_DAYS, 0.85));
  while (!random.chance(busyness(day) / 3));
  return timeOn(day, random);
}

function amountOf(basket: number, random: Random): number {
  return Math.max(29_000, Math.round(random.lognormal(basket, 0.4) / 1000) * 1000);
}

function timeOn(day: number, random: Random): number {
  return dayStart(day) + random.pick(hours()) * 3_600_000 + random.whole(0, 3599) * 1000;
}

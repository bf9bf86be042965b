import {
  BusinessCalendar,
  breakdown,
  byPeriod,
  CesAggregator,
  CsatAggregator,
  lifecycle,
  NpsAggregator,
  perGroup,
  RatioAggregator,
  repeatPurchaseRate,
  ShareAggregator,
  SummaryAggregator,
  TtrAggregator,
} from 'cx-metrics';
import { raw, timestamp } from 'cx-metrics/sql';

const timeZone = 'Asia/Ho_Chi_Minh';
const asOf = '2026-06-20T23:59:00+07:00';
const shift = [
  ['08:00', '12:00'],
  ['13:00', '17:30'],
];
const hours = { 1: shift, 2: shift, 3: shift, 4: shift, 5: shift };
const calendar = new BusinessCalendar({ timeZone, hours, holidays: [{ first: '2026-02-16', last: '2026-02-20' }] });
const sketch = { asOf, percentiles: 'sketch' };

/** A metric by channel and month, or by month alone: what DuckDB is asked, and the same in memory. */
function grouped({ id, says, table, columns, at, fetch, keys = ['channel'], options = {}, of, value }) {
  const month = { period: 'month', at: timestamp(at), timeZone, asOf };
  return {
    id,
    says,
    query: { table, columns, by: { ...Object.fromEntries(keys.map((key) => [key, key])), month }, ...options },
    fetch: `${[...keys, `epoch_ms(${at}) AS at`, ...fetch].join(', ')}`,
    table,
    inMemory: (rows) =>
      breakdown(rows, {
        by: {
          ...Object.fromEntries(keys.map((key) => [key, key])),
          month: byPeriod('month', 'at', { timeZone, asOf }),
        },
        metric: perGroup(of, value),
      }),
  };
}

const answers = { table: 'answers', at: 'answered' };
const tickets = {
  table: 'tickets',
  at: 'opened',
  columns: { openedAt: timestamp('opened'), resolvedAt: timestamp('resolved') },
  fetch: ['epoch_ms(resolved) AS resolved'],
  value: (row) => ({ openedAt: row.at, resolvedAt: row.resolved }),
};
const orders = { table: 'orders', at: 'ordered', fetch: ['amount'], keys: [] };
const aov = { metric: 'average-order-value', unit: 'money', part: 'revenue', whole: 'orders', rows: 'whole' };

/** A metric of customers, whose months are its own. */
function ofCustomers(id, says, conclusion, compute) {
  return {
    id,
    says,
    query: {
      table: 'orders',
      columns: { customer: 'customer', at: timestamp('ordered') },
      timeZone,
      asOf,
      ...conclusion,
    },
    fetch: 'customer, epoch_ms(ordered) AS at',
    table: 'orders',
    inMemory: (rows) => {
      const { refused: _, ...result } = compute(rows, {
        customer: 'customer',
        at: 'at',
        timeZone,
        asOf,
        ...conclusion,
      });
      return result;
    },
  };
}

/** Ten metrics. */
export const metrics = [
  grouped({
    ...answers,
    id: 'nps',
    says: 'NPS by channel and month',
    columns: { score: 'score' },
    fetch: ['score'],
    of: () => new NpsAggregator(),
    value: (row) => row.score,
  }),
  grouped({
    ...answers,
    id: 'csat',
    says: 'CSAT by channel and month',
    columns: { score: 'satisfaction' },
    fetch: ['satisfaction'],
    of: () => new CsatAggregator(),
    value: (row) => row.satisfaction,
  }),
  grouped({
    ...answers,
    id: 'ces',
    says: 'CES by channel and month',
    columns: { score: 'ease' },
    fetch: ['ease'],
    options: { direction: 'high-is-easy' },
    of: () => new CesAggregator({ direction: 'high-is-easy' }),
    value: (row) => row.ease,
  }),
  grouped({
    ...answers,
    id: 'poor-experience-rate',
    says: 'Share of poor experiences, 1 or 2 of 5, by channel and month',
    columns: { dissatisfied: raw('satisfaction <= 2') },
    fetch: ['satisfaction <= 2 AS poor'],
    of: () => new ShareAggregator({ metric: 'poor-experience-rate' }),
    value: (row) => row.poor,
  }),
  grouped({
    ...tickets,
    id: 'ttr',
    says: 'Time to resolution by channel and month',
    options: sketch,
    of: () => new TtrAggregator(sketch),
  }),
  grouped({
    ...tickets,
    id: 'ttr',
    says: 'Time to resolution in business hours, by channel and month',
    options: { ...sketch, calendar },
    of: () => new TtrAggregator({ ...sketch, calendar }),
  }),
  grouped({
    ...orders,
    id: 'gmv',
    says: 'Value of orders by month',
    columns: { value: 'amount' },
    of: () => new SummaryAggregator({ metric: 'gmv', unit: 'money', take: 'total' }),
    value: (row) => row.amount,
  }),
  grouped({
    ...orders,
    id: 'average-order-value',
    says: 'Value of an order by month',
    columns: { revenue: 'amount' },
    of: () => new RatioAggregator(aov),
    value: (row) => ({ revenue: row.amount }),
  }),
  ofCustomers('lifecycle', 'New, retained, resurrected and lost customers by month', { period: 'month' }, lifecycle),
  ofCustomers('repeat-purchase-rate', 'Buyers who buy again', { period: 'month' }, repeatPurchaseRate),
];

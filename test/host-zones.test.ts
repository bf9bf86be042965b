import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as calendar from '../src/calendar/index.js';
import * as cx from '../src/index.js';
import { filled } from './fuzz/filled.js';

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Africa/Cairo'];

/** Events around midnights, ends of months and changes of clocks of these zones, as instants, texts and dates. */
const rows = [
  ['2026-01-31T23:30:00-05:00', '2026-03-08T02:30:00Z'],
  ['2026-02-28T17:00:00Z', '2026-03-01T00:00:00+07:00'],
  ['2026-03-29T00:30:00+02:00', '2026-04-24T00:30:00+02:00'],
  ['2026-03-08T06:59:59.999Z', '2026-03-08T07:00:00Z'],
  ['2026-06-30T23:59:59+13:00', '2026-12-31T18:29:59.999Z'],
].map(([start = '', end = ''], customer) => ({
  customer: customer % 3,
  start,
  end: customer % 2 ? new Date(end) : Date.parse(end),
  amount: customer + 0.1,
}));
const timeZone = 'America/New_York';
const range = { timeZone, asOf: '2027-01-15T12:00:00Z' };
const hours = calendar.BusinessCalendar.weekdays({
  timeZone,
  opens: '09:00',
  closes: '17:30',
  holidays: ['2026-03-09'],
});
const event = { customer: (row: Row) => row.customer, at: (row: Row) => row.start };
const money = { ...event, amount: (row: Row) => row.amount };
const spell = {
  customer: (row: Row) => row.customer,
  startedAt: (row: Row) => row.start,
  endedAt: (row: Row) => row.end,
};
const opened = { openedAt: (row: Row) => row.start, resolvedAt: (row: Row) => row.end, asOf: range.asOf };
type Row = (typeof rows)[number];

/** Something of every kernel and area that sees an instant, out of rows; and what every aggregator holds and concludes. */
function everything(): Record<string, unknown> {
  const orders = cx.countOrders(rows, { ...money, ...range });
  const year = { from: '2026-01-01T00:00:00-05:00', to: '2027-01-01T00:00:00-05:00' };
  return {
    hours,
    local: calendar.instantFromLocal('2026-03-08 02:30', timeZone),
    between: rows.map(({ start, end }) => hours.between(start, end)),
    added: rows.map(({ start }) => hours.add(start, 9 * 3_600_000)),
    ttr: cx.ttr(rows, opened),
    ttrInHours: cx.ttr(rows, { ...opened, calendar: hours }),
    backlog: cx.backlog(rows, opened),
    onTime: cx.onTimeDeliveryRate(rows, { dueAt: opened.openedAt, deliveredAt: opened.resolvedAt, asOf: range.asOf }),
    churn: cx.churnRate(rows, { ...spell, ...year }),
    revenueChurn: cx.revenueChurnRate(rows, { ...spell, amount: money.amount, ...year }),
    summary: cx.orderSummary(orders),
    repeat: cx.repeatPurchaseRate(orders),
    frequency: cx.purchaseFrequency(orders),
    gaps: cx.timeBetweenPurchases(orders),
    lifecycle: cx.lifecycle(orders, { period: 'week' }),
    rfm: cx.rfm(orders),
    retention: cx.retentionCohorts(rows, { ...event, ...range }),
    revenue: cx.revenueCohorts(rows, { ...money, ...range, period: 'quarter' }),
    nps: cx.nps([9, 3]),
    ...Object.fromEntries(
      Object.entries(filled).map(([name, ways]) => [
        name,
        ways.map(({ full }) => full()).map((made) => [made, made.result?.()]),
      ]),
    ),
  };
}

describe('the zone of the host', () => {
  const before = process.env['TZ'];
  const texts = (of: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, JSON.stringify(value)]));
  let expected: Record<string, string>;
  beforeAll(() => {
    process.env['TZ'] = 'UTC';
    expected = texts(everything());
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each(zones)('may be %s: no result and no state depends on it', (zone) => {
    process.env['TZ'] = zone;
    const found = texts(everything());
    expect(Object.keys(expected).filter((name) => found[name] !== expected[name])).toEqual([]);
  });

  it('is really another one each time', () => {
    const locals = zones.map((zone) => {
      process.env['TZ'] = zone;
      return new Date(2026, 6, 1).getTime();
    });
    expect(new Set(locals).size).toBe(zones.length);
  });
});

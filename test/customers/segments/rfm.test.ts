import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RfmEventsResult, rfm } from '../../../src/customers/segments/rfm.js';
import { rfmFromSummaries } from '../../../src/customers/segments/rfm-from-summaries.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { dataLines } from '../../data.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { some } from '../../runs.js';
import golden from './rfm.golden.json' with { type: 'json' };

const DAY = 86_400_000;
const known = { asOf: 100 * DAY, timeZone: 'UTC' };

describe('rfm of the CDNOW customers', () => {
  it('has the scores, borders and codes of the oracle', (context) => {
    const { expected } = golden;
    const rows = dataLines(context, 'cdnow-master.txt')
      .slice(1)
      .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);
    const utc = (day: string) => Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`);
    const orders = countOrders(
      {
        customer: rows.map(([id]) => Number(id)),
        at: rows.map(([, day]) => utc(day)),
        amount: rows.map((row) => Number(row[3])),
      },
      { asOf: `${expected.asOf}T00:00:00Z`, timeZone: 'UTC' },
    );
    const byEdges = rfm(orders);
    const byNtile = rfm(orders, { method: 'ntile' });
    const { negR, F, M } = expected.edges;
    expect(byEdges.edges).toEqual({ recency: negR.map((edge) => -edge), frequency: F, monetary: M });
    const counted = ({ scores }: RfmEventsResult) =>
      Object.values(scores).map((counts: readonly number[]) =>
        Object.fromEntries(counts.map((count, k) => [k + 1, count]).filter(([, count]) => count)),
      );
    expect(counted(byEdges)).toEqual(Object.values(expected.edgeCounts));
    expect(counted(byNtile)).toEqual(Object.values(expected.ntileCounts));
    expect([byEdges.n, byEdges.value, byEdges.events]).toEqual([expected.customers, expected.customers, rows.length]);
    const best = ({ codes }: RfmEventsResult) => codes.find(({ code }) => code === '555')?.customers;
    expect([best(byEdges), best(byNtile)]).toEqual([expected.edge555, expected.ntile555]);
    const differing = byEdges.customers.filter(({ code }, k) => code !== byNtile.customers[k]?.code);
    expect(differing).toHaveLength(expected.differBetweenMethods);
    const scoresOf = new Map<number, Set<number>>();
    for (const { frequency, f } of byNtile.customers) {
      scoresOf.set(frequency, (scoresOf.get(frequency) ?? new Set()).add(f));
    }
    expect([...scoresOf.values()].filter(({ size }) => size > 1)).toHaveLength(expected.tiesSplitByNtileF);
    for (const sample of expected.samples) {
      const [edge, ntile] = [byEdges, byNtile].map(({ customers }) =>
        customers.find(({ customer }) => customer === sample.id),
      );
      expect(edge).toMatchObject({ recency: sample.recencyDays, frequency: sample.frequencyDays, code: sample.edge });
      expect(edge?.monetary).toBeCloseTo(sample.monetary, 2);
      expect(ntile?.code).toBe(sample.ntile);
    }
  });
});

describe('rfm', () => {
  const columns = {
    customer: ['b', 'a', 'a', 'a', 'b', 'c'],
    at: [3 * DAY, 50 * DAY, 50 * DAY + 1, 98 * DAY, 10 * DAY, 101 * DAY],
    amount: [0.1, 5, 6, 7, 0.2, 9],
  };

  it('sums up events by customer and local day', () => {
    const result = rfm(columns, known);
    expect(result.customers.map((each) => [each.customer, each.recency, each.frequency, each.monetary])).toEqual([
      ['a', 2, 2, 18],
      ['b', 90, 2, 0.30000000000000004],
    ]);
    expect(result).toMatchObject({
      metric: 'rfm',
      n: 2,
      events: 5,
      afterAsOf: 1,
      order: 'day',
      timeZone: 'UTC',
      asOf: 100 * DAY,
    });
    expect(rfm(columns, { ...known, order: 'row' }).customers.map(({ frequency }) => frequency)).toEqual([3, 2]);
    const rows = columns.customer.map((who, k) => ({ who, at: columns.at[k], paid: columns.amount[k] }));
    const readers = {
      customer: (row: (typeof rows)[number]) => row.who,
      at: (row: (typeof rows)[number]) => row.at,
      amount: (row: (typeof rows)[number]) => row.paid,
    };
    expectSame(rfm(new Set(rows), { ...readers, ...known }), result);
    expectSame(rfm(countOrders(columns, known)), result);
    const codes = { customer: Int32Array.of(4, 2), at: Float64Array.of(0, DAY), amount: Float64Array.of(1, 2) };
    expect(rfm(codes, known).customers.map((each) => [each.customer, each.recency])).toEqual([
      [2, 99],
      [4, 100],
    ]);
  });

  it('counts days on the wall of the zone', () => {
    const late = { customer: [1], at: ['2026-03-01T20:00:00Z'], amount: [1] };
    const at = (timeZone: string) => rfm(late, { asOf: '2026-03-02T12:00:00Z', timeZone }).customers[0]?.recency;
    expect([at('UTC'), at('Asia/Ho_Chi_Minh'), at('America/New_York')]).toEqual([1, 0, 1]);
  });

  it('scores the same summaries as rfmFromSummaries, in whatever order the events come', () => {
    const event = fc.record({
      customer: fc.nat(6),
      at: fc.nat(99 * 24).map((hour) => hour * 3_600_000),
      amount: fc.integer({ min: -50, max: 500 }),
    });
    const options = fc.record({
      method: fc.constantFrom('quantile-edges' as const, 'ntile' as const),
      order: fc.constantFrom('day' as const, 'row' as const),
    });
    fc.assert(
      fc.property(fc.array(event), options, (events, { method, order }) => {
        const spread = (all: typeof events) => ({
          customer: all.map((e) => e.customer),
          at: all.map((e) => e.at),
          amount: all.map((e) => e.amount),
        });
        const result = rfm(spread(events), { ...known, method, order });
        assertPlain(result);
        const bought = events.filter(({ amount }) => amount >= 0);
        const ids = [...new Set(bought.map(({ customer }) => customer))];
        const own = (id: number) => bought.filter(({ customer }) => customer === id);
        const returned = (id: number) =>
          events.filter(
            ({ customer, at, amount }) => customer === id && amount < 0 && own(id).some((order) => order.at <= at),
          );
        const day = (at: number) => Math.floor(at / DAY);
        const summaries = {
          customer: ids,
          recency: ids.map((id) => 100 - Math.max(...own(id).map(({ at }) => day(at)))),
          frequency: ids.map((id) =>
            order === 'row' ? own(id).length : new Set(own(id).map(({ at }) => day(at))).size,
          ),
          monetary: ids.map((id) => [...own(id), ...returned(id)].reduce((sum, { amount }) => sum + amount, 0)),
        };
        const { events: count, afterAsOf, order: what, timeZone, asOf, ...rest } = result;
        const { refunds, refunded, refundsApart, ...scored } = rest;
        expectSame(scored, rfmFromSummaries(summaries, { method }));
        expect([count, afterAsOf, what, timeZone, asOf]).toEqual([bought.length, 0, order, 'UTC', known.asOf]);
        expect([refunds, refunded]).toEqual(['negative-amounts', ids.flatMap(returned).length]);
        expect(count + refunded + refundsApart).toBe(events.length);
        expectSame(rfm(spread([...events].reverse()), { ...known, method, order }), result);
      }),
      { numRuns: some(5) },
    );
  });

  it('has nothing to say about nobody, and counts what it cannot use', () => {
    expect(rfm({ customer: [], at: [], amount: [] }, known)).toMatchObject({
      value: null,
      n: 0,
      events: 0,
      customers: [],
    });
    const odd = { customer: ['a', null, 'a', ''], at: [1, 1, 'x', 1], amount: [1, 1, 1, 1] };
    expect(rfm(odd, { ...known, onInvalid: 'count' })).toMatchObject({ n: 1, events: 1, missing: 1, invalid: 2 });
  });

  it('refuses bad options and events without amounts', () => {
    const { amount, ...bare } = columns;
    expect(() => rfm(bare, known)).toThrow('rfm: amount must be given: a reader of rows, or a column; got undefined');
    expect(amount).toHaveLength(6);
    expect(
      otherwise('INVALID_VALUE', {
        none: () => rfm(null as never, known),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'no amounts': () => rfm(bare, known),
        'counted without amounts': () => rfm(countOrders(bare, known)),
        asOf: () => rfm(columns, { timeZone: 'UTC' } as never),
        zone: () => rfm(columns, { asOf: 0, timeZone: '+07:00' }),
        order: () => rfm(columns, { ...known, order: 'week' as never }),
        method: () => rfm(columns, { ...known, method: 'qcut' as never }),
        unknown: () => rfm(columns, { ...known, bins: 5 } as never),
        'counted already': () => rfm(countOrders(columns, known), known as never),
      }),
    ).toEqual([]);
  });
});

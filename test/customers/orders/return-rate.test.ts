import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReturnRateRowOptions, returnRate } from '../../../src/customers/orders/return-rate.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './return-rate.golden.json' with { type: 'json' };

interface Order {
  readonly came?: unknown;
  readonly back?: unknown;
  readonly size?: unknown;
  readonly sent?: unknown;
}
const rateOf = (orders: Iterable<Order>, options?: object) =>
  returnRate(orders, {
    deliveredAt: (order: Order) => order.came,
    returnedAt: (order: Order) => order.back,
    delivered: (order: Order) => order.size,
    returned: (order: Order) => order.sent,
    asOf: 100,
    windowMs: 14,
    ...options,
  } as ReturnRateRowOptions<Order>);

describe('returnRate', () => {
  it.each(golden.cases)(
    'agrees with plain filters at $confidence',
    ({ rows, asOf, windowMs, confidence, items, ...parts }) => {
      const orders = rows.map(([came, back, size, sent]) => ({ came, back, size, sent }));
      const byOrders = rateOf(orders, { asOf, windowMs, confidence });
      expectSame(
        byOrders,
        returnRate(
          { returned: parts.returned, delivered: parts.orders, immature: parts.immature, late: parts.late },
          { confidence },
        ),
      );
      for (const definition of ['items', 'value']) {
        const result = rateOf(orders, { asOf, windowMs, confidence, definition });
        expect(result).toMatchObject({
          definition,
          n: parts.orders,
          returned: items.returned,
          delivered: items.delivered,
          value: items.value,
          immature: parts.immature,
          late: parts.late,
        });
        expect(result.se).toBeCloseTo(items.se, 12);
        expectInterval(result.interval, items.interval, golden.source.tolerance);
      }
    },
  );

  it('follows every order for the same time', () => {
    const orders = [
      { came: 86, back: 100 },
      { came: 86.5, back: 87 },
      { came: 0, back: 14 },
      { came: 0, back: 14.5 },
      { came: 0, back: 101 },
      { came: 0, back: null },
    ];
    expect(rateOf(orders)).toMatchObject({
      returned: 2,
      delivered: 5,
      value: 0.4,
      n: 5,
      immature: 1,
      late: 1,
      definition: 'orders',
      se: null,
    });
    expect(rateOf(orders, { windowMs: 0 })).toMatchObject({ delivered: 6, immature: 0, returned: 0, late: 4 });
    expect(rateOf(orders, { asOf: 0 })).toMatchObject({ value: null, n: 0, immature: 6, interval: null });
  });

  it('counts items or value where asked, looking at what came back only where something did', () => {
    const orders = [
      { came: 0, back: 5, size: 4, sent: 1 },
      { came: 0, back: null, size: 6, sent: 'not looked at' },
      { came: 0, back: 20, size: 10, sent: 10 },
    ];
    expect(rateOf(orders, { definition: 'value' })).toMatchObject({
      value: 0.05,
      returned: 1,
      delivered: 20,
      late: 1,
      interval: { method: 'delta', low: 0 },
    });
    const all = [
      { came: 0, back: 1, size: 2, sent: 2 },
      { came: 0, back: 1, size: 3, sent: 3 },
    ];
    expect(rateOf(all, { definition: 'items' })).toMatchObject({ value: 1, se: 0, interval: { low: 1, high: 1 } });
    expect(rateOf([], { definition: 'items' })).toMatchObject({
      value: null,
      n: 0,
      returned: 0,
      delivered: 0,
      interval: null,
    });
    // sizes are not read where orders are counted
    expect(rateOf([{ came: 0, back: 1, size: 'x' }])).toMatchObject({ value: 1 });
    expect(rateOf([{ came: 0, back: 1 }], { interval: clopperPearson }).interval?.method).toBe('clopper-pearson');
  });

  it('is a share whose parts add up, judged once and for all', () => {
    const order = fc.record({ came: fc.nat(60), gap: fc.option(fc.nat(30)), size: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(
        fc.array(order),
        fc.nat(80),
        fc.nat(20),
        fc.constantFrom('orders', 'items'),
        (given, asOf, windowMs, definition) => {
          const orders = given.map(({ came, gap, size }) => ({
            came,
            back: gap === null ? null : came + gap,
            size,
            sent: gap === null ? null : 1,
          }));
          const rate = rateOf(orders, { asOf, windowMs, definition });
          assertPlain(rate);
          expect(rate.n + rate.immature).toBe(orders.length);
          expect(rate.returned).toBeLessThanOrEqual(rate.delivered);
          if (rate.interval && rate.value !== null) {
            expect(rate.interval.low).toBeLessThanOrEqual(rate.value);
            expect(rate.interval.high).toBeGreaterThanOrEqual(rate.value);
            expect(rate.interval.high).toBeLessThanOrEqual(1);
          }
          // of orders that are old enough, later news change nothing but what is late
          const old = orders.filter(({ came }) => came + windowMs <= asOf);
          const later = rateOf(old, { asOf: 1000, windowMs, definition });
          expect([later.value, later.n]).toEqual([rate.value, rate.n]);
          const columns = {
            deliveredAt: orders.map(({ came }) => came),
            returnedAt: Float64Array.from(orders, ({ back }) => back ?? NaN),
            delivered: orders.map(({ size }) => size),
            returned: orders.map(({ sent }) => sent),
          };
          expectSame(returnRate(columns, { asOf, windowMs, definition: definition as 'items' }), rate);
        },
      ),
      { numRuns: runs },
    );
  });

  it('leaves out, and counts, what is missing or invalid', () => {
    const good = { came: 0, back: 1, size: 2, sent: 1 };
    const bad = [
      { ...good, came: null },
      { ...good, came: 'x' },
      { ...good, back: 'x' },
      { ...good, back: -1 },
      { ...good, size: null },
      { ...good, size: -1 },
      { ...good, sent: null },
      { ...good, sent: 3 },
      { ...good, sent: '1' },
    ];
    expect(rateOf([good, ...bad], { definition: 'items', onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 3,
      invalid: 6,
    });
    expect(() => rateOf([{ ...good, back: -1 }])).toThrow(
      'returnRate: returnedAt must be no earlier than deliveredAt; got -1 at row 0, reader returnedAt',
    );
    expect(() => rateOf([{ ...good, sent: 3 }], { definition: 'items' })).toThrow(
      'returnRate: returned must be no more than delivered; got 3 at row 0, reader returned',
    );
    const integers = { deliveredAt: Int32Array.of(1, 2), returnedAt: Int32Array.of(3, 0) };
    expect(returnRate(integers, { asOf: 100, windowMs: 5, missingValue: 0 })).toMatchObject({
      returned: 1,
      delivered: 2,
    });
  });

  it('refuses bad options', () => {
    expect(
      otherwise('INVALID_OPTION', {
        'no asOf': () => rateOf([], { asOf: undefined }),
        asOf: () => rateOf([], { asOf: 'today' }),
        'no window': () => rateOf([], { windowMs: undefined }),
        window: () => rateOf([], { windowMs: -1 }),
        definition: () => rateOf([], { definition: 'units' }),
        'interval of items': () => rateOf([], { definition: 'items', interval: clopperPearson }),
        confidence: () => rateOf([], { definition: 'items', confidence: 1 }),
        onInvalid: () => rateOf([], { onInvalid: 'skip' }),
        unknown: () => rateOf([], { window: 5 }),
        'no reader': () => rateOf([], { definition: 'items', delivered: undefined }),
        none: () => returnRate([], undefined as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        none: () => returnRate(null as never, { asOf: 1, windowMs: 1 }),
        'no column': () =>
          returnRate({ deliveredAt: [1], returnedAt: [1] }, { asOf: 1, windowMs: 1, definition: 'items' }),
      }),
    ).toEqual([]);
  });
});

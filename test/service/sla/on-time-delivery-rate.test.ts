import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OnTimeDeliveryRateColumns,
  type OnTimeDeliveryRateRowOptions,
  onTimeDeliveryRate,
} from '../../../src/service/sla/on-time-delivery-rate.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './on-time-delivery-rate.golden.json' with { type: 'json' };

interface Order {
  readonly due?: unknown;
  readonly came?: unknown;
  readonly cancelled?: unknown;
}
const rateOf = (orders: Iterable<Order>, options?: object) =>
  onTimeDeliveryRate(orders, {
    dueAt: (order: Order) => order.due,
    deliveredAt: (order: Order) => order.came,
    cancelledAt: (order: Order) => order.cancelled,
    asOf: 200,
    ...options,
  } as OnTimeDeliveryRateRowOptions<Order>);

describe('onTimeDeliveryRate', () => {
  it('is on time over due: an order that never came is late', () => {
    const orders = [
      { due: 100, came: 100 },
      { due: 100, came: 101 },
      { due: 100, came: null },
      { due: 200, came: 50 },
    ];
    const rate = rateOf(orders);
    expect(rate).toMatchObject({
      metric: 'on-time-delivery-rate',
      unit: 'fraction',
      value: 0.5,
      n: 4,
      count: 2,
      missing: 0,
      invalid: 0,
      committed: null,
      early: 0,
      late: 1,
      undelivered: 1,
      cancelled: 0,
      notDue: 0,
      interval: { method: 'wilson', confidence: 0.95 },
    });
    expectSame(onTimeDeliveryRate({ onTime: 2, due: 4, undelivered: 1 }), rate);
    expectSame(rateOf(new Set(orders)), rate);
    expect(rateOf(orders, { committed: 'original-promise', confidence: 0.8 })).toMatchObject({
      committed: 'original-promise',
      interval: { confidence: 0.8 },
    });
  });

  it('judges an order once its time is over, come or not', () => {
    const orders = [
      { due: 195, came: 190 },
      { due: 205, came: 190 },
      { due: 195, came: null },
    ];
    expect(rateOf(orders)).toMatchObject({ n: 2, count: 1, undelivered: 1, notDue: 1 });
    expect(rateOf(orders, { toleranceMs: 5 })).toMatchObject({ n: 2, count: 1, notDue: 1 });
    expect(rateOf(orders, { toleranceMs: 6 })).toMatchObject({ value: null, n: 0, notDue: 3 });
  });

  it('has a tolerance window on both sides', () => {
    const orders = [80, 89, 90, 100, 105, 106].map((came) => ({ due: 100, came }));
    expect(rateOf(orders)).toMatchObject({ count: 4, early: 0, late: 2 });
    expect(rateOf(orders, { toleranceMs: 5 })).toMatchObject({ count: 5, late: 1 });
    expect(rateOf(orders, { toleranceMs: 5, earlyMs: 10 })).toMatchObject({ count: 3, early: 2, late: 1 });
    expect(rateOf(orders, { earlyMs: 0 })).toMatchObject({ count: 1, early: 3, late: 2 });
  });

  it('leaves out what was cancelled before it was due, and nothing else', () => {
    const cancelled = (at: unknown, came: unknown = null, due = 100) => ({ due, came, cancelled: at });
    expect(rateOf([cancelled(99)])).toMatchObject({ n: 0, cancelled: 1 });
    expect(rateOf([cancelled(100), cancelled(150)])).toMatchObject({ n: 2, undelivered: 2, cancelled: 0 });
    expect(rateOf([cancelled(60, 50)])).toMatchObject({ n: 1, count: 1, cancelled: 0 });
    expect(rateOf([cancelled(60, 70)])).toMatchObject({ n: 0, cancelled: 1 });
    expect(rateOf([cancelled(60, null, 300)])).toMatchObject({ n: 0, notDue: 1, cancelled: 0 });
  });

  it('does not know what happens after asOf', () => {
    expect(rateOf([{ due: 200, came: 201 }])).toMatchObject({ n: 1, undelivered: 1, late: 0 });
    expect(rateOf([{ due: 150, came: 201, cancelled: 202 }], { toleranceMs: 50 })).toMatchObject({ undelivered: 1 });
  });

  it('gives the same from columns of every memory', () => {
    const due = [100, 100, 100, null, 300];
    const came = [90, 120, null, 90, 90];
    const withdrawn = [null, null, 50, null, null];
    const expected = rateOf(due.map((each, k) => ({ due: each, came: came[k], cancelled: withdrawn[k] })));
    expect(expected).toMatchObject({ n: 2, count: 1, late: 1, cancelled: 1, missing: 1, notDue: 1 });
    const options = { asOf: 200 };
    const columns = { dueAt: due, deliveredAt: came, cancelledAt: withdrawn };
    expectSame(onTimeDeliveryRate(columns, options), expected);
    const floats = (column: (number | null)[]) => Float64Array.from(column, (each) => each ?? NaN);
    expectSame(
      onTimeDeliveryRate({ dueAt: floats(due), deliveredAt: floats(came), cancelledAt: floats(withdrawn) }, options),
      expected,
    );
    const whole = (column: (number | null)[]) => Int32Array.from(column, (each) => each ?? 0);
    const integers = { dueAt: whole(due), deliveredAt: whole(came), cancelledAt: whole(withdrawn) };
    expectSame(onTimeDeliveryRate(integers, { ...options, missingValue: 0 }), expected);
    expect(onTimeDeliveryRate({ dueAt: due, deliveredAt: came }, options)).toMatchObject({
      n: 3,
      cancelled: 0,
      undelivered: 1,
    });
  });

  it('has no rate when nothing was due, which is not a rate of 0', () => {
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null });
    expect(rateOf([{ due: 100 }])).toMatchObject({ value: 0, n: 1 });
  });

  it.each(golden.cases)('agrees with plain filters: $toleranceMs, $earlyMs at $confidence', (of) => {
    const { rows, asOf, toleranceMs, earlyMs, confidence, share, ...parts } = of;
    const orders = rows.map(([due, came, cancelled]) => ({ due, came, cancelled }));
    const result = rateOf(orders, { asOf, toleranceMs, earlyMs: earlyMs ?? undefined, confidence });
    expect(result).toMatchObject(parts);
    expectShare(result, share, golden.source.tolerance);
  });

  it('puts every order into one place, does not look ahead, and is judged once and for all', () => {
    const instant = fc.integer({ min: 0, max: 30 });
    const order = fc.record({ due: fc.option(instant), came: fc.option(instant), cancelled: fc.option(instant) });
    const windows = fc.record({ toleranceMs: fc.nat(5), earlyMs: fc.option(fc.nat(5), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(order), instant, windows, (orders, asOf, options) => {
        const result = rateOf(orders, { ...options, asOf });
        assertPlain(result);
        const { n, count, early, late, undelivered, cancelled, notDue, missing } = result;
        expect(count + early + late + undelivered).toBe(n);
        expect(n + cancelled + notDue + missing).toBe(orders.length);
        const hide = (at: number | null) => (at !== null && at > asOf ? null : at);
        const known = orders.map((each) => ({ ...each, came: hide(each.came), cancelled: hide(each.cancelled) }));
        expectSame(rateOf(known, { ...options, asOf }), result);
        // later news can make an undelivered order late, but neither on time nor undone
        for (const each of orders) {
          const then = rateOf([each], { ...options, asOf });
          const later = rateOf([each], { ...options, asOf: 100 });
          if (then.n === 1) expect([later.n, later.count]).toEqual([1, then.count]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('says what was expected, what came and where', () => {
    expect(() => rateOf([{ due: 'tomorrow' }])).toThrow(
      'onTimeDeliveryRate: dueAt must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got "tomorrow" at row 0, reader dueAt',
    );
    expect(() => onTimeDeliveryRate({ dueAt: [1], deliveredAt: [new Date(NaN)] }, { asOf: 5 })).toThrow(
      'got Invalid Date at index 0 of deliveredAt',
    );
    const mixed = [{ due: 1, came: 1 }, { due: 'x' }, { due: 1, came: 'x' }, { due: 1, cancelled: 'x' }];
    expect(rateOf(mixed, { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 3 });
    const columns: OnTimeDeliveryRateColumns = { dueAt: [1], deliveredAt: [1] };
    expect(
      otherwise('INVALID_VALUE', {
        none: () => onTimeDeliveryRate(null as never, { asOf: 5 }),
        lengths: () => onTimeDeliveryRate({ ...columns, deliveredAt: [] }, { asOf: 5 }),
        'no column': () => onTimeDeliveryRate({ dueAt: [1] } as never, { asOf: 5 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'no asOf': () => onTimeDeliveryRate(columns, {} as never),
        'no options': () => onTimeDeliveryRate(columns, undefined as never),
        asOf: () => onTimeDeliveryRate(columns, { asOf: '2026-01-01' }),
        toleranceMs: () => onTimeDeliveryRate(columns, { asOf: 5, toleranceMs: -1 }),
        'no tolerance': () => onTimeDeliveryRate(columns, { asOf: 5, toleranceMs: null as never }),
        earlyMs: () => onTimeDeliveryRate(columns, { asOf: 5, earlyMs: Infinity }),
        committed: () => onTimeDeliveryRate(columns, { asOf: 5, committed: 'promised' as never }),
        unknown: () => onTimeDeliveryRate(columns, { asOf: 5, tolerance: 1 } as never),
        'no reader': () => rateOf([], { dueAt: undefined }),
      }),
    ).toEqual([]);
  });
});

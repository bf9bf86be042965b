import fc from 'fast-check';
import type { OrderEvent } from '../../../src/kernels/orders/order-events.js';

/** What orders are counted by. */
export interface OrderKind {
  readonly timeZone: string;
  readonly asOf: number;
  readonly amounts: 'none' | 'sum';
  readonly refunds: 'flagged' | 'as-orders' | undefined;
}

export const FROM = Date.UTC(2025, 1, 1);
export const TO = Date.UTC(2025, 5, 20);

/** Zones east and west of UTC, one with clocks that change, and ends within a day, at a midnight and before everything. */
export const orderKinds: fc.Arbitrary<OrderKind> = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia'),
  asOf: fc.constantFrom(TO, Date.UTC(2025, 3, 1, 5, 30), Date.UTC(2025, 2, 31, 17), FROM),
  amounts: fc.constantFrom('none', 'sum'),
  refunds: fc.constantFrom(undefined, undefined, 'flagged', 'as-orders'),
});

/** Two customers have most of the orders, so that several on a day are common. */
const customer = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0', '1') },
  fc.nat(8).map(String),
  fc.constantFrom('an', 'bình', '__proto__', 'constructor', '-3', '2.5'),
);
const at = fc.oneof(
  fc.integer({ min: FROM, max: TO }),
  fc
    .tuple(fc.nat(60), fc.integer({ min: -3, max: 3 }))
    .map(([day, hours]) => FROM + day * 86_400_000 + hours * 3_600_000),
);
/** Amounts whose plain sums depend on their order. */
const amount = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0.1, 0.2, 1e16, -1e16));

export const order: fc.Arbitrary<OrderEvent> = fc.record({
  customer,
  at,
  amount,
  refund: fc.constantFrom(true, false, 0, 1),
});

/** Without amounts an order must bring none, and without flags no flag. */
export function bare(kind: OrderKind, order: OrderEvent | null | undefined): OrderEvent | null | undefined {
  if (order == null) return order;
  const { amount, refund, ...rest } = order;
  return {
    ...rest,
    ...(kind.amounts === 'sum' ? { amount } : {}),
    ...(kind.refunds === 'flagged' ? { refund } : {}),
  };
}

/** Readers of rows that are orders. */
export function orderReaders(kind: OrderKind) {
  return {
    customer: (row: OrderEvent | null | undefined) => row?.customer,
    at: (row: OrderEvent | null | undefined) => row?.at,
    ...(kind.amounts === 'sum' ? { amount: (row: OrderEvent | null | undefined) => row?.amount } : {}),
    ...(kind.refunds === 'flagged' ? { refund: (row: OrderEvent | null | undefined) => row?.refund } : {}),
  };
}

/** The same orders as columns of any values and as columns of codes. */
export function orderColumns(kind: OrderKind, orders: readonly (OrderEvent | null | undefined)[]) {
  const ids = [...new Set(orders.map((order) => order?.customer))];
  const column = <K extends 'customer' | 'at' | 'amount' | 'refund'>(name: K) => orders.map((order) => order?.[name]);
  return {
    columns: {
      customer: column('customer'),
      at: column('at'),
      ...(kind.amounts === 'sum' ? { amount: column('amount') } : {}),
      ...(kind.refunds === 'flagged' ? { refund: column('refund') } : {}),
    },
    coded: {
      customer: Int32Array.from(orders, (order) => (order?.customer == null ? -1 : ids.indexOf(order.customer))),
      at: Float64Array.from(orders, (order) => (order?.at as number) ?? Number.NaN),
      ...(kind.amounts === 'sum'
        ? { amount: Float64Array.from(orders, (order) => Number(order?.amount ?? Number.NaN)) }
        : {}),
      // 1 and 0 of one byte, where no flag is missing
      ...(kind.refunds === 'flagged'
        ? {
            refund: orders.every((order) => order?.refund != null)
              ? Uint8Array.from(orders, (order) => Number(order?.refund))
              : column('refund'),
          }
        : {}),
    },
  };
}

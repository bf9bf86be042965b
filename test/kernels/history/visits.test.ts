import { describe, expect, it } from 'vitest';
import { lifecycle } from '../../../src/customers/orders/lifecycle.js';
import { countVisits } from '../../../src/kernels/history/visits.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';

const DAY = 86_400_000;
const zone = { timeZone: 'UTC', asOf: 10 * DAY };
const rows = [
  { user: 'an', on: 5 * DAY },
  { user: 'an', on: 5 * DAY + 7 },
  { user: 'binh', on: 10 * DAY },
  { user: 'chi', on: 10 * DAY + 1 },
  { user: null, on: 1 },
];
const read = { subject: (row: (typeof rows)[0]) => row.user, at: (row: (typeof rows)[0]) => row.on };

describe('countVisits', () => {
  it('counts per subject and local day, and knows nothing of money', () => {
    const { histories, ...known } = countVisits(rows, { ...zone, ...read });
    // what happens at asOf is known, though its day has only begun
    expect(known).toEqual({
      kind: 'visits',
      ...zone,
      asOfDay: 10,
      lastDay: 9,
      n: 3,
      missing: 1,
      invalid: 0,
      reasons: {},
      refused: [],
      afterAsOf: 1,
      refunds: null,
      refunded: 0,
      refundsApart: 0,
    });
    expect(histories.ids).toEqual(['an', 'binh', 'chi']);
    expect([[...histories.starts], [...histories.times], [...histories.events]]).toEqual([
      [0, 1, 2, 2],
      [5, 10],
      [2, 1],
    ]);
    expect(Object.keys(histories)).toEqual(['ids', 'starts', 'times', 'events']);
  });

  it('takes columns of codes, and is what metrics of presence take', () => {
    const columns = { subject: Int32Array.of(4, 4, 0), at: Float64Array.of(DAY, 2 * DAY, DAY) };
    const visits = countVisits(columns, zone);
    const { subject: customer, at } = columns;
    expect(lifecycle(visits, { period: 'day' })).toEqual(
      lifecycle(countOrders({ customer, at }, zone), { period: 'day' }),
    );
    expect(countVisits(columns, { ...zone, missingValue: 0 })).toMatchObject({ n: 2, missing: 1 });
  });

  it('refuses what is none, and options of others', () => {
    expect(() => countVisits([{ user: '', on: 1 }], { ...zone, ...read } as never)).toThrow(
      'countVisits: subject must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 0, reader subject',
    );
    expect(() => countVisits(rows, { ...zone, customer: read.subject, at: read.at } as never)).toThrow(
      'countVisits: unknown option "customer"; known are',
    );
    expect(() => countVisits(rows, read as never)).toThrow('countVisits: asOf must be');
    expect(() => countVisits({ customer: [1], at: [1] } as never, zone)).toThrow(
      'countVisits: unknown column "customer"',
    );
  });
});

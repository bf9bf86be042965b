import { describe, expect, it } from 'vitest';
import { isAscending, isCounted, takenVisits, visitsOf } from '../../../src/kernels/history/sound-visits.js';
import { countVisits } from '../../../src/kernels/history/visits.js';
import { countOrders, type Orders } from '../../../src/kernels/orders/count-orders.js';

const DAY = 86_400_000;
const columns = { customer: ['an', 'an', 'binh', 'an'], at: [5 * DAY, 2 * DAY, 3 * DAY, 5 * DAY + 7] };
const options = { timeZone: 'UTC', asOf: 10 * DAY };
const { customer: subject, at } = columns;
/** Orders without what they were worth. */
const kept = ({ histories: { ids, starts, times, events }, ...known }: Orders) => ({
  ...known,
  kind: 'visits',
  histories: { ids, starts, times, events },
});
const visits = countVisits({ subject, at }, options);

describe('visitsOf', () => {
  it('counts rows and columns of customers, and takes what has been counted as it is', () => {
    expect(visitsOf('m', columns, options, 'by')).toEqual(visits);
    // of amounts, the signs are looked at
    const paid = { ...columns, amount: [1, 2, 4, -1] };
    const told = { refunds: 'negative-amounts', refunded: 1, n: 3 };
    expect(visitsOf('m', paid, options, '')).toMatchObject(told);
    expect(visitsOf('m', paid, options, '')).toEqual(kept(countOrders(paid, options)));
    expect(() => visitsOf('m', { ...paid, amount: [1, 2, 4, 'x'] }, options, '')).toThrow('m: amount must be a finite');
    // or passed over
    const passed = { ...options, refunds: 'as-orders' };
    expect(visitsOf('m', { ...paid, refund: ['x', 'x', 'x', 'x'] }, passed, '')).toEqual({
      ...visits,
      refunds: 'as-orders',
    });
    const rows = columns.customer.map((customer, k) => ({ customer, at: columns.at[k] as number }));
    const readers = { customer: (row: (typeof rows)[0]) => row.customer, at: (row: (typeof rows)[0]) => row.at };
    expect(visitsOf('m', new Set(rows), { ...options, ...readers }, '')).toEqual(visits);
    expect(visitsOf('m', visits, undefined, '')).toBe(visits);
    const orders = countOrders(columns, options);
    expect(visitsOf('m', orders, { nth: 5 }, 'nth')).toBe(orders);
  });

  it('refuses options that neither count nor conclude', () => {
    expect(() => visitsOf('m', columns, { ...options, by: 5 }, 'nth')).toThrow('m: unknown option "by"; known are');
    expect(() => visitsOf('m', visits, { by: 5 }, 'nth')).toThrow('m: unknown option "by"; known are');
  });
});

describe('takenVisits', () => {
  it.each([
    'timeZone',
    'asOf',
    'onInvalid',
    'customer',
    'at',
    'missingValue',
    'attribute',
    'amount',
    'refund',
    'refunds',
  ])('refuses %s for what has been counted', (name) => {
    expect(() => takenVisits('m', visits, { [name]: 5 })).toThrow(
      `m: ${name} must be left out: they have been counted already; got 5`,
    );
  });

  const { histories } = visits;
  const changed = (changes: object) => ({ ...visits, histories: { ...histories, ...changes } });
  const orders = visits;
  it.each<[string, unknown]>([
    ['no histories', { ...orders, histories: null }],
    ['plain arrays', JSON.parse(JSON.stringify(orders))],
    ['no starts', changed({ starts: new Int32Array() })],
    ['starts that go down', changed({ starts: Int32Array.of(0, 3, 2) })],
    ['starts beyond the end', changed({ starts: Int32Array.of(0, 2, 4) })],
    ['starts after the beginning', changed({ starts: Int32Array.of(1, 2, 3) })],
    ['ids of others', changed({ ids: ['an'] })],
    ['ids that are none', changed({ ids: 'an' })],
    ['fewer counts than days', changed({ events: Float64Array.of(1, 2) })],
    ['counts that add up to something else', changed({ events: Float64Array.of(1, 1, 1) })],
    ['a count of none', changed({ events: Float64Array.of(0, 3, 1) })],
    ['days that do not ascend', changed({ times: Float64Array.of(5, 5, 3) })],
    ['a fraction of a day', changed({ times: Float64Array.of(2, 4.5, 3) })],
    ['a day after the last', changed({ times: Float64Array.of(2, 11, 3) })],
    ['a last day long after that of asOf', { ...orders, lastDay: 12 }],
    ['a last day that is none', { ...orders, lastDay: 9.5 }],
    ['no day of asOf', { ...orders, asOfDay: Number.NaN }],

    ['ids that name nobody', changed({ ids: ['an', ''] })],
    ['a day before all days', changed({ times: Float64Array.of(-1e300, 5, 3) })],
    ['no count of the missing', { ...visits, missing: -1 }],
    ['no count of the invalid', { ...visits, invalid: 'x' }],
    ['half a visit after asOf', { ...visits, afterAsOf: 0.5 }],
    ['another asOf', { ...visits, asOf: 12 * DAY }],
    ['an asOf that is none', { ...visits, asOf: Number.NaN }],
    ['an asOf that is text', { ...visits, asOf: '1970-01-11T00:00:00Z' }],
    ['another zone', { ...visits, timeZone: 'Asia/Tokyo' }],
    ['no zone', { ...visits, timeZone: 'Mars/Base' }],
    ['n of others', { ...visits, n: 5 }],
    ['a field of others', { ...visits, foo: 1 }],
    ['a column of others', changed({ foo: 1 })],
    ['a rule of others', { ...visits, refunds: 'some' }],
    ['refunds that nobody told', { ...visits, refunded: 1 }],
    ['half a refund', { ...visits, refunds: 'flagged', refundsApart: 0.5 }],
    ['no reasons', { ...visits, reasons: undefined }],
    ['reasons of nothing', { ...visits, reasons: { 'at-not-an-instant': 1 } }],
    ['a place without a reason', { ...visits, refused: [{ index: 0, reason: 'x' }] }],
    ['ids of two kinds', changed({ ids: ['an', 7] })],
    ['an id twice', changed({ ids: ['an', 'an'] })],
  ])('refuses visits with %s', (_, damaged) => {
    expect(() => takenVisits('m', damaged as typeof visits, {})).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: expect.stringMatching(
          /^m: counted visits must be what countVisits or countOrders returns; got damaged ones \(.+\)$/,
        ),
      }),
    );
  });

  it('says what is damaged', () => {
    const said = (damaged: object) => () => takenVisits('m', damaged as typeof visits, {});
    expect(said({ ...visits, foo: 1 })).toThrow('got damaged ones (foo)');
    expect(said(changed({ ids: ['an', 'an'] }))).toThrow('got damaged ones (ids)');
    expect(said({ ...visits, missing: -1 })).toThrow('got damaged ones (missing)');
  });

  it('takes visits of a night in which clocks go back over midnight, at asOf itself, and none', () => {
    const zone = { timeZone: 'America/St_Johns', asOf: '2009-11-01T03:10Z' };
    const late = countVisits({ subject: [1], at: ['2009-11-01T03:00Z'] }, zone);
    expect(late.lastDay).toBe(late.asOfDay + 1);
    const edge = countVisits({ subject: [1], at: [10 * DAY] }, options);
    expect([edge.lastDay, ...edge.histories.times]).toEqual([9, 10]);
    const none = countVisits({ subject: [], at: [] }, options);
    for (const sound of [late, edge, none]) expect(takenVisits('m', sound, {})).toBe(sound);
  });

  it('asks what else has to be sound', () => {
    expect(() => takenVisits('m', visits, {}, () => false)).toThrow('got damaged ones');
  });
});

describe('isCounted and isAscending', () => {
  it('tell by the kind, and by places that lead to the end', () => {
    expect([visits, { kind: 'orders' }, { kind: 'x' }, [], null, 5].map(isCounted)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([isAscending(Int32Array.of(0, 2, 2), 2), isAscending(Int32Array.of(0, 2), 3)]).toEqual([true, false]);
    expect(isAscending(Int32Array.of(0, 3, 2), 2)).toBe(false);
  });
});

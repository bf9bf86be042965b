import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { readVisits } from '../../../src/kernels/history/read-visits.js';
import { refundPart, refundsBy, refundsIn } from '../../../src/kernels/history/refunds.js';
import { AMOUNT } from '../../../src/kernels/history/visit-amounts.js';
import { daySpec, type RefundRule } from '../../../src/kernels/history/visit-spec.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const DAY = 86_400_000;

describe('refundPart', () => {
  const columns = { customer: [1], at: [1] };
  it.each<[unknown, object, boolean, RefundRule | null]>([
    [columns, {}, false, null],
    [columns, {}, true, 'negative-amounts'],
    [{ ...columns, refund: [1] }, {}, true, 'flagged'],
    [{ ...columns, refund: [1] }, {}, false, 'flagged'],
    [{ ...columns, refund: [1] }, { refunds: 'flagged' }, false, 'flagged'],
    // columns are passed over where they are not asked for
    [{ ...columns, refund: [1] }, { refunds: 'negative-amounts' }, true, 'negative-amounts'],
    [{ ...columns, refund: [1] }, { refunds: 'as-orders' }, true, 'as-orders'],
    [columns, { refunds: 'as-orders' }, true, 'as-orders'],
    [columns, { refunds: 'as-orders' }, false, null],
    [[], { refund: 'back' }, true, 'flagged'],
    [[], { refund: () => true }, false, 'flagged'],
    // the events of an aggregator
    [null, {}, true, 'negative-amounts'],
    [null, {}, false, null],
    [null, { refunds: 'flagged' }, false, 'flagged'],
    [null, { refunds: 'as-orders' }, true, 'as-orders'],
  ])('of %j under %j, with amounts: %s, is %s', (source, options, hasAmounts, rule) => {
    expect(refundPart('m', source, options as never, hasAmounts)?.rule ?? null).toBe(rule);
  });

  it.each<[unknown, object, boolean, string]>([
    [columns, { refunds: 'flagged' }, true, 'm: refund must be given'],
    [
      columns,
      { refunds: 'negative-amounts' },
      false,
      'm: refunds must be "flagged" or left out, since no amount is read',
    ],
    [null, { refunds: 'negative-amounts' }, false, 'm: refunds must be "flagged" or left out, since no amount is read'],
    [columns, { refunds: 'some' }, true, 'm: refunds must be flagged or negative-amounts or as-orders'],
    [
      [],
      { refund: 'back', refunds: 'as-orders' },
      true,
      'm: refunds must be "flagged" or left out, since refund is read',
    ],
  ])('of %j is not told by %j', (source, options, hasAmounts, text) => {
    expect(() => refundPart('m', source, options as never, hasAmounts)).toThrow(text);
    expect(outcome(() => refundPart('m', source, options as never, hasAmounts))).toBe('INVALID_OPTION');
  });
});

describe('refundsIn', () => {
  const spec = (refunds: RefundRule, asOf = 100 * DAY) =>
    daySpec('m', { timeZone: 'UTC', asOf }, 'customer', AMOUNT, refundsBy(refunds));
  /** By hand: of each refund, whether an order of its customer lies at its millisecond or before. */
  const slow = (rows: readonly (readonly [customer: number, at: number, amount: number])[], asOf: number) => {
    const [kept, apart, late]: [number[][], number[], number[]] = [[], [], []];
    for (const [k, [customer, at, amount]] of rows.entries()) {
      if (!(amount < 0)) continue;
      const follows = rows.some(
        ([who, when, paid]) => who === customer && paid >= 0 && Math.floor(when) <= Math.floor(at),
      );
      if (at > asOf) late.push(k);
      else if (follows) kept.push([customer, Math.floor(at / DAY), amount]);
      else apart.push(k);
    }
    return { kept, apart: apart.length, late: late.length };
  };

  it('tells refunds that follow an order from those that do not', () => {
    const row = fc.tuple(
      fc.nat(3),
      fc.integer({ min: -20, max: 60 }).map((half) => half * 0.5 * DAY + (half % 3) * 0.4),
      fc.constantFrom(-2, -0.5, 0, 1),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.constantFrom(10 * DAY, 100 * DAY), (rows, asOf) => {
        const source = {
          customer: Int32Array.from(rows, ([customer]) => customer),
          at: Float64Array.from(rows, ([, at]) => at),
          amount: Float64Array.from(rows, ([, , amount]) => amount),
        };
        const wanted = slow(rows, asOf);
        const arrays = { customer: [...source.customer], at: [...source.at], amount: [...source.amount] };
        for (const columns of [source, arrays]) {
          const read = readVisits(spec('negative-amounts', asOf), columns, {});
          const { refunded, refundsApart, afterAsOf, refunds } = refundsIn(spec('negative-amounts', asOf), read);
          expect([refunded, refundsApart, afterAsOf]).toEqual([wanted.kept.length, wanted.apart, wanted.late]);
          const { subjects = [], times = [], amounts = [] } = refunds ?? {};
          const got = Array.from(subjects, (code, i) => [(read.ids?.[code] ?? code) as number, times[i], amounts[i]]);
          expect(got).toEqual(wanted.kept);
          expect(read.at.length + (read.refunds?.at.length ?? 0)).toBe(rows.length);
        }
      }),
      { numRuns: runs },
    );
  });

  it('takes flags of every kind; a flagged amount lowers revenue, whatever its sign', () => {
    const base = { customer: [1, 1, 1, 1, 1], at: [DAY, DAY, 2 * DAY, 2 * DAY, 3 * DAY], amount: [5, 0, 3, -3, -4] };
    for (const refund of [
      [false, true, true, true, false],
      [0, 1, 1, 1, 0],
      [0n, 1n, 1n, 1n, 0n],
      [false, 1, true, 1n, 0],
    ]) {
      const read = readVisits(spec('flagged'), { ...base, refund }, {});
      expect(Array.from(read.amounts ?? [])).toEqual([5, -4]);
      expect(Array.from(read.refunds?.amounts ?? [])).toEqual([0, -3, -3]);
      expect(refundsIn(spec('flagged'), read)).toMatchObject({ refunded: 3, refundsApart: 0 });
    }
    const coded = {
      customer: Int32Array.from(base.customer),
      at: Float64Array.from(base.at),
      amount: Float64Array.from(base.amount),
    };
    const bytes = readVisits(spec('flagged'), { ...coded, refund: Uint8Array.of(0, 1, 1, 1, 0) }, {});
    expect(bytes.ids).toBeNull();
    expect(Array.from(bytes.refunds?.amounts ?? [])).toEqual([0, -3, -3]);
    // as a number of none, 1 leaves no flag
    const customer = coded.customer.map((who) => who + 1);
    const flags = { ...coded, customer, refund: Uint8Array.of(0, 1, 1, 1, 0) };
    const unknown = readVisits(spec('flagged'), flags, { missingValue: 1 });
    expect([unknown.missing, unknown.refunds]).toEqual([3, null]);
  });

  it('counts a row without a flag as missing, and one with a bad one as invalid', () => {
    const columns = { customer: [1, 1, 1], at: [DAY, DAY, DAY], amount: [1, 1, 1], refund: [null, 'yes', false] };
    const counted = { ...spec('flagged'), onInvalid: 'count' } as const;
    expect(readVisits(counted, columns, {})).toMatchObject({
      missing: 1,
      invalid: 1,
      reasons: { 'refund-not-a-flag': 1 },
      refused: [{ index: 1, reason: 'refund-not-a-flag' }],
    });
    expect(() => readVisits(spec('flagged'), columns, {})).toThrow(
      'm: refund must be true, false, 1 or 0; got "yes" at index 1 of refund',
    );
    const bytes = {
      ...columns,
      customer: Int32Array.of(1, 1, 1),
      at: Float64Array.of(1, 1, 1),
      amount: Float64Array.of(1, 1, 1),
    };
    expect(() => readVisits(spec('flagged'), { ...bytes, refund: Uint8Array.of(0, 1, 2) }, {})).toThrow(
      'got 2 at index 2',
    );
  });

  it('reads columns that need no change where refunds are orders and no amount is looked at', () => {
    const columns = { customer: Int32Array.of(0, 0, 1), at: Float64Array.of(1, 2 * DAY, 3), amount: [5, -5, 7] };
    const known = { timeZone: 'UTC', asOf: '1970-02-01T00:00Z', refunds: 'as-orders', measure: 'lifetime' } as const;
    for (const amount of [columns.amount, Float64Array.from(columns.amount)]) {
      const { count, n, refunds } = repeatPurchaseRate({ ...columns, amount }, known);
      expect([count, n, refunds]).toEqual([1, 2, 'as-orders']);
    }
  });

  it('knows the order of a customer whatever its amount, and refunds of nobody who ordered', () => {
    const at = [5 * DAY, 5 * DAY, 4 * DAY];
    const { refunded, refundsApart } = refundsIn(
      spec('negative-amounts'),
      readVisits(spec('negative-amounts'), { customer: ['a', 'a', 'b'], at, amount: [0, -1, -1] }, {}),
    );
    expect([refunded, refundsApart]).toEqual([1, 1]);
  });
});

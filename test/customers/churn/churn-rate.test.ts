import { describe, expect, it } from 'vitest';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { dataLines } from '../../data.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import oracle from './churn.golden.json' with { type: 'json' };

const period = { from: 100, to: 200 };
/** Spells as [customer, start, end]. */
const columns = (...spells: [string | number, number, number | null][]) => ({
  customer: spells.map(([customer]) => customer),
  startedAt: spells.map(([, start]) => start),
  endedAt: spells.map(([, , end]) => end),
});

describe('churnRate', () => {
  it('counts who was lost among those at the start', () => {
    const spells = columns(['a', 0, null], ['b', 0, 150], ['c', 120, null], ['d', 130, 160], ['e', 0, 50]);
    const rate = churnRate(spells, period);
    expect(rate).toMatchObject({ value: 0.5, start: 2, new: 2, churnedFromStart: 1, churnedFromNew: 1, end: 2 });
    expect(rate).toMatchObject({ from: 100, to: 200, per: 'customer', n: 2, definition: 'start-of-period' });
    assertPlain(rate);
  });

  it('puts what happens at an edge into the period that it begins', () => {
    expect(churnRate(columns(['a', 100, null]), period)).toMatchObject({ start: 0, new: 1, end: 1 });
    expect(churnRate(columns(['a', 0, 100]), period)).toMatchObject({ start: 1, churnedFromStart: 1, end: 0 });
    expect(churnRate(columns(['a', 0, 200]), period)).toMatchObject({ start: 1, churned: 0, end: 1 });
    expect(churnRate(columns(['a', 200, null]), period)).toMatchObject({ start: 0, new: 0, end: 0, value: null });
  });

  it('FB16: start + new + reactivated − churned = end, with churn on the day of the fall', () => {
    const spells = columns(['a', 0, 150], ['b', 0, 60], ['b', 170, null], ['c', 110, 140]);
    expect(churnRate(spells, period)).toMatchObject({ start: 1, new: 1, reactivated: 1, churned: 2, end: 1 });
    expect(churnRate(spells, { from: 149, to: 150 })).toMatchObject({ start: 1, churned: 0, end: 1 });
    expect(churnRate(spells, { from: 150, to: 151 })).toMatchObject({ start: 1, churned: 1, end: 0 });
  });

  it('FB17: never exceeds its base, however long the period and however often people go', () => {
    const often = Array.from({ length: 20 }, (_, k): [string, number, number] => ['a', 5 * k, 5 * k + 2]);
    const spells = columns(['b', 0, null], ...often);
    for (const per of ['customer', 'departure'] as const) {
      expect(churnRate(spells, { from: 1, to: 1000, per })).toMatchObject({ value: 0.5, churnedFromStart: 1 });
      const definition = 'start-plus-new-and-reactivated';
      expect(churnRate(spells, { from: 1, to: 1000, per, definition }).value).toBeLessThanOrEqual(1);
    }
    expect(churnRate(spells, { from: 1, to: 1000, definition: 'start-all-churn', per: 'departure' }).value).toBe(10);
  });

  it('FB18: an upgrade, and a second subscription, are no churn', () => {
    expect(churnRate(columns(['a', 0, 150], ['a', 150, null]), period)).toMatchObject({ churned: 0, new: 0, end: 1 });
    expect(churnRate(columns(['a', 0, null], ['a', 50, 150]), period)).toMatchObject({ churned: 0, end: 1 });
    expect(churnRate(columns(['a', 0, 150], ['a', 151, null]), { ...period, per: 'departure' })).toMatchObject({
      churned: 1,
      reactivated: 1,
      end: 1,
    });
  });

  it('counts nobody for a spell that holds no instant', () => {
    const nobody = { start: 0, new: 0, reactivated: 0, churned: 0, end: 0, n: 0, missing: 0, invalid: 0 };
    expect(churnRate(columns(['a', 150, 150]), period)).toMatchObject(nobody);
    expect(churnRate(columns(['a', 100, 100]), { ...period, per: 'departure' })).toMatchObject(nobody);
    // nor is a later spell a return
    expect(churnRate(columns(['a', 50, 50], ['a', 150, null]), period)).toMatchObject({ new: 1, reactivated: 0 });
    expect(churnRate(columns(['a', 0, null], ['a', 150, 150]), { ...period, per: 'departure' })).toMatchObject({
      start: 1,
      churned: 0,
      end: 1,
    });
    const term = { ...columns(['a', 0, null], ['b', 5, 5]), renewsAt: [null, 150] };
    expect(churnRate(term, period).dueForRenewal).toBeNull();
  });

  it('counts each customer once, or every departure', () => {
    const spells = columns(['a', 0, 110], ['a', 120, 130], ['a', 140, null], ['b', 0, null]);
    expect(churnRate(spells, period)).toMatchObject({ value: 0, churned: 0, reactivated: 0, end: 2 });
    expect(churnRate(spells, { ...period, per: 'departure' })).toMatchObject({
      value: 0.5,
      churned: 2,
      reactivated: 2,
      churnedFromReactivated: 1,
      end: 2,
    });
  });

  it('counts terms that end in the period, unless they were given up for another spell', () => {
    const spells = {
      customer: ['renewed', 'left', 'early', 'upgraded', 'later', 'twice', 'twice'],
      startedAt: [0, 0, 0, 0, 0, 0, 150],
      endedAt: [null, 150, 120, null, null, 150, 180],
      renewsAt: [150, 150, 150, null, 250, 150, 180],
    };
    const given = {
      ...spells,
      customer: [...spells.customer, 'upgraded'],
      startedAt: [...spells.startedAt, 0],
      endedAt: [...spells.endedAt, 130],
      renewsAt: [...spells.renewsAt, 160],
    };
    const definition = 'up-for-renewal';
    expect(churnRate(given, { ...period, definition })).toMatchObject({ dueForRenewal: 4, notRenewed: 3, value: 0.75 });
    expect(churnRate(given, { ...period, definition, per: 'departure' })).toMatchObject({
      dueForRenewal: 5,
      notRenewed: 3,
      value: 0.6,
      n: 5,
    });
    const later = { ...columns(['a', 0, 150]), renewsAt: [250] };
    expect(churnRate(later, { ...period, definition })).toMatchObject({ value: null, n: 0 });
  });

  it('takes the mean of customers over time', () => {
    const spells = columns(['a', 0, null], ['b', 150, null], ['c', 0, 125]);
    expect(churnRate(spells, { ...period, definition: 'mean-of-days' })).toMatchObject({
      meanCustomers: 1.75,
      value: 1 / 1.75,
      n: 1.75,
    });
  });

  it('moves month by month as the published example does', () => {
    const { rows, months } = oracle.mrrPlaybook;
    const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
    const spells = {
      customer: rows.map(([customer]) => customer as number),
      startedAt: rows.map(([, start]) => at(start as string)),
      endedAt: rows.map(([, , end]) => at(end as string)),
    };
    expect(months.length).toBe(30);
    for (const [k, month] of months.entries()) {
      const from = at(`${month.month}-01`);
      const to = at(months[k + 1] ? `${months[k + 1]?.month}-01` : '2020-03-01');
      const rate = churnRate(spells, { from, to });
      expect(rate).toMatchObject({
        start: month.startCustomers,
        new: month.new,
        reactivated: month.reactivated,
        churned: month.churned,
        end: month.endCustomers,
        value: month.logoChurn,
      });
    }
  });

  it('finds the lapsed buyers of CDNOW when a purchase keeps a customer for a window of days', (context) => {
    const lines = dataLines(context, 'cdnow-master.txt').slice(1);
    const day = 86_400_000;
    const customer: string[] = [];
    const startedAt: number[] = [];
    for (const line of lines) {
      const [id = '', date = ''] = line.trim().split(/\s+/);
      customer.push(id);
      startedAt.push(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8))));
    }
    for (const each of oracle.windowChurn.expected) {
      const endedAt = startedAt.map((start) => start + each.windowDays * day);
      const [from, to] = [each.start, each.end].map((date) => Date.parse(`${date}T00:00:00Z`) + day) as [
        number,
        number,
      ];
      const rate = churnRate({ customer, startedAt, endedAt }, { from, to });
      expect(rate).toMatchObject({
        start: each.activeStart,
        end: each.activeEnd,
        churnedFromStart: each.churned,
        reactivated: each.reactivated + rate.churnedFromReactivated,
        new: each.new + rate.churnedFromNew,
      });
    }
  });

  it('counts what is missing and what is invalid apart', () => {
    const rows = [
      { id: 1, from: 0, to: null },
      { id: null, from: 0, to: null },
      { id: 2, from: null, to: null },
      { id: 3, from: 9, to: 8 },
      { id: '', from: 0, to: null },
    ];
    const readers = {
      customer: (row: (typeof rows)[0]) => row.id,
      startedAt: (row: (typeof rows)[0]) => row.from,
      endedAt: (row: (typeof rows)[0]) => row.to,
    };
    expect(churnRate(rows, { ...readers, ...period, onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 2,
      invalid: 2,
    });
    expect(() => churnRate(rows, { ...readers, ...period })).toThrow(
      'churnRate: endedAt must be not before startedAt; got 8 at row 3, reader endedAt',
    );
    const typed = { customer: Int32Array.of(1, -1), startedAt: Int32Array.of(5, 5), endedAt: Int32Array.of(-1, -1) };
    expect(churnRate(typed, { ...period, missingValue: -1 })).toMatchObject({ start: 1, missing: 1, end: 1 });
  });

  it('refuses options that are none, or that do not go together', () => {
    const spells = columns(['a', 0, null]);
    expect(
      otherwise('INVALID_OPTION', {
        none: () => churnRate(spells, undefined as never),
        'no period': () => churnRate(spells, { from: 5 } as never),
        'an empty period': () => churnRate(spells, { from: 5, to: 5 }),
        'a time without offset': () => churnRate(spells, { from: '2026-01-01T00:00:00', to: 5 }),
        unknown: () => churnRate(spells, { ...period, asOf: 5 } as never),
        per: () => churnRate(spells, { ...period, per: 'event' as never }),
        measure: () => churnRate(spells, { ...period, measure: 'customers' } as never),
        'no reader': () => churnRate([{}], { ...period, customer: () => 1 } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        amounts: () => churnRate({ ...spells, amount: [1] } as never, period),
        'a term before the start': () => churnRate({ ...columns(['a', 5, null]), renewsAt: [4] }, period),
        'no columns': () => churnRate(5 as never, period),
      }),
    ).toEqual([]);
  });

  it('equals the same counts', () => {
    const spells = columns(['a', 0, null], ['b', 0, 150], ['c', 120, 130]);
    const { value, interval } = churnRateFromCounts({ start: 2, new: 1, churnedFromStart: 1, churnedFromNew: 1 });
    expect(churnRate(spells, period)).toMatchObject({ value, interval });
  });
});

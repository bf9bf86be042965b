import { describe, expect, it } from 'vitest';
import { measurePart } from '../../../src/core/reading.js';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import { retentionRate } from '../../../src/customers/churn/retention-rate.js';
import { survivalCurve } from '../../../src/customers/survival/survival-curve.js';
import { INSTANT, optionOf, RowTally } from '../../../src/kernels/proportion/row-tally.js';
import { periodOf, readSpells, SPELL_NAMES } from '../../../src/kernels/spell/spell.js';
import { mrr } from '../../../src/revenue/recurring/mrr.js';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';
import { netRevenueRetention } from '../../../src/revenue/retention/net-revenue-retention.js';
import { revenueChurnRate } from '../../../src/revenue/retention/revenue-churn-rate.js';
import { outcome } from '../../laws.js';

type Metric = (rows: readonly object[], options: object) => unknown;

describe('readSpells', () => {
  const read = (source: object, onInvalid: 'throw' | 'count' = 'count') => {
    const tally = new RowTally('m', source, onInvalid);
    const taken: unknown[] = [];
    readSpells('m', source, { required: SPELL_NAMES, optional: ['more'] }, {}, tally, (...spell) => taken.push(spell));
    const { refused: _, ...left } = tally.leftOut;
    return { taken, ...left };
  };

  it('hands on valid spells with their other parts', () => {
    const source = { customer: ['a', '2'], startedAt: [0, new Date(5)], endedAt: [null, 6], more: ['x', undefined] };
    expect(read(source).taken).toEqual([
      ['a', 0, Infinity, 0, 'x', undefined, undefined, undefined],
      ['2', 5, 6, 1, undefined, undefined, undefined, undefined],
    ]);
  });

  it('takes nothing of a spell that holds no instant', () => {
    const source = { customer: ['a', 'b'], startedAt: [5, 5], endedAt: [5, new Date(5)], more: ['x', 'x'] };
    expect(read(source)).toEqual({ taken: [], missing: 0, invalid: 0, reasons: {} });
  });

  it('counts what is missing or invalid', () => {
    const source = {
      customer: [null, 1, 1, 1, NaN, 1, 1],
      startedAt: [0, undefined, 'x', 5, 0, 0, 0],
      endedAt: [1, 1, 1, 4, 1, Infinity, '9999-12-31T00:00:00Z'],
    };
    const reasons = {
      'customer-not-an-id': 1,
      'endedAt-not-an-instant': 2,
      'endedAt-too-early': 1,
      'startedAt-not-an-instant': 1,
    };
    expect(read(source)).toEqual({ taken: [], missing: 2, invalid: 5, reasons });
    expect(() => read(source, 'throw')).toThrow(
      'm: startedAt must be epoch milliseconds, a Date or text with an offset',
    );
    expect(() => read({ customer: [1], startedAt: [0], endedAt: ['x'] }, 'throw')).toThrow('at index 0 of endedAt');
  });
});

describe('ends of spells', () => {
  const read = (endedAt: readonly unknown[]) => () => {
    const source = { customer: endedAt.map(() => 'a'), startedAt: endedAt.map(() => 0), endedAt };
    const tally = new RowTally('m', source, 'throw');
    readSpells('m', source, { required: SPELL_NAMES }, {}, tally, () => {});
  };

  it('that never come are answered with the way to say so', () => {
    expect(read(['9999-12-31T23:59:59Z'])).toThrow(
      'm: endedAt must be before the year 9999 (null says that it goes on); got "9999-12-31T23:59:59Z" at index 0 of endedAt',
    );
    expect(read([Infinity])).toThrow('got Infinity (null says that it has not ended) at index 0 of endedAt');
    expect(read(['9998-12-31T23:59:59Z'])).not.toThrow();
  });

  it('may be none of all, but not of a column that is not there', () => {
    expect(read([undefined, undefined])).not.toThrow();
    const source = { customer: ['a'], startedAt: [undefined], endedAt: [1] };
    const tally = new RowTally('m', source, 'count');
    expect(outcome(() => readSpells('m', source, { required: SPELL_NAMES }, {}, tally, () => {}))).toBe('NOTHING_READ');
  });

  it('are of customers of one kind, and starts in milliseconds where all are seen', () => {
    const spells = (customer: unknown[], startedAt: unknown[], known?: number) => () => {
      const source = { customer, startedAt, endedAt: customer.map(() => null) };
      const tally = new RowTally('m', source, 'count');
      readSpells('m', source, { required: SPELL_NAMES }, {}, tally, () => {}, known);
    };
    expect(spells([7, '7'], [0, 0])).toThrow('got a string at index 1 of customer, a number at index 0 of customer');
    expect(spells([7n, '7'], [0, 0])).not.toThrow();
    expect(spells([7], [1_760_000_000], Date.UTC(2026, 0))).toThrow('which looks like seconds');
    expect(spells([7], [1_760_000_000])).not.toThrow();
  });
});

describe('periodOf', () => {
  it('is half-open and not empty', () => {
    expect(periodOf('m', 5, '1970-01-01T00:00:00.009Z', undefined)).toEqual({ from: 5, to: 9 });
    expect(() => periodOf('m', 5, 5, undefined)).toThrow('m: to must be after from; got 5');
    expect(outcome(() => periodOf('m', NaN, 5, undefined))).toBe('INVALID_OPTION');
    expect(outcome(() => optionOf('m', INSTANT, 'asOf', undefined))).toBe('INVALID_OPTION');
    expect([INSTANT.read(3), INSTANT.read('3')]).toEqual([3, null]);
  });

  it('takes local dates, in a zone that is given', () => {
    const zone = 'Asia/Ho_Chi_Minh';
    const january = { from: Date.parse('2026-01-01T00:00+07:00'), to: Date.parse('2026-02-01T00:00+07:00') };
    expect(periodOf('m', '2026-01-01', '2026-02-01', zone)).toEqual(january);
    expect(periodOf('m', '2026-01-01', january.to, zone)).toEqual(january);
    expect(() => periodOf('m', '2026-01-01', '2026-02-01', undefined)).toThrow(
      'm: timeZone must be given where from is a local date',
    );
    expect(outcome(() => periodOf('m', '2026-01-01', '2026-02-30', zone))).toBe('INVALID_OPTION');
    expect(outcome(() => periodOf('m', '2026-02-01', '2026-01-01', zone))).toBe('INVALID_OPTION');
  });
});

describe('names of fields', () => {
  const rows = [
    { who: 'a', since: 0, price: 12, every: null, end: undefined },
    { who: 'b', since: 0, price: 6 },
  ];
  const readers = { customer: 'who', startedAt: 'since', endedAt: 'end', amount: 'price' };
  const told = (more: object) => () => mrr(rows, { asOf: 9, ...readers, ...more } as never).value;

  it('refuses names that are no field of any row, which would change every number without a word', () => {
    expect(told({ billed: 'every' })()).toBe(18);
    expect(told({ billed: () => 'year', endedAt: () => undefined })()).toBe(1.5);
    // a name, not an interval that holds for all
    expect(told({ billed: 'year' })).toThrow('mrr: the reader billed gave undefined for each of 2 rows');
    expect(outcome(told({ currency: 'USD', onInvalid: 'count' }))).toBe('NOTHING_READ');
    expect(told({ endedAt: 'ended' })).toThrow('the reader endedAt gave undefined for each of 2 rows: is its name');
    const spans = { ...readers, from: 1, to: 9 };
    for (const rate of [netRevenueRetention, grossRevenueRetention, revenueChurnRate] as Metric[]) {
      expect(outcome(() => rate(rows, { ...spans, billed: 'evry' }))).toBe('NOTHING_READ');
    }
    const { amount: _, ...presence } = spans;
    for (const rate of [churnRate, retentionRate] as Metric[]) {
      expect(outcome(() => rate(rows, { ...presence, endedAt: 'ended', onInvalid: 'count' }))).toBe('NOTHING_READ');
    }
    const curve = () =>
      survivalCurve(rows, { customer: 'who', startedAt: 'since', endedAt: 'ended', asOf: 9 } as never);
    expect(outcome(curve)).toBe('NOTHING_READ');
  });

  it('says nothing of a part of the rows, of none, and of columns', () => {
    expect(() => measurePart(told({ billed: 'year' }))).not.toThrow();
    expect(mrr([], { asOf: 9, ...readers, billed: 'year' } as never).value).toBeNull();
    const columns = { customer: ['a'], startedAt: [0], endedAt: [undefined], amount: [5], billed: [undefined] };
    expect(mrr(columns, { asOf: 9 }).value).toBe(5);
  });
});

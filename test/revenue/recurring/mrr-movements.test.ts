import { describe, expect, it } from 'vitest';
import { breakdown } from '../../../src/breakdown/breakdown.js';
import { perGroup } from '../../../src/breakdown/per-group.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { MrrAggregator } from '../../../src/revenue/recurring/mrr-aggregator.js';
import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { saasQuickRatio } from '../../../src/revenue/recurring/saas-quick-ratio.js';
import { outcome } from '../../laws.js';

const columns = {
  customer: ['an', 'an', 'binh'],
  startedAt: [0, 40, 0],
  endedAt: [40, null, 50],
  amount: [50, 80, 40],
};

describe('mrrMovements', () => {
  it('says what it rests on', () => {
    const { periods, ...result } = mrrMovements(columns, { from: 30, to: 60 });
    expect(result).toEqual({
      metric: 'mrr-movements',
      unit: 'money',
      value: -10,
      n: 2,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      start: 90,
      new: 0,
      expansion: 30,
      contraction: 0,
      churned: 40,
      reactivated: 0,
      end: 80,
      customers: { start: 2, new: 0, expansion: 1, contraction: 0, churned: 1, reactivated: 0, end: 1 },
      from: 30,
      to: 60,
      status: 'complete',
      timeZone: null,
      asOf: 60,
      perMonth: 'year/12, half-year/6, quarter/3, week*52/12, day*365/12',
      currency: null,
    });
    expect(periods).toEqual([]);
    expect(Object.keys(mrrMovements(columns, { from: 30, to: 60 })).slice(0, 5)).toEqual([
      'metric',
      'unit',
      'value',
      'n',
      'missing',
    ]);
  });

  it('takes the end of data for no churn, and asOf within a period for its end so far', () => {
    const cut = { ...columns, endedAt: [40, 60, 60] };
    expect(mrrMovements(cut, { from: 30, to: 60 })).toMatchObject({ churned: 0, end: 120, status: 'complete' });
    expect(mrrMovements(cut, { from: 30, to: 70, asOf: 60 })).toMatchObject({
      churned: 90,
      end: 0,
      to: 70,
      asOf: 60,
      status: 'partial',
    });
    expect(mrrMovements(cut, { from: 30, to: 70, asOf: 59 })).toMatchObject({ churned: 0, end: 120 });
    // local dates and rows as anywhere
    const rows = [{ who: 'an', since: '2026-01-05T00:00Z', until: null, price: 120, every: 'year' as const }];
    const readers = {
      customer: 'who',
      startedAt: 'since',
      endedAt: 'until',
      amount: 'price',
      billed: 'every',
    } as const;
    const january = { from: '2026-01-01', to: '2026-02-01', timeZone: 'Asia/Ho_Chi_Minh' };
    expect(mrrMovements(rows, { ...readers, ...january })).toMatchObject({
      new: 10,
      asOf: Date.parse('2026-01-31T17:00Z'),
    });
  });

  it('gives what the quick ratio takes', () => {
    const bridge = mrrMovements(columns, { from: 30, to: 60 });
    expect(saasQuickRatio(bridge).value).toBe(0.75);
    const spells = countSpells(columns, { asOf: 60 });
    expect(saasQuickRatio(spells, { from: 30 }).value).toBe(0.75);
    expect(mrrMovements(spells, { from: 30 })).toEqual(bridge);
  });

  it('refuses what it cannot answer', () => {
    const calls = {
      'neither to nor asOf': () => mrrMovements(columns, { from: 3 }),
      'to before from': () => mrrMovements(columns, { from: 30, to: 20 }),
      'asOf before from': () => mrrMovements(columns, { from: 30, to: 60, asOf: 20 }),
      'a date without a zone': () => mrrMovements(columns, { from: '2026-01-01', to: '2026-02-01' }),
      'a measure': () => mrrMovements(columns, { from: 3, to: 6, measure: 'net' } as never),
    };
    for (const [name, call] of Object.entries(calls)) expect([name, outcome(call)]).toEqual([name, 'INVALID_OPTION']);
  });
});

describe('recurring revenue by plan', () => {
  const rows = [
    { who: 'an', plan: 'pro', from: 0, to: null, price: 600, every: 'year' },
    { who: 'binh', plan: 'basic', from: 0, to: 10, price: 30, every: 'month' },
    { who: 'binh', plan: 'pro', from: 10, to: null, price: 50, every: 'month' },
    { who: 'chi', plan: 'basic', from: 0, to: null, price: 25, every: 'month' },
    { who: 'chi', plan: 'pro', from: 12, to: null, price: 5, every: 'month' },
  ] as const;
  const readers = { customer: 'who', startedAt: 'from', endedAt: 'to', amount: 'price', billed: 'every' } as const;
  const period = { from: 5, to: 20 };
  const known = { asOf: 20 };

  it('knows each plan by itself: who moves is churned in one and new in the other', () => {
    const metric = (part: Iterable<(typeof rows)[number]>) => mrrMovements(part, { ...readers, ...period } as never);
    const table = breakdown(rows, { by: { plan: 'plan' }, metric });
    const [basic, pro] = table.groups.map(({ result }) => result);
    expect([basic?.start, basic?.churned, basic?.end]).toEqual([55, 30, 25]);
    expect([pro?.start, pro?.new, pro?.end]).toEqual([50, 55, 105]);
    expect(table.total).toMatchObject({ start: 105, new: 0, expansion: 25, churned: 0, end: 130 });
  });

  it('is counted while rows go by, and not of what has been counted', () => {
    const read = ({ who, from, to, price, every }: (typeof rows)[number]) => {
      return { customer: who, startedAt: from, endedAt: to, amount: price, billed: every };
    };
    const table = breakdown(rows, { by: { plan: 'plan' }, metric: perGroup(() => new MrrAggregator(known), read) });
    expect(table.groups.map(({ keys, result }) => [keys.plan, result.value, result.n])).toEqual([
      ['basic', 25, 1],
      ['pro', 105, 3],
    ]);
    expect(table.total.value).toBe(130);
    const spells = countSpells(rows, { ...readers, ...known });
    expect(() => breakdown(spells as never, { by: { plan: [] }, metric: () => table.total })).toThrow(
      'breakdown: the source must be rows or columns: what has been counted has none',
    );
  });
});

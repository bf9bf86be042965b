import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
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

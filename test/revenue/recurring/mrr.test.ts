import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { mrr } from '../../../src/revenue/recurring/mrr.js';
import { assertPlain, outcome } from '../../laws.js';

const columns = {
  customer: ['an', 'an', 'binh', 'chi'],
  startedAt: ['2026-01-05T00:00Z', '2026-02-10T00:00Z', '2026-01-20T00:00Z', '2026-01-20T00:00Z'],
  endedAt: [null, null, '2026-02-11T00:00Z', null],
  amount: [50, 30, 40, 0],
};
const known = { asOf: '2026-03-16T00:00Z', timeZone: 'UTC' };
const asOf = Date.parse('2026-03-16T00:00Z');

describe('mrr', () => {
  it('says what it rests on', () => {
    const result = mrr(columns, { ...known, period: 'month' });
    const at = (day: string) => Date.parse(`${day}T00:00Z`);
    expect(result).toEqual({
      metric: 'mrr',
      unit: 'money',
      value: 80,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      subscriptions: 2,
      at: asOf,
      timeZone: 'UTC',
      asOf,
      perMonth: 'year/12, half-year/6, quarter/3, week*52/12, day*365/12',
      currency: null,
      periods: [
        {
          period: '2026-01',
          value: 90,
          n: 2,
          subscriptions: 2,
          from: at('2026-01-01'),
          to: at('2026-02-01'),
          status: 'complete',
        },
        {
          period: '2026-02',
          value: 80,
          n: 1,
          subscriptions: 2,
          from: at('2026-02-01'),
          to: at('2026-03-01'),
          status: 'complete',
        },
        {
          period: '2026-03',
          value: 80,
          n: 1,
          subscriptions: 2,
          from: at('2026-03-01'),
          to: at('2026-04-01'),
          status: 'partial',
        },
      ],
    });
    assertPlain(result);
  });

  it('is nothing of nothing, and 0 where nobody is left', () => {
    const none = { customer: [], startedAt: [], endedAt: [], amount: [] };
    expect(mrr(none, known)).toMatchObject({ value: null, n: 0, periods: [] });
    expect(mrr(columns, { ...known, at: '2026-01-01' })).toMatchObject({ value: 0, n: 0, subscriptions: 0 });
  });

  it('takes counted spells at any moment up to asOf', () => {
    const spells = countSpells(columns, known);
    expect(mrr(spells)).toEqual(mrr(columns, known));
    expect(mrr(spells, null as never)).toEqual(mrr(spells));
    expect(mrr(spells, { at: '2026-02-10' }).value).toBe(120);
    expect(mrr(spells, { at: '2026-02-10T23:59:59.999Z' }).value).toBe(120);
    expect(mrr(spells, { at: '2026-02-11' }).value).toBe(80);
  });

  it('refuses what it cannot answer', () => {
    const spells = countSpells(columns, known);
    const calls = {
      'at after asOf': () => mrr(spells, { at: '2026-03-17' }),
      'a range alone': () => mrr(spells, { from: '2026-02-01' }),
      'asOf again': () => mrr(spells, known as never),
      'no asOf': () => mrr(columns, {} as never),
      'no zone': () => mrr(columns, { asOf, period: 'month' }),
      unknown: () => mrr(columns, { ...known, per: 'customer' } as never),
    };
    for (const [name, call] of Object.entries(calls)) expect([name, outcome(call)]).toEqual([name, 'INVALID_OPTION']);
    const { amount: _, ...bare } = columns;
    expect(outcome(() => mrr(bare as never, known))).toBe('INVALID_VALUE');
    expect(outcome(() => mrr(countSpells(bare, known)))).toBe('INVALID_VALUE');
  });
});

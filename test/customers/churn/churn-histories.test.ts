import { describe, expect, it } from 'vitest';
import { churnOfSource } from '../../../src/customers/churn/churn-histories.js';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import { retentionRate } from '../../../src/customers/churn/retention-rate.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { outcome } from '../../laws.js';

const spells = { customer: ['a'], startedAt: [0], endedAt: [null] };
const period = { from: 1, to: 2 };

describe('churnOfSource', () => {
  it('takes its instants in any form', () => {
    const given = { from: '1970-01-01T00:00:00.001Z', to: { epochMilliseconds: 2 } };
    expect(churnOfSource('churn-rate', { ...spells, startedAt: [new Date(0)] }, given)).toMatchObject({
      from: 1,
      to: 2,
      start: 1,
    });
    expect(outcome(() => churnOfSource('churn-rate', spells, null as never))).toBe('INVALID_OPTION');
  });

  it('takes months as local dates in a zone', () => {
    const month = { from: '2026-01-01', to: '2026-02-01', timeZone: 'Asia/Ho_Chi_Minh' };
    const three = {
      customer: ['a', 'b', 'c'],
      startedAt: [0, 0, '2026-01-31T16:59:59Z'],
      endedAt: ['2025-12-31T16:59:59Z', '2025-12-31T17:00:00Z', null],
    };
    expect(churnOfSource('churn-rate', three, month)).toMatchObject({
      from: Date.parse('2026-01-01T00:00+07:00'),
      to: Date.parse('2026-02-01T00:00+07:00'),
      start: 1,
      churned: 1,
      new: 1,
    });
  });

  it('knows renewals only where some spell has a term', () => {
    const unknown = { dueForRenewal: null, notRenewed: null };
    expect(churnOfSource('churn-rate', spells, period)).toMatchObject(unknown);
    expect(churnOfSource('churn-rate', { ...spells, renewsAt: [null] }, period)).toMatchObject(unknown);
    expect(churnOfSource('churn-rate', { ...spells, renewsAt: [5] }, period)).toMatchObject({
      dueForRenewal: 0,
      notRenewed: 0,
    });
  });

  it('takes spells that were counted once, as a whole and month by month', () => {
    const columns = {
      customer: ['an', 'an', 'binh', 'chi', 'dung'],
      startedAt: [
        '2025-06-01T00:00Z',
        '2026-01-10T00:00Z',
        '2025-06-01T00:00Z',
        '2026-02-05T00:00Z',
        '2025-09-01T00:00Z',
      ],
      endedAt: ['2026-01-10T00:00Z', null, '2026-01-20T00:00Z', '2026-03-15T00:00Z', '2026-03-15T00:00Z'],
      renewsAt: [null, '2026-06-01T00:00Z', '2026-01-20T00:00Z', null, '2026-02-03T00:00Z'],
    };
    const spells = countSpells(columns, { asOf: '2026-03-15T00:00Z', timeZone: 'UTC' });
    const window = { from: '2026-01-01', to: '2026-03-01' };
    for (const metric of [churnRate, retentionRate]) {
      for (const definition of ['start-of-period', 'up-for-renewal', 'mean-of-days', 'net-change'] as const) {
        const { status, timeZone, asOf, periods, ...whole } = metric(spells, {
          ...window,
          definition,
          period: 'month',
        });
        expect(whole).toEqual(metric(columns, { ...window, timeZone: 'UTC', definition }));
        expect([status, timeZone, asOf]).toEqual(['complete', 'UTC', spells.asOf]);
        const {
          metric: _,
          unit,
          missing,
          invalid,
          reasons,
          refused,
          ...february
        } = metric(columns, {
          from: '2026-02-01',
          to: '2026-03-01',
          timeZone: 'UTC',
          definition,
        });
        expect(periods[1]).toEqual({ period: '2026-02', ...february, status: 'complete' });
      }
    }
    // up to the end of the data nobody has left in March; in March, which holds it, two have
    expect(churnRate(spells, { from: '2026-03-01' })).toMatchObject({ start: 3, churned: 0, status: 'complete' });
    expect(churnRate(spells, { from: '2026-03-01', period: 'month' })).toMatchObject({
      start: 3,
      churned: 2,
      status: 'partial',
      periods: [{ period: '2026-03', churned: 2, end: 1, status: 'partial' }],
    });
    // what they are worth is no term
    const { renewsAt: _, ...bare } = columns;
    const priced = countSpells({ ...bare, amount: [1, 2, 3, 4, 5] }, { asOf: '2026-03-15T00:00Z', timeZone: 'UTC' });
    expect(churnRate(priced, window).dueForRenewal).toBeNull();
    expect(outcome(() => churnRate(priced, { ...window, definition: 'up-for-renewal' }))).toBe('INVALID_OPTION');
    expect(outcome(() => churnRate(spells, { ...window, timeZone: 'UTC' } as never))).toBe('INVALID_OPTION');
    const none = countSpells({ customer: [], startedAt: [], endedAt: [] }, { asOf: 5, timeZone: 'UTC' });
    expect(churnRate(none, { period: 'day', definition: 'mean-of-days' })).toMatchObject({
      value: null,
      meanCustomers: 0,
      periods: [],
    });
  });

  it('refuses renewals of spells without terms, rather than giving none', () => {
    const options = { ...period, definition: 'up-for-renewal' } as const;
    const readers = { customer: () => 'a', startedAt: () => 0, endedAt: () => null };
    for (const call of [
      () => churnOfSource('churn-rate', spells, options),
      () => churnOfSource('retention-rate', { ...spells, renewsAt: [null] }, options),
      () => churnOfSource('churn-rate', [{}], { ...readers, ...options } as never),
    ]) {
      expect(call).toThrow("renewsAt must be given for the definition 'up-for-renewal': no spell has a term");
      expect(outcome(call)).toBe('INVALID_OPTION');
    }
    expect(churnOfSource('churn-rate', { customer: [], startedAt: [], endedAt: [] }, options).value).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { churnOfSource } from '../../../src/customers/churn/churn-histories.js';
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

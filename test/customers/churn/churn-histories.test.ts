import { describe, expect, it } from 'vitest';
import { churnOfSource } from '../../../src/customers/churn/churn-histories.js';
import { outcome } from '../../laws.js';

const spells = { customer: ['a'], startedAt: [0], endedAt: [null] };
const period = { from: 1, to: 2 };

describe('churnOfSource', () => {
  it('counts amounts where rows or columns bring them', () => {
    expect(churnOfSource('churn-rate', spells, period).revenue).toBeNull();
    const worth = { start: 7, churned: 0, contraction: 0 };
    expect(churnOfSource('churn-rate', { ...spells, amount: [7] }, period).revenue).toEqual(worth);
    const readers = { customer: () => 'a', startedAt: () => 0, endedAt: () => null, amount: () => 7 };
    expect(churnOfSource('retention-rate', [{}], { ...readers, ...period } as never).revenue).toEqual(worth);
  });

  it('takes its instants in any form', () => {
    const given = { from: '1970-01-01T00:00:00.001Z', to: { epochMilliseconds: 2 } };
    expect(churnOfSource('churn-rate', { ...spells, startedAt: [new Date(0)] }, given)).toMatchObject({
      from: 1,
      to: 2,
      start: 1,
    });
    expect(outcome(() => churnOfSource('churn-rate', spells, null as never))).toBe('INVALID_OPTION');
  });
});

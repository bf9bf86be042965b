import { describe, expect, it } from 'vitest';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import { retentionRate } from '../../../src/customers/churn/retention-rate.js';

const spells = { customer: [1, 2, 3, 4], startedAt: [0, 0, 0, 50], endedAt: [null, 60, 300, null] };
const period = { from: 40, to: 80 };

describe('retentionRate', () => {
  it('is the share of those at the start who are still there at the end', () => {
    const rate = retentionRate(spells, period);
    expect(rate).toMatchObject({
      metric: 'retention-rate',
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      new: 1,
      end: 3,
    });
    const rows = [0, 1, 2, 3].map((k) => ({ k }));
    const readers = {
      customer: ({ k }: { k: number }) => spells.customer[k],
      startedAt: ({ k }: { k: number }) => spells.startedAt[k],
      endedAt: ({ k }: { k: number }) => spells.endedAt[k],
    };
    expect(retentionRate(rows, { ...readers, ...period })).toEqual(rate);
  });

  it('names itself in errors', () => {
    expect(() => retentionRate({ ...spells, customer: [1, 2, '', 3] }, period)).toThrow(
      'retentionRate: customer must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at index 2 of customer',
    );
    expect(churnRate(spells, period).denominator).toBe(3);
  });
});

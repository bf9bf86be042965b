import { describe, expect, it } from 'vitest';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';

describe('grossRevenueRetention', () => {
  it('lets the growth of one customer hide no loss of another', () => {
    const spells = {
      customer: ['a', 'a', 'b'],
      startedAt: [0, 150, 0],
      endedAt: [150, null, 160],
      amount: [50, 500, 50],
    };
    expect(grossRevenueRetention(spells, { from: 100, to: 200 })).toMatchObject({
      metric: 'gross-revenue-retention',
      value: 0.5,
      numerator: 50,
      denominator: 100,
      churned: 50,
      contraction: 0,
    });
  });

  it('names itself in errors', () => {
    const spells = { customer: ['a'], startedAt: [0], endedAt: [null], amount: ['5'] };
    expect(() => grossRevenueRetention(spells as never, { from: 1, to: 2 })).toThrow(
      /^gross.?[rR]evenue.?[rR]etention: amount must be 0, or 1e-100 to 1e100 \(readAmount reads texts\); got "5" at index 0 of amount$/,
    );
  });
});

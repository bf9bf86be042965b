import { describe, expect, it } from 'vitest';
import { movementsChart, movementsIn } from '../../../src/charts/revenue/movements-chart.js';
import { lifecycle } from '../../../src/customers/orders/lifecycle.js';
import { returningCustomerRevenueShare } from '../../../src/customers/repeat/returning-customer-revenue-share.js';
import { axisTexts, en, expectSound, layersOf, notesOf, rowsOf, toldIn, vi } from '../drawn.js';

const DAY = 86_400_000;
const orders = Array.from({ length: 300 }, (_, i) => ({
  customer: i % 60,
  at: Date.UTC(2026, 0, 3) + ((i * 37) % 150) * DAY,
  amount: 100_000 + i,
}));
const known = {
  customer: 'customer',
  at: 'at',
  timeZone: 'UTC',
  asOf: Date.UTC(2026, 4, 20),
  period: 'month',
} as const;
const cycle = lifecycle(orders, known);

describe('movementsChart', () => {
  it('stacks what came above the line and what went below it', () => {
    const spec = movementsChart(cycle, en);
    expectSound(spec);
    for (const [k, period] of cycle.periods.entries()) {
      const column = rowsOf(spec, 'rect').filter(({ left }) => left === k - 0.38);
      const highest = Math.max(0, ...column.map(({ top }) => top as number));
      const lowest = Math.min(0, ...column.map(({ top }) => top as number));
      expect(highest).toBe(period.retained + period.resurrected + period.new);
      expect(lowest + (period.churned ?? 0)).toBe(0);
    }
    expect(axisTexts(spec, 'x')[0]).toBe('Jan 2026');
    // nobody is negative
    expect(axisTexts(spec, 'y').some((text) => /[−-]/.test(text))).toBe(false);
  });

  it('hatches the period that is not over', () => {
    const spec = movementsChart(cycle, vi);
    expect(cycle.periods.at(-1)?.status).toBe('partial');
    const lines = layersOf(spec, 'rule').flatMap(({ data }) => data.values.filter((row) => 'left' in row));
    expect(lines.length).toBeGreaterThan(0);
    const last = cycle.periods.length - 1;
    expect(
      lines.every(
        ({ left, right }) => (left as number) >= last - 0.38 - 1e-9 && (right as number) <= last + 0.38 + 1e-9,
      ),
    ).toBe(true);
    expect(notesOf(spec)).toBe('Gạch chéo: chưa trọn vẹn, còn có thể thay đổi.');
  });

  it('shows revenue of new and returning customers in its currency', () => {
    const revenue = returningCustomerRevenueShare(orders, { ...known, amount: 'amount' });
    const spec = movementsChart(revenue, { ...vi, currency: 'VND', width: 340 });
    expectSound(spec);
    expect(toldIn(spec)[0]).toMatch(/^T1\/2026, Từ khách hàng mới: .*₫$/);
    expect(axisTexts(spec, 'y').at(-1)).toMatch(/triệu$/);
  });

  it('says that nothing moved', () => {
    const periods = [{ period: '2026-01', status: 'complete', retained: 0, resurrected: 0, new: 0, churned: null }];
    expect(movementsChart({ periods }, en).layer).toHaveLength(1);
  });

  it('refuses what has no movements', () => {
    expect(movementsIn({ periods: [] })).toBeUndefined();
    expect(() => movementsChart({ periods: [] }, en)).toThrow(
      'movementsChart: result must be one with movements in its periods',
    );
    const periods = [{ period: '2026-01', retained: 'x', resurrected: 0, new: 0, churned: 0 }];
    expect(() => movementsChart({ periods }, en)).toThrow('movementsChart: retained must be a finite number');
  });
});

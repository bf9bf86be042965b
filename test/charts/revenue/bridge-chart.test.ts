import { describe, expect, it } from 'vitest';
import { bridgeChart } from '../../../src/charts/revenue/bridge-chart.js';
import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { axisTexts, en, expectSound, rowsOf, toldIn, vi } from '../drawn.js';

const subscriptions = {
  customer: ['an', 'an', 'binh', 'chi'],
  startedAt: ['2026-01-05T00:00Z', '2026-02-10T00:00Z', '2026-01-20T00:00Z', '2026-02-02T00:00Z'],
  endedAt: ['2026-02-10T00:00Z', null, '2026-02-11T00:00Z', null],
  amount: [50, 80, 40, 25],
};
const bridge = mrrMovements(subscriptions, { period: 'month', timeZone: 'UTC', asOf: '2026-03-01T00:00Z' });

describe('bridgeChart', () => {
  it('begins each movement where the one above it ends, and ends where the period ends', () => {
    const [, february] = bridge.periods;
    const spec = bridgeChart(february as NonNullable<typeof february>, { ...en, currency: 'USD', title: 'February' });
    expectSound(spec);
    expect(axisTexts(spec, 'y')).toEqual(['Start', 'New', 'Expansion', 'Reactivated', 'Contraction', 'Churned', 'End']);
    expect(rowsOf(spec, 'rect').map(({ from, to }) => [from, to])).toEqual([
      [0, 90],
      [90, 115],
      [115, 145],
      [145, 145],
      [145, 145],
      [145, 105],
      [0, 105],
    ]);
    expect(toldIn(spec)).toContain('Churned: −$40.00');
    expect(toldIn(spec)).toContain('New: +$25.00');
  });

  it('takes the whole, in its own currency, and customers without expansion', () => {
    const spec = bridgeChart({ ...bridge, currency: 'VND' } as typeof bridge, vi);
    expectSound(spec);
    expect(toldIn(spec).at(-1)).toMatch(/₫$/);
    const customers = bridgeChart({ start: 100, new: 20, reactivated: 1, churned: 8, end: 113 }, vi);
    expectSound(customers);
    expect(axisTexts(customers, 'y')).toEqual(['Đầu kỳ', 'Mới', 'Kích hoạt lại', 'Rời bỏ', 'Cuối kỳ']);
    expect(toldIn(customers)).toContain('Rời bỏ: −8');
  });

  it('is sound where nothing is there', () => {
    expectSound(bridgeChart({ start: 0, new: 0, reactivated: 0, churned: 0, end: 0 }, en));
  });

  it.each([
    [{}, 'bridgeChart: result must be one of mrrMovements'],
    [
      { start: 1, new: 1, reactivated: 0, churned: 0, end: 3 },
      'bridgeChart: end must be the start with all movements; got 3',
    ],
    [{ start: 1, new: -1, reactivated: 0, churned: 0, end: 0 }, 'bridgeChart: new must be not below 0; got -1'],
    [
      { start: null, new: 1, reactivated: 0, churned: 0, end: 3 },
      'bridgeChart: start must be a finite number; got null',
    ],
  ])('refuses %o', (given, message) => {
    expect(() => bridgeChart(given as never, en)).toThrow(message);
  });
});

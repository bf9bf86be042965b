import { describe, expect, it } from 'vitest';
import { funnelChart } from '../../../src/charts/customers/funnel-chart.js';
import { funnelConversionFromCounts } from '../../../src/growth/marketplace/funnel-conversion-from-counts.js';
import { en, expectSound, hostile, layersOf, rowsOf, toldIn, vi } from '../drawn.js';

const shop = funnelConversionFromCounts({ reached: [1000, 400, 120], steps: ['visit', 'cart', 'order'] });

describe('funnelChart', () => {
  it('has a bar as long as its users for each step, before the length of the step before', () => {
    const spec = funnelChart(shop, en);
    expectSound(spec);
    const [before, own] = layersOf(spec, 'rect');
    expect(own?.data.values.map(({ to }) => to)).toEqual([1000, 400, 120]);
    expect(before?.data.values.map((row) => row['before'])).toEqual([1000, 1000, 400]);
    expect(rowsOf(spec, 'text').flatMap(({ text }) => text ?? [])).toEqual([
      '1,000',
      '400 · 40% of the step before',
      '120 · 30% of the step before · 12% of all',
    ]);
    expect(toldIn(spec)[2]).toMatch(/^order: 120, 30% \(.*\) of the step before, 12% of all$/);
  });

  it('leaves the share of all to what is told where there is no room', () => {
    const spec = funnelChart(shop, { ...vi, width: 340 });
    expectSound(spec);
    expect(rowsOf(spec, 'text').flatMap(({ text }) => text ?? [])[2]).toBe('120 · 30% so với bước trước');
  });

  it('keeps steps apart whatever they are called, and steps that nobody reached', () => {
    const counts = hostile.map((_, k) => (k < 4 ? 10 - k : 0));
    const spec = funnelChart(
      funnelConversionFromCounts({ reached: counts, steps: hostile.map((name, k) => `${name}${k}`) }),
      en,
    );
    expectSound(spec);
    expect(layersOf(spec, 'rect')[1]?.data.values).toHaveLength(hostile.length);
  });

  it('says that nobody was there', () => {
    expect(funnelChart(funnelConversionFromCounts({ reached: [0, 0] }), en).layer).toHaveLength(1);
  });

  it.each([
    [{}, 'funnelChart: result must be one of a funnel'],
    [{ ...shop, reached: [1, 2, 3] }, 'funnelChart: reached must be numbers from 0 that never rise'],
    [{ ...shop, reached: [1] }, 'funnelChart: result must be'],
    [{ ...shop, steps: null }, 'funnelChart: steps must be a list'],
    [{ ...shop, steps: [] }, 'funnelChart: a step must be'],
  ])('refuses %o', (given, message) => {
    expect(() => funnelChart(given as never, en)).toThrow(message);
  });
});

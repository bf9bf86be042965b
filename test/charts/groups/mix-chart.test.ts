import { describe, expect, it } from 'vitest';
import { classesIn, mixChart } from '../../../src/charts/groups/mix-chart.js';
import { rfmFromSummaries } from '../../../src/customers/segments/rfm-from-summaries.js';
import { mix } from '../../../src/kernels/mix/mix.js';
import { feedbackTopics } from '../../../src/survey/topics/feedback-topics.js';
import { axisTexts, en, expectSound, rowsOf, toldIn, vi } from '../drawn.js';

const orders = { class: ['web', 'app', 'web', 'store'], amount: [10, 70, 10, 10] };

describe('mixChart', () => {
  it('has a bar with its interval for each class', () => {
    const result = mix({ class: orders.class });
    const spec = mixChart(result, { ...en, title: 'Orders' });
    expectSound(spec);
    expect(axisTexts(spec, 'y')).toEqual(['web', 'app', 'store']);
    expect(rowsOf(spec, 'rect').map(({ to }) => to)).toEqual([0.5, 0.25, 0.25]);
    expect(rowsOf(spec, 'rule')).toHaveLength(3);
    expect(toldIn(spec)[0]).toMatch(/^web: 50% \(.* confidence\)$/);
    expect(spec.title?.subtitle?.[0]).toMatch(/^web: 50% /);
  });

  it('shows shares of amounts where the mix is by amounts', () => {
    const spec = mixChart(mix(orders, { measure: 'amount' }), vi);
    expectSound(spec);
    expect(rowsOf(spec, 'rect').map(({ to }) => to)).toEqual([0.7, 0.2, 0.1]);
    expect(rowsOf(spec, 'text').map(({ text }) => text)).toEqual(['70% (70)', '20% (20)', '10% (10)']);
  });

  it('shows shares of customers where amounts are beside them', () => {
    const customers = { customer: [1, 2, 3], recency: [3, 30, 300], frequency: [9, 1, 1], monetary: [50, 10, 70] };
    const result = rfmFromSummaries(customers, {
      segments: [{ segment: 'best', frequency: [5, 5] }],
      otherwise: 'others',
    });
    const spec = mixChart(result, en);
    expectSound(spec);
    expect(rowsOf(spec, 'rect').map(({ to }) => to)).toEqual(result.segments?.map(({ share }) => share));
    expect(spec.title?.subtitle).toEqual(['3, n = 3']);
  });

  it('takes topics, and classes of nothing', () => {
    expectSound(mixChart(feedbackTopics(['price', 'price', '__proto__']), en));
    expect(classesIn({ classes: 3, segments: [{ share: 1 }] })).toHaveLength(1);
    const none = mix({ class: [] as string[] }, { classes: ['a', 'b'] });
    expect(mixChart(none, en).layer).toHaveLength(1);
  });

  it('refuses what has no classes', () => {
    expect(() => mixChart({} as never, en)).toThrow('mixChart: result must be one with classes');
    expect(() => mixChart({ classes: [{ share: 2, count: 'x' }], value: 1, n: 1 } as never, en)).toThrow(
      'mixChart: count must be',
    );
  });
});

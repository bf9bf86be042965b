import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMetricId, metric, metricIds, metrics, refuseId } from '../../../src/catalog/finding/metrics.js';
import type { MetricRecord } from '../../../src/catalog/metric-record.js';
import { vi } from '../../../src/catalog/vi/vi.js';

describe('the records', () => {
  it('stand in the order of the ids, each once', () => {
    expect(metrics.map(({ id }) => id)).toEqual(metricIds);
    expect(new Set(metricIds).size).toBe(metricIds.length);
  });

  it('are those of all groups', async () => {
    const files = readdirSync('src/catalog/records');
    const modules = await Promise.all(files.map((name) => import(`../../../src/catalog/records/${name}`)));
    const records = modules
      .flatMap((module) => Object.values(module as object))
      .filter(Array.isArray)
      .flat() as MetricRecord[];
    expect(records.map(({ id }) => id).sort()).toEqual([...metricIds].sort());
    expect(Object.keys(vi.metrics).sort()).toEqual([...metricIds].sort());
  });

  it('are found by their ids', () => {
    for (const id of metricIds) expect(metric(id).id).toBe(id);
  });

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
  });

  it('name metrics that there are', () => {
    const known = metricIds as string[];
    expect(
      metrics.flatMap(({ id, related }) => related.filter((each) => !known.includes(each)).map((to) => [id, to])),
    ).toEqual([]);
  });
});

describe('an id', () => {
  it('is known as one', () => {
    expect(isMetricId('nps')).toBe(true);
    expect(isMetricId('npss')).toBe(false);
    expect(isMetricId('toString')).toBe(false);
  });

  it.each([
    ['npss', 'nps'],
    ['churn', 'churn-rate'],
    ['churn-rates', 'churn-rate'],
    ['cartAbandonmentRate', 'cart-abandonment-rate'],
    ['conversion', 'conversion-rate'],
    ['retention-cohort', 'retention-cohorts'],
    ['first-response', 'first-response-time'],
  ])('that there is not is refused with the nearest ones: %s', (id, nearest) => {
    expect(() => metric(id as never)).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: expect.stringMatching(
          new RegExp(`^metric: no metric has the id "${id}"; the nearest are .*\\b${nearest}\\b`),
        ),
      }),
    );
  });

  it.each([[''], [null], [undefined], [7], [{}], ['x'.repeat(1e5)]])('that cannot be one is refused: %s', (id) => {
    expect(() => refuseId('describeInput', id)).toThrow(
      /^describeInput: no metric has the id .{1,50}; the nearest are/,
    );
  });
});

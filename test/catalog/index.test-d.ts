import { describe, expectTypeOf, it } from 'vitest';
import {
  byModel,
  isMetricId,
  type MetricHit,
  type MetricId,
  type MetricRecord,
  metric,
  metrics,
  omtm,
  searchMetrics,
} from '../../src/catalog/index.js';
import { type CatalogueTexts, vi } from '../../src/catalog/vi/index.js';

describe('types of the catalogue', () => {
  it('know the ids, and nothing of the texts', () => {
    expectTypeOf(metric('nps')).toEqualTypeOf<MetricRecord<'nps'>>();
    expectTypeOf(metric('nps').id).toEqualTypeOf<'nps'>();
    expectTypeOf(metric('nps').name).toEqualTypeOf<string>();
    expectTypeOf(metrics).toEqualTypeOf<readonly MetricRecord<MetricId>[]>();
    expectTypeOf(vi).toEqualTypeOf<CatalogueTexts>();
    // @ts-expect-error 2345: no metric has this id
    metric('npss');
    // @ts-expect-error 2540: records are read-only
    metric('nps').name = 'mine';
  });

  it('tell ids from other texts', () => {
    const text: string = 'nps';
    if (isMetricId(text)) expectTypeOf(metric(text)).toEqualTypeOf<MetricRecord<MetricId>>();
    // @ts-expect-error 2345: any text
    metric(text);
  });

  it('know the words of the lists', () => {
    expectTypeOf(byModel('saas')).toEqualTypeOf<readonly MetricRecord<MetricId>[]>();
    // @ts-expect-error 2345: no such model
    byModel('shop');
    // @ts-expect-error 2741: without a stage
    omtm({ model: 'saas' });
    expectTypeOf(searchMetrics('nps', { texts: [vi] })).toEqualTypeOf<readonly MetricHit[]>();
  });
});

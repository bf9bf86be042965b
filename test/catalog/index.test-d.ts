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
import type { acquisitionRecords } from '../../src/catalog/records/acquisition.js';
import type { contentRecords } from '../../src/catalog/records/content.js';
import type { customersRecords } from '../../src/catalog/records/customers.js';
import type { digitalRecords } from '../../src/catalog/records/digital.js';
import type { engagementRecords } from '../../src/catalog/records/engagement.js';
import type { journeyRecords } from '../../src/catalog/records/journey.js';
import type { marketplaceRecords } from '../../src/catalog/records/marketplace.js';
import type { mediaRecords } from '../../src/catalog/records/media.js';
import type { mobileRecords } from '../../src/catalog/records/mobile.js';
import type { revenueRecords } from '../../src/catalog/records/revenue.js';
import type { serviceRecords } from '../../src/catalog/records/service.js';
import type { surveyRecords } from '../../src/catalog/records/survey.js';
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

  it('have the id of every record, and no others', () => {
    type Records =
      | typeof acquisitionRecords
      | typeof contentRecords
      | typeof customersRecords
      | typeof digitalRecords
      | typeof engagementRecords
      | typeof journeyRecords
      | typeof marketplaceRecords
      | typeof mediaRecords
      | typeof mobileRecords
      | typeof revenueRecords
      | typeof serviceRecords
      | typeof surveyRecords;
    expectTypeOf<MetricId>().toEqualTypeOf<Records[number]['id']>();
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

import { fail, show } from '../../core/errors.js';
import { likeness } from '../likeness.js';
import type { MetricId } from '../metric-id.js';
import type { MetricRecord } from '../metric-record.js';
import { acquisitionRecords } from '../records/acquisition.js';
import { contentRecords } from '../records/content.js';
import { customersRecords } from '../records/customers.js';
import { digitalRecords } from '../records/digital.js';
import { engagementRecords } from '../records/engagement.js';
import { journeyRecords } from '../records/journey.js';
import { marketplaceRecords } from '../records/marketplace.js';
import { mediaRecords } from '../records/media.js';
import { mobileRecords } from '../records/mobile.js';
import { revenueRecords } from '../records/revenue.js';
import { serviceRecords } from '../records/service.js';
import { surveyRecords } from '../records/survey.js';

/**
 * What the catalogue knows about each metric, in the order of the groups: plain data.
 *
 * @remarks To be read, never to be changed: all who import it share it.
 * @category Catalogue
 * @since 0.1.0
 */
export const metrics: readonly MetricRecord<MetricId>[] = /* @__PURE__ */ inOneList(
  surveyRecords,
  serviceRecords,
  customersRecords,
  revenueRecords,
  acquisitionRecords,
  engagementRecords,
  mobileRecords,
  mediaRecords,
  contentRecords,
  marketplaceRecords,
  digitalRecords,
  journeyRecords,
);

/**
 * Every id, in the order of the catalogue.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const metricIds: readonly MetricId[] = /* @__PURE__ */ idsOf(metrics);

function inOneList(...groups: (readonly MetricRecord<MetricId>[])[]): readonly MetricRecord<MetricId>[] {
  return groups.flat();
}

function idsOf(records: readonly MetricRecord<MetricId>[]): readonly MetricId[] {
  return records.map(({ id }) => id);
}

/**
 * Whether a text is the id of a metric of the catalogue.
 *
 * @param id any text
 * @returns true for an id, which {@link metric} then takes
 * @example
 * ```ts
 * import { isMetricId } from 'cx-metrics/catalog';
 *
 * isMetricId('nps'); // => true
 * isMetricId('net promoter score'); // => false
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function isMetricId(id: string): id is MetricId {
  return (metricIds as readonly string[]).includes(id);
}

/**
 * What the catalogue knows about one metric: names, definition, formula, inputs, unit, range, traps, sources and an example.
 *
 * Ids are the names of functions in kebab case, and `metric` in their results. Where only a name is known,
 * {@link searchMetrics} finds the id.
 *
 * @param id name of the metric
 * @returns its record, which everybody shares: to be read, never to be changed
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an id that no metric has; the text lists the nearest ones.
 * @example
 * ```ts
 * import { metric } from 'cx-metrics/catalog';
 *
 * const { name, unit, range, formula } = metric('cart-abandonment-rate');
 * name; // => 'Cart abandonment rate'
 * unit; // => 'fraction'
 * range; // => [0, 1]
 * formula; // => 'abandoned / carts'
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function metric<Id extends MetricId>(id: Id): MetricRecord<Id> {
  const record = metrics.find((each) => each.id === id);
  if (record === undefined) refuseId('metric', id);
  return record as MetricRecord<Id>;
}

/** Refuses what is not an id, and lists the nearest five. */
export function refuseId(caller: string, id: unknown): never {
  const text = String(typeof id === 'string' ? id : '').slice(0, 80);
  const nearest = nearestIds(text).join(', ');
  fail('INVALID_OPTION', caller, `no metric has the id ${show(id)}; the nearest are ${nearest}`, { nearest });
}

/** The five ids that have most letters in common with a text: all of one in the other, and the other way round. */
function nearestIds(text: string): MetricId[] {
  const kebab = text.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase();
  const scores = new Map(metricIds.map((id) => [id, likeness(id, kebab) * likeness(kebab, id)]));
  return [...metricIds].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, 5);
}

import { type MetricRecord, metrics } from 'cx-metrics/catalog';
import { compilable } from 'cx-metrics/sql';
import type { CountedMetric } from './counted-metric.js';

/** The records of a shape that can be counted in SQL. */
export function recordsOf(pours: MetricRecord['pours']): (MetricRecord & { readonly id: CountedMetric['id'] })[] {
  const ids: readonly string[] = compilable();
  return metrics.filter((record) => record.pours === pours && ids.includes(record.id));
}

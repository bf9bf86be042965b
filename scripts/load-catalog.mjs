import { loadSource } from './load-source.mjs';

/** @typedef {import('../src/catalog/metric-record.js').MetricRecord} MetricRecord */
/** @typedef {import('../src/catalog/metric-texts.js').MetricTexts} MetricTexts */

/**
 * The records and their Vietnamese.
 * @returns {Promise<{ records: readonly MetricRecord[], texts: Readonly<Record<string, MetricTexts>> }>}
 */
export async function loadCatalog() {
  const { metrics, vi } = await loadSource([
    "export { metrics } from './src/catalog/finding/metrics.ts';",
    "export { vi } from './src/catalog/vi/vi.ts';",
  ]);
  return { records: metrics, texts: vi.metrics };
}

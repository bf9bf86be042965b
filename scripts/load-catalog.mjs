import { loadSource } from './load-source.mjs';

/** @typedef {import('../src/catalog/metric-record.js').MetricRecord} MetricRecord */
/** @typedef {import('../src/catalog/metric-texts.js').MetricTexts} MetricTexts */
/** @typedef {import('../src/catalog/lists/catalogue-texts.js').GlossaryTerm} GlossaryTerm */

/**
 * The records, their Vietnamese, the names of their groups in both languages, and the Vietnamese terms.
 * @returns {Promise<{
 *   records: readonly MetricRecord[],
 *   texts: Readonly<Record<string, MetricTexts>>,
 *   groups: Readonly<Record<'en' | 'vi', Readonly<Record<string, string>>>>,
 *   glossary: readonly GlossaryTerm[],
 * }>}
 */
export async function loadCatalog() {
  const { metrics, metricGroups, vi } = await loadSource([
    "export { metrics } from './src/catalog/finding/metrics.ts';",
    "export { metricGroups } from './src/catalog/lists/metric-groups.ts';",
    "export { vi } from './src/catalog/vi/vi.ts';",
  ]);
  /** @type {readonly { id: string, name: string }[]} */
  const english = metricGroups;
  const en = Object.fromEntries(english.map(({ id, name }) => [id, name]));
  return { records: metrics, texts: vi.metrics, groups: { en, vi: vi.groups }, glossary: vi.glossary };
}

/**
 * What the root of the package exports.
 * @returns {Promise<ReadonlySet<string>>}
 */
export async function rootNames() {
  const root = await loadSource(["export * from './src/index.ts';"]);
  return new Set(Object.keys(root));
}

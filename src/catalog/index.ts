/**
 * What the library knows about its metrics, as data: to list them, to find them and to describe them.
 *
 * @module cx-metrics/catalog
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { Unit } from '../core/result.js';
export { isMetricId, metric, metricIds, metrics } from './finding/metrics.js';
export { byComponent, byGroup, byModel, byStage } from './finding/metrics-by.js';
export { type MatteringMetric, omtm } from './finding/omtm.js';
export { type MetricHit, type SearchOptions, searchMetrics } from './finding/search-metrics.js';
export { type Ambiguity, ambiguities } from './lists/ambiguities.js';
export { businessModels } from './lists/business-models.js';
export { type BusinessStageWord, businessStages } from './lists/business-stages.js';
export type { CatalogueTexts, GlossaryTerm, SearchTexts, UnitTexts } from './lists/catalogue-texts.js';
export type { CatalogueWord, ExplainedWord } from './lists/catalogue-word.js';
export { experienceComponents } from './lists/experience-components.js';
export { type JourneyStageWord, journeyStages } from './lists/journey-stages.js';
export { metricGroups } from './lists/metric-groups.js';
export { metricShapes } from './lists/metric-shapes.js';
export { metricUnits } from './lists/metric-units.js';
export { resultShapes } from './lists/result-shapes.js';
export type { MetricId } from './metric-id.js';
export type {
  MetricBenchmark,
  MetricExample,
  MetricInput,
  MetricRecord,
  MetricRows,
  MetricRowsExample,
  MetricThatMatters,
} from './metric-record.js';
export type { MetricTexts } from './metric-texts.js';
export type {
  Basis,
  BusinessModel,
  BusinessStage,
  DataLevel,
  ExampleForm,
  ExperienceComponent,
  InputType,
  JourneyStage,
  MetricGroup,
  MetricShape,
  ResultShape,
} from './metric-words.js';
export { inputSchema } from './schema/input-schema.js';
export type { JsonSchema, JsonType } from './schema/json-schema.js';
export { recordSchema } from './schema/record-schema.js';

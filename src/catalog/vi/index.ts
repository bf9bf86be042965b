/**
 * The catalogue in Vietnamese.
 *
 * @module cx-metrics/catalog/vi
 */

export type { Ambiguity } from '../lists/ambiguities.js';
export type { CatalogueTexts, GlossaryTerm, SearchTexts, UnitTexts } from '../lists/catalogue-texts.js';
export type { MetricId } from '../metric-id.js';
export type { MetricTexts } from '../metric-texts.js';
export type {
  BusinessModel,
  BusinessStage,
  ExperienceComponent,
  JourneyStage,
  MetricGroup,
  ResultShape,
} from '../metric-words.js';
export { vi } from './vi.js';

import type { Unit } from '../../core/result.js';
import type { MetricId } from '../metric-id.js';
import type { MetricRecord } from '../metric-record.js';
import type { MetricTexts } from '../metric-texts.js';
import type {
  BusinessModel,
  BusinessStage,
  ExperienceComponent,
  JourneyStage,
  MetricGroup,
  ResultShape,
} from '../metric-words.js';
import type { Ambiguity } from './ambiguities.js';
import type { BusinessStageWord } from './business-stages.js';
import type { JourneyStageWord } from './journey-stages.js';

/**
 * What {@link searchMetrics} reads of a language: what metrics are called in it. Texts of your own have the same form.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface SearchTexts {
  /** The language, such as `'vi'`. */
  readonly language: string;
  /** What metrics say in it, by id; of those that it does not name, nothing is found. */
  readonly metrics: Readonly<Partial<Record<MetricId, Pick<MetricTexts, 'name' | 'aliases' | 'definition'>>>>;
  /** Names that mean several metrics. */
  readonly ambiguities?: readonly Ambiguity[];
}

/**
 * A term of the trade in two languages.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface GlossaryTerm {
  /** The term in English. */
  readonly en: string;
  /** The term in the other language. */
  readonly term: string;
  /** When it is used, in the other language; `null` where that is plain. */
  readonly note: string | null;
}

/**
 * A unit in another language.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface UnitTexts {
  /** What it says, in a sentence. */
  readonly says: string;
  /** What stands behind a number; `''` for nothing. */
  readonly short: string;
}

/**
 * The catalogue in another language: the texts of its metrics and the names of its closed lists.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface CatalogueTexts extends SearchTexts {
  /** What metrics say, by id. */
  readonly metrics: Readonly<Record<MetricId, MetricTexts>>;
  /** Names that mean several metrics. */
  readonly ambiguities: readonly Ambiguity[];
  /** Names of the groups. */
  readonly groups: Readonly<Record<MetricGroup, string>>;
  /** Stages of the customer's journey: name, and the question that is asked there. */
  readonly journey: Readonly<Record<JourneyStage, Omit<JourneyStageWord, 'id' | 'basis'>>>;
  /** Names of the parts of a company that make the experience. */
  readonly components: Readonly<Record<ExperienceComponent, string>>;
  /** Names of the business models. */
  readonly models: Readonly<Record<BusinessModel, string>>;
  /** Stages of a young business: name, and what they say. */
  readonly stages: Readonly<Record<BusinessStage, Omit<BusinessStageWord, 'id' | 'basis'>>>;
  /** Units of values. */
  readonly units: Readonly<Record<Unit, UnitTexts>>;
  /** Which way is better, as a sentence. */
  readonly directions: Readonly<Record<MetricRecord['direction'], string>>;
  /** What results hold beside their value. */
  readonly resultShapes: Readonly<Record<ResultShape, string>>;
  /** Terms of the trade, from English. */
  readonly glossary: readonly GlossaryTerm[];
}

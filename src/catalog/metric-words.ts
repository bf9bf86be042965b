/* The closed lists of the catalogue. */

/**
 * Groups of metrics: the folders of the catalogue.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type MetricGroup =
  | 'survey'
  | 'service'
  | 'customers'
  | 'revenue'
  | 'acquisition'
  | 'engagement'
  | 'mobile'
  | 'media'
  | 'content'
  | 'marketplace'
  | 'digital'
  | 'journey';

/**
 * Business models that a metric is made for.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type BusinessModel = 'any' | 'ecommerce' | 'saas' | 'mobile-app' | 'media' | 'ugc' | 'marketplace';

/**
 * Stages of a young business, each with one metric that matters most.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type BusinessStage = 'launch' | 'profit' | 'stickiness' | 'virality' | 'revenue' | 'scale';

/**
 * Stages of the customer's journey, from the first contact to the recommendation.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type JourneyStage = 'awareness' | 'consideration' | 'evaluation' | 'choice' | 'purchase' | 'use' | 'advocacy';

/**
 * Parts of a company that make the experience; a metric without one is an outcome of all.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type ExperienceComponent =
  | 'service-support'
  | 'service-success'
  | 'service-self-service'
  | 'technology'
  | 'brand-emotion';

/**
 * Where a statement comes from: an article that names the metric, a published source, or this library.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type Basis = 'article' | 'source' | 'ours';

/**
 * What an input of a metric is: a whole number, a number, true or false, an id, a moment, several moments, a text, a list, stretches of
 * time, or a target: milliseconds or business days.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type InputType =
  | 'count'
  | 'number'
  | 'flag'
  | 'key'
  | 'instant'
  | 'instants'
  | 'text'
  | 'list'
  | 'stretches'
  | 'target';

/**
 * How a metric is given in its example.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type ExampleForm = 'counts' | 'totals' | 'values' | 'columns' | 'rows' | 'statuses' | 'objects' | 'audits';

/**
 * What a result holds beside its value.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type ResultShape =
  | 'number'
  | 'mix'
  | 'table'
  | 'labels'
  | 'curve'
  | 'movement'
  | 'funnel'
  | 'periods'
  | 'summary';

/**
 * The shape of a computation.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type MetricShape =
  | 'scale-score'
  | 'composite'
  | 'proportion'
  | 'quotient'
  | 'mix'
  | 'duration'
  | 'total'
  | 'distribution'
  | 'cohort'
  | 'movement'
  | 'segment'
  | 'change'
  | 'activity'
  | 'model'
  | 'funnel';

/**
 * What data a metric can be computed from.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type DataLevel =
  | 'totals'
  | 'rows'
  | 'events'
  | 'class-counts'
  | 'two-dates'
  | 'results'
  | 'responses'
  | 'unit-totals';

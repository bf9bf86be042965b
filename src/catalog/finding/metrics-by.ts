import { refuse } from '../../core/errors.js';
import { businessModels } from '../lists/business-models.js';
import { experienceComponents } from '../lists/experience-components.js';
import { journeyStages } from '../lists/journey-stages.js';
import { metricGroups } from '../lists/metric-groups.js';
import type { MetricId } from '../metric-id.js';
import type { MetricRecord } from '../metric-record.js';
import type { BusinessModel, ExperienceComponent, JourneyStage, MetricGroup } from '../metric-words.js';
import { metrics } from './metrics.js';

/**
 * The metrics of a group, such as all of surveys.
 *
 * @param group one of {@link metricGroups}
 * @returns their records, in the order of the catalogue
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for a group that there is not.
 * @example
 * ```ts
 * import { byGroup } from 'cx-metrics/catalog';
 *
 * byGroup('survey')[0]?.id; // => 'nps'
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function byGroup(group: MetricGroup): readonly MetricRecord<MetricId>[] {
  assertWord('byGroup', 'group', group, metricGroups);
  return metrics.filter((each) => each.group === group);
}

/**
 * The metrics that are made for a business model, such as those of shops. Metrics for every business are not among them:
 * `byModel('any')` has those.
 *
 * @param model one of {@link businessModels}
 * @returns their records, in the order of the catalogue
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for a model that there is not.
 * @example
 * ```ts
 * import { byModel } from 'cx-metrics/catalog';
 *
 * byModel('ecommerce').some(({ id }) => id === 'cart-abandonment-rate'); // => true
 * byModel('ecommerce').some(({ id }) => id === 'nps'); // => false
 * byModel('any').some(({ id }) => id === 'nps'); // => true
 * ```
 * @see {@link omtm} for the few that matter most
 * @category Catalogue
 * @since 0.1.0
 */
export function byModel(model: BusinessModel): readonly MetricRecord<MetricId>[] {
  assertWord('byModel', 'model', model, businessModels);
  return metrics.filter(({ models }) => models.includes(model));
}

/**
 * The metrics that say how a stage of the customer's journey goes, such as the purchase. A metric may stand at several.
 *
 * @param stage one of {@link journeyStages}, which also has the question that is asked there
 * @returns their records, in the order of the catalogue
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for a stage that there is not.
 * @example
 * ```ts
 * import { byStage } from 'cx-metrics/catalog';
 *
 * byStage('awareness')[0]?.name; // => 'Brand awareness'
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function byStage(stage: JourneyStage): readonly MetricRecord<MetricId>[] {
  assertWord('byStage', 'stage', stage, journeyStages);
  return metrics.filter(({ journey }) => journey.includes(stage));
}

/**
 * The metrics that speak of a part of the company, such as its support. Those to which all parts contribute have none.
 *
 * @param component one of {@link experienceComponents}
 * @returns their records, in the order of the catalogue
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for a part that there is not.
 * @example
 * ```ts
 * import { byComponent } from 'cx-metrics/catalog';
 *
 * byComponent('service-support').some(({ id }) => id === 'ttr'); // => true
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function byComponent(component: ExperienceComponent): readonly MetricRecord<MetricId>[] {
  assertWord('byComponent', 'component', component, experienceComponents);
  return metrics.filter((each) => each.component === component);
}

/** Refuses what is none of the words of a list. */
export function assertWord(
  caller: string,
  name: string,
  word: unknown,
  list: readonly { readonly id: string }[],
): void {
  const words = list.map(({ id }) => id);
  if (!(words as unknown[]).includes(word)) refuse(caller, name, words.join(' or '), word);
}

import { assertOptions } from '../../core/options.js';
import { businessModels } from '../lists/business-models.js';
import { businessStages } from '../lists/business-stages.js';
import type { MetricId } from '../metric-id.js';
import type { MetricRecord, MetricThatMatters } from '../metric-record.js';
import type { BusinessModel, BusinessStage } from '../metric-words.js';
import { metrics } from './metrics.js';
import { assertWord } from './metrics-by.js';

/**
 * A metric that matters most for a business model at a stage, and who says so.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MatteringMetric extends MetricThatMatters {
  /** The metric. */
  readonly metric: MetricRecord<MetricId>;
}

/**
 * The one metric that matters: those of which a business picks one to look at first, by its model and its stage.
 *
 * Where nothing is named for the model at that stage, what is named for every business; `model` of an answer is then
 * `'any'`. Where nothing is named for that either, the list is empty. `basis` and `source` say who names it.
 *
 * @remarks It is advice, from articles and from notes on Lean Analytics, and some of it ours: see `basis`. Read beside the
 * one metric what it can be bought with: `related` of its record.
 * @param where business model and stage of the business: one of {@link businessModels} and one of {@link businessStages}
 * @returns the metrics, in the order of the catalogue
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for a model or stage that there is not.
 * @example
 * ```ts
 * import { omtm } from 'cx-metrics/catalog';
 *
 * omtm({ model: 'marketplace', stage: 'revenue' }).map(({ metric }) => metric.id); // => ['take-rate', 'gmv']
 *
 * const [first] = omtm({ model: 'saas', stage: 'launch' });
 * first?.metric.id; // => 'brand-awareness'
 * first?.model; // => 'any'
 * first?.basis; // => 'article'
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function omtm(where: {
  readonly model: BusinessModel;
  readonly stage: BusinessStage;
}): readonly MatteringMetric[] {
  assertOptions('omtm', where, 'model stage');
  const { model, stage } = Object(where) as typeof where;
  assertWord('omtm', 'model', model, businessModels);
  assertWord('omtm', 'stage', stage, businessStages);
  const named = (whose: BusinessModel) =>
    metrics.flatMap((metric) =>
      metric.omtm
        .filter((each) => each.model === whose && each.stage === stage)
        .map((each): MatteringMetric => ({ ...each, metric })),
    );
  const own = named(model);
  return own.length > 0 ? own : named('any');
}

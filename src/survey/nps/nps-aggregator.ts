import { restored } from '../../core/aggregator.js';
import { assertOptions, policyOf } from '../../core/options.js';
import { ScaleAggregator, type ScaleState } from '../../kernels/scale/scale-aggregator.js';
import { type NpsCounting, npsOfScale } from './nps.js';
import { NPS_CLASSES, type NpsLimits, npsLimits } from './nps-classes.js';
import { NPS_CONCLUSION, type NpsConclusion, type NpsResult } from './nps-from-counts.js';

/**
 * What {@link NpsAggregator.toJSON} writes: a count per level. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface NpsState extends ScaleState<'nps'>, NpsLimits {}

/**
 * Counts answers as they come; see {@link nps} for the definition. Takes answers back, merges shards, is stored as JSON.
 *
 * @remarks Takes one answer at a time. Counts per score that a database has made are read by {@link nps} with `count`, or concluded by
 * {@link npsFromCounts}. Cost: `add` and `remove` O(1), `addAll` O(n), memory O(levels).
 * @example
 * ```ts
 * import { NpsAggregator } from 'cx-metrics';
 *
 * const monday = new NpsAggregator().addAll([10, 9, 3]);
 * const stored = JSON.stringify(monday);
 * const week = NpsAggregator.fromJSON(JSON.parse(stored)).merge(new NpsAggregator().add(8)).add(null);
 * week.result({ confidence: 0.9 }).value; // => 25
 * week.remove(3).result().value; // ~> 66.6666666667
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class NpsAggregator extends ScaleAggregator<'nps', NpsState, NpsConclusion, NpsResult> {
  /**
   * @param options what and how to count; how to conclude is given to {@link NpsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: NpsCounting) {
    assertOptions('nps', options, `onInvalid ${NPS_CLASSES}`);
    const given = options ?? {};
    super({ metric: 'nps', levels: npsLimits('nps', given), onInvalid: policyOf('nps', given.onInvalid) });
  }

  /**
   * Net Promoter Score of what has been counted so far.
   * @param options interval and its level
   * @returns what {@link nps} returns for the same answers
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: NpsConclusion): NpsResult {
    assertOptions('nps', options, NPS_CONCLUSION);
    return npsOfScale('nps', this.counted, this.spec.levels as NpsLimits, options ?? {});
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link NpsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: NpsState): NpsAggregator {
    return restored(
      'nps',
      state,
      ({ scale, passiveFrom, promoterFrom, classes, onInvalid }) =>
        new NpsAggregator({ scale, passiveFrom, promoterFrom, classes, onInvalid }),
    );
  }
}

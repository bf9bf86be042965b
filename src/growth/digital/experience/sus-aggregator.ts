import { restored } from '../../../core/aggregator.js';
import { assertOptions, type InvalidPolicy } from '../../../core/options.js';
import { ClassAggregator } from '../../../kernels/mix/class-aggregator.js';
import type { MixState } from '../../../kernels/mix/mix-state.js';
import { concludeSus, countSus, type SusAnswers, type SusConclusion, type SusResult, susSpec } from './sus.js';

/**
 * How {@link SusAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SusCounting {
  /** What to do with what are not ten answers from 1 to 5. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Counts questionnaires as they come; see {@link sus} for the definition. Takes them back, merges studies, is stored as JSON.
 *
 * @remarks State: how many respondents have each of the 41 scores; answers are not kept. Cost: O(1) per respondent.
 * @example
 * ```ts
 * import { SusAggregator } from 'cx-metrics';
 *
 * const study = new SusAggregator().add([4, 2, 4, 2, 4, 2, 4, 2, 4, 2]);
 * study.toJSON().keys; // => [75]
 * study.merge(new SusAggregator().add([5, 1, 5, 1, 5, 1, 5, 1, 5, 1])).result().value; // => 87.5
 * ```
 * @category Digital
 * @since 0.1.0
 */
export class SusAggregator extends ClassAggregator<'sus', SusAnswers, SusConclusion, SusResult> {
  /**
   * @param options how to count; how to conclude is given to {@link SusAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: SusCounting) {
    assertOptions('sus', options, 'onInvalid');
    const spec = susSpec(options?.onInvalid);
    super({
      spec,
      count: (questionnaires) => countSus(spec, questionnaires),
      conclude: (tally, conclusion) => {
        assertOptions('sus', conclusion, 'confidence interval');
        return concludeSus(tally, conclusion);
      },
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link SusAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: MixState<'sus'>): SusAggregator {
    return restored('sus', state, ({ onInvalid }) => new SusAggregator({ onInvalid }));
  }
}

import { funnelOfSource } from '../../kernels/funnel/funnel-of-source.js';
import type { FunnelResult } from '../../kernels/funnel/funnel-result.js';
import type { FunnelWords } from '../../kernels/funnel/funnel-spec.js';
import type {
  JourneyEventColumns,
  JourneyStageConversionOptions,
  JourneyStageConversionRowOptions,
} from './journey-events.js';

/**
 * How customers go from stage to stage.
 *
 * @category Results
 * @since 0.1.0
 */
export interface JourneyStageConversionResult extends FunnelResult<'journey-stage-conversion'> {}

/** What this metric calls the parts of a funnel. */
export const JOURNEY_STAGE_CONVERSION: FunnelWords<'journey-stage-conversion'> = {
  metric: 'journey-stage-conversion',
  caller: 'journeyStageConversion',
  user: 'customer',
  step: 'stage',
  steps: 'stages',
};

/**
 * Conversion between the stages of the customer journey: who comes from awareness to consideration, and on to a purchase and to
 * telling others.
 *
 * value = customers at the last stage ÷ customers at the first; rate of a stage = customers who came to it ÷ customers at the stage
 * before. n counts customers who entered and whose window is over.
 *
 * @remarks The stages are yours: lists of five, six and seven are in use. A row is a customer who comes to a stage; what else they
 * do may be in the rows. Counted as {@link funnelConversion} counts: one stage after the other unless `order` says otherwise. A
 * customer who skips a stage stops before it in the default order; `order: 'any'` counts how many stages they came to instead. A
 * journey takes months: with `windowMs` and `asOf`, customers who are still on their way are `open` and in no rate; without them,
 * they count as having stopped. Wilson's intervals unless another method is given. Cost: as {@link funnelConversion}.
 * @param rows any iterable, one row per event, in any order
 * @param options readers `customer`, `stage` and `at`, the stages, how to count and how to conclude
 * @returns reached counts, rates with intervals and median times of each stage (in `steps`), and who is still open
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, stage or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { journeyStageConversion } from 'cx-metrics';
 *
 * const touches = [
 *   { customer: 'an', stage: 'awareness', on: '2026-01-05T09:00:00Z' },
 *   { customer: 'an', stage: 'purchase', on: '2026-02-04T09:00:00Z' },
 *   { customer: 'binh', stage: 'awareness', on: '2026-01-09T09:00:00Z' },
 * ];
 * const journey = journeyStageConversion(touches, {
 *   customer: (touch) => touch.customer,
 *   stage: (touch) => touch.stage,
 *   at: (touch) => touch.on,
 *   stages: ['awareness', 'purchase', 'advocacy'],
 * });
 * journey.value; // => 0
 * journey.steps.map(({ step, value }) => [step, value]); // => [['purchase', 0.5], ['advocacy', 0]]
 * journey.steps[0]?.medianMs; // => 30 * 86_400_000
 * ```
 * @category Journey
 * @since 0.1.0
 */
export function journeyStageConversion<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: JourneyStageConversionRowOptions<Row>,
): JourneyStageConversionResult;
/**
 * The same for equally long columns; see {@link journeyStageConversion}.
 *
 * @param columns equally long columns
 * @param options the stages, how to count and how to conclude
 * @returns the same
 */
export function journeyStageConversion(
  columns: JourneyEventColumns,
  options: JourneyStageConversionOptions,
): JourneyStageConversionResult;
export function journeyStageConversion(
  source: unknown,
  options: JourneyStageConversionOptions,
): JourneyStageConversionResult {
  return funnelOfSource(JOURNEY_STAGE_CONVERSION, source, options);
}

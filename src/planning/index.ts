/* How many answers are needed, and what those that there are can tell. */

export {
  type DetectableChangeOptions,
  type DetectableChangeResult,
  minimumDetectableChange,
} from './minimum-detectable-change.js';
export { type SampleSizeOptions, type SampleSizeResult, sampleSize } from './sample-size.js';
export type { PlannedLike, PlannedMetric, PlannedSpread } from './spread.js';

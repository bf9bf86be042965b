/* Weights that make answers stand for all customers. */

export {
  type ColumnsToWeight,
  type PostStratifiedWeights,
  type PostStratifyOptions,
  postStratify,
} from './post-stratify.js';
export { type RakedWeights, type RakeOptions, rake } from './rake.js';
export type { SurveyWeights, WeightedGroup } from './survey-weights.js';

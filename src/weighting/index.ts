/* Weights that make answers stand for all customers. */

export {
  type ColumnsToWeight,
  type PostStratifiedWeights,
  type PostStratifyOptions,
  postStratify,
  type SurveyWeights,
  type WeightedGroup,
} from './post-stratify.js';
export { type RakedWeights, type RakeOptions, rake } from './rake.js';

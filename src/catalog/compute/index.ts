/**
 * Every metric by its name, from plain JSON: for tools, servers and pages that let people choose.
 *
 * @module cx-metrics/catalog/compute
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../../core/errors.js';
export type { ReadTextsOptions } from '../../read/texts/read-texts.js';
export { type AggregatorOfOptions, type AnyAggregator, aggregatorOf } from './aggregator-of.js';
export { type ComputedResult, type ComputeOptions, compute } from './compute.js';
export {
  describeInput,
  type InputDescription,
  type InputField,
  type InputFormDescription,
  type InputOption,
} from './describe-input.js';
export type { InputFieldType, InputForm, InputOptionType } from './entries/metric-form.js';

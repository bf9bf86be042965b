/**
 * Numbers as they are shown: the only place that knows percentages.
 *
 * @module cx-metrics/format
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export { type PercentagesOptions, percentages } from './percentages.js';

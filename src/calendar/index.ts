/**
 * Calendar periods and local times in IANA time zones, without a dependency.
 *
 * @module cx-metrics/calendar
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export { instantFromLocal } from './local-time.js';
export { type PeriodBreaks, type PeriodClock, type PeriodGrain, periodClock } from './period.js';

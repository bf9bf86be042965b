/**
 * Business hours, calendar periods and local times in IANA time zones, without a dependency.
 *
 * @module cx-metrics/calendar
 */

export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { EpochInstant, InstantInput } from '../core/instant.js';
export type { AggregatorState } from '../core/state.js';
export {
  BusinessCalendar,
  type BusinessCalendarOptions,
  type BusinessCalendarState,
  type WeekdaysOptions,
} from './business-calendar.js';
export { type BusinessDays, businessDays } from './business-days.js';
export { type CombinedHoursState, difference, intersection, openHoursFromJSON, union } from './calendar-algebra.js';
export type { Holiday, NamedHoliday } from './holidays.js';
export { instantFromLocal } from './local-time.js';
export type { OpenHours, OpenHoursState } from './open-hours.js';
export { type PeriodBreaks, type PeriodClock, type PeriodGrain, type PeriodOptions, periodClock } from './period.js';
export { type PeriodDays, periodDays } from './period-days.js';
export type { Shift, WeeklyHours } from './weekly-hours.js';

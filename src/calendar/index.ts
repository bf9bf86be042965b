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
  type WeekdaysOptions,
} from './hours/business-calendar.js';
export { type BusinessDays, businessDays } from './hours/business-days.js';
export {
  difference,
  intersection,
  openHoursFromJSON,
  union,
} from './hours/calendar-algebra.js';
export type { Holiday, NamedHoliday } from './hours/holidays.js';
export type { BusinessCalendarState, CombinedHoursState, OpenHoursState } from './hours/hours-state.js';
export type { OpenHours } from './hours/open-hours.js';
export type { Shift, WeeklyHours } from './hours/weekly-hours.js';
export {
  type PeriodBreaks,
  type PeriodClock,
  type PeriodGrain,
  type PeriodOptions,
  periodClock,
} from './periods/period.js';
export { type PeriodDays, periodDays } from './periods/period-days.js';
export { instantFromLocal } from './zones/local-time.js';

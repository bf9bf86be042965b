/**
 * Business hours, calendar periods and local times in IANA time zones, without a dependency.
 *
 * @module cx-metrics/calendar
 */

export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { EpochInstant, InstantInput } from '../core/instant.js';
export type { AggregatorState } from '../core/state.js';
export { addBusinessDays } from './hours/add-business-days.js';
export {
  BusinessCalendar,
  type BusinessCalendarOptions,
  type WeekdaysOptions,
} from './hours/business-calendar.js';
export { type BusinessDays, businessDays } from './hours/business-days.js';
export {
  type BusinessDateOptions,
  type BusinessDaysBetweenOptions,
  businessDaysBetween,
} from './hours/business-days-between.js';
export {
  difference,
  intersection,
  openHoursFromJSON,
  type SequencePart,
  sequence,
  union,
} from './hours/calendar-algebra.js';
export type { Holiday, HolidayRange, NamedHoliday } from './hours/holidays.js';
export type {
  BusinessCalendarState,
  CombinedHoursState,
  HoursSequenceState,
  OpenHoursState,
} from './hours/hours-state.js';
export type { OpenHours } from './hours/open-hours.js';
export type { Shift, WeeklyHours } from './hours/weekly-hours.js';
export type { PeriodBreaks } from './periods/period-breaks.js';
export { type PeriodClock, periodClock } from './periods/period-clock.js';
export { type PeriodDays, type PeriodGrain, type PeriodOptions, periodDays } from './periods/period-days.js';
export type { PeriodNumbers } from './periods/period-numbers.js';
export type { CalendarDay, CalendarDescription, OpenStretch } from './view/calendar-description.js';
export { type DescribeCalendarOptions, describeCalendar } from './view/describe-calendar.js';
export { type InstantFromLocalOptions, instantFromLocal } from './zones/local-time.js';

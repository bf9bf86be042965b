/**
 * Numbers as people read them, and sentences about them: the only place that knows percentages and languages.
 *
 * @module cx-metrics/format
 */
export type { CalendarDay, CalendarDescription, OpenStretch } from '../calendar/view/calendar-description.js';
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { Interval, Unit } from '../core/result.js';
export {
  type CalendarDayText,
  type CalendarText,
  type FormatCalendarOptions,
  formatCalendar,
} from './calendar/format-calendar.js';
export { type Compared, type ComparedSide, type DescribeChangeOptions, describeChange } from './describe-change.js';
export { type DescribeResultOptions, describeResult } from './describe-result.js';
export { type FormatResultOptions, formatResult } from './format-result.js';
export type { Measured } from './measured.js';
export { type PercentagesOptions, percentages } from './percentages.js';
export type { FormatOptions } from './setting.js';
export { calendarEn } from './words/calendar-en.js';
export { calendarVi } from './words/calendar-vi.js';
export type { CalendarWords } from './words/calendar-words.js';
export { changesEn } from './words/changes-en.js';
export { changesVi } from './words/changes-vi.js';
export type { Counted } from './words/counted.js';
export type { MetricWords } from './words/metric-words.js';
export { sentencesEn } from './words/sentences-en.js';
export { sentencesVi } from './words/sentences-vi.js';
export type { ChangeWords, Sentences, Words } from './words/words.js';
export { wordsEn } from './words/words-en.js';
export { wordsVi } from './words/words-vi.js';

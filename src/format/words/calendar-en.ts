import type { CalendarWords } from './calendar-words.js';
import { wordsEn } from './words-en.js';

/**
 * English: hours of business.
 *
 * @category Words
 * @since 0.1.0
 */
export const calendarEn: CalendarWords = {
  words: wordsEn,
  columns: { day: 'Day', hours: 'Hours', open: 'Open', note: 'Note' },
  heading: 'Business hours, {days}, by the clock of {zone}',
  total: 'Open in all: {open}',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: '{weekday} {day} {month}',
  dateOfYear: '{date} {year}',
  stretch: '{opens}–{closes}',
  nextDay: '{stretch} (next day)',
  earlier: '{time} (the first)',
  later: '{time} (the second)',
  closed: 'closed',
  closedFor: 'closed: {name}',
  holiday: 'closed: holiday',
  skipped: 'no such date in this zone',
  override: 'this date only',
  closure: 'closed {hours}',
  forward: 'clocks go forward {time}',
  back: 'clocks go back {time}',
};

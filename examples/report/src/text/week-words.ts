import { formatCalendar } from 'cx-metrics/format';
import { language } from '../language/say.js';
import type { BusinessTime } from '../sections/tickets.js';

/** A table in words. */
export interface WeekWords {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: string;
}

/** The hours of a week, so that a team sees what its numbers are counted with. Notes stand behind the hours, so that a phone has room. */
export function weekWords({ week }: BusinessTime): WeekWords | undefined {
  if (week === undefined) return undefined;
  const { calendar: words, locale } = language();
  const { heading, columns, rows, total } = formatCalendar(week, { words, locale });
  return {
    heading,
    columns: [columns.day, columns.hours, columns.open],
    rows: rows.map(({ day, hours, open, note }) => [day, note === '' ? hours : `${hours}; ${note}`, open]),
    total,
  };
}

import { refuse } from '../core/errors.js';
import { filled } from './filled.js';
import { formatOf } from './kept-formats.js';
import type { Shown } from './number-text.js';

/** A label of a period as people say it: `'2026-01'` is "January 2026"; what is no such label stays as it is. `name` is that of the option. */
export function periodText({ caller, locale, words }: Shown, name: string, label: string): string {
  if (typeof label !== 'string') refuse(caller, name, "a label of a period, such as '2026-01'", label);
  const [, year = '', kind, part, month, , day] = /^(\d{4})-(?:([QHW])0?(\d+)|(\d\d)(-(\d\d))?)$/.exec(label) ?? [];
  if (part) return filled(words.parts[kind as 'Q'], { part, year });
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  // there is no 31 February
  if (!month || !new Date(time).toISOString().startsWith(label)) return label;
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  return formatOf(caller, Intl.DateTimeFormat, locale, day ? { ...options, day: 'numeric' } : options).format(time);
}

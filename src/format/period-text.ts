import { refuse } from '../core/errors.js';
import { filled } from './filled.js';
import { formatOf } from './kept-formats.js';
import type { Told } from './number-text.js';

/** A label of a period as people say it: `'2026-01'` is "January 2026"; what is no such label stays as it is, and so does the year 0, which `Intl` calls 1. `name` is that of the option. */
export function periodText({ caller, locale, sentences }: Told, name: string, label: string): string {
  if (typeof label !== 'string' || !label) refuse(caller, name, "a label such as '2026-01'", label);
  const [, year, kind, part = '', day] =
    /^((?!0000)\d{4})-(?:(H[12]|[QW](?=\d))0?(\d*)|\d\d(-\d\d)?)$/.exec(label) ?? [];
  const { parts } = sentences;
  if (year && kind) return filled(parts[kind as 'Q'], { part, year });
  const time = new Date(label);
  // there is no 31 February
  if (!(year && time.toJSON()?.startsWith(label))) return label;
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const told = (more: object) => formatOf(Intl.DateTimeFormat, locale, { ...options, ...more }).format(time);
  if (!day) return told({});
  return parts.D ? filled(parts.D, { part: `${time.getUTCDate()}`, month: told({}) }) : told({ day: 'numeric' });
}

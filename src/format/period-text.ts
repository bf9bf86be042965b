import { filled } from './filled.js';
import { formatOf } from './kept-formats.js';
import type { Shown } from './quantity.js';

/** A label of a period as people say it: `'2026-01'` is "January 2026"; what is no such label stays as it is. */
export function periodText({ caller, locale, words }: Shown, label: string): string {
  const [, year, , part = 'W', number] = /^(\d{4})-((Q|H|W)0?(\d+))$/.exec(label) ?? [];
  if (year && number) return filled(words.parts[part as 'W'], { part: number, year });
  const [, ofYear, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(label) ?? [];
  const time = ofYear ? Date.UTC(Number(ofYear), Number(month) - 1, Number(day ?? 1)) : Number.NaN;
  const isDay = new Date(time).getUTCMonth() === Number(month) - 1;
  if (!isDay) return label;
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  return formatOf(caller, Intl.DateTimeFormat, locale, day ? { ...options, day: 'numeric' } : options).format(time);
}

import { formatOf } from '../../format/kept-formats.js';
import { type Drawing, say } from './chart-options.js';
import { cleaned } from './text-room.js';

/** A label of a period as an axis has room for it: `'2026-01'` is "Jan 2026"; what is no such label stays as it is. */
export function periodShort(drawing: Drawing, label: string): string {
  const [, year = '', kind, part = '', day] = /^(\d{4})(?:-([HQW]?)(\d{1,2})(?:-(\d\d))?)?$/.exec(label) ?? [];
  const time = new Date(`${year}-${part}-${day ?? '01'}`);
  if (kind) return say(drawing, kind as 'H', { part: `${Number(part)}`, year });
  if (kind === undefined || !time.toJSON()?.startsWith(`${year}-${part}`)) return cleaned(label);
  const month = formatOf(Intl.DateTimeFormat, drawing.locale, { month: 'short', timeZone: 'UTC', calendar: 'gregory' });
  const parts = { month: month.format(time), number: `${Number(part)}`, year, day: `${Number(day)}` };
  return say(drawing, day ? 'day' : 'month', parts);
}

/** The obvious and slow way to read a clock, to hold the fast one against. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Local time as if it were UTC, in whole seconds of epoch milliseconds. */
export function slowLocal(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const [year, month, day] = [part['year'] as number, part['month'] as number, part['day'] as number];
  return Date.UTC(year, month - 1, day, part['hour'], part['minute'], part['second']);
}

/** Offset in milliseconds. */
export function slowOffset(zone: string, instant: number): number {
  return slowLocal(zone, instant) - Math.floor(instant / 1000) * 1000;
}

/** Months since January 1970 of the local date. */
export function slowMonth(zone: string, instant: number): number {
  const local = new Date(slowLocal(zone, instant));
  return (local.getUTCFullYear() - 1970) * 12 + local.getUTCMonth();
}

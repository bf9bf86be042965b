import { hashOfText } from '../../calendar/hours/hours-text.js';
import type { OpenHours } from '../../calendar/hours/open-hours.js';

/** The length of a day of UTC. */
export const DAY = 86_400_000;

/** Opening hours laid out for whole days of UTC, counted from the first of them. */
export interface HoursTable {
  /** The first instant, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /**
   * For each day: its number, open time before it, and then starts and ends of what is open in it, from its start; days with fewer
   * stretches end in empty ones.
   */
  readonly rows: readonly (readonly number[])[];
  /** How many stretches each row has. */
  readonly stretches: number;
  /** Where open time begins and ends, from `from`, in turn and ascending. */
  readonly edges: readonly number[];
  /** A name that other hours do not have. */
  readonly name: string;
}

/**
 * Lays hours out, by what the calendar itself says is open: shifts, overnight ones, holidays, closures and changes of clocks are nothing
 * but stretches of open time here.
 */
export function hoursTable(hours: OpenHours, first: number, last: number): HoursTable {
  const from = Math.floor(first / DAY) * DAY;
  const to = (Math.floor(last / DAY) + 1) * DAY;
  const edges = hours.intervals(from, to).flatMap(([open, close]) => [open - from, close - from]);
  const days: number[][] = Array.from({ length: (to - from) / DAY }, () => []);
  for (let i = 0; i < edges.length; i += 2) {
    const [open, close] = [edges[i] as number, edges[i + 1] as number];
    for (let day = Math.floor(open / DAY); day * DAY < close; day++) {
      days[day]?.push(Math.max(open - day * DAY, 0), Math.min(close - day * DAY, DAY));
    }
  }
  const most = days.reduce((length, day) => Math.max(length, day.length), 0);
  let before = 0;
  const rows = days.map((day, k) => {
    const row = [k, before, ...day, ...Array.from({ length: most - day.length }, () => DAY)];
    for (let i = 0; i < day.length; i += 2) before += (day[i + 1] as number) - (day[i] as number);
    return row;
  });
  return { from, to, rows, stretches: most / 2, edges, name: `cx_hours_${hashOfText(JSON.stringify(rows))}` };
}

import type { CohortBirths, CohortMode } from '../../../src/kernels/cohort/cohort-question.js';
import type { ElapsedWindow } from '../../../src/kernels/cohort/elapsed-window.js';

/** An event with everything that a table may ask for. */
export interface SlowEvent {
  readonly customer: string | number;
  readonly at: number;
  readonly amount: number;
  readonly attribute: string | number;
}

/** How the slow reference counts. */
export interface SlowOptions {
  readonly timeZone: string;
  readonly asOf: number;
  readonly period: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly window: ElapsedWindow | null;
  readonly formedBy: 'period' | 'attribute';
  readonly births: CohortBirths;
  /** Whether events are told apart by day where periods would do. */
  readonly days?: boolean;
}

/** One birth of one customer: offsets with their rows and amounts, in order of time. */
export interface SlowMember {
  readonly cohort: string | number;
  readonly visits: readonly { readonly offset: number; readonly day: string; readonly amount: number }[];
  /** Offsets that had begun by `asOf`, and that were over. */
  readonly begun: number;
  readonly ended: number;
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** The local date of an instant, asked of the runtime. */
export function localDate(timeZone: string, instant: number): string {
  let format = dates.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dates.set(timeZone, format);
  }
  return format.format(instant);
}

/** The number of the period of a local date: days since 1970, weeks from Monday, and so on. */
function numberOf(period: SlowOptions['period'], date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const months = (year - 1970) * 12 + month - 1;
  if (period === 'day') return day;
  if (period === 'week') return Math.floor((day + 3) / 7);
  if (period === 'month') return months;
  return Math.floor(months / (period === 'quarter' ? 3 : 12));
}

/** Every birth of every customer, by the definitions, without a thought of speed. */
export function slowMembers(events: readonly SlowEvent[], options: SlowOptions): SlowMember[] {
  const { timeZone, asOf, period, window, formedBy, births } = options;
  const periodOf = (instant: number): number => numberOf(period, localDate(timeZone, instant));
  const dayOf = (instant: number): number => numberOf('day', localDate(timeZone, instant));
  const unitOf = (t: number): number => (window === null ? periodOf(t) : 'ms' in window ? t : dayOf(t));
  const step = window === null ? 1 : 'ms' in window ? window.ms : window.days;
  const known = (t: number): boolean => t <= asOf;
  const isExact = window !== null && 'ms' in window;
  const last = isExact ? asOf - 1 : unitOf(asOf - 1);
  const open = unitOf(asOf);
  const order = (a: string | number, b: string | number): number =>
    typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === 'number' ? -1 : 1;
  const members: SlowMember[] = [];
  for (const customer of new Set(events.map((event) => event.customer))) {
    const own = events
      .filter((event) => event.customer === customer && known(event.at))
      .sort((a, b) => a.at - b.at || order(a.attribute, b.attribute));
    const born = new Set<number>();
    for (const birth of own) {
      const cohort = periodOf(birth.at);
      if (born.has(cohort) || (births === 'first-ever' && born.size > 0)) continue;
      born.add(cohort);
      const start = unitOf(birth.at);
      members.push({
        cohort: formedBy === 'period' ? cohort : (own[0] as SlowEvent).attribute,
        visits: own
          .filter((event) => unitOf(event.at) >= start)
          .map(({ at, amount }) => ({
            offset: Math.floor((unitOf(at) - start) / step),
            day: localDate(timeZone, at),
            amount,
          })),
        begun: Math.floor((last - start) / step) + 1,
        ended: Math.floor((open - start) / step),
      });
    }
  }
  return members;
}

/** Whether a member counts in a cell. */
export function slowCounts(mode: CohortMode, { visits }: SlowMember, from: number, to: number): boolean {
  const has = (k: number): boolean => visits.some(({ offset }) => offset === k);
  const between = (a: number, b: number): boolean => visits.some(({ offset }) => a <= offset && offset <= b);
  switch (mode) {
    case 'on':
      return has(from);
    case 'on-or-after':
      return between(from, Number.POSITIVE_INFINITY);
    case 'on-or-before':
      return from === 0 || between(1, from);
    case 'bracket':
      return between(from, to);
    case 'streak':
      return Array.from({ length: from + 1 }, (_, k) => has(k)).every(Boolean);
  }
}

/** Members by cohort: numbers before texts, ascending. */
export function byCohort(members: readonly SlowMember[]): [string | number, SlowMember[]][] {
  const groups = new Map<string | number, SlowMember[]>();
  for (const member of members) groups.set(member.cohort, [...(groups.get(member.cohort) ?? []), member]);
  return [...groups].sort(([a], [b]) => (typeof a === typeof b ? (a < b ? -1 : 1) : typeof a === 'number' ? -1 : 1));
}

import type { Holiday, Interval, TtrResult } from 'cx-metrics';
import { language, say } from '../language/say.js';
import type { BusinessTime, TicketsSection } from '../sections/tickets.js';
import { intervalName, intervalText, NOTHING, numberText, percentNumber } from './values/numbers.js';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** One measure by both clocks, in hours. A name that is set in says more about the line above. */
export interface ClockMeasure {
  readonly name: string;
  readonly elapsed: string;
  readonly business: string;
  readonly n: string;
}

/** Every measure by both clocks, in hours, which are as long on both. */
export function clockMeasures(overall: TtrResult, { overall: business }: BusinessTime): readonly ClockMeasure[] {
  const [one, other] = [ticketMeasures(overall, HOURS), ticketMeasures(business, HOURS)];
  return one.map(({ name, value, n }, k) => ({ name, elapsed: value, business: other[k]?.value ?? '', n }));
}

/** A unit of time, one for all cells of a column. */
export interface TimeUnit {
  readonly ms: number;
  /** Stands behind numbers: "h". */
  readonly sign: string;
}

/** Hours are as long on every clock. */
export const HOURS: TimeUnit = { ms: HOUR_MS, sign: 'h' };
export const DAYS: TimeUnit = { ms: DAY_MS, sign: 'd' };

/** The unit in which times like this one are read: hours, or days where half take three or longer. */
export function unitFor({ survival, medianMs }: Pick<TtrResult, 'survival' | 'medianMs'>): TimeUnit {
  return (survival?.medianMs ?? medianMs ?? 0) < 3 * DAY_MS ? HOURS : DAYS;
}

/** One measure of resolution time: what it is, its value, what it rests on. */
export interface TicketMeasure {
  readonly name: string;
  readonly value: string;
  readonly n: string;
}

/** Every measure of a result, in words and in one unit. */
export function ticketMeasures(result: TtrResult, unit: TimeUnit): readonly TicketMeasure[] {
  const { n, open, closed, survival, interval, medianInterval } = result;
  const [all, resolved] = [numberText(n + open + closed), numberText(n)];
  const time = (name: string, ms: number | null, cases = resolved) => ({ name, value: timeText(ms, unit), n: cases });
  const limits = (share: number) => result.quantiles.find(({ probability }) => probability === share)?.interval ?? null;
  const range = (of: Interval | null) => ({ name: `  ${intervalName(of)}`, value: timeRange(of, unit), n: '' });
  return [
    { name: say`half of all cases within (open ones counted)`, value: kaplanMeierText(survival, unit), n: all },
    time(say`average of resolved cases`, result.value),
    range(interval),
    time(say`half of the resolved cases within`, result.medianMs),
    range(medianInterval),
    time(say`3 of 4 resolved within`, result.p75Ms),
    time(say`9 of 10 resolved within`, result.p90Ms),
    range(limits(0.9)),
    time(say`19 of 20 resolved within`, result.p95Ms),
    time(say`99 of 100 resolved within`, result.p99Ms),
    time(say`longest`, result.maxMs),
  ];
}

/** Within what half are resolved, open cases counted, or that less than half are. */
export function kaplanMeierText(survival: TtrResult['survival'], unit: TimeUnit): string {
  if (survival === null) return NOTHING;
  return survival.reached ? timeText(survival.medianMs, unit) : say`not reached`;
}

/** A time in a unit. */
export function timeText(ms: number | null, { ms: unitMs, sign }: TimeUnit): string {
  return ms === null ? NOTHING : `${unitsText(ms, unitMs)} ${sign === 'h' ? say`h` : say`d`}`;
}

/** The same without the sign, for columns that say it in their heading. */
export function bareTime(ms: number | null, { ms: unitMs }: TimeUnit): string {
  return ms === null ? NOTHING : unitsText(ms, unitMs);
}

function timeRange(interval: Interval | null, { ms: unitMs, sign }: TimeUnit): string {
  if (interval === null) return NOTHING;
  const ends = intervalText(interval, (end) => unitsText(end, unitMs, interval.high));
  return `${ends} ${sign === 'h' ? say`h` : say`d`}`;
}

/** Both ends of an interval of a share, as short as can be. */
export function shareInterval(interval: Interval | null): string {
  return interval === null ? NOTHING : `${intervalText(interval, (end) => percentNumber(end))}%`;
}

/** A duration in hours. */
export function hoursText(ms: number | null): string {
  return timeText(ms, HOURS);
}

/** As many digits as `largest` needs to have three or four that count; what is more than nothing is never written as 0. */
function unitsText(ms: number, unitMs: number, largest = ms): string {
  const size = largest / unitMs;
  if (ms === 0) return '0';
  if (ms / unitMs < 0.005) return `<${numberText(0.01, 2)}`;
  return numberText(ms / unitMs, size >= 999.95 ? 0 : size >= 9.995 ? 1 : 2);
}

/** What a day of business is called: "business days of 9 h". */
export function dayName({ schedule }: BusinessTime): string {
  return say`business days of ${dayLength(schedule.dayMs)}`;
}

/** Length of a business day, exact to the minute. */
function dayLength(dayMs: number): string {
  return say`${Number((dayMs / HOUR_MS).toFixed(2)).toLocaleString(language().locale)} h`;
}

/** Which hours counted, and what a business day is. */
export function businessDefinition({ schedule, holidays }: BusinessTime, zone: string): string {
  return say`Business time: ${schedule.text} on the clock of ${zone}, ${holidaysText(holidays)}; outside these hours the clock of a
    case stands still, so one that was opened and resolved outside them took 0 h. 1 business day = ${dayLength(schedule.dayMs)}, the open time of ${schedule.usualDays}.`;
}

function holidaysText(holidays: readonly Holiday[]): string {
  const [first, last] = [holidays[0], holidays.at(-1)];
  if (first === undefined || last === undefined) return say`no holidays given`;
  if (holidays.length === 1) return say`closed on 1 holiday, ${dateOf(first)}`;
  return say`closed on ${numberText(holidays.length)} holidays from ${dateOf(first)} to ${dateOf(last)}`;
}

function dateOf(holiday: Holiday): string {
  if (typeof holiday === 'string') return holiday;
  return 'date' in holiday ? holiday.date : holiday.first;
}

/** More would hide what is around it. */
const MOST_LISTED = 60;

/** The holidays one by one, with their names; nothing when there are none or too many. */
export function holidayList({ holidays }: BusinessTime): string | undefined {
  if (holidays.length === 0 || holidays.length > MOST_LISTED) return undefined;
  const texts = holidays.map((holiday) =>
    typeof holiday === 'string' ? holiday : `${dateOf(holiday)} ${holiday.name}`,
  );
  return say`Holidays: ${texts.join('; ')}.`;
}

/** Share still open at an age, by one clock; `null` beyond what has been seen. */
export function shareOpenAt(survival: TtrResult['survival'], ms: number): number | null {
  if (survival === null) return null;
  let share = 1;
  for (const step of survival.steps ?? []) {
    if (step.time > ms) return share;
    share = step.survival;
  }
  return ms > survival.restrictedToMs && share > 0 ? null : share;
}

/** Round ages in days at which both curves are read: from where the first cases end to where few are left. */
export function agesInDays({ overall, business }: TicketsSection): readonly number[] {
  const { schedule, overall: inHours } = business as BusinessTime;
  const ages = [-3, -2, -1, 0, 1, 2, 3, 4].flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  const shares = (age: number) => [
    shareOpenAt(overall.survival, age * DAY_MS),
    shareOpenAt(inHours.survival, age * schedule.dayMs),
  ];
  return ages
    .filter(
      (age) =>
        shares(age).some((share) => share !== null && share >= 0.02) &&
        shares(age).some((share) => (share ?? 0) < 0.97),
    )
    .slice(-8);
}

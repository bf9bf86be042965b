import type { Holiday, Interval, TtrResult } from 'cx-metrics';
import type { BusinessTime, TicketsSection } from '../sections/tickets.js';
import { intervalText, NOTHING, numberText, percentNumber, percentText } from './numbers.js';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** A measure by one clock, in hours and in days; what is no time has one text only. */
type Cells = readonly [hours: string, days: string];

/** One measure by both clocks. A name that is set in says more about the line above. */
export interface ClockMeasure {
  readonly name: string;
  readonly elapsed: Cells;
  readonly business: Cells;
  readonly n: string;
}

/** Every measure by both clocks, in hours and in days of each. */
export function clockMeasures(
  overall: TtrResult,
  { overall: business, schedule }: BusinessTime,
): readonly ClockMeasure[] {
  const { n, open, openShare } = overall;
  const row = (name: string, cases: number | undefined, cells: (result: TtrResult, dayMs: number) => Cells) => ({
    name,
    elapsed: cells(overall, DAY_MS),
    business: cells(business, schedule.dayMs),
    n: cases === undefined ? '' : numberText(cases),
  });
  const time = (name: string, cases: number | undefined, read: (result: TtrResult) => number | null | undefined) =>
    row(name, cases, (result, dayMs) => bothUnits(read(result) ?? null, dayMs));
  const all = n + open;
  return [
    row('median with open cases (KM)', all, ({ survival }, dayMs) =>
      survival?.reached === false ? ['not reached', ''] : bothUnits(survival?.medianMs ?? null, dayMs),
    ),
    time('mean with open cases (KM)', all, ({ survival }) => survival?.restrictedMeanMs),
    time('  up to the longest seen', undefined, ({ survival }) => survival?.restrictedToMs),
    time('mean of resolved cases', n, ({ value }) => value),
    row(methodName(overall.interval), undefined, ({ interval }, dayMs) => bothEnds(interval, dayMs)),
    time('median of resolved cases', n, ({ medianMs }) => medianMs),
    time('75th percentile', n, ({ p75Ms }) => p75Ms),
    time('90th percentile', n, ({ p90Ms }) => p90Ms),
    time('95th percentile', n, ({ p95Ms }) => p95Ms),
    time('99th percentile', n, ({ p99Ms }) => p99Ms),
    time('longest', n, ({ maxMs }) => maxMs),
    row('open cases', all, (result) => [numberText(result.open), '']),
    row('  as a share', undefined, (result) => [percentText(result.openShare.value), '']),
    row(methodName(openShare.interval), undefined, (result) => [shareInterval(result.openShare.interval), '']),
  ];
}

/** Both ends of an interval of a share, as short as can be. */
export function shareInterval(interval: Interval | null): string {
  return interval === null ? NOTHING : `${intervalText(interval, (end) => percentNumber(end))} %`;
}

function methodName(interval: Interval | null): string {
  return interval === null ? '  interval' : `  ${numberText(100 * interval.confidence)} % ${interval.method}`;
}

function bothUnits(ms: number | null, dayMs: number): Cells {
  return [hoursText(ms), daysText(ms, dayMs)];
}

function bothEnds(interval: Interval | null, dayMs: number): Cells {
  const ends = (unitMs: number) => intervalText(interval, (end) => unitsText(end, unitMs, interval?.high));
  return interval === null ? [NOTHING, NOTHING] : [`${ends(HOUR_MS)} h`, `${ends(dayMs)} d`];
}

/** A duration in hours. */
export function hoursText(ms: number | null): string {
  return ms === null ? NOTHING : `${unitsText(ms, HOUR_MS)} h`;
}

/** A duration in days, each as long as a day of its clock. */
export function daysText(ms: number | null, dayMs: number): string {
  return ms === null ? NOTHING : `${unitsText(ms, dayMs)} d`;
}

/** As many digits as `largest` needs to have three or four that count; what is more than nothing is never written as 0. */
function unitsText(ms: number, unitMs: number, largest = ms): string {
  const size = largest / unitMs;
  if (ms === 0) return '0';
  if (ms / unitMs < 0.005) return '<0.01';
  return numberText(ms / unitMs, size >= 999.95 ? 0 : size >= 9.995 ? 1 : 2);
}

/** What a day of each clock is called: "days of 24 h", "business days of 9 h". */
export function dayName({ schedule }: BusinessTime): string {
  return `business days of ${dayLength(schedule.dayMs)}`;
}

/** Length of a business day, exact to the minute. */
export function dayLength(dayMs: number): string {
  return `${Number((dayMs / HOUR_MS).toFixed(2))} h`;
}

/** Which hours counted, and what a business day is. */
export function businessDefinition({ schedule, holidays }: BusinessTime, zone: string | undefined): string {
  return (
    `Business time: ${schedule.text} on the clock of ${zone}, ${holidaysText(holidays)}; outside these hours the clock of a ` +
    `case stands still. 1 business day = ${dayLength(schedule.dayMs)}, the open time of ${schedule.usualDays}.`
  );
}

function holidaysText(holidays: readonly Holiday[]): string {
  const [first, last] = [holidays[0], holidays.at(-1)];
  if (first === undefined || last === undefined) return 'no holidays given';
  if (holidays.length === 1) return `closed on 1 holiday, ${dateOf(first)}`;
  return `closed on ${numberText(holidays.length)} holidays from ${dateOf(first)} to ${dateOf(last)}`;
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
  return `Holidays: ${texts.join('; ')}.`;
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

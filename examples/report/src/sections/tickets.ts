import { basename } from 'node:path';
import {
  type BacklogOverPeriodsResult,
  BusinessCalendar,
  backlogOverPeriods,
  breakdown,
  type CalendarDescription,
  caseTimes,
  compareDurations,
  describeCalendar,
  type Holiday,
  type PeriodGrain,
  periodClock,
  type TtrResult,
  ttr,
} from 'cx-metrics';
import type { Measured } from 'cx-metrics/format';
import { survivalQuantile } from 'cx-metrics/stats';
import type { CellColumn } from '../input/cells.js';
import { readHolidays } from '../input/holidays.js';
import { located } from '../input/library-error.js';
import type { Schedule } from '../input/schedule.js';
import type { Reading } from '../report.js';
import type { BusinessRequest, TicketsRequest } from '../request/request.js';
import { type Cases, type FoundColumn, type Moments, readCases } from './cases.js';
import type { NameBook } from './names.js';
import { type Refused, refusedOf } from './refused.js';
import { type StatusCount, statusCounts } from './statuses.js';
import { type Told, toldOf } from './told.js';

/** Time to resolution of one group. */
export interface TicketsGroup {
  readonly name: string | null;
  readonly result: TtrResult;
  /** The same in hours of business, where some were given. */
  readonly business: TtrResult | undefined;
}

/** Hours of business and the time to resolution in them. */
export interface BusinessTime {
  readonly schedule: Schedule;
  /** Days off, in order, each once. */
  readonly holidays: readonly Holiday[];
  readonly calendar: BusinessCalendar;
  /** The week of the end of the data; none without data. */
  readonly week: CalendarDescription | undefined;
  readonly overall: TtrResult;
}

/** What is reported on tickets. */
export interface TicketsSection {
  readonly file: string;
  readonly byColumn: string | undefined;
  readonly rows: number;
  /** Groups of fewer cases are not shown. */
  readonly minimum: number;
  /** Rows of an event log without a case or a time; of cases, those without an opening are in the result. */
  readonly incompleteRows: number;
  /** What a row is, and the columns that its times come from; the statuses of a log among them, where they tell what became of a case. */
  readonly source: { readonly kind: 'events' | 'cases'; readonly columns: readonly string[] };
  readonly zone: string | undefined;
  /** Statuses of cases and what became of those, where statuses were read. */
  readonly statuses: readonly StatusCount[];
  /** What the names of an event log stand for, where one of them ends cases. */
  readonly book: NameBook | undefined;
  /** How many cases only a name has ended that is mostly no resolution. */
  readonly doubtful: number;
  /** Columns that nobody named and that were found. */
  readonly found: readonly FoundColumn[];
  readonly refused: Refused;
  /** Up to the last resolution: what came back is open until it is resolved again. */
  readonly overall: TtrResult;
  /** Cases that came back, and the same times up to the first resolution; nothing where none is known to have. */
  readonly cameBack: { readonly cases: number; readonly first: TtrResult } | undefined;
  /** How many were open by period; nothing without a zone or without cases. */
  readonly backlog: { readonly grain: PeriodGrain; readonly flow: BacklogOverPeriodsResult } | undefined;
  readonly business: BusinessTime | undefined;
  /** Open cases that have been open for longer than nine of ten resolved ones took. */
  readonly longOpen: number;
  /** Groups that are not shown: too few cases. */
  readonly hidden: readonly (string | null)[];
  readonly told: Told;
  /** The slowest first. */
  readonly groups: readonly TicketsGroup[];
}

/** Reads cases and computes their time to resolution. */
export async function readTickets(request: TicketsRequest, reading: Reading): Promise<TicketsSection> {
  const { file, columns } = request;
  const { view, notation } = reading.request;
  const { onInvalid, zone } = notation;
  const hours = request.business && (await businessHours(request.business, reading));
  const cases = await readCases(request, reading);
  const asOf = reading.asOf ?? cases.latest;
  const counting = { asOf, onInvalid };
  const measure = (rows?: readonly number[], calendar?: BusinessCalendar, reopened: Reopening = 'last-resolution') => {
    const { openedAt, resolvedAt, reopenedAt, closedAt } = cases.times;
    const times = {
      openedAt: partOf(openedAt, rows),
      resolvedAt: partOf(resolvedAt, rows),
      reopenedAt: reopenedAt && partOf(reopenedAt, rows),
      closedAt: closedAt && partOf(closedAt, rows),
    };
    const how = { ...counting, calendar, reopened, curve: 'full', quantiles: [0.75, 0.9, 0.95, 0.99] } as const;
    return ttr(times, how);
  };
  const named = cases.columns;
  const overall = located({ file, columns: named }, () => measure());
  const { openMs, status } = caseTimes(cases.times, { ...counting, reopened: 'last-resolution' });
  const isLongOpen = (ms: number | null, row: number) =>
    status[row] === 'open' && ms !== null && overall.p90Ms !== null && ms > overall.p90Ms;
  const back = cameBack(cases.times.reopenedAt ?? [], asOf ?? 0);
  const isLog = columns.kind === 'events';
  const { group } = cases;
  return {
    file: basename(file),
    byColumn: isLog ? undefined : columns.by,
    rows: cases.rows,
    minimum: view.minimum,
    incompleteRows: cases.incompleteRows,
    source: {
      kind: columns.kind,
      columns: isLog
        ? [columns.case, columns.at, ...(cases.book && columns.status ? [columns.status] : [])]
        : Object.values(named).map(({ name }) => name),
    },
    zone,
    statuses: statusCounts(cases),
    book: cases.book,
    doubtful: cases.doubtful,
    found: cases.found,
    refused: cases.refused.with(refusedOf(overall, named, onInvalid)),
    overall,
    cameBack: back === 0 ? undefined : { cases: back, first: measure(undefined, undefined, 'first-resolution') },
    backlog: backlogOf(cases, overall, reading, asOf),
    longOpen: openMs.filter(isLongOpen).length,
    business: hours && { ...hours, week: weekOf(hours.calendar, asOf), overall: measure(undefined, hours.calendar) },
    ...groupsOf(cases, measure, view.minimum, hours?.calendar),
    told: toldOf(
      { id: 'tickets', column: undefined, isHighGood: false },
      overall,
      { measure, shown: medianOf, compare: compareDurations },
      {
        file,
        rows: cases.openedAt.values.map((_, row) => row),
        at: timeIn(cases.openedAt),
        groupOf: group && ((row) => group.values[row] ?? null),
        byColumn: isLog ? undefined : columns.by,
        zone,
        asOf,
      },
      view,
    ),
  };
}

/** The values of some rows; all where none are named. */
function partOf<Value>(values: readonly Value[], rows: readonly number[] | undefined): readonly Value[] {
  return rows?.map((row) => values[row] as Value) ?? values;
}

/** How many cases came back by an instant. */
function cameBack(reopenedAt: readonly Moments[], asOf: number): number {
  const isThere = (at: unknown) => typeof at === 'number' && at <= asOf;
  return reopenedAt.filter((at) => (Array.isArray(at) ? at.some(isThere) : isThere(at))).length;
}

/** Up to which resolution a case lasts. */
type Reopening = 'first-resolution' | 'last-resolution';

async function businessHours({ schedule, holidays }: BusinessRequest, { folder, request }: Reading) {
  const calendar = new BusinessCalendar({
    timeZone: request.notation.zone as string,
    hours: schedule.hours,
    holidays: typeof holidays === 'string' ? await readHolidays(holidays, folder) : holidays,
  });
  return { schedule, calendar, holidays: calendar.toJSON().holidays };
}

/** Hours in the week that holds an instant. */
function weekOf(calendar: BusinessCalendar, asOf: number | undefined): CalendarDescription | undefined {
  if (asOf === undefined) return undefined;
  const weeks = periodClock('week', calendar.timeZone);
  return describeCalendar(calendar, { from: weeks.startOf(weeks.indexOf(asOf)) });
}

/** How many cases were open by period. */
function backlogOf(
  { times }: Cases,
  { n, open, closed }: TtrResult,
  { request: { notation, view } }: Reading,
  asOf: number | undefined,
): TicketsSection['backlog'] {
  const { zone, onInvalid } = notation;
  if (zone === undefined || asOf === undefined || n + open + closed === 0) return undefined;
  const grain = view.over ?? 'month';
  return { grain, flow: backlogOverPeriods(times, { period: grain, timeZone: zone, asOf, onInvalid }) };
}

/** When a row happened; `null` where that could not be read. */
function timeIn(column: CellColumn<number>): (row: number) => number | null {
  return (row) => (column.isRead(row) ? (column.values[row] ?? null) : null);
}

/** The number that is told of resolution times: within what half are resolved, open cases counted. */
function medianOf({ n, open, closed, survival }: TtrResult): Measured {
  const median = survival?.steps?.length ? survivalQuantile({ steps: survival.steps }, 0.5) : undefined;
  const { value = null, low = null, high = null, confidence = 0.95, method = '' } = median ?? {};
  const interval = value === null || low === null || high === null ? null : { low, high, confidence, method };
  return { metric: 'ttr', unit: 'ms', value, n: n + open + closed, interval, ...{ open } };
}

type Measure = (rows: readonly number[], calendar?: BusinessCalendar) => TtrResult;

function groupsOf({ group }: Cases, measure: Measure, minimum: number, calendar?: BusinessCalendar) {
  if (group === undefined) return { groups: [], hidden: [] };
  const rows = group.values.map((_, row) => row);
  const table = breakdown(rows, {
    by: { name: (row: number) => group.values[row] ?? null },
    metric: (part) => {
      const result = measure(part);
      const { n, open, closed, survival } = result;
      const business = calendar && measure(part, calendar);
      // where half are not resolved yet it takes longest
      return {
        value: survival === null ? null : (survival.medianMs ?? Number.MAX_VALUE),
        n: n + open + closed,
        result,
        business,
      };
    },
    sort: 'value',
    minimum,
  });
  const groups = table.groups.map(({ keys, result }): TicketsGroup => ({ name: keys.name, ...result }));
  return { groups, hidden: table.suppressed.map(({ keys }) => keys.name) };
}

import { basename } from 'node:path';
import {
  BusinessCalendar,
  breakdown,
  type CalendarDescription,
  compareDurations,
  describeCalendar,
  type Holiday,
  periodClock,
  type TtrResult,
  ttr,
} from 'cx-metrics';
import type { Measured } from 'cx-metrics/format';
import { survivalQuantile } from 'cx-metrics/stats';
import type { CellColumn } from '../input/cells.js';
import { readHolidays } from '../input/holidays.js';
import { latestOf } from '../input/instants.js';
import { located } from '../input/library-error.js';
import type { Schedule } from '../input/schedule.js';
import type { Reading } from '../report.js';
import type { BusinessRequest, TicketsRequest } from '../request/request.js';
import { type Cases, readCases } from './cases.js';
import { type Refused, refusedOf } from './refused.js';
import { resolvedByStatus, type StatusCount } from './statuses.js';
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
  /** What a row is, and the columns that its times come from. */
  readonly source: { readonly kind: 'events' | 'cases'; readonly columns: readonly string[] };
  readonly zone: string | undefined;
  /** Statuses of cases and which of them are resolved, where statuses were read. */
  readonly statuses: readonly StatusCount[];
  readonly refused: Refused;
  readonly overall: TtrResult;
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
  const { statuses, resolvedAt } = resolvedByStatus(cases, request);
  const asOf = reading.asOf ?? latestOf([...cases.openedAt.values, ...cases.resolvedAt.values]);
  const measure = (rows?: readonly number[], calendar?: BusinessCalendar) => {
    const of = (values: Times) => rows?.map((row) => values[row] ?? null) ?? values;
    const times = { openedAt: of(cases.openedAt.values), resolvedAt: of(resolvedAt) };
    return ttr(times, { asOf, calendar, onInvalid, curve: 'full', quantiles: [0.75, 0.9, 0.95, 0.99] });
  };
  const named = { openedAt: cases.openedAt, resolvedAt: cases.resolvedAt };
  const overall = located({ file, columns: named }, () => measure());
  const isLongOpen = (opened: unknown, resolved: unknown) =>
    typeof opened === 'number' &&
    !(typeof resolved === 'number' && resolved <= (asOf ?? 0)) &&
    overall.p90Ms !== null &&
    (asOf ?? 0) - opened > overall.p90Ms;
  const isLog = columns.kind === 'events';
  const { group } = cases;
  return {
    file: basename(file),
    byColumn: isLog ? undefined : columns.by,
    rows: cases.rows,
    minimum: view.minimum,
    incompleteRows: cases.incompleteRows,
    source: { kind: columns.kind, columns: isLog ? [columns.case, columns.at] : [columns.opened, columns.resolved] },
    zone,
    statuses,
    refused: cases.refused.with(refusedOf(overall, named, onInvalid)),
    overall,
    longOpen: cases.openedAt.values.filter((opened, row) => isLongOpen(opened, resolvedAt[row] ?? null)).length,
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

type Times = readonly (number | null)[];

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

/** When a row happened; `null` where that could not be read. */
function timeIn(column: CellColumn<number>): (row: number) => number | null {
  return (row) => (column.isRead(row) ? (column.values[row] ?? null) : null);
}

/** The number that is told of resolution times: within what half are resolved, open cases counted. */
function medianOf({ n, open, survival }: TtrResult): Measured {
  const median = survival?.steps?.length ? survivalQuantile({ steps: survival.steps }, 0.5) : undefined;
  const { value = null, low = null, high = null, confidence = 0.95, method = '' } = median ?? {};
  const interval = value === null || low === null || high === null ? null : { low, high, confidence, method };
  return { metric: 'ttr', unit: 'ms', value, n: n + open, interval, ...{ open } };
}

type Measure = (rows: readonly number[], calendar?: BusinessCalendar) => TtrResult;

function groupsOf({ group }: Cases, measure: Measure, minimum: number, calendar?: BusinessCalendar) {
  if (group === undefined) return { groups: [], hidden: [] };
  const rows = group.values.map((_, row) => row);
  const table = breakdown(rows, {
    by: { name: (row: number) => group.values[row] ?? null },
    metric: (part) => {
      const result = measure(part);
      const { n, open, survival } = result;
      const business = calendar && measure(part, calendar);
      // where half are not resolved yet it takes longest
      return {
        value: survival === null ? null : (survival.medianMs ?? Number.MAX_VALUE),
        n: n + open,
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

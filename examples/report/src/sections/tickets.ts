import { basename } from 'node:path';
import { BusinessCalendar, type Holiday, type TtrResult, ttr } from 'cx-metrics';
import { readHolidays } from '../input/holidays.js';
import { located } from '../input/library-error.js';
import type { Schedule } from '../input/schedule.js';
import type { Reading } from '../report.js';
import type { BusinessRequest, TicketsRequest } from '../request/request.js';
import { type Cases, readCases } from './cases.js';
import { type Refused, refusedOf } from './refused.js';
import { resolvedByStatus, type StatusCount } from './statuses.js';

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
  readonly overall: TtrResult;
}

/** What is reported on tickets. */
export interface TicketsSection {
  readonly file: string;
  readonly byColumn: string | undefined;
  readonly rows: number;
  /** Rows of an event log without a case or a time; of cases, those without an opening are in the result. */
  readonly incompleteRows: number;
  /** Where cases come from, in words. */
  readonly source: string;
  readonly zone: string | undefined;
  /** Statuses of cases and which of them are resolved, where statuses were read. */
  readonly statuses: readonly StatusCount[];
  readonly refused: Refused;
  readonly overall: TtrResult;
  readonly business: BusinessTime | undefined;
  /** The slowest first. */
  readonly groups: readonly TicketsGroup[];
}

/** Reads cases and computes their time to resolution. */
export async function readTickets(request: TicketsRequest, reading: Reading): Promise<TicketsSection> {
  const { file, columns } = request;
  const { onInvalid, zone } = reading.request.notation;
  const hours = request.business && (await businessHours(request.business, reading));
  const cases = await readCases(request, reading);
  const { statuses, resolvedAt } = resolvedByStatus(cases, request);
  const asOf = reading.asOf ?? latestOf(latestOf(undefined, cases.openedAt.values), cases.resolvedAt.values);
  const measure = (rows?: readonly number[], calendar?: BusinessCalendar) => {
    const of = (values: Times) => rows?.map((row) => values[row] ?? null) ?? values;
    const times = { openedAt: of(cases.openedAt.values), resolvedAt: of(resolvedAt) };
    return ttr(times, { asOf, calendar, onInvalid, curve: 'full', quantiles: [0.75, 0.9, 0.95, 0.99] });
  };
  const named = { openedAt: cases.openedAt, resolvedAt: cases.resolvedAt };
  const overall = located({ file, columns: named }, () => measure());
  const isLog = columns.kind === 'events';
  return {
    file: basename(file),
    byColumn: isLog ? undefined : columns.by,
    rows: cases.rows,
    incompleteRows: cases.incompleteRows,
    source: isLog
      ? `event log: a case runs from its first to its last event (${columns.case}, ${columns.at})`
      : `one row per case (${columns.opened}, ${columns.resolved})`,
    zone,
    statuses,
    refused: cases.refused.with(refusedOf(overall, named, onInvalid)),
    overall,
    business: hours && { ...hours, overall: measure(undefined, hours.calendar) },
    groups: groupsOf(cases, measure, hours?.calendar),
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

/** The latest instant; a loop, because a call takes only so many arguments. */
function latestOf(latest: number | undefined, instants: Times): number | undefined {
  let found = latest;
  for (const at of instants) if (typeof at === 'number' && (found === undefined || at > found)) found = at;
  return found;
}

type Measure = (rows: readonly number[], calendar?: BusinessCalendar) => TtrResult;

function groupsOf({ group }: Cases, measure: Measure, calendar?: BusinessCalendar): readonly TicketsGroup[] {
  const byName = new Map<string | null, number[]>();
  for (const [row, name] of (group?.values ?? []).entries()) {
    const rows = byName.get(name);
    if (rows === undefined) byName.set(name, [row]);
    else rows.push(row);
  }
  const groups = [...byName].map(([name, rows]) => ({
    name,
    result: measure(rows),
    business: calendar && measure(rows, calendar),
  }));
  const slowness = ({ result }: TicketsGroup) => result.survival?.medianMs ?? Number.POSITIVE_INFINITY;
  return groups.sort((a, b) => compare(slowness(b), slowness(a)) || (a.name ?? '').localeCompare(b.name ?? '', 'en'));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { basename } from 'node:path';
import { BusinessCalendar, type Holiday, type TtrResult, ttr } from 'cx-metrics';
import type { BusinessRequest, TicketsRequest } from '../arguments.js';
import { textCell } from '../input/cells.js';
import { instantCell } from '../input/dates.js';
import { readHolidays } from '../input/holidays.js';
import { located } from '../input/library-error.js';
import type { Schedule } from '../input/schedule.js';
import { readTable } from '../input/table.js';
import type { Reading } from '../report.js';

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
  readonly overall: TtrResult;
  readonly business: BusinessTime | undefined;
  /** The slowest first. */
  readonly groups: readonly TicketsGroup[];
}

/** Cases as columns: growing while they are read. */
interface Cases {
  readonly openedAt: (number | null)[];
  readonly resolvedAt: (number | null)[];
  readonly lines: number[];
  readonly group: (string | null)[];
}

type Columns = TicketsRequest['columns'];
type VisitColumns = Extract<Columns, { kind: 'events' }>;
type CaseColumns = Extract<Columns, { kind: 'cases' }>;

/** Reads cases and computes their time to resolution. */
export async function readTickets(
  { file, columns, business: wanted }: TicketsRequest,
  reading: Reading,
): Promise<TicketsSection> {
  const hours = wanted && (await businessHours(wanted, reading));
  const cases: Cases = { openedAt: [], resolvedAt: [], lines: [], group: [] };
  const isLog = columns.kind === 'events';
  const read = isLog ? readEvents(file, columns, reading, cases) : readCases(file, columns, reading, cases);
  const { rows, incompleteRows } = await read;
  const asOf = reading.asOf ?? latestOf(latestOf(undefined, cases.openedAt), cases.resolvedAt);
  const names = isLog
    ? { openedAt: columns.at, resolvedAt: columns.at }
    : { openedAt: columns.opened, resolvedAt: columns.resolved };
  const { openedAt, resolvedAt, lines } = cases;
  const measure = (calendar?: BusinessCalendar) =>
    ttr({ openedAt, resolvedAt }, { asOf, calendar, curve: 'full', quantiles: [0.75, 0.9, 0.95, 0.99] });
  const overall = located({ file, columns: names, lines }, () => measure());
  const byColumn = isLog ? undefined : columns.by;
  return {
    file: basename(file),
    byColumn,
    rows,
    incompleteRows,
    source: isLog
      ? `event log: a case runs from its first to its last event (${columns.case}, ${columns.at})`
      : `one row per case (${columns.opened}, ${columns.resolved})`,
    zone: reading.zone,
    overall,
    business: hours && { ...hours, overall: measure(hours.calendar) },
    groups: byColumn === undefined ? [] : groupsOf(cases, asOf, hours?.calendar),
  };
}

async function businessHours({ schedule, holidays }: BusinessRequest, { folder, zone }: Reading) {
  const calendar = new BusinessCalendar({
    timeZone: zone as string,
    hours: schedule.hours,
    holidays: typeof holidays === 'string' ? await readHolidays(holidays, folder) : holidays,
  });
  return { schedule, calendar, holidays: calendar.toJSON().holidays };
}

async function readEvents(file: string, columns: VisitColumns, reading: Reading, cases: Cases) {
  const positions = new Map<string, number>();
  let incompleteRows = 0;
  const table = {
    file,
    folder: reading.folder,
    columns: [columns.case, columns.at],
    delimiter: reading.request.delimiter,
  };
  const rows = await readTable(table, reading.progress, (row) => {
    const id = textCell(row, 0);
    const at = instantCell(row, 1, reading.readInstant);
    if (id === null || at === null) {
      incompleteRows++;
      return;
    }
    let position = positions.get(id);
    if (position === undefined) {
      position = positions.size;
      positions.set(id, position);
      cases.lines.push(row.line(1));
    }
    cases.openedAt[position] = Math.min(at, cases.openedAt[position] ?? at);
    cases.resolvedAt[position] = Math.max(at, cases.resolvedAt[position] ?? at);
  });
  return { rows, incompleteRows };
}

async function readCases(file: string, columns: CaseColumns, reading: Reading, cases: Cases) {
  const { opened, resolved, by } = columns;
  const wanted = by === undefined ? [opened, resolved] : [opened, resolved, by];
  const table = { file, folder: reading.folder, columns: wanted, delimiter: reading.request.delimiter };
  const rows = await readTable(table, reading.progress, (row) => {
    cases.openedAt.push(instantCell(row, 0, reading.readInstant));
    cases.resolvedAt.push(instantCell(row, 1, reading.readInstant));
    cases.lines.push(row.line(1));
    if (by !== undefined) cases.group.push(textCell(row, 2));
  });
  return { rows, incompleteRows: 0 };
}

/** The latest instant; a loop, because a call takes only so many arguments. */
function latestOf(latest: number | undefined, instants: readonly (number | null)[]): number | undefined {
  let found = latest;
  for (const at of instants) if (at !== null && (found === undefined || at > found)) found = at;
  return found;
}

function groupsOf(cases: Cases, asOf: number | undefined, calendar?: BusinessCalendar): readonly TicketsGroup[] {
  const byName = new Map<string | null, { openedAt: (number | null)[]; resolvedAt: (number | null)[] }>();
  cases.group.forEach((name, k) => {
    const group = byName.get(name) ?? { openedAt: [], resolvedAt: [] };
    byName.set(name, group);
    group.openedAt.push(cases.openedAt[k] ?? null);
    group.resolvedAt.push(cases.resolvedAt[k] ?? null);
  });
  const groups = [...byName].map(([name, columns]) => ({
    name,
    result: ttr(columns, { asOf, curve: 'full' }),
    business: calendar && ttr(columns, { asOf, calendar, curve: 'full' }),
  }));
  const slowness = ({ result }: TicketsGroup) => result.survival?.medianMs ?? Number.POSITIVE_INFINITY;
  return groups.sort((a, b) => compare(slowness(b), slowness(a)) || (a.name ?? '').localeCompare(b.name ?? '', 'en'));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

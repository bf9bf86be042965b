import { casesOf, type LogCase, type LogNames } from 'cx-metrics';
import { CellColumn, readColumns } from '../input/cells.js';
import { textForm } from '../input/forms.js';
import { latestOf } from '../input/instants.js';
import { located } from '../input/library-error.js';
import type { Reading } from '../report.js';
import type { EventColumns, TicketsRequest } from '../request/request.js';
import type { Cases, CaseTimeColumns } from './cases.js';
import { isStatus, type NameBook, nameBookOf } from './names.js';
import { RefusedCount } from './refused.js';

/** A row of a log that says of which case it is and when it happened. */
interface Event {
  readonly row: number;
  readonly id: string;
  readonly at: number;
  readonly name: string | null;
}

/** Reads an event log: what became of a case is told by the names of its events, where any of them is known to end one. */
export async function casesOfEvents(request: TicketsRequest, names: EventColumns, reading: Reading): Promise<Cases> {
  const { file } = request;
  const { notation } = reading.request;
  const ids = new CellColumn(names.case, textForm(notation), notation);
  const at = new CellColumn(names.at, reading.instants, notation);
  const status = names.status === undefined ? undefined : new CellColumn(names.status, textForm(notation), notation);
  const rows = await readColumns(file, [ids, at, ...(status === undefined ? [] : [status])], reading);
  const refused = new RefusedCount();
  const events: Event[] = [];
  let incompleteRows = 0;
  for (let row = 0; row < rows; row++) {
    const [id, time] = [ids.values[row] ?? null, at.values[row] ?? null];
    if (!at.isRead(row)) {
      refused.add({ line: at.lines[row] as number, column: at.name, fault: 'not-an-instant', text: at.textAt(row) });
    } else if (id === null || time === null) incompleteRows++;
    else events.push({ row, id, at: time, name: status?.values[row] ?? null });
  }
  const book = status && nameBookOf(status.values, names, request);
  const ends = endsOf(events);
  const cases =
    book &&
    located(
      { file, columns: { at }, rows: events.map(({ row }) => row) },
      () => casesOf(events, { ...READERS, ...readersOf(book) }).cases,
    );
  const opened = cases?.map((each) => openingOf(each, ends)) ?? [...ends.values()].map(({ first }) => first);
  const last = cases?.map((each) => ends.get(String(each.case))) ?? [...ends.values()];
  const lastRows = last.map((each) => (each as Ends).last.row);
  const openedAt = at.pick(opened.map(({ row }) => row));
  const resolvedAt = at.pick(lastRows);
  return {
    rows,
    openedAt,
    times: cases === undefined ? { openedAt: openedAt.values, resolvedAt: resolvedAt.values } : timesOf(cases),
    columns: { openedAt, resolvedAt },
    latest: latestOf(events.map((event) => event.at)),
    group: undefined,
    status: status?.pick(lastRows),
    book,
    doubtful: book?.doubtful === undefined ? 0 : closedIn(events, book, book.doubtful.name),
    found: [],
    incompleteRows,
    refused,
  };
}

/** How many cases would be closed without a resolution, were this name none. */
function closedIn(events: readonly Event[], book: NameBook, name: string): number {
  const names = book.names.map((each) => (each.name === name ? { ...each, as: 'closed' as const } : each));
  return casesOf(events, { ...READERS, ...readersOf({ ...book, names }) }).cases.filter(({ end }) => end === 'closed')
    .length;
}

const READERS = { case: 'id', at: 'at' } as const;

function readersOf(book: NameBook) {
  const known = new Map(book.names.map((name) => [name.name, name]));
  const isOfStatus = (name: string | null) => name !== null && isStatus(known.get(name) ?? { as: undefined }, book);
  const names: Record<string, NonNullable<LogNames[string]>> = { [UNNAMED]: 'ignored' };
  for (const { name, as } of book.names) if (as !== undefined) names[name] = as;
  return {
    after: ({ name }: Event) => (isOfStatus(name) ? name : null),
    kind: ({ name }: Event) => name ?? UNNAMED,
    names,
  };
}

/** Stands for the name of an event that has none: that its case was there is known all the same. */
const UNNAMED = '\u0000';

/** The first and the last event of a case. */
interface Ends {
  readonly first: Event;
  readonly last: Event;
}

/** Of events in one instant the first in the file is the first, and the last is the last. */
function endsOf(events: readonly Event[]): ReadonlyMap<string, Ends> {
  const ends = new Map<string, Ends>();
  for (const event of events) {
    const { first, last } = ends.get(event.id) ?? { first: event, last: event };
    ends.set(event.id, { first: event.at < first.at ? event : first, last: event.at >= last.at ? event : last });
  }
  return ends;
}

function openingOf(each: LogCase, ends: ReadonlyMap<string, Ends>): Event {
  return (ends.get(String(each.case)) as Ends).first;
}

function timesOf(cases: readonly LogCase[]): CaseTimeColumns {
  return {
    openedAt: cases.map(({ openedAt }) => openedAt),
    resolvedAt: cases.map(({ resolvedAt }) => resolvedAt),
    reopenedAt: cases.map(({ reopenedAt }) => reopenedAt),
    closedAt: cases.map(({ closedAt }) => closedAt),
  };
}

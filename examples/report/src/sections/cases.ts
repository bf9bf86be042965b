import { CellColumn, type CellForm, readColumns } from '../input/cells.js';
import { folded } from '../input/folded.js';
import { textForm } from '../input/forms.js';
import { headerNames } from '../input/header.js';
import { latestOf } from '../input/instants.js';
import type { Reading } from '../report.js';
import type { CaseColumns, TicketsRequest } from '../request/request.js';
import { casesOfEvents } from './log-cases.js';
import type { NameBook } from './names.js';
import { RefusedCount } from './refused.js';
import { resolvedByStatus } from './statuses.js';

/** One instant, several, or none. */
export type Moments = number | null | readonly number[];

/** When cases were opened, resolved, reopened and closed: equally long columns, as the library takes them. */
export interface CaseTimeColumns {
  readonly openedAt: readonly (number | null)[];
  readonly resolvedAt: readonly Moments[];
  readonly reopenedAt?: readonly Moments[] | undefined;
  readonly closedAt?: readonly Moments[] | undefined;
}

/** A column that was looked for by usual names and found. */
export interface FoundColumn {
  readonly name: string;
  /** The option that names it. */
  readonly option: 'closed' | 'reopened';
  /** Whether its cells are times after the opening, so that they are read. */
  readonly isRead: boolean;
}

/** Cases as columns, and where the rows went that are none. */
export interface Cases {
  readonly rows: number;
  readonly times: CaseTimeColumns;
  readonly openedAt: CellColumn<number>;
  /** The columns of the file by the names of the library. */
  readonly columns: Readonly<Record<string, CellColumn<number>>>;
  /** The latest instant of the file. */
  readonly latest: number | undefined;
  readonly group: CellColumn<string> | undefined;
  /** Status of each case at its end, where one was read. */
  readonly status: CellColumn<string> | undefined;
  /** What the names of an event log stand for, where they tell what became of a case. */
  readonly book: NameBook | undefined;
  /** How many cases only the doubtful name of the book has ended. */
  readonly doubtful: number;
  readonly found: readonly FoundColumn[];
  /** Rows of an event log without a case or a time. */
  readonly incompleteRows: number;
  /** Rows of an event log whose time could not be read. */
  readonly refused: RefusedCount;
}

/** Reads a row per case, or an event log. */
export function readCases(request: TicketsRequest, reading: Reading): Promise<Cases> {
  const { columns } = request;
  return columns.kind === 'events' ? casesOfEvents(request, columns, reading) : casesOfRows(request, columns, reading);
}

async function casesOfRows(request: TicketsRequest, names: CaseColumns, reading: Reading): Promise<Cases> {
  const { file } = request;
  const { notation } = reading.request;
  const column = <Value>(name: string, form: CellForm<Value>, how = notation) => new CellColumn(name, form, how);
  const text = (name: string | undefined) => (name === undefined ? undefined : column(name, textForm(notation)));
  const openedAt = column(names.opened, reading.instants);
  const resolvedAt = column(names.resolved, reading.instants);
  const [group, status] = [text(names.by), text(names.status)];
  const taken = [names.opened, names.resolved, names.closed, names.reopened, names.by, names.status];
  const wanted = taken.filter((name) => name !== undefined);
  const header = await headerNames(file, wanted, reading);
  const ends = (['closed', 'reopened'] as const).map((option) => {
    const given = names[option];
    if (given !== undefined) return { option, isGiven: true, column: column(given, reading.instants) };
    const others = header.filter((each) => USUAL[option].has(plain(each)) && !wanted.includes(each));
    // two of one name would have to be told apart
    const name = others.find((each) => header.indexOf(each) === header.lastIndexOf(each));
    // nobody asked for it, so that nothing in it ends the report
    const form = { ...reading.instants, needs: () => undefined };
    return { option, isGiven: false, column: name && column(name, form, { ...notation, onInvalid: 'count' }) };
  });
  const given = [openedAt, resolvedAt, group, status, ...ends.map((end) => end.column || undefined)];
  const rows = await readColumns(
    file,
    given.filter((each) => each !== undefined),
    reading,
  );
  const read = ends.map(({ option, isGiven, column: end }) => {
    if (!end) return { option, isGiven, column: undefined, isRead: false };
    return { option, isGiven, column: end, isRead: isGiven || isAfter(end, openedAt) };
  });
  const [closed, reopened] = read.map((end) => (end.isRead ? end.column : undefined));
  const all = [openedAt, resolvedAt, closed, reopened].filter((each) => each !== undefined);
  return {
    rows,
    openedAt,
    times: {
      openedAt: openedAt.values,
      resolvedAt: resolvedByStatus(resolvedAt, status, request),
      ...(closed && { closedAt: closed.values }),
      ...(reopened && { reopenedAt: reopened.values }),
    },
    columns: { openedAt, resolvedAt, ...(closed && { closedAt: closed }), ...(reopened && { reopenedAt: reopened }) },
    latest: latestOf(all.flatMap(({ values }) => values)),
    group,
    status,
    book: undefined,
    doubtful: 0,
    found: read.flatMap(({ option, isGiven, column: end, isRead }) =>
      end === undefined || isGiven ? [] : [{ name: end.name, option, isRead }],
    ),
    incompleteRows: 0,
    refused: new RefusedCount(),
  };
}

/** What such columns are usually called, without spaces and marks. */
const USUAL = {
  closed: new Set([
    ...['closed', 'closedat', 'closedon', 'closeddate', 'closedtime', 'dateclosed', 'closedate', 'closetime'],
    ...['timeclosed', 'đónglúc', 'ngàyđóng', 'thờiđiểmđóng'],
  ]),
  reopened: new Set([
    ...['reopened', 'reopenedat', 'reopenedon', 'reopeneddate', 'reopenedtime', 'lastreopenedat'],
    ...['mởlại', 'mởlạilúc', 'ngàymởlại', 'thờiđiểmmởlại'],
  ]),
};

function plain(name: string): string {
  return folded(name).replace(/[\s_.-]/g, '');
}

/** Whether all cells of a column are times and none lies before the opening of its case. */
function isAfter(column: CellColumn<number>, openedAt: CellColumn<number>): boolean {
  return column.values.every((at, row) => {
    const opened = openedAt.isRead(row) ? (openedAt.values[row] ?? null) : null;
    return column.isRead(row) && (at === null || opened === null || at >= opened);
  });
}

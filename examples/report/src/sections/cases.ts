import { CellColumn, type CellForm, readColumns } from '../input/cells.js';
import { textForm } from '../input/forms.js';
import type { Reading } from '../report.js';
import type { CaseColumns, EventColumns, TicketsRequest } from '../request/request.js';
import { RefusedCount } from './refused.js';

/** Cases as columns, and where the rows went that are none. */
export interface Cases {
  readonly rows: number;
  readonly openedAt: CellColumn<number>;
  readonly resolvedAt: CellColumn<number>;
  readonly group: CellColumn<string> | undefined;
  /** Status of each case at its end, where one was read. */
  readonly status: CellColumn<string> | undefined;
  /** Rows of an event log without a case or a time. */
  readonly incompleteRows: number;
  /** Rows of an event log whose time could not be read. */
  readonly refused: RefusedCount;
}

/** Reads a row per case, or an event log. */
export function readCases({ file, columns }: TicketsRequest, reading: Reading): Promise<Cases> {
  return columns.kind === 'events' ? casesOfEvents(file, columns, reading) : casesOfRows(file, columns, reading);
}

async function casesOfRows(file: string, names: CaseColumns, reading: Reading): Promise<Cases> {
  const { notation } = reading.request;
  const column = <Value>(name: string, form: CellForm<Value>) => new CellColumn(name, form, notation);
  const text = (name: string | undefined) => (name === undefined ? undefined : column(name, textForm(notation)));
  const openedAt = column(names.opened, reading.instants);
  const resolvedAt = column(names.resolved, reading.instants);
  const [group, status] = [text(names.by), text(names.status)];
  const columns = [openedAt, resolvedAt, group, status].filter((each) => each !== undefined);
  const rows = await readColumns(file, columns, reading);
  return { rows, openedAt, resolvedAt, group, status, incompleteRows: 0, refused: new RefusedCount() };
}

async function casesOfEvents(file: string, names: EventColumns, reading: Reading): Promise<Cases> {
  const { notation } = reading.request;
  const ids = new CellColumn(names.case, textForm(notation), notation);
  const at = new CellColumn(names.at, reading.instants, notation);
  const status = names.status === undefined ? undefined : new CellColumn(names.status, textForm(notation), notation);
  const rows = await readColumns(file, [ids, at, ...(status === undefined ? [] : [status])], reading);
  const refused = new RefusedCount();
  const [first, last] = [new Map<string, number>(), new Map<string, number>()];
  let incompleteRows = 0;
  const timeOf = (row: number | undefined) => (row === undefined ? undefined : (at.values[row] as number));
  for (let row = 0; row < rows; row++) {
    const [id, time] = [ids.values[row] ?? null, at.values[row] ?? null];
    if (!at.isRead(row)) {
      refused.add({ line: at.lines[row] as number, column: at.name, fault: 'not-an-instant', text: at.textAt(row) });
    } else if (id === null || time === null) incompleteRows++;
    else {
      // Of events in one instant the first in the file is the first, and the last is the last.
      if (time < (timeOf(first.get(id)) ?? Number.POSITIVE_INFINITY)) first.set(id, row);
      if (time >= (timeOf(last.get(id)) ?? Number.NEGATIVE_INFINITY)) last.set(id, row);
    }
  }
  const lastRows = [...first.keys()].map((id) => last.get(id) as number);
  return {
    rows,
    openedAt: at.pick([...first.values()]),
    resolvedAt: at.pick(lastRows),
    group: undefined,
    status: status?.pick(lastRows),
    incompleteRows,
    refused,
  };
}

import { show } from '../../core/errors.js';
import { assertKnown, placeOf, refuseLack } from './asked-fields.js';
import type { Called } from './chosen-way.js';
import { caseHoursOfJson } from './hours-of-json.js';
import { type Fields, isList, type List, ownField, type Source } from './json-shape.js';
import { refuseCall } from './refuse-call.js';
import type { Way } from './ways-to-call.js';

/** Columns as the function takes them; one that takes only rows reads them by index. */
export function columnsSource(called: Called, way: Way, input: Fields): Source {
  assertKnown(called.caller, 'reader', Object.keys(called.readers), way.fields);
  if (way.fields.length === 0) return { source: input, readers: {} };
  const columns = namedColumns(called, way, input);
  return way.isRead ? byIndex(called.caller, columns) : { source: columns, readers: {} };
}

function namedColumns(
  { caller, readers, readTexts }: Called,
  { fields }: Way,
  input: Fields,
): Readonly<Record<string, List>> {
  // a table may have more columns than are read, once somebody has said which ones are
  if (Object.keys(readers).length === 0) assertKnown(caller, 'column', Object.keys(input), fields);
  const columns: Record<string, List> = {};
  for (const { name, type, required } of fields) {
    const place = placeOf(caller, readers, name);
    const column = ownField(input, place);
    const isAbsent = column === undefined || (column === null && !required);
    if (isAbsent && required) refuseLack(caller, 'input', place, fields);
    if (isAbsent) continue;
    if (!isList(column)) refuseCall(caller, `column ${place} must be an array; got ${show(column)}`, { name: place });
    // a typed array has no texts
    const read = ArrayBuffer.isView(column) ? undefined : readTexts?.(name, type);
    columns[name] = read === undefined ? column : Array.from(column, read);
    if (type === 'calendar') columns[name] = Array.from(columns[name], caseHoursOfJson);
  }
  return columns;
}

function byIndex(caller: string, columns: Readonly<Record<string, List>>): Source {
  const [first, ...others] = Object.entries(columns);
  const length = first?.[1].length ?? 0;
  for (const [name, column] of others) {
    if (column.length === length) continue;
    const why = `columns must be equally long; ${first?.[0]} has ${length}, ${name} has ${column.length}`;
    refuseCall(caller, why, { name });
  }
  const cells = Object.entries(columns).map(([name, column]) => [name, (index: number) => column[index]] as const);
  return { source: Array.from({ length }, (_, index) => index), readers: Object.fromEntries(cells) };
}

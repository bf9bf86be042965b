import { show } from '../../core/errors.js';
import { assertKnown, placeOf } from './asked-fields.js';
import type { Called } from './chosen-way.js';
import type { FieldEntry } from './entries/metric-form.js';
import { caseHoursOfJson } from './hours-of-json.js';
import { type Fields, hasFields, type List, ownField, type Source } from './json-shape.js';
import type { Asked } from './metric-calls.js';
import { refuseCall } from './refuse-call.js';
import type { Way } from './ways-to-call.js';

/** Rows with readers of the fields that hold the inputs. */
export function rowsSource(called: Called, { fields }: Way, input: List): Source {
  assertKnown(called.caller, 'reader', Object.keys(called.readers), fields);
  assertRows(called.caller, input);
  const rows = input as ArrayLike<unknown> as readonly Fields[];
  const readers = fields.flatMap((field) => {
    const reader = field.type === 'readers' ? readersOf(called, field.name) : readerOf(called, field, rows);
    return reader === undefined ? [] : [[field.name, reader] as const];
  });
  return { source: input, readers: Object.fromEntries(readers) };
}

function assertRows(caller: string, input: List): void {
  for (let index = 0; index < input.length; index++) {
    const row = input[index];
    if (!hasFields(row)) refuseCall(caller, `a row must be an object; got ${show(row)} at row ${index}`, { index });
  }
}

function readerOf(
  { caller, readers, readTexts, given }: Called,
  { name, type, required }: Asked<FieldEntry>,
  rows: readonly Fields[],
): unknown {
  const place = placeOf(caller, readers, name);
  const isThere = rows.length > 0 && rows.some((row) => Object.hasOwn(row, place));
  // what may be left out is read where rows have it; an option of its name says the same for all rows
  const isAsked = required || Object.hasOwn(readers, name);
  if (!isAsked && (!isThere || ownField(given, name) !== undefined)) return undefined;
  if (rows.length > 0 && !isThere) {
    const held = [...new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row)))].slice(0, 12).join(', ');
    const why = `no row has ${show(place)}; rows have ${held || 'no fields'}; readers: { ${name}: '…' } names another field`;
    refuseCall(caller, why, { name });
  }
  if (type === 'calendar') return (row: Fields) => caseHoursOfJson(ownField(row, place));
  const read = readTexts?.(name, type);
  return read === undefined ? (row: Fields) => ownField(row, place) : (row: Fields) => read(ownField(row, place));
}

/** Readers by names of the caller's own, such as one per requirement: from a list of fields, or from names to fields. */
function readersOf({ caller, readers, readTexts }: Called, name: string): Fields {
  const given = ownField(readers, name);
  const places = Array.isArray(given) ? Object.fromEntries(given.map((field) => [field, field])) : given;
  const entries = hasFields(places) ? Object.entries(places) : [];
  if (entries.length === 0 || !entries.every(([, place]) => typeof place === 'string')) {
    const why = `readers.${name} must be an array of fields, or an object of them; got ${show(given)}`;
    refuseCall(caller, why, { name }, 'INVALID_OPTION');
  }
  const read = readTexts?.(name, 'flag') ?? ((cell: unknown) => cell);
  return Object.fromEntries(
    entries.map(([own, place]) => [own, (row: Fields) => read(ownField(row, place as string))]),
  );
}

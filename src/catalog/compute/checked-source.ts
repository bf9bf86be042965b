import { show } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import { assertKnown, placeOf, refuseLack } from './asked-fields.js';
import type { Called } from './chosen-way.js';
import { columnsSource } from './columns-source.js';
import { type Fields, hasFields, type List, ownField, type Source } from './json-shape.js';
import { refuseCall } from './refuse-call.js';
import { rowsSource } from './rows-source.js';
import type { Way } from './ways-to-call.js';

/** Checks an input against the form that it has; what each value may be, the metric itself says. */
export function checkedSource(called: Called, way: Way, input: unknown): Source {
  const taken = { source: input, readers: {} };
  const isByName = /^(rows|columns)$/.test(way.form) || (way.form === 'list' && way.fields.length > 0);
  if (!isByName && Object.keys(called.readers).length > 0) {
    const why = `readers are for rows, columns and lists; the input is of the form ${way.form}`;
    refuseCall(called.caller, why, { name: 'readers' }, 'INVALID_OPTION');
  }
  switch (way.form) {
    case 'rows':
      return rowsSource(called, way, input as List);
    case 'columns':
      return columnsSource(called, way, input as Fields);
    case 'values':
      if (way.isRead) return { source: input, readers: itselfBy(called, way) };
      return { source: valuesSource(called, input as List), readers: {} };
    case 'list':
      return { source: listSource(called, way, input as List), readers: {} };
    case 'levels':
      return taken;
    default:
      return { source: namedSource(called, way, input as Fields), readers: {} };
  }
}

/** Named numbers: all that are needed, none that is unknown. A null is as good as nothing where a field may be left out. */
function namedSource({ caller, readTexts }: Called, { fields }: Way, input: Fields): Fields {
  assertKnown(caller, 'input', Object.keys(input), fields);
  const given = fields.flatMap(({ name, type, required }) => {
    const held = ownField(input, name);
    const value = readTexts === undefined ? held : readTexts(name, type)(held);
    if (value === undefined || (value === null && !required)) {
      if (required) refuseLack(caller, 'input', name, fields);
      return [];
    }
    const isNumber = type === 'count' || type === 'number';
    if (isNumber && typeof plain(value) !== 'number') {
      refuseCall(caller, `${name} must be a number; got ${show(value)}`, { name });
    }
    return [[name, value] as const];
  });
  return Object.fromEntries(given);
}

const asItIs = (value: unknown): unknown => value;

/** The one reader of values that stand for themselves. */
function itselfBy({ readTexts }: Called, { fields }: Way): Fields {
  const needed = fields.filter(({ required }) => required);
  return Object.fromEntries(needed.map(({ name, type }) => [name, readTexts?.(name, type) ?? asItIs]));
}

/** Values that no rows stand for: keys, or what the record names. */
function valuesSource({ record, readTexts }: Called, input: List): List {
  const [only, ...others] = record.inputs;
  const { name, type } = only && others.length === 0 ? only : { name: '', type: 'key' };
  const read = readTexts?.(name, type);
  return read === undefined || ArrayBuffer.isView(input) ? input : Array.from(input, read);
}

/** Objects of a list: of each one all fields that are needed, and none that is unknown unless somebody has said where they are. */
function listSource({ caller, readers, readTexts }: Called, { fields }: Way, input: List): List {
  if (fields.length === 0) return input;
  assertKnown(caller, 'reader', Object.keys(readers), fields);
  const isNamed = Object.keys(readers).length > 0;
  const cells = fields.map(({ name, type, required }) => {
    return { name, place: placeOf(caller, readers, name), read: readTexts?.(name, type) ?? asItIs, required };
  });
  // by index: the memory of a typed array may be gone
  const items = Array.from({ length: input.length }, (_, index) => {
    const item = input[index];
    if (!hasFields(item)) {
      refuseCall(caller, `an item must be an object; got ${show(item)} at index ${index}`, { index });
    }
    if (!isNamed) assertKnown(caller, `field at index ${index}:`, Object.keys(item), fields);
    const lacking = cells.find(({ place, required }) => required && ownField(item, place) === undefined);
    if (lacking !== undefined) refuseLack(caller, `the item at index ${index}`, lacking.place, fields);
    const held = cells.filter(({ place }) => ownField(item, place) !== undefined);
    return Object.fromEntries(held.map(({ name, place, read }) => [name, read(ownField(item, place))]));
  });
  return isNamed || readTexts !== undefined ? items : input;
}

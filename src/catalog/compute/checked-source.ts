import { show } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import { assertKnown, refuseLack } from './asked-fields.js';
import type { Called } from './chosen-way.js';
import { columnsSource } from './columns-source.js';
import { type Fields, hasFields, type List, ownField, type Source } from './json-shape.js';
import { refuseCall } from './refuse-call.js';
import { rowsSource } from './rows-source.js';
import type { Way } from './ways-to-call.js';

/** Checks an input against the form that it has; what each value may be, the metric itself says. */
export function checkedSource(called: Called, way: Way, input: unknown): Source {
  const taken = { source: input, readers: {} };
  const isByName = way.form === 'rows' || way.form === 'columns';
  if (!isByName && Object.keys(called.readers).length > 0) {
    const why = `readers are for rows and columns; the input is of the form ${way.form}`;
    refuseCall(called.caller, why, { name: 'readers' }, 'INVALID_OPTION');
  }
  switch (way.form) {
    case 'rows':
      return rowsSource(called, way, input as List);
    case 'columns':
      return columnsSource(called, way, input as Fields);
    case 'values':
      return way.isRead ? { source: input, readers: itselfBy(way) } : taken;
    case 'list':
      checkList(called, way, input as List);
      return taken;
    case 'levels':
      return taken;
    default:
      return { source: namedSource(called, way, input as Fields), readers: {} };
  }
}

/** Named numbers: all that are needed, none that is unknown. A null is as good as nothing where a field may be left out. */
function namedSource({ caller }: Called, { fields }: Way, input: Fields): Fields {
  assertKnown(caller, 'input', Object.keys(input), fields);
  const given = fields.flatMap(({ name, type, required }) => {
    const value = ownField(input, name);
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

/** The one reader of values that stand for themselves. */
function itselfBy({ fields }: Way): Fields {
  return Object.fromEntries(fields.filter(({ required }) => required).map(({ name }) => [name, (row: unknown) => row]));
}

/** Objects of a list: of each one all fields that are needed, and none that is unknown. */
function checkList({ caller }: Called, { fields }: Way, input: List): void {
  if (fields.length === 0) return;
  for (let index = 0; index < input.length; index++) {
    const item = input[index];
    if (!hasFields(item)) {
      refuseCall(caller, `an item must be an object; got ${show(item)} at index ${index}`, { index });
    }
    assertKnown(caller, `field at index ${index}:`, Object.keys(item), fields);
    const lacking = fields.find(({ name, required }) => required && ownField(item, name) === undefined);
    if (lacking !== undefined) refuseLack(caller, `the item at index ${index}`, lacking.name, fields);
  }
}

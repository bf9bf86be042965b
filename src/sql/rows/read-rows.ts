import type { KeyValue } from '../../breakdown/key-values.js';
import { fail, refuse, show } from '../../core/errors.js';
import type { Cell, Plan } from '../cells/shape.js';
import type { Dialect } from '../dialects/dialect.js';
import { type Key, NO_NUMBER } from '../keys/keys.js';
import { numberOf, wholeOf } from './read-cell.js';

/** A group: a value for each key (of a period its number), and its cells. */
export interface CellGroup {
  readonly isTotal: boolean;
  readonly keys: readonly (KeyValue | null)[];
  readonly cells: readonly Cell[];
}

/** What rows are read by. */
export interface RowForm {
  readonly caller: string;
  readonly dialect: Dialect;
  readonly keys: readonly Key[];
  readonly plan: Pick<Plan, 'cells' | 'takes'>;
  /** Whether a column tells the rows of the total. */
  readonly hasTotal: boolean;
  readonly columns: readonly string[];
}

/** The groups in rows of an engine, or of several. */
export function readRows(form: RowForm, rows: unknown): CellGroup[] {
  const { caller, plan } = form;
  if (Object(rows) !== rows || typeof (rows as Iterable<unknown>)[Symbol.iterator] !== 'function') {
    refuse(
      caller,
      'rows',
      'the rows of the statement: an iterable of objects by the names of columns',
      rows,
      'INVALID_VALUE',
    );
  }
  const groups = new Map<string, { isTotal: boolean; keys: (KeyValue | null)[]; cells: Cell[] }>();
  let index = 0;
  for (const row of rows as Iterable<unknown>) {
    const place = `row ${index++}`;
    const read = fieldsOf(form, row, place);
    const isTotal = form.hasTotal && numberOf(caller, `${place}, is_total`, read['is_total']) === 1;
    const keys = form.keys.map((key, k) => keyOf(form, key, `${place}, key_${k + 1}`, read[`key_${k + 1}`]));
    const at = plan.cells.map((name) => numberOf(caller, `${name} of ${place}`, read[name]));
    const n = numberOf(caller, `n of ${place}`, read['n']);
    if (n === null || n < 1) refuse(caller, `n of ${place}`, 'a whole number from 1', read['n'], 'INVALID_VALUE');
    const takes = plan.takes.map(({ name, take }) =>
      wholeOf(caller, `${take}_${name} of ${place}`, read[`${take}_${name}`]),
    );
    const id = JSON.stringify([isTotal, keys]);
    const group = groups.get(id) ?? { isTotal, keys, cells: [] };
    groups.set(id, group);
    group.cells.push({ at, n, takes });
  }
  return [...groups.values()];
}

/** A row by its columns: all of them, and no other. */
function fieldsOf({ caller, columns }: RowForm, row: unknown, place: string): Readonly<Record<string, unknown>> {
  if (Object(row) !== row || Array.isArray(row)) {
    refuse(caller, place, 'an object by the names of columns', row, 'INVALID_VALUE');
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const lacking = columns.find((name) => fields[name] === undefined);
  if (lacking !== undefined)
    fail('INVALID_VALUE', caller, `${place} has no column ${lacking}; columns are ${columns.join(', ')}`);
  const unknown = Object.keys(fields).find((name) => !columns.includes(name));
  if (unknown !== undefined)
    fail('INVALID_VALUE', caller, `${place} has an unknown column ${show(unknown)}; columns are ${columns.join(', ')}`);
  return fields;
}

function keyOf({ caller, dialect }: RowForm, { name, type }: Key, place: string, given: unknown): KeyValue | null {
  if (given === null) return null;
  if (type === 'text') {
    const text = typeof given === 'string' ? dialect.readText(given) : null;
    return text ?? refuse(caller, place, 'a text as the statement gives it', given, 'INVALID_VALUE');
  }
  if (typeof given !== 'object' && String(given) === String(NO_NUMBER)) {
    fail('INVALID_VALUE', caller, `by.${name} must be whole numbers of size below 2^51 or NULL; the column has others`);
  }
  const number = numberOf(caller, place, given);
  if (type !== 'boolean' || number === null) return number;
  return number === 0 || number === 1 ? number === 1 : refuse(caller, place, 'a flag', given, 'INVALID_VALUE');
}

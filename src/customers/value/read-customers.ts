import { refuse } from '../../core/errors.js';
import { type LeftOut, LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertRead, type Column, columnsOf, isFloatArray, isRows } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import type { CustomerFault, ModelTable, ValueModel } from './models/value-model.js';

/** Customers as a model describes them, alike ones put together. */
export interface ReadCustomers {
  /** Who each row is about; `null` where that was not told. */
  readonly customer: readonly (string | number)[] | null;
  /** The row of `table` that each row is in; −1 for those left out. */
  readonly pattern: Int32Array;
  /** Alike customers once each, in ascending order, so that the order of rows changes nothing. */
  readonly table: ModelTable;
  /** Customers in the table. */
  readonly n: number;
  /** Customers who say nothing about the parameters, where they were to be left out. */
  readonly unused: number;
  readonly left: LeftOut;
}

/**
 * Reads customers, refuses or counts what no customer can be, and puts alike ones together; for a fit also what it is told besides, and
 * without customers who tell it nothing.
 */
export function readCustomers(
  metric: string,
  source: unknown,
  model: ValueModel,
  onInvalid: InvalidPolicy | undefined,
  isFit: boolean,
): ReadCustomers {
  const policy = policyOf(metric, onInvalid);
  const { tells = () => true } = model;
  const { columns: summed } = Object(source) as { columns?: Partial<Record<string, unknown>> };
  const given = summed || (isFit && model.rowsOf?.(metric, source)) || source;
  const parts = (isFit && model.fitParts) || model.parts;
  const { length } = parts;
  // columns that are passed over by a model that does not read them, so that one object serves several
  const spare = 'weight customer frequency recency age monetary opportunities survived left';
  // a summary by period knows no time, one without no opportunities
  if (isRows(given) || !parts.every((name) => !summed || summed[name])) {
    const expected = `columns ${parts.join(', ')} (bgBb: by period)`;
    refuse(metric, 'the source', expected, given, 'INVALID_VALUE');
  }
  const others = spare.split(' ').filter((name) => !parts.includes(name));
  const found = columnsOf(metric, given, { required: parts, optional: others });
  // weights are read as parts are, after them
  const names = [...parts, 'weight'];
  const columns = found.slice(0, found[length] ? length + 1 : length) as Column[];
  const rows = (columns[0] as Column).length;
  const left = new LeftOutCount();
  const undefineds = columns.map(() => 0);
  const numbers = names.map(() => new Float64Array(rows).fill(1));
  const weight = numbers[length] as Float64Array;
  const kept: number[] = [];
  let unused = 0;
  for (let i = 0; i < rows; i++) {
    const customer: number[] = [];
    let isMissing = false;
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] as Column;
      const cell = plain(column[i]);
      if (cell === undefined) (undefineds[k] as number)++;
      const isNone = cell == null || (Number.isNaN(cell) && isFloatArray(column));
      // what somebody spends on repeat purchases is not asked where there are none
      if (isNone) isMissing ||= k === 0 || k === length || tells(customer);
      // "+ 0" turns -0 into 0
      const value = isNone ? 0 : typeof cell === 'number' ? cell + 0 : NaN;
      (numbers[k] as Float64Array)[i] = value;
      if (k < length) customer.push(value);
    }
    const own = weight[i] as number;
    const fault: CustomerFault | null =
      model.faultOf(customer) ??
      (own >= 0 && own <= 1e15 ? null : ['weight', 'a number from 0 to 10^15', 'out-of-range']);
    if (isMissing) left.missing++;
    else if (fault) {
      const [part, expected, otherwise] = fault;
      const cell = columns[names.indexOf(part)]?.[i];
      if (policy === 'throw') {
        refuse(metric, part, expected, cell, 'INVALID_VALUE', ` at index ${i} of ${part}`, { index: i });
      }
      left.refuse(i, part, faultOf(cell, otherwise));
    } else if (isFit && !tells(customer)) unused += own;
    else kept.push(i);
  }
  undefineds.forEach((none, k) => {
    assertRead(metric, given, names[k] as string, none, rows);
  });
  return {
    customer: (found[length + 1] ?? null) as ReadCustomers['customer'],
    ...alike(numbers.slice(0, length), weight, kept),
    unused,
    left: leftOutOf(left),
  };
}

/** Puts rows that are alike together. */
function alike(
  numbers: readonly Float64Array[],
  weight: Float64Array,
  kept: number[],
): Pick<ReadCustomers, 'pattern' | 'table' | 'n'> {
  const differ = (a: number, b: number) => {
    for (const column of numbers) {
      const difference = (column[a] as number) - (column[b] as number);
      if (difference) return difference;
    }
    return 0;
  };
  const pattern = new Int32Array(weight.length).fill(-1);
  const firsts: number[] = [];
  let [first, n] = [-1, 0];
  for (const i of kept.sort(differ)) {
    n += weight[i] as number;
    if (first >= 0 && !differ(first, i)) (weight[first] as number) += weight[i] as number;
    else {
      first = i;
      firsts.push(i);
    }
    pattern[i] = firsts.length - 1;
  }
  const once = (column: Float64Array) => Float64Array.from(firsts, (i) => column[i] as number);
  return { pattern, table: { weight: once(weight), columns: numbers.map(once) }, n };
}

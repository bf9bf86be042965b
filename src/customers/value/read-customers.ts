import { fail, show } from '../../core/errors.js';
import { type LeftOut, LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertRead, type Column, columnsOf, isFloatArray } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import type { CustomerFault, ModelTable, ValueModel } from './models/value-model.js';

/** Columns that are passed over by a model that does not read them, so that one object serves several. */
const SPARE = 'customer weight frequency recency age monetary opportunities survived left';

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

/** What is wrong with the weight of a row. */
function weightFault(weight: number): CustomerFault | null {
  return weight >= 0 && weight <= 1e15 ? null : ['weight', 'a number from 0 to 10^15', 'out-of-range'];
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
  const { metric: kind, columns: summed } = Object(source) as { metric?: unknown; columns?: unknown };
  const { tells = () => true } = model;
  const given = kind === 'purchase-summary' ? summed : ((isFit ? model.rowsOf?.(metric, source) : null) ?? source);
  const parts = isFit ? [...model.parts, ...(model.seen ?? [])] : model.parts;
  const others = SPARE.split(' ').filter((name) => !parts.includes(name));
  const found = columnsOf(metric, given, { required: parts, optional: others });
  const columns = found.slice(0, parts.length) as Column[];
  const [ids, weights] = found.slice(parts.length);
  const rows = (columns[0] as Column).length;
  const left = new LeftOutCount();
  const undefineds = parts.map(() => 0);
  const numbers = parts.map(() => new Float64Array(rows));
  const weight = new Float64Array(rows).fill(1);
  const kept: number[] = [];
  let unused = 0;
  for (let i = 0; i < rows; i++) {
    const customer: number[] = [];
    let isMissing = false;
    for (const [k, column] of columns.entries()) {
      const cell = plain(column[i]);
      if (cell === undefined) (undefineds[k] as number)++;
      const isNone = cell == null || (Number.isNaN(cell) && isFloatArray(column));
      // what somebody spends on repeat purchases is not asked where there are none
      if (isNone) isMissing ||= k === 0 || tells(customer);
      // "+ 0" turns -0 into 0
      customer.push(isNone ? 0 : typeof cell === 'number' ? cell + 0 : Number.NaN);
    }
    if (weights) weight[i] = plain(weights[i]) as number;
    const fault = isMissing ? null : (model.faultOf(customer) ?? weightFault(weight[i] as number));
    if (isMissing) left.missing++;
    else if (fault) {
      const [part, expected, otherwise] = fault;
      const cell = part === 'weight' ? weights?.[i] : columns[parts.indexOf(part)]?.[i];
      if (policy === 'throw') {
        const why = `${part} must be ${expected}; got ${show(cell)} at index ${i} of ${part}`;
        fail('INVALID_VALUE', metric, why, { index: i });
      }
      left.refuse(i, part, faultOf(cell, otherwise));
    } else {
      for (const [k, each] of customer.entries()) (numbers[k] as Float64Array)[i] = each;
      if (isFit && !tells(customer)) unused += weight[i] as number;
      else kept.push(i);
    }
  }
  for (const [k, part] of parts.entries()) assertRead(metric, given, part, undefineds[k] as number, rows);
  return {
    customer: (ids ?? null) as ReadCustomers['customer'],
    ...alike(numbers, weight, kept),
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
  const [firsts, weights] = [[] as number[], [] as number[]];
  for (const i of kept.sort(differ)) {
    const own = firsts.length - 1;
    if (own >= 0 && differ(firsts[own] as number, i) === 0) (weights[own] as number) += weight[i] as number;
    else {
      firsts.push(i);
      weights.push(weight[i] as number);
    }
    pattern[i] = firsts.length - 1;
  }
  const columns = numbers.map((column) => Float64Array.from(firsts, (i) => column[i] as number));
  const n = weights.reduce((sum, each) => sum + each, 0);
  return { pattern, table: { weight: Float64Array.from(weights), columns }, n };
}

import { fail, refuse, show, wayOut } from '../core/errors.js';
import { LeftOutCount } from '../core/left-out.js';
import { missingOf, policyOf } from '../core/options.js';
import { plain } from '../core/plain-number.js';
import { isRows, placeOf, readParts } from '../core/reading.js';
import { faultOf } from '../core/unreadable.js';
import { emptySum, partsOfSum, pushValue, type RunningSum, valueOfSum } from '../stats/sums/running-sum.js';
import { LARGEST_SQUARABLE, pushProduct } from '../stats/sums/square-sums.js';

/** All subsets are looked at, of which each further driver makes twice as many. */
const MOST_DRIVERS = 16;
/** Below it, a sum of whole numbers has not been rounded. */
const EXACT = 9007199254740992;

/** Complete rows: the outcome and each driver as a column, drivers in the order of their names. */
export interface DriverData {
  readonly names: readonly string[];
  readonly n: number;
  readonly outcome: Float64Array;
  readonly drivers: readonly Float64Array[];
  readonly left: LeftOutCount;
}

/** What a call says of where things are, whether as readers or as columns. */
interface Given {
  readonly outcome?: unknown;
  readonly drivers?: unknown;
  readonly onInvalid?: 'throw' | 'count' | undefined;
  readonly missingValue?: number | readonly number[] | undefined;
}

/** Reads rows or columns; rows in which anything is missing are left out. */
export function readDrivers(metric: string, source: unknown, options: Given): DriverData {
  const isOfRows = isRows(source);
  const given = isOfRows ? options : columnsGiven(metric, source, options);
  const code = isOfRows ? 'INVALID_OPTION' : 'INVALID_VALUE';
  const { outcome, drivers, onInvalid, missingValue } = { ...options, ...given } as Given;
  if (Object(drivers) !== drivers || typeof drivers === 'function' || Symbol.iterator in (drivers as object)) {
    refuse(metric, 'drivers', `an object of ${isOfRows ? 'readers' : 'columns'} by name`, drivers, code);
  }
  const names = Object.keys(drivers as object).sort();
  if (!names.length || names.length > MOST_DRIVERS) {
    const why = `drivers must be from 1 to ${MOST_DRIVERS}, since all subsets are looked at; got ${names.length}: leave some out, or take means of those that ask for the same`;
    fail(code, metric, why, { drivers: names.length });
  }
  const parts = new Map<string, unknown>([['outcome', outcome]]);
  for (const name of names) parts.set(`drivers.${name}`, (drivers as Record<string, unknown>)[name]);
  const cells = readCells(metric, source, parts, missingValue);
  const isMissing = missingOf(metric, missingValue);
  const isCounted = policyOf(metric, onInvalid) === 'count';
  const left = new LeftOutCount();
  const columns = cells.map(() => [] as number[]);
  const labels = [...parts.keys()];
  for (let index = 0; index < (cells[0]?.length ?? 0); index++) {
    const row = cells.map((column) => plain(column[index]));
    if (row.some((cell) => cell == null || isMissing(cell))) {
      left.missing++;
      continue;
    }
    const bad = row.findIndex((cell) => typeof cell !== 'number' || !(Math.abs(cell) <= LARGEST_SQUARABLE));
    if (bad < 0) for (const [k, column] of columns.entries()) column.push(row[k] as number);
    else {
      const [name, cell] = [labels[bad] as string, row[bad]];
      if (isCounted) left.refuse(index, name, faultOf(cell, Number.isNaN(cell) ? 'not-a-number' : 'out-of-range'));
      else {
        const place = ` at ${placeOf(source, name, index)}`;
        refuse(metric, name, 'a finite number of size up to 2^400', cell, 'INVALID_VALUE', place, { index });
      }
    }
  }
  const [first = [], ...others] = columns;
  const floats = others.map((column) => Float64Array.from(column));
  return { names, n: first.length, outcome: Float64Array.from(first), drivers: floats, left };
}

/** The columns of the source, of which the options then say nothing. */
function columnsGiven(metric: string, source: unknown, options: Given): Given {
  if (typeof source !== 'object' || source === null || wayOut(source)) {
    refuse(metric, 'the source', 'rows or an object of columns', source, 'INVALID_VALUE');
  }
  for (const name of ['outcome', 'drivers'] as const) {
    if (options[name] !== undefined) refuse(metric, name, 'left out where columns are given', options[name]);
  }
  const unknown = Object.keys(source).find((name) => name !== 'outcome' && name !== 'drivers');
  if (unknown === undefined) return source as Given;
  fail('INVALID_VALUE', metric, `unknown column ${show(unknown)}; known are outcome, drivers`, { column: unknown });
}

/** The cells of all parts, by part: read off rows or columns a few at a time, which is as many as the one reading of all metrics takes. */
function readCells(
  metric: string,
  source: unknown,
  parts: ReadonlyMap<string, unknown>,
  missingValue: unknown,
): unknown[][] {
  const rows = isRows(source) ? [...source] : undefined;
  const labels = [...parts.keys()];
  const cells: unknown[][] = labels.map(() => []);
  // of columns the outcome goes with each few, so that all are held to one length
  const few = rows ? 6 : 5;
  const own = rows ? labels : labels.slice(1);
  for (let from = 0; from < own.length; from += few) {
    const required = [...(rows ? [] : ['outcome']), ...own.slice(from, from + few)];
    const given = Object.fromEntries(required.map((label) => [label, parts.get(label)]));
    const places = required.map((label) => labels.indexOf(label));
    const options = { ...(rows && given), missingValue };
    readParts(metric, rows ?? given, { required }, options, (index, ...values) => {
      for (const [k, place] of places.entries()) (cells[place] as unknown[])[index] = values[k];
    });
  }
  return cells;
}

/** n² times the covariances of columns, exactly and rounded once: the same whatever the order of the rows. */
export function covariancesOf(columns: readonly Float64Array[]): number[][] {
  const n = columns[0]?.length ?? 0;
  const facts = columns.map((column) => ({
    column,
    // 0 where there are fractions
    most: column.every(Number.isInteger) ? column.reduce((most, value) => Math.max(most, Math.abs(value)), 1) : 0,
    sum: sumOfProducts(column, null, false),
  }));
  const matrix = facts.map(() => facts.map(() => 0));
  for (const [i, x] of facts.entries()) {
    for (const [j, y] of facts.slice(0, i + 1).entries()) {
      const size = x.most * y.most * n;
      const product = sumOfProducts(x.column, y.column, size > 0 && size < EXACT);
      const difference = emptySum();
      for (const part of partsOfSum(product)) pushProduct(difference, n, part);
      for (const one of partsOfSum(x.sum)) for (const other of partsOfSum(y.sum)) pushProduct(difference, -one, other);
      const covariance = valueOfSum(difference);
      (matrix[i] as number[])[j] = covariance;
      (matrix[j] as number[])[i] = covariance;
    }
  }
  return matrix;
}

/** Σxy, or Σx; `isPlain` where a plain sum is exact. */
function sumOfProducts(x: Float64Array, y: Float64Array | null, isPlain: boolean): RunningSum {
  const sum = emptySum();
  if (isPlain) {
    let plainly = 0;
    for (let i = 0; i < x.length; i++) plainly += (x[i] as number) * (y?.[i] ?? 1);
    pushValue(sum, plainly);
  } else for (let i = 0; i < x.length; i++) pushProduct(sum, y?.[i] ?? 1, x[i] as number);
  return sum;
}

import { refuse } from '../../core/errors.js';
import { type LeftOut, LeftOutCount } from '../../core/left-out.js';
import { type InvalidPolicy, type MissingValue, missingOf } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertIterable, assertRead, isFloatArray } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import { LARGEST_SQUARABLE } from '../../stats/sums/square-sums.js';

/** The sufficient statistic of a summary: distinct values, ascending, with how often each occurred. */
export interface SummaryTotals extends LeftOut {
  readonly values: Float64Array;
  readonly times: Float64Array;
}

/** What numbers are called, and which are taken. */
export interface ValueForm {
  readonly metric: string;
  /** The name of their reader, where they have one. */
  readonly value?: string;
  /** The least of them; `null` where they may be negative. @defaultValue 0 */
  readonly least?: number | null | undefined;
}

/** Whether something can be a value: its square must be safe to sum. */
export function isValue(value: unknown, least?: number | null): value is number {
  return typeof value === 'number' && Math.abs(value) <= LARGEST_SQUARABLE && (least == null || value >= least);
}

/** Counts values, or rows with a reader; throws at the first invalid one unless they are counted. */
export function countValues(
  { metric, value: name = 'value', least = 0 }: ValueForm,
  onInvalid: InvalidPolicy,
  source: unknown,
  read?: (row: unknown) => unknown,
  missingValue?: MissingValue,
): SummaryTotals {
  assertIterable(metric, read ? 'rows' : 'values', source);
  const isFloats = !read && isFloatArray(source);
  const isNone = missingOf(metric, missingValue);
  const left = new LeftOutCount();
  const valid: number[] = [];
  let [index, undefineds] = [0, 0];
  for (const item of source) {
    const value = plain(read ? read(item) : item);
    if (value === undefined) undefineds++;
    if (value == null || isNone(value) || (isFloats && Number.isNaN(value))) left.missing++;
    // "+ 0" turns -0 into 0
    else if (isValue(value, least)) valid.push(value + 0);
    else if (onInvalid === 'count') left.refuse(index, name, faultOf(value, 'out-of-range'));
    else {
      const [what, place] = read ? [name, `row ${index}, reader ${name}`] : ['a value', `index ${index}`];
      const expected = `a number from ${least ?? '-2^400'} to 2^400`;
      refuse(metric, what, expected, value, 'INVALID_VALUE', ` at ${place}`, { index });
    }
    index++;
  }
  if (read) assertRead(metric, source, name, undefineds, index);
  // written out: an aggregator that adds one by one is five times as slow with a spread here
  const { values, times } = tableOf(valid);
  const { missing, invalid, reasons, refused } = left;
  return { values, times, missing, invalid, reasons, refused };
}

/** Distinct values, ascending, with how often each occurs. */
export function tableOf(given: readonly number[]): Pick<SummaryTotals, 'values' | 'times'> {
  // runs of sorted values: a table of counts would take ten times as long when most values are distinct
  const sorted = new Float64Array(given).sort();
  const times = new Float64Array(sorted.length);
  let k = -1;
  for (const value of sorted) {
    if (k < 0 || value !== sorted[k]) sorted[++k] = value;
    (times[k] as number)++;
  }
  return { values: sorted.slice(0, k + 1), times: times.slice(0, k + 1) };
}

/** Counts that grow by and by, as totals. */
export function totalsOf(counts: ReadonlyMap<number, number>, left: LeftOut): SummaryTotals {
  const values = new Float64Array([...counts.keys()]).sort();
  return { values, times: values.map((value) => counts.get(value) as number), ...left };
}

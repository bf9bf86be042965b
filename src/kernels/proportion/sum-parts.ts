import type { LeftOut } from '../../core/left-out.js';
import { type InvalidPolicy, readerOf } from '../../core/options.js';
import { roundedSum } from '../../stats/sums/expansion.js';
import { emptySum, pushValue } from '../../stats/sums/running-sum.js';
import { type Kind, RowTally } from './row-tally.js';

/** The parts of rows, summed. */
export interface SummedParts<Part extends string> extends LeftOut {
  /** Exact sums, rounded once, so that the order of the rows changes nothing. */
  readonly sums: Record<Part, number>;
}

/** Sums the parts of rows of which all parts are there; `readers` and `kinds` go by the names of the parts. */
export function sumParts<Part extends string>(
  metric: string,
  rows: Iterable<unknown>,
  kinds: Readonly<Record<Part, Kind<number>>>,
  readers: Readonly<Record<string, unknown>>,
  onInvalid: InvalidPolicy | undefined,
): SummedParts<Part> {
  const parts = Object.keys(kinds) as Part[];
  const read = parts.map((part) => readerOf(metric, part, readers[part]));
  const tally = new RowTally(metric, rows, onInvalid);
  const sums = parts.map(emptySum);
  let index = 0;
  for (const row of rows) {
    const values: number[] = [];
    for (const [k, part] of parts.entries()) {
      const value = tally.read(kinds[part], part, read[k]?.(row), index);
      if (value === null) break;
      values.push(value);
    }
    index++;
    if (values.length === parts.length) for (const [k, sum] of sums.entries()) pushValue(sum, values[k] as number);
  }
  tally.end(index, parts);
  const rounded = sums.map(({ high, low, rest }, k) => [parts[k], roundedSum(high, low, rest)]);
  return { sums: Object.fromEntries(rounded) as Record<Part, number>, ...tally.leftOut };
}

import { refuse } from '../../core/errors.js';
import { type LeftOut, LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf, readerOf } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertRead } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';

/** Rows of which some have a property. */
export interface FlagCount extends LeftOut {
  /** Rows that have it. */
  readonly count: number;
  /** Rows of which it is known. */
  readonly n: number;
}

/** Counts rows by the one flag that they have: `part` is the name of its reader. */
export function countFlag(
  metric: string,
  part: string,
  rows: Iterable<unknown>,
  reader: unknown,
  onInvalid: InvalidPolicy | undefined,
): FlagCount {
  const read = readerOf(metric, part, reader);
  const policy = policyOf(metric, onInvalid);
  const left = new LeftOutCount();
  let [count, without, undefineds, index] = [0, 0, 0, 0];
  for (const row of rows) {
    const flag = plain(read(row));
    if (flag === undefined) undefineds++;
    if (flag == null) left.missing++;
    else if (flag === true || flag === 1) count++;
    else if (flag === false || flag === 0) without++;
    else if (policy === 'count') left.refuse(index, part, faultOf(flag, 'not-a-flag'));
    else {
      const place = ` at row ${index}, reader ${part}`;
      refuse(metric, part, 'true, false, 1 or 0', flag, 'INVALID_VALUE', place, { index });
    }
    index++;
  }
  assertRead(metric, rows, part, undefineds, index);
  return { count, n: count + without, ...leftOutOf(left) };
}

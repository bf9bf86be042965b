import { refuse } from '../../core/errors.js';
import { assertReader, type InvalidPolicy, policyOf, type Read } from '../../core/options.js';

/** Rows of which some have a property. */
export interface FlagCount {
  /** Rows that have it. */
  readonly count: number;
  /** Rows of which it is known. */
  readonly n: number;
  readonly missing: number;
  readonly invalid: number;
}

/** Counts rows by the one flag that they have: `part` is the name of its reader. */
export function countFlag(
  metric: string,
  part: string,
  rows: Iterable<unknown>,
  reader: unknown,
  onInvalid: InvalidPolicy | undefined,
): FlagCount {
  assertReader(metric, part, reader);
  const policy = policyOf(metric, onInvalid);
  let [count, without, missing, invalid, index] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const flag = (reader as Read<unknown, unknown>)(row);
    if (flag == null) missing++;
    else if (flag === true || flag === 1) count++;
    else if (flag === false || flag === 0) without++;
    else if (policy === 'count') invalid++;
    else {
      const place = ` at row ${index}, reader ${part}`;
      refuse(metric, part, 'true, false, 1 or 0', flag, 'INVALID_VALUE', place, { index });
    }
    index++;
  }
  return { count, n: count + without, missing, invalid };
}

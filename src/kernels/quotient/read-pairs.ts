import { refuse } from '../../core/errors.js';
import { type InvalidPolicy, policyOf, readerOf } from '../../core/options.js';
import { type PairForm, pairFaults } from './ratio-form.js';

/** How many pairs were read. */
export interface PairCounts {
  readonly n: number;
  readonly missing: number;
  readonly invalid: number;
}

/** Hands the two numbers of every row to `take`, by the readers in `given`; where rows are the whole, the second is 1. */
export function readPairs(
  form: PairForm,
  rows: Iterable<unknown>,
  given: Readonly<Record<string, unknown>>,
  take: (x: number, y: number) => void,
): PairCounts {
  const { metric, part, whole } = form;
  const readPart = readerOf(metric, part, given[part]);
  const readWhole = form.rows === 'whole' ? () => 1 : readerOf(metric, whole, given[whole]);
  const policy = policyOf(metric, given['onInvalid'] as InvalidPolicy);
  const faultOf = pairFaults(form);
  let [n, missing, invalid, index] = [0, 0, 0, 0];
  for (const row of rows) {
    const x = readPart(row);
    const y = readWhole(row);
    const fault = x == null || y == null ? null : faultOf(x, y);
    if (fault === null) missing++;
    else if (fault === undefined) {
      n++;
      take(x as number, y as number);
    } else if (policy === 'count') invalid++;
    else refuse(metric, ...fault, 'INVALID_VALUE', ` at row ${index}, reader ${fault[0]}`, { index });
    index++;
  }
  return { n, missing, invalid };
}

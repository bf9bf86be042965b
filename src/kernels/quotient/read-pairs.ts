import { refuse } from '../../core/errors.js';
import { type LeftOut, LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf, readerOf } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertRead } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import { type PairForm, pairFaults } from './ratio-form.js';

/** How many pairs were read. */
export interface PairCounts extends LeftOut {
  readonly n: number;
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
  const faultIn = pairFaults(form);
  const left = new LeftOutCount();
  let [n, index, noParts, noWholes] = [0, 0, 0, 0];
  for (const row of rows) {
    const x = plain(readPart(row));
    const y = plain(readWhole(row));
    if (x == null || y == null) {
      left.missing++;
      if (x === undefined) noParts++;
      if (y === undefined) noWholes++;
    } else {
      const fault = faultIn(x, y);
      if (!fault) {
        n++;
        take(x as number, y as number);
      } else {
        const [name, expected, got, kind] = fault;
        const place = ` at row ${index}, reader ${name}`;
        if (policy === 'throw') refuse(metric, name, expected, got, 'INVALID_VALUE', place, { index });
        left.refuse(index, name, faultOf(got, kind));
      }
    }
    index++;
  }
  assertRead(metric, rows, part, noParts, index);
  assertRead(metric, rows, whole, noWholes, index);
  return { n, ...leftOutOf(left) };
}

import { fail } from '../../../core/errors.js';
import type { Cell, Frame } from '../../cells/shape.js';
import type { Dialect } from '../../dialects/dialect.js';
import { own } from '../../text/relation.js';
import { runsBefore } from './spell-rows.js';

/** 2^20: by it amounts are cut, so that a sum which would not fit is seen before it overflows. */
const CUT = 1_048_576;

/** What a customer holds is known below 2^51. */
const TOO_MUCH = 2_147_483_648;

/** What each customer is worth just before instants, as what is taken of their spells: `worth_0`, `worth_1` … */
export function worthAt(dialect: Dialect, instants: readonly number[]): Record<string, string> {
  const worth = instants.map((instant, k) => {
    const held = `CASE WHEN ${runsBefore(dialect, instant)} THEN ${own(dialect, 'amount')} ELSE 0 END`;
    return [`worth_${k}`, dialect.whole(`SUM(${held})`)] as const;
  });
  const cut = dialect.divided(own(dialect, 'amount'), dialect.number(CUT));
  // more than all that a customer ever held at a time
  const all = `SUM(CASE WHEN ${own(dialect, 'outcome')} = 0 THEN ${cut} ELSE 0 END)`;
  const many = `CASE WHEN ${all} + COUNT(*) >= ${dialect.number(TOO_MUCH)} THEN 1 ELSE 0 END`;
  return { ...Object.fromEntries(worth), large: many };
}

/** Refuses sums that are not known exactly, by how many customers have one; `large` is the place of that sum among what was taken. */
export function refuseLarge({ caller }: Frame, cells: readonly Cell[], place: number): void {
  const large = cells.reduce((sum, { takes }) => sum + Number(takes[place] ?? 0n), 0);
  if (large === 0) return;
  const why = `amounts of one customer must add up to less than 2^51; ${large} customers have more`;
  fail('INVALID_VALUE', caller, why, { customers: large });
}

import { describe, expect, it } from 'vitest';
import { type CohortDefinition, tableOfSource } from '../../../src/kernels/cohort/cohort-definition.js';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import type { CohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { AMOUNT } from '../../../src/kernels/history/visit-amounts.js';
import type { VisitColumns } from '../../../src/kernels/history/visit-columns.js';

/** A table that shows what it was given. */
const SHOWN: CohortDefinition<{ nth?: number }, readonly [CohortSpec, VisitColumns], object> = {
  caller: 'm',
  concluding: 'nth',
  question: ({ nth = 1 }) => plainQuestion({ nth }),
  conclude: (spec, [, columns], { nth }) => ({ nth, formedBy: spec.formedBy, columns }),
};
const tally = (spec: CohortSpec, columns: VisitColumns) => [spec, columns] as const;
const zone = { timeZone: 'UTC', asOf: 10 };
const columns = { customer: ['an', 'an'], at: [1, 2] };

describe('tableOfSource', () => {
  it('counts what the source brings, and asks what the options say', () => {
    const plain = tableOfSource(SHOWN, columns, { ...zone, nth: 3 }, tally);
    expect(plain).toMatchObject({
      nth: 3,
      formedBy: 'period',
      columns: { ids: ['an'], amounts: null, attributes: null },
    });
    const named = tableOfSource(SHOWN, { ...columns, attribute: ['web', 'shop'] }, zone, tally);
    expect(named).toMatchObject({ formedBy: 'attribute', columns: { attributes: ['web', 'shop'] } });
    const paid = tableOfSource(SHOWN, { ...columns, amount: [5, 6] }, zone, tally, { amount: AMOUNT });
    expect(paid).toMatchObject({ columns: { amounts: Float64Array.of(5, 6) } });
    expect(() => tableOfSource(SHOWN, { ...columns, amount: [5, 6] }, zone, tally)).toThrow(
      'm: unknown column "amount"; known are customer, at',
    );
  });

  it('refuses options that it does not have', () => {
    expect(() => tableOfSource(SHOWN, columns, { ...zone, mode: 'on' }, tally)).toThrow('m: unknown option "mode"');
    const read = () => 1;
    expect(() => tableOfSource(SHOWN, [], { ...zone, customer: read, at: read, amount: read }, tally)).toThrow(
      'm: unknown option "amount"',
    );
  });
});

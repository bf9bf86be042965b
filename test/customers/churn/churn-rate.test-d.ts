import { describe, expectTypeOf, it } from 'vitest';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import type { ChurnRateResult } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { retentionRate } from '../../../src/customers/churn/retention-rate.js';
import type { RetentionRateResult } from '../../../src/customers/churn/retention-rate-from-counts.js';

interface Row {
  readonly who: string;
  readonly since: Date;
  readonly until: Date | null;
}
declare const rows: readonly Row[];
const period = { from: 0, to: 1 };
const readers = {
  customer: (row: Row) => row.who,
  startedAt: (row: Row) => row.since,
  endedAt: (row: Row) => row.until,
};

describe('types of churnRate and retentionRate', () => {
  it('take rows with readers, or columns', () => {
    expectTypeOf(churnRate(rows, { ...readers, ...period })).toEqualTypeOf<ChurnRateResult>();
    expectTypeOf(
      churnRate(rows, {
        ...period,
        customer: (row) => row.who,
        startedAt: (row) => row.since,
        endedAt: (row) => row.until,
      }),
    ).toEqualTypeOf<ChurnRateResult>();
    const columns = { customer: new Int32Array(), startedAt: new Float64Array(), endedAt: new Float64Array() };
    expectTypeOf(retentionRate(columns, period)).toEqualTypeOf<RetentionRateResult>();
    expectTypeOf<ChurnRateResult['unit']>().toEqualTypeOf<'fraction' | 'ratio'>();
  });

  it('need readers and a period', () => {
    // @ts-expect-error 2769: endedAt is missing
    churnRate(rows, { ...period, customer: (row: Row) => row.who, startedAt: (row: Row) => row.since });
    // @ts-expect-error 2769: to is missing
    churnRate({ customer: [1], startedAt: [0], endedAt: [null] }, { from: 0 });
    // @ts-expect-error 2769: an unknown definition
    churnRate(rows, { ...readers, ...period, definition: 'gross' });
  });
});

import { describe, expectTypeOf, it } from 'vitest';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import type { ChurnRateResult } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { customerAcquisitionCost } from '../../../src/growth/acquisition/customer-acquisition-cost.js';
import type { LaggedCostResult } from '../../../src/growth/acquisition/lagged-cost.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import type { Spells } from '../../../src/kernels/spell/spells.js';
import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { saasQuickRatio } from '../../../src/revenue/recurring/saas-quick-ratio.js';
import { netRevenueRetention } from '../../../src/revenue/retention/net-revenue-retention.js';

interface Row {
  readonly who: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly price: number;
  readonly every: 'month' | 'year';
}
declare const rows: readonly Row[];
declare const spells: Spells;
const readers = { customer: 'who', startedAt: 'since', endedAt: 'until', amount: 'price' } as const;

describe('types of counted spells', () => {
  it('come from rows and columns, and go to every metric of spells', () => {
    expectTypeOf(countSpells(rows, { ...readers, billed: 'every', asOf: 0 })).toEqualTypeOf<Spells>();
    const columns = { customer: [1], startedAt: [0], endedAt: [null], billed: ['P18M'] as const, amount: [3] };
    expectTypeOf(countSpells(columns, { asOf: 0 })).toEqualTypeOf<Spells>();
    expectTypeOf(churnRate(spells)).toExtend<ChurnRateResult>();
    expectTypeOf(churnRate(spells, { period: 'month' }).periods[0]?.churned).toEqualTypeOf<number | undefined>();
    expectTypeOf(netRevenueRetention(spells).periods[0]?.expansion).toEqualTypeOf<number | undefined>();
    expectTypeOf(saasQuickRatio(mrrMovements(spells)).withoutReactivated).toEqualTypeOf<number | null>();
    const periods = { first: 'who', cost: 'price', newCustomers: 'price', period: 'month' } as const;
    expectTypeOf(customerAcquisitionCost(rows, periods)).toEqualTypeOf<LaggedCostResult>();
  });

  it('know what they are asked', () => {
    // @ts-expect-error 2345: asOf is missing
    countSpells(rows, readers);
    // @ts-expect-error 2769: they were counted up to then
    churnRate(spells, { asOf: 0 });
    // @ts-expect-error 2322: no interval
    countSpells({ customer: [1], startedAt: [0], endedAt: [null], amount: [3], billed: ['yearly'] }, { asOf: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { concludeChurn } from '../../../src/customers/churn/churn-conclusion.js';
import { assertPlain, outcome } from '../../laws.js';

const movements = {
  start: 4,
  new: 0,
  reactivated: 3,
  churned: 1,
  churnedFromStart: 1,
  churnedFromNew: 0,
  churnedFromReactivated: 0,
  end: 6,
};
const facts = {
  movements,
  meanCustomers: null,
  dueForRenewal: null,
  notRenewed: null,
  period: null,
  missing: 2,
  invalid: 3,
  reasons: {},
};

describe('concludeChurn', () => {
  it('passes on what was missing and invalid', () => {
    expect(concludeChurn('churn-rate', 'churn-rate', facts, undefined)).toMatchObject({
      value: 0.25,
      missing: 2,
      invalid: 3,
      reasons: {},
      per: null,
    });
    const period = { from: 5, to: 9 };
    expect(concludeChurn('churn-rate', 'churn-rate', { ...facts, period }, {})).toMatchObject({
      per: 'customer',
      ...period,
    });
  });

  it('mirrors limits for retention', () => {
    const options = { definition: 'less-reactivated' } as const;
    const [churn, kept] = [
      concludeChurn('churn-rate', 'churn-rate', facts, options),
      concludeChurn('retention-rate', 'retention-rate', facts, options),
    ];
    expect([churn.value, kept.value]).toEqual([-0.5, 1.5]);
    expect(kept.interval?.low).toBe(1 - (churn.interval?.high as number));
    expect(kept.interval?.high).toBe(1 - (churn.interval?.low as number));
    assertPlain(kept);
  });

  it("checks what a caller's own method gives", () => {
    const broken = { method: 'broken', bounds: (): [number, number] => [2, 1] };
    for (const definition of ['midpoint', 'less-reactivated'] as const) {
      expect(
        outcome(() => concludeChurn('churn-rate', 'churn-rate', facts, { definition, rateInterval: broken })),
      ).toBe('INVALID_OPTION');
    }
    const none = { method: 'none', bounds: () => null } as never;
    for (const definition of ['midpoint', 'less-reactivated'] as const) {
      expect(concludeChurn('churn-rate', 'churn-rate', facts, { definition, rateInterval: none }).interval).toBeNull();
    }
  });
});

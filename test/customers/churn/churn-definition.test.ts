import { describe, expect, it } from 'vitest';
import { quotientOf } from '../../../src/customers/churn/churn-definition.js';
import { outcome } from '../../laws.js';

const movements = {
  start: 1000,
  new: 500,
  reactivated: 20,
  churned: 65,
  churnedFromStart: 50,
  churnedFromNew: 12,
  churnedFromReactivated: 3,
  end: 1455,
};
const bases = { movements, meanCustomers: 1200, dueForRenewal: 90, notRenewed: 7 };

describe('quotientOf', () => {
  it.each([
    ['start-of-period', 'share', 50, 1000],
    ['start-plus-new', 'share', 62, 1500],
    ['start-plus-new-and-reactivated', 'share', 65, 1520],
    ['up-for-renewal', 'share', 7, 90],
    ['start-all-churn', 'rate', 65, 1000],
    ['midpoint', 'rate', 65, 1227.5],
    ['mean-of-days', 'rate', 65, 1200],
    ['end-of-period', 'rate', 65, 1455],
    ['less-reactivated', 'difference', 45, 1000],
    ['net-change', 'balance', -455, 1000],
  ] as const)('%s is a %s of %d and %d', (definition, kind, lost, base) => {
    expect(quotientOf('churn-rate', definition, bases)).toEqual({ kind, lost, base, definition });
  });

  it('takes the first definition unless another is named', () => {
    expect(quotientOf('churn-rate', undefined, bases).definition).toBe('start-of-period');
    expect(outcome(() => quotientOf('churn-rate', 'start' as never, bases))).toBe('INVALID_OPTION');
    const unknown = { ...bases, meanCustomers: null, dueForRenewal: null, notRenewed: null };
    expect(() => quotientOf('churn-rate', 'up-for-renewal', unknown)).toThrow('churnRate: notRenewed must be given');
    expect(outcome(() => quotientOf('churn-rate', 'mean-of-days', unknown))).toBe('INVALID_VALUE');
  });
});

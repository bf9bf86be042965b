import { describe, expect, it } from 'vitest';
import { definitionOf, quotientOf } from '../../../src/customers/churn/churn-definition.js';
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
    expect(quotientOf('churn-rate', definition, bases)).toEqual({ kind, lost, base });
  });

  it('takes the first definition unless another is named', () => {
    expect(definitionOf('churn-rate', undefined)).toBe('start-of-period');
    expect(definitionOf('churn-rate', 'midpoint')).toBe('midpoint');
    expect(outcome(() => definitionOf('churn-rate', 'start' as never))).toBe('INVALID_OPTION');
  });
});

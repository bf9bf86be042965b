import { betaGeometricAlive, betaGeometricLikelihood, betaGeometricPurchases } from './beta-geometric.js';
import { purchaseFault, type ValueModel } from './value-model.js';

/**
 * MBG/NBD: {@link bgNbd} with customers who may leave right after their first purchase too.
 *
 * @remarks Parameters, parts and units as of {@link bgNbd}. P(alive) of who has bought once only is below 1, b / (a + b) at first, and
 * falls with time. The two often fit equally well; whoever has many customers with one purchase takes this one. Source: Batislam,
 * Denizel and Filiztekin, Empirical Validation and Comparison of Models for Customer Base Analysis, International Journal of Research in
 * Marketing 24, 2007.
 * @example
 * ```ts
 * import { mbgNbd, probabilityAlive } from 'cx-metrics';
 *
 * const params = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
 * const customers = { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86] };
 * const { values } = probabilityAlive(customers, { model: mbgNbd, params });
 * values[0]; // ~> 0.7062022651185
 * values[1]; // ~> 0.3897350809188
 * ```
 * @category Models
 * @since 0.1.0
 */
export const mbgNbd: ValueModel<'r' | 'alpha' | 'a' | 'b', 'frequency' | 'recency' | 'age'> = {
  model: 'mbg-nbd',
  parameters: ['r', 'alpha', 'a', 'b'],
  parts: ['frequency', 'recency', 'age'],
  faultOf: purchaseFault,
  likelihood: (table) => betaGeometricLikelihood(table, 1),
  probabilityAlive: (params, customer) => betaGeometricAlive(params, customer, 1),
  expectedPurchases: (params, customer, horizon) => betaGeometricPurchases(params, customer, horizon, 1),
};

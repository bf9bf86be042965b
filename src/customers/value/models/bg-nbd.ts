import { betaGeometricAlive, betaGeometricLikelihood, betaGeometricPurchases } from './beta-geometric.js';
import { purchaseFault, type ValueModel } from './value-model.js';

/**
 * BG/NBD: how customers without a contract buy and leave; the one to begin with.
 *
 * While they are customers they buy at random times at a rate of their own, gamma distributed over customers (`r`, `alpha`); after each
 * repeat purchase they leave for good with a probability of their own, beta distributed (`a`, `b`). A customer is described by
 * `frequency` (repeat purchases), `recency` (time from the first purchase to the last) and `age` (time from the first purchase to the
 * end of the data), in one unit of time, as {@link purchaseSummary} makes them.
 *
 * @remarks Who has bought once only has had no chance to leave: P(alive) is 1, however long ago it was. Where that matters take
 * {@link mbgNbd} or {@link paretoNbd}. Not for customers with a contract ({@link sBg}), nor for purchases at fixed times
 * ({@link bgBb}), nor where purchases come in seasons. `alpha` is in the unit of time, all else has none. Purchases expected are taken as
 * a mean over p rather than by the published closed form, so that nothing is lost where a is near 1. Source: Fader, Hardie and Lee,
 * "Counting Your Customers" the Easy Way, Marketing Science 24, 2005.
 * @example
 * ```ts
 * import { bgNbd, expectedPurchases, probabilityAlive } from 'cx-metrics';
 *
 * const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const customers = { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86] };
 * probabilityAlive(customers, { model: bgNbd, params }).values[0]; // ~> 0.7265785700807
 * expectedPurchases(customers, { model: bgNbd, params, horizon: 39 }).values[0]; // ~> 1.2260281747671
 * ```
 * @category Models
 * @since 0.1.0
 */
export const bgNbd: ValueModel<'r' | 'alpha' | 'a' | 'b', 'frequency' | 'recency' | 'age'> = {
  model: 'bg-nbd',
  parameters: ['r', 'alpha', 'a', 'b'],
  parts: ['frequency', 'recency', 'age'],
  faultOf: purchaseFault,
  likelihood: (table) => betaGeometricLikelihood(table, 0),
  probabilityAlive: (params, customer) => betaGeometricAlive(params, customer, 0),
  expectedPurchases: (params, customer, horizon) => betaGeometricPurchases(params, customer, horizon, 0),
};

import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import { namedParts } from '../proportion/named-counts.js';
import type { RatioResult } from './ratio-conclusion.js';
import { pairFaults, type RatioForm } from './ratio-form.js';

/** A ratio of two totals under their names. Totals do not say how rows vary, so there is no interval. */
export function ratioOfTotals<Id extends string, U extends Unit>(
  form: RatioForm<Id, U>,
  totals: unknown,
  options: object | undefined,
  or?: string,
): RatioResult<Id, U> {
  const { metric, unit, part, whole, rows, per = 1 } = form;
  const { [part]: x, [whole]: y } = namedParts(metric, totals, [part, whole], or);
  assertOptions(metric, options, '');
  const fault = pairFaults(form)(x, y);
  if (fault) refuse(metric, ...fault, 'INVALID_VALUE');
  // "+ 0" turns -0 into 0
  const [numerator, denominator] = [(x as number) + 0, (y as number) + 0];
  return {
    metric,
    unit,
    value: denominator ? (per * numerator) / denominator : null,
    n: rows === 'whole' ? denominator : Math.min(1, Math.ceil(denominator)),
    missing: 0,
    invalid: 0,
    numerator,
    denominator,
    se: null,
    interval: null,
  };
}

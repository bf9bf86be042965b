import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
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
  const given = namedParts(metric, totals, [part, whole], or);
  const [x, y] = [plain(given[part]), plain(given[whole])];
  assertOptions(metric, options, '');
  const fault = pairFaults(form)(x, y);
  if (fault) refuse(metric, fault[0], fault[1], fault[2], 'INVALID_VALUE');
  // "+ 0" turns -0 into 0
  const [numerator, denominator] = [(x as number) + 0, (y as number) + 0];
  return {
    metric,
    unit,
    value: denominator ? (per * numerator) / denominator : null,
    n: rows === 'whole' ? denominator : Math.min(1, Math.ceil(denominator)),
    ...noneLeftOut(),
    numerator,
    denominator,
    se: null,
    interval: null,
  };
}

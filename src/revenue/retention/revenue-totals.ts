import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import type { RevenueMetric, RevenueMetricResult, RevenueTotals } from './revenue-result.js';

/** Revenue churn or retention from totals. */
export function revenueOfTotals<Id extends RevenueMetric>(
  metric: Id,
  totals: RevenueTotals,
  options?: object,
): RevenueMetricResult<Id> {
  const caller = `${metric}-from-totals`;
  const { opening, churned, contraction } = namedParts(caller, totals, ['opening', 'churned', 'contraction'], '');
  assertOptions(caller, options, '');
  const amount = (name: string, value: unknown) =>
    QUANTITY.read(value) ?? refuse(caller, name, QUANTITY.expected, value, 'INVALID_VALUE');
  const start = amount('opening', opening);
  const [gone, less] = [amount('churned', churned ?? 0), amount('contraction', contraction ?? 0)];
  const lost = gone + less;
  if (lost > start) refuse(caller, 'churned + contraction', `at most opening, ${start}`, lost, 'INVALID_VALUE');
  const numerator = metric === 'gross-revenue-retention' ? start - lost : lost;
  return {
    metric,
    unit: 'fraction',
    value: start === 0 ? null : numerator / start,
    n: start === 0 ? 0 : 1,
    ...noneLeftOut(),
    per: null,
    from: null,
    to: null,
    numerator,
    denominator: start,
    opening: start,
    churned: gone,
    contraction: less,
    se: null,
    interval: null,
  };
}

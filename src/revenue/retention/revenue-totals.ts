import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';
import type { RevenueMetric, RevenueMetricResult, RevenueTotals } from './revenue-result.js';

const AMOUNTS = ['opening', 'churned', 'contraction'] as const;

/** Amounts of revenue under their names, checked; what is not given is 0, but for `opening`. */
export function amountsOf<Extra extends string = never>(
  caller: string,
  totals: unknown,
  extra: readonly Extra[] = [],
): Readonly<Record<(typeof AMOUNTS)[number] | Extra, number>> {
  const names: readonly string[] = [...AMOUNTS, ...extra];
  const given = namedParts(caller, totals, names, extra.length > 0 ? undefined : '');
  const amounts = names.map((name) => {
    const value = name === 'opening' ? given[name] : (given[name] ?? 0);
    return [name, QUANTITY.read(value) ?? refuse(caller, name, QUANTITY.expected, value, 'INVALID_VALUE')];
  });
  return Object.fromEntries(amounts);
}

/** What was lost of what there was. */
export function lostOf(
  caller: string,
  { opening, churned, contraction }: Readonly<Record<'opening' | 'churned' | 'contraction', number>>,
): number {
  const lost = churned + contraction;
  if (lost > opening) refuse(caller, 'churned + contraction', `at most opening, ${opening}`, lost, 'INVALID_VALUE');
  return lost;
}

/** A rate of totals with what it rests on: of amounts alone, which tell of no period and of nobody. */
export function ofAmounts<Amounts extends { readonly opening: number }>(numerator: number, amounts: Amounts) {
  const { opening } = amounts;
  return {
    value: opening === 0 ? null : numerator / opening,
    n: opening === 0 ? 0 : 1,
    ...noneLeftOut(),
    per: null,
    from: null,
    to: null,
    numerator,
    denominator: opening,
    ...amounts,
    se: null,
    interval: null,
    perMonth: null,
    currency: null,
  };
}

/** Revenue churn or retention from totals. */
export function revenueOfTotals<Id extends RevenueMetric>(
  metric: Id,
  totals: RevenueTotals,
  options?: object,
): RevenueMetricResult<Id> {
  const caller = `${metric}-from-totals`;
  const amounts = amountsOf(caller, totals);
  assertOptions(caller, options, '');
  const lost = lostOf(caller, amounts);
  const numerator = metric === 'gross-revenue-retention' ? amounts.opening - lost : lost;
  return { metric, unit: 'fraction', ...ofAmounts(numerator, amounts) };
}

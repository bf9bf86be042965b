import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { chosen, refuseRest } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { differenceLimits, type Limited } from '../../kernels/proportion/mover.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { concludeQuotient } from '../../kernels/quotient/quotient-from-sums.js';
import { partsOf } from '../../kernels/quotient/quotient-sums.js';
import type { CustomerMovements } from '../../kernels/spell/movement.js';
import type { Period } from '../../kernels/spell/spell.js';
import type { RevenueMovements } from '../../kernels/spell/spell-movements.js';
import { poissonScore } from '../../stats/intervals/interval-count.js';
import { zOfConfidence } from '../../stats/intervals/z-score.js';
import {
  type ChurnBases,
  type ChurnDefinition,
  type ChurnQuotient,
  definitionOf,
  quotientOf,
} from './churn-definition.js';
import type {
  ChurnConclusion,
  ChurnCountsConclusion,
  ChurnMetric,
  ChurnMetricResult,
  ChurnParts,
} from './churn-result.js';

/** What is concluded from. */
export interface ChurnFacts extends ChurnBases {
  readonly period: Period | null;
  readonly revenue: RevenueMovements | null;
  readonly missing: number;
  readonly invalid: number;
}

/** The one conclusion behind every way of counting: retention is one minus churn on the same base. */
export function concludeChurn<Id extends ChurnMetric>(
  metric: Id,
  facts: ChurnFacts,
  options: ChurnConclusion | undefined,
): ChurnMetricResult<Id> {
  const { definition: asked, measure: what, per, ...how } = options ?? {};
  const definition = definitionOf(metric, asked);
  const measure = chosen(metric, 'measure', what, 'customers revenue');
  const { movements, meanCustomers, dueForRenewal, notRenewed, period, missing, invalid } = facts;
  const quotient = quotientOf(metric, definition, facts);
  const isShare = measure === 'revenue' || quotient.kind === 'share';
  const estimate =
    measure === 'revenue'
      ? ofRevenue(metric, definition, facts.revenue, how)
      : ofCustomers(metric, definition, quotient, movements, how);
  const revenue = facts.revenue && {
    start: facts.revenue.start,
    churned: facts.revenue.churned,
    contraction: facts.revenue.contraction,
  };
  return {
    metric,
    unit: isShare ? 'fraction' : 'ratio',
    ...estimate,
    missing,
    invalid,
    definition,
    measure,
    per: period && (per ?? 'customer'),
    from: period?.from ?? null,
    to: period?.to ?? null,
    ...movements,
    meanCustomers,
    dueForRenewal,
    notRenewed,
    revenue,
  };
}

type Rate = Pick<ChurnParts, 'value' | 'n' | 'numerator' | 'denominator' | 'interval'>;
type How = Omit<ChurnCountsConclusion, 'definition'>;

function ofCustomers(
  metric: ChurnMetric,
  definition: ChurnDefinition,
  { lost, base, kind }: ChurnQuotient,
  { churned, reactivated }: CustomerMovements,
  { confidence = 0.95, interval, rateInterval, ...rest }: How,
): Rate {
  refuseRest(metric, rest);
  const method = rateInterval === undefined ? poissonScore : rateInterval;
  const isKept = metric === 'retention-rate';
  const numerator = isKept ? base - lost : lost;
  const fitting = { share: 'interval', rate: 'rateInterval', difference: 'rateInterval', balance: 'none' }[kind];
  if (interval !== undefined && fitting !== 'interval') refuseMethod(metric, 'interval', definition);
  if (rateInterval !== undefined && fitting !== 'rateInterval') refuseMethod(metric, 'rateInterval', definition);
  const z = zOfConfidence(confidence);
  const rate = { n: base, numerator, denominator: base };
  if (kind === 'share') return { ...shareOf(metric, numerator, base, confidence, interval), ...rate };
  if (base === 0) return { value: null, interval: null, ...rate };
  const limits = (count: number): Limited | null => {
    const given: [number, number, number, number] = [count, base, z, confidence];
    const found = intervalOf(metric, method, given, confidence, 0, 1e305);
    return found && { value: count / base, low: found.low, high: found.high };
  };
  let ends: readonly [number, number] | null = null;
  if (kind === 'rate') {
    const around = limits(lost);
    ends = around && [around.low, around.high];
  } else if (kind === 'difference') {
    const [out, back] = [limits(churned), limits(reactivated)];
    ends = out && back && differenceLimits(out, back);
  }
  const name = kind === 'difference' ? `mover-${method.method}` : method.method;
  // "+ 0" turns -0 into 0
  return { value: numerator / base + 0, interval: ends && intervalBetween(ends, isKept, confidence, name), ...rate };
}

/** What is kept is one less what is lost, and so are its limits. */
function intervalBetween(
  [low, high]: readonly [number, number],
  isKept: boolean,
  confidence: number,
  method: string,
): Interval {
  const [least, most] = isKept ? [1 - high, 1 - low] : [low, high];
  return { low: least + 0, high: most + 0, confidence, method };
}

function ofRevenue(
  metric: ChurnMetric,
  definition: ChurnDefinition,
  revenue: RevenueMovements | null,
  { confidence, interval, rateInterval, ...rest }: How,
): Rate {
  refuseRest(metric, rest);
  if (!revenue) refuse(metric, 'measure', "'customers' where no amounts are given", 'revenue');
  if (definition !== 'start-of-period') refuse(metric, 'definition', "'start-of-period' for revenue", definition);
  if (interval !== undefined) refuseMethod(metric, 'interval', 'revenue');
  if (rateInterval !== undefined) refuseMethod(metric, 'rateInterval', 'revenue');
  const {
    n,
    value,
    numerator,
    denominator,
    interval: found,
  } = concludeQuotient(metric, revenue.pairs, partsOf(revenue.pairs), { confidence }, 0);
  const isKept = metric === 'retention-rate';
  return {
    value: value === null || !isKept ? value : (denominator - numerator) / denominator,
    n,
    numerator: isKept ? denominator - numerator : numerator,
    denominator,
    interval: found && intervalBetween([found.low, Math.min(1, found.high)], isKept, found.confidence, found.method),
  };
}

function refuseMethod(metric: string, option: string, definition: string): never {
  refuse(metric, option, `left out for '${definition}', which has no use for it`, 'a method');
}

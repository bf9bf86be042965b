import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { differenceLimits, type Limited } from '../../kernels/proportion/mover.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { type CustomerMovements, limitsOf } from '../../kernels/spell/movement.js';
import type { Period } from '../../kernels/spell/spell.js';
import { usualRate } from '../../stats/intervals/interval-count.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { type ChurnBases, type ChurnQuotient, quotientOf } from './churn-definition.js';
import type {
  ChurnConclusion,
  ChurnCountsConclusion,
  ChurnMetric,
  ChurnMetricResult,
  ChurnParts,
} from './churn-result.js';

/** What is concluded from. */
export interface ChurnFacts extends ChurnBases, LeftOut {
  readonly period: Period | null;
}

/** The one conclusion behind every way of counting: retention is one minus churn on the same base. */
export function concludeChurn<Id extends ChurnMetric>(
  caller: string,
  metric: Id,
  facts: ChurnFacts,
  options: ChurnConclusion | undefined,
): ChurnMetricResult<Id> {
  const { definition: asked, per } = options ?? {};
  const { movements, meanCustomers, dueForRenewal, notRenewed, period } = facts;
  const quotient = quotientOf(caller, asked, facts);
  return {
    metric,
    unit: quotient.kind === 'share' ? 'fraction' : 'ratio',
    ...rateOf(caller, metric, quotient, movements, options ?? {}),
    ...leftOutOf(facts),
    definition: quotient.definition,
    per: period && (per ?? 'customer'),
    from: period?.from ?? null,
    to: period?.to ?? null,
    ...movements,
    meanCustomers,
    dueForRenewal,
    notRenewed,
  };
}

type Rate = Pick<ChurnParts, 'value' | 'n' | 'numerator' | 'denominator' | 'count' | 'interval'>;

function rateOf(
  caller: string,
  metric: ChurnMetric,
  { lost, base, kind, definition }: ChurnQuotient,
  { churned, reactivated }: CustomerMovements,
  { confidence = 0.95, interval, rateInterval }: ChurnCountsConclusion,
): Rate {
  const method = rateInterval === undefined ? usualRate : rateInterval;
  const isKept = metric === 'retention-rate';
  const numerator = isKept ? base - lost : lost;
  const fitting = { share: 'interval', rate: 'rateInterval', difference: 'rateInterval', balance: 'none' }[kind];
  if (interval !== undefined && fitting !== 'interval') refuseMethod(caller, 'interval', definition);
  if (rateInterval !== undefined && fitting !== 'rateInterval') refuseMethod(caller, 'rateInterval', definition);
  const z = zOf(caller, confidence);
  const rate = { n: base, numerator, denominator: base, count: kind === 'share' ? numerator : null };
  if (kind === 'share') return { ...shareOf(caller, numerator, base, confidence, interval), ...rate };
  if (base === 0) return { value: null, interval: null, ...rate };
  const limits = (count: number): Limited | null => {
    const given: [number, number, number, number] = [count, base, z, confidence];
    const found = intervalOf(caller, 'rate', method, given, confidence, 0, 1e305, 'rateInterval');
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
  return {
    value: numerator / base + 0,
    interval: ends && { ...limitsOf(ends, isKept), confidence, method: name },
    ...rate,
  };
}

function refuseMethod(caller: string, option: string, definition: string): never {
  refuse(caller, option, `left out for '${definition}', which has no use for it`, 'a method');
}

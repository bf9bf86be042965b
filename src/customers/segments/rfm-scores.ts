import { refuse } from '../../core/errors.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import { isCount } from '../../core/state.js';
import { byTypeThenValue } from '../../kernels/history/by-type-then-value.js';
import { mixClasses } from '../../kernels/mix/mix-conclusion.js';
import { emptyMix, putClass } from '../../kernels/mix/mix-tally.js';
import type { Key } from '../../kernels/proportion/row-tally.js';
import { type RankClasses, type RankMethod, rankClasses } from '../../kernels/scale/rank-classes.js';
import type { RfmByDimension, RfmCustomer, RfmResult, RfmScoring } from './rfm-result.js';
import { type RfmSegment, rfmSegmentOf, rfmSegmentsOf } from './rfm-segments.js';

/** Customers with their values, side by side, each customer once. */
export interface RfmSummaries {
  readonly customer: readonly Key[];
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
  /** What has no scores: events or, of summaries, customers. */
  readonly left: LeftOut;
}

/** How customers are scored, checked. */
export interface RfmSpec {
  readonly classes: number;
  readonly method: RankMethod;
  readonly rules: readonly RfmSegment[] | null;
  readonly otherwise: string;
  readonly confidence: number | undefined;
}

/** Options of how customers are scored and named. */
export const SCORING_OPTIONS = 'classes method segments otherwise confidence';

/** Applies defaults to the options of scoring and checks them. */
export function rfmSpec(options: RfmScoring): RfmSpec {
  const { classes = 5, method, segments, otherwise = 'other', confidence } = options;
  if (!(isCount(classes) && classes >= 2 && classes <= 9))
    refuse('rfm', 'classes', 'a whole number from 2 to 9', classes);
  if (typeof otherwise !== 'string' || otherwise === '')
    refuse('rfm', 'otherwise', 'a text that is not empty', otherwise);
  return {
    classes,
    method: chosen('rfm', 'method', method, 'quantile-edges ntile'),
    rules: rfmSegmentsOf('rfm', segments, classes),
    otherwise,
    confidence,
  };
}

/** Scores customers and names their segments. */
export function rfmScores(spec: RfmSpec, summaries: RfmSummaries): RfmResult {
  const { classes, method, rules } = spec;
  const { customer, left } = summaries;
  // in the order that decides between equal values
  const order = [...customer.keys()].sort((a, b) => byTypeThenValue(customer[a] as Key, customer[b] as Key));
  const column = (values: readonly number[]) => Float64Array.from(order, (place) => values[place] as number);
  const values = [summaries.recency, summaries.frequency, summaries.monetary].map(column);
  const ranks = values.map((each, k) => rankClasses(each, classes, method, k === 0 ? 'lowest' : 'highest'));
  const byDimension = (of: (rank: RankClasses) => readonly number[]): RfmByDimension => {
    const [recency, frequency, monetary] = ranks.map(of) as [readonly number[], readonly number[], readonly number[]];
    return { recency, frequency, monetary };
  };
  const [recency, frequency, monetary] = values as [Float64Array, Float64Array, Float64Array];
  const [r, f, m] = ranks as [RankClasses, RankClasses, RankClasses];
  const segmentOf = segmentTable(spec);
  const customers = order.map((place, i): RfmCustomer => {
    const [rs, fs, ms] = [r.scores[i] as number, f.scores[i] as number, m.scores[i] as number];
    return {
      customer: customer[place] as Key,
      recency: recency[i] as number,
      frequency: frequency[i] as number,
      monetary: monetary[i] as number,
      r: rs,
      f: fs,
      m: ms,
      code: `${rs}${fs}${ms}`,
      segment: segmentOf[((rs - 1) * classes + fs - 1) * classes + ms - 1] ?? null,
    };
  });
  return {
    metric: 'rfm',
    unit: 'count',
    value: customers.length || null,
    n: customers.length,
    ...leftOutOf(left),
    method,
    classes,
    ties: method === 'ntile' ? 'customer-ascending' : null,
    edges: r.edges && byDimension(({ edges }) => edges as readonly number[]),
    scores: byDimension(({ counts }) => counts),
    codes: codesOf(customers),
    segments: rules && segmentsOf(spec, segmentOf as readonly string[], customers),
    rules,
    customers,
  };
}

/** The segment of every code, in the order of codes; empty without rules. */
function segmentTable({ classes, rules, otherwise }: RfmSpec): readonly string[] {
  if (!rules) return [];
  const scores = Array.from({ length: classes }, (_, k) => k + 1);
  return scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => rfmSegmentOf(rules, r, f, m) ?? otherwise)));
}

function segmentsOf(spec: RfmSpec, table: readonly string[], customers: readonly RfmCustomer[]): RfmResult['segments'] {
  const { rules, otherwise, confidence } = spec;
  const named = new Set((rules ?? []).map(({ segment }) => segment));
  if (table.includes(otherwise)) named.add(otherwise);
  const mix = { metric: 'rfm', part: 'segment', amounts: 'sum', classes: named, onInvalid: 'throw' } as const;
  const tally = emptyMix();
  for (const { segment, monetary } of customers) putClass(tally, segment as string, 1, monetary);
  return mixClasses(mix, tally, confidence).classes;
}

function codesOf(customers: readonly RfmCustomer[]): RfmResult['codes'] {
  const counts = new Map<string, number>();
  for (const { code } of customers) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts.keys()].sort().map((code) => ({ code, customers: counts.get(code) as number }));
}

import { refuse } from '../../core/errors.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { byTypeThenValue } from '../../kernels/history/by-type-then-value.js';
import { mixClasses } from '../../kernels/mix/mix-conclusion.js';
import { emptyMix, putClass } from '../../kernels/mix/mix-tally.js';
import type { Key } from '../../kernels/proportion/row-tally.js';
import { type RankClasses, rankClasses } from '../../kernels/scale/rank-classes.js';
import type { RfmByDimension, RfmCustomer, RfmMethod, RfmResult, RfmScoring } from './rfm-result.js';
import { type RfmClasses, type RfmSegment, rfmSegmentOf, rfmSegmentsOf } from './rfm-segments.js';

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
  readonly classes: RfmClasses;
  readonly method: RfmMethod;
  /** Borders that were given, from 1 | 2 on. */
  readonly edges: RfmByDimension | null;
  readonly rules: readonly RfmSegment[] | null;
  readonly otherwise: string;
  readonly confidence: number | undefined;
}

/** Options of how customers are scored and named. */
export const SCORING_OPTIONS = 'classes method edges segments otherwise confidence';

const DIMENSIONS = ['recency', 'frequency', 'monetary'] as const;

/** Applies defaults to the options of scoring and checks them. */
export function rfmSpec(options: RfmScoring): RfmSpec {
  const { segments, otherwise = 'other', confidence } = options;
  const method = chosen(
    'rfm',
    'method',
    options.method ?? (options.edges ? 'fixed-edges' : 'quantile-edges'),
    'quantile-edges ntile fixed-edges',
  );
  if (method !== 'fixed-edges' && options.edges !== undefined) {
    refuse('rfm', 'edges', `left out under method ${method}`, options.edges);
  }
  const edges = method === 'fixed-edges' ? edgesOf(options.edges) : null;
  const classes = classesOf(options.classes, edges);
  if (typeof otherwise !== 'string' || otherwise === '')
    refuse('rfm', 'otherwise', 'a text that is not empty', otherwise);
  return { classes, method, edges, rules: rfmSegmentsOf('rfm', segments, classes), otherwise, confidence };
}

/** The given borders of every dimension, from 1 | 2 on: those of recency descend. */
function edgesOf(given: RfmByDimension | undefined): RfmByDimension {
  assertOptions('rfm', given, DIMENSIONS.join(' '), 'edges.');
  const sorted = (name: keyof RfmByDimension): readonly number[] => {
    const list: readonly number[] = Array.isArray(given?.[name]) ? [...(given[name] as readonly number[])] : [];
    const ascending = [...list].sort((a, b) => a - b);
    const isSound = list.length >= 1 && list.length <= 8 && list.every((edge) => Number.isFinite(edge));
    const inOrder = [list, [...list].reverse()].some((each) =>
      each.every((edge, k) => k === 0 || edge >= (each[k - 1] as number)),
    );
    if (!isSound || !inOrder)
      refuse('rfm', `edges.${name}`, '1 to 8 finite numbers, ascending or descending', given?.[name]);
    // "+ 0" turns -0 into 0
    return (name === 'recency' ? ascending.reverse() : ascending).map((edge) => edge + 0);
  };
  return { recency: sorted('recency'), frequency: sorted('frequency'), monetary: sorted('monetary') };
}

/** How many classes each dimension has: one more than its borders, where these are given. */
function classesOf(given: number | RfmClasses | undefined, edges: RfmByDimension | null): RfmClasses {
  const isOne = typeof given !== 'object' || given === null;
  if (!isOne) assertOptions('rfm', given, DIMENSIONS.join(' '), 'classes.');
  const countOf = (name: keyof RfmClasses): number => {
    const fixed = edges && edges[name].length + 1;
    const asked = isOne ? given : given[name];
    const count = asked === undefined && (isOne || fixed) ? (fixed ?? 5) : asked;
    if (!(isCount(count) && count >= 2 && count <= 9)) {
      refuse('rfm', isOne ? 'classes' : `classes.${name}`, 'a whole number from 2 to 9', count);
    }
    if (fixed !== null && count !== fixed)
      refuse('rfm', 'classes', `left out, or ${fixed} for ${name}, as its edges say`, count);
    return count;
  };
  return { recency: countOf('recency'), frequency: countOf('frequency'), monetary: countOf('monetary') };
}

/** Scores customers and names their segments. */
export function rfmScores(spec: RfmSpec, summaries: RfmSummaries): RfmResult {
  const { classes, method, edges, rules } = spec;
  const { customer, left } = summaries;
  // in the order that decides between equal values
  const order = [...customer.keys()].sort((a, b) => byTypeThenValue(customer[a] as Key, customer[b] as Key));
  const column = (values: readonly number[]) => Float64Array.from(order, (place) => values[place] as number);
  const values = [summaries.recency, summaries.frequency, summaries.monetary].map(column);
  const ranks = values.map((each, k) => {
    const name = DIMENSIONS[k] as keyof RfmClasses;
    return rankClasses(each, classes[name], method, k === 0 ? 'lowest' : 'highest', edges?.[name]);
  });
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
      segment: segmentOf[((rs - 1) * classes.frequency + fs - 1) * classes.monetary + ms - 1] ?? null,
    };
  });
  return {
    metric: 'rfm',
    unit: 'count',
    value: customers.length || null,
    n: customers.length,
    ...leftOutOf(left),
    method,
    classes: areAlike(classes) ? classes.recency : { ...classes },
    ties: method === 'ntile' ? 'customer-ascending' : null,
    edges: r.edges && byDimension((rank) => rank.edges as readonly number[]),
    scores: byDimension(({ counts }) => counts),
    codes: codesOf(customers),
    segments: rules && segmentsOf(spec, segmentOf as readonly string[], customers),
    rules,
    customers,
  };
}

function areAlike({ recency, frequency, monetary }: RfmClasses): boolean {
  return recency === frequency && frequency === monetary;
}

/** The segment of every code, in the order of codes; empty without rules. */
function segmentTable({ classes, rules, otherwise }: RfmSpec): readonly string[] {
  if (!rules) return [];
  const [rs, fs, ms] = DIMENSIONS.map((name) => Array.from({ length: classes[name] }, (_, k) => k + 1)) as [
    number[],
    number[],
    number[],
  ];
  return rs.flatMap((r) => fs.flatMap((f) => ms.map((m) => rfmSegmentOf(rules, r, f, m) ?? otherwise)));
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

import { proportion } from '../../src/kernels/proportion/proportion.js';
import {
  type MeanIntervalMethod,
  meanScore,
  type ScaleSample,
  studentT,
} from '../../src/stats/intervals/interval-mean.js';
import {
  agrestiCoull,
  type ProportionIntervalMethod,
  waldProportion,
  wilson,
} from '../../src/stats/intervals/interval-proportion.js';
import { clopperPearson, jeffreys } from '../../src/stats/intervals/interval-proportion-exact.js';
import { zOfConfidence } from '../../src/stats/intervals/z-score.js';
import { npsBootstrap } from '../../src/survey/nps/nps-bootstrap.js';
import { npsDirichlet } from '../../src/survey/nps/nps-dirichlet.js';
import { npsFromCounts } from '../../src/survey/nps/nps-from-counts.js';
import { type NpsIntervalMethod, npsAdjustedWald, npsScore } from '../../src/survey/nps/nps-interval.js';
import { npsWald } from '../../src/survey/nps/nps-interval-wald.js';
import golden from './coverage.golden.json' with { type: 'json' };
import { type Bounds, type Performance, performanceOf } from './enumeration.js';

/** The methods that a guide compares for one kind of metric, and what they estimate. */
interface Comparison {
  readonly methods: Readonly<Record<string, Bounds>>;
  /** The estimated value, from the mean in levels. */
  estimated(mean: number): number;
}

/** As an interval of an NPS is concluded: in points, clamped. */
function ofNps(interval: NpsIntervalMethod): Bounds {
  return ([detractors = 0, passives = 0, promoters = 0], _, confidence) => {
    const result = npsFromCounts({ promoters, passives, detractors }, { interval, confidence });
    return [result.interval?.low ?? NaN, result.interval?.high ?? NaN];
  };
}

/** As an interval of a share is concluded: clamped. */
function ofShare(interval: ProportionIntervalMethod): Bounds {
  return ([, count = 0], n, confidence) => {
    const result = proportion({ count, total: n }, { interval, confidence });
    return [result.interval?.low ?? NaN, result.interval?.high ?? NaN];
  };
}

/** As an interval of a mean is concluded: in levels, not clamped. */
function ofMean(method: MeanIntervalMethod): Bounds {
  return (counts, n, confidence) =>
    method.bounds(sampleOf(counts, n), n, zOfConfidence(confidence), confidence) ?? [NaN, NaN];
}

function sampleOf(counts: readonly number[], n: number): ScaleSample {
  const mean = counts.reduce((sum, count, level) => sum + count * level, 0) / n;
  const squares = counts.reduce((sum, count, level) => sum + count * (level - mean) ** 2, 0);
  return { mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null, counts };
}

/** Student's t on the codes −100, 0, 100: what many tools do with an NPS. */
const npsStudentT: NpsIntervalMethod = {
  method: 'student-t',
  bounds({ promoters, passives, detractors }, n, z, confidence) {
    const [low, high] = studentT.bounds(sampleOf([detractors, passives, promoters], n), n, z, confidence) ?? [0, 2];
    return [100 * (low - 1), 100 * (high - 1)];
  },
};

const means: Comparison = {
  methods: { score: ofMean(meanScore), 'student-t': ofMean(studentT) },
  estimated: (mean) => mean,
};

const nps = [npsScore, npsAdjustedWald, npsWald, npsStudentT, npsBootstrap, npsDirichlet({ alpha: 1 })];
const shares = [wilson, clopperPearson, agrestiCoull, jeffreys, waldProportion];

/** What is compared, by the name of its table. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  nps: {
    methods: Object.fromEntries(nps.map((each) => [each.method, ofNps(each)])),
    estimated: (mean) => 100 * (mean - 1),
  },
  share: { methods: Object.fromEntries(shares.map((each) => [each.method, ofShare(each)])), estimated: (mean) => mean },
  'mean of 5': means,
  'mean of 7': means,
};

/** What a cell of a table is: a method at a number of answers, for all true distributions of its table. */
export interface CoverageCase extends Performance {
  readonly table: string;
  readonly n: number;
  readonly confidence: number;
  readonly method: string;
}

/** True distributions by table, as weights of the levels. */
export const distributions: Readonly<Record<string, readonly (readonly number[])[]>> = golden.distributions;

/** Computes a case anew. */
export function recomputed({ table, n, confidence, method }: Omit<CoverageCase, keyof Performance>): CoverageCase {
  const truths = distributions[table] ?? [];
  return { table, n, confidence, method, ...performanceOfMethod(table, method, truths, n, confidence) };
}

/** The lowest coverage of an NPS interval over all distributions whose shares are whole percentages, mirrored ones once. */
export function lowestOfAll(method: string, n: number): number {
  const all: number[][] = [];
  for (let low = 0; low <= 50; low++) {
    for (let high = low; high <= 100 - low; high++) all.push([low, 100 - low - high, high]);
  }
  return Math.min(...performanceOfMethod('nps', method, all, n, 0.95).coverage);
}

function performanceOfMethod(
  table: string,
  method: string,
  truths: readonly (readonly number[])[],
  n: number,
  confidence: number,
): Performance {
  const { methods, estimated } = comparisons[table] as Comparison;
  return performanceOf(methods[method] as Bounds, estimated, truths, n, confidence);
}

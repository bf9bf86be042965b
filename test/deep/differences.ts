import type { DifferenceMethod } from '../../src/comparison/comparison.js';
import { npsDifferenceAdjusted, npsDifferenceWald } from '../../src/comparison/nps/nps-difference.js';
import { npsDifferenceWelch } from '../../src/comparison/nps/nps-difference-welch.js';
import { newcombe } from '../../src/comparison/shares/share-difference.js';
import { agrestiCaffo, fisherExact, pooledZ } from '../../src/comparison/shares/share-difference-others.js';
import { zOfConfidence } from '../../src/stats/intervals/z-score.js';
import { compositions } from './enumeration.js';

/** A sample that may be drawn, with its probability. */
interface Drawn<Side> {
  readonly side: Side;
  readonly probability: number;
}

/** Every sample of n with its multinomial probability; `made` gives what methods take of counts per level. */
export function drawn<Side>(
  n: number,
  weights: readonly number[],
  made: (counts: readonly number[]) => Side,
): Drawn<Side>[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const logs = weights.map((weight) => Math.log(weight / total));
  const factorials = [0];
  for (let i = 1; i <= n; i++) factorials.push((factorials[i - 1] as number) + Math.log(i));
  return Array.from(compositions(n, weights.length), (counts) => {
    const ways = counts.reduce((sum, count) => sum - (factorials[count] as number), factorials[n] as number);
    const log = counts.reduce((sum, count, level) => (count ? sum + count * (logs[level] as number) : sum), ways);
    return { side: made(counts), probability: Math.exp(log) };
  });
}

/** What a method does for two true distributions: how often it calls them different, and how often its interval holds the difference. */
interface Done {
  readonly alarms: number;
  readonly coverage: number;
}

function performance<Side>(
  method: DifferenceMethod<Side>,
  a: readonly Drawn<Side>[],
  b: readonly Drawn<Side>[],
  difference: number,
): Done {
  let [alarms, coverage] = [0, 0];
  const z = zOfConfidence(0.95);
  for (const one of a) {
    for (const other of b) {
      const probability = one.probability * other.probability;
      const { pValue, bounds } = method.difference(one.side, other.side, z, 0.95);
      if (pValue !== null && pValue < 0.05) alarms += probability;
      // an interval that is not there holds everything
      if (!bounds || (bounds[0] - 1e-9 <= difference && difference <= bounds[1] + 1e-9)) coverage += probability;
    }
  }
  return { alarms, coverage };
}

export const npsOf = ([detractors = 0, passives = 0, promoters = 0]: readonly number[]) => ({
  promoters,
  passives,
  detractors,
  n: promoters + passives + detractors,
});
const shareOf = ([without = 0, count = 0]: readonly number[]) => ({ count, n: count + without });

/** Sizes of the two sides. */
const sizes = [
  [10, 10],
  [10, 40],
  [20, 20],
  [30, 30],
] as const;

/** True distributions as weights: detractors/passives/promoters. */
export const npsTruths = [
  [2, 8, 90],
  [10, 30, 60],
  [25, 30, 45],
  [20, 60, 20],
  [45, 10, 45],
];
/** Pairs of true distributions that differ. */
export const npsPairs = [
  [
    [2, 8, 90],
    [10, 30, 60],
  ],
  [
    [10, 30, 60],
    [25, 30, 45],
  ],
  [
    [20, 60, 20],
    [45, 10, 45],
  ],
];
/** True shares in per cent. */
export const shareTruths = [5, 20, 50];

export const npsMethods = { adjusted: npsDifferenceAdjusted, Wald: npsDifferenceWald, Welch: npsDifferenceWelch };
export const shareMethods = { newcombe, agrestiCaffo, pooledZ, fisherExact };

export const percent = (share: number) => (100 * share).toFixed(1);
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '--:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** False alarms of each method at each size: the highest and the mean over the true distributions. */
export function npsAlarms(): Record<string, number[]>[] {
  return sizes.map(([n, m]) =>
    Object.fromEntries(
      Object.entries(npsMethods).map(([name, method]) => [
        name,
        npsTruths.map((truth) => performance(method, drawn(n, truth, npsOf), drawn(m, truth, npsOf), 0).alarms),
      ]),
    ),
  );
}

export function npsCoverage(): Record<string, number[]>[] {
  const value = ([d = 0, m = 0, p = 0]: readonly number[]) => (100 * (p - d)) / (d + m + p);
  return sizes.map(([n, m]) =>
    Object.fromEntries(
      Object.entries(npsMethods).map(([name, method]) => [
        name,
        npsPairs.map(([one = [], other = []]) => {
          const difference = value(one) - value(other);
          return performance(method, drawn(n, one, npsOf), drawn(m, other, npsOf), difference).coverage;
        }),
      ]),
    ),
  );
}

export function shareAlarms(): Record<string, number[]>[] {
  return sizes.map(([n, m]) =>
    Object.fromEntries(
      Object.entries(shareMethods).map(([name, method]) => [
        name,
        shareTruths.map((share) => {
          const truth = [100 - share, share];
          return performance(method, drawn(n, truth, shareOf), drawn(m, truth, shareOf), 0).alarms;
        }),
      ]),
    ),
  );
}

/** A table of the guide: the extreme and the mean of each method at each size. */
export function tableOf(found: readonly Record<string, number[]>[], extreme: (...values: number[]) => number): string {
  const names = Object.keys(found[0] ?? {});
  const rows = found.map((row, k) => [
    (sizes[k] as readonly number[]).join(' and '),
    ...names.map((name) => {
      const values = row[name] as number[];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return `${percent(extreme(...values))} / ${percent(mean)}`;
    }),
  ]);
  return table(['answers', ...names], rows);
}

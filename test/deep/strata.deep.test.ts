import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { zOfConfidence } from '../../src/stats/intervals/z-score.js';
import { stratifiedNps } from '../../src/survey/strata/stratified-nps.js';
import { drawn, npsOf, npsTruths, percent, table } from './differences.js';

/** Answers of two strata, and the share of the first one in the population. */
const sizes = [
  [5, 5, 0.5],
  [5, 20, 0.8],
  [10, 10, 0.5],
  [10, 40, 0.6],
  [20, 20, 0.3],
] as const;

/** Places of the true distributions of both strata: alike, and as unlike as can be. */
const truths = [
  [0, 0],
  [0, 2],
  [1, 1],
  [1, 4],
  [2, 3],
  [4, 0],
  [2, 2],
] as const;

const net = ([d = 0, m = 0, p = 0]: readonly number[]) => (100 * (p - d)) / (d + m + p);

/** How often the intervals of all samples of two strata hold the true value, for each pair of truths. */
function coverage(n: number, m: number, share: number): { readonly score: number[]; readonly wald: number[] } {
  const [first, second] = [n, m].map((size) => npsTruths.map((truth) => drawn(size, truth, npsOf)));
  const held = { score: truths.map(() => 0), wald: truths.map(() => 0) };
  const z = zOfConfidence(0.95);
  for (const [i, { side: a }] of (first?.[0] ?? []).entries()) {
    for (const [j, { side: b }] of (second?.[0] ?? []).entries()) {
      const strata = [
        { promoters: a.promoters, passives: a.passives, detractors: a.detractors, populationShare: share },
        { promoters: b.promoters, passives: b.passives, detractors: b.detractors, populationShare: 1 - share },
      ];
      const { value, se, interval } = stratifiedNps(strata);
      for (const [k, [one, other]] of truths.entries()) {
        const probability = (first?.[one]?.[i]?.probability ?? 0) * (second?.[other]?.[j]?.probability ?? 0);
        const truth = share * net(npsTruths[one] ?? []) + (1 - share) * net(npsTruths[other] ?? []);
        if (interval && interval.low - 1e-9 <= truth && truth <= interval.high + 1e-9)
          (held.score[k] as number) += probability;
        if (Math.abs((value ?? NaN) - truth) <= z * (se ?? NaN) + 1e-9) (held.wald[k] as number) += probability;
      }
    }
  }
  return held;
}

it('the interval of a stratified NPS holds the true value as often as the guide says', () => {
  const found = sizes.map(([n, m, share]) => coverage(n, m, share));
  const said = (values: readonly number[]) =>
    `${percent(Math.min(...values))} / ${percent(values.reduce((sum, value) => sum + value, 0) / values.length)}`;
  const rows = sizes.map(([n, m, share], k) => [
    `${n} and ${m}`,
    `${Math.round(100 * share)} %`,
    said(found[k]?.score ?? []),
    said(found[k]?.wald ?? []),
  ]);
  const computed = table(['answers', 'share of the first', 'score, stratified', 'value ± z · se'], rows);
  expect(readFileSync('docs/choosing-an-interval.md', 'utf8')).toContain(`\n\n${computed}\n\n`);
});

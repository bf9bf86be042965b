import { fail, show } from '../core/errors.js';
import type { GivenTrait, Trait } from './traits.js';

/** Rows that are alike in all traits: how many, and the place of their group in each trait. */
export interface TraitCell {
  readonly count: number;
  readonly codes: readonly number[];
}

/** The weight of each cell, and how nearly they reach the targets. */
export interface FittedCells {
  readonly weights: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  readonly largestError: number | null;
}

/** Less than this is rounding. */
const ROUNDED = 1e-12;

/** The weighted share of each group of the trait at the place `k`. */
export function sharesBy(
  k: number,
  { groups }: Trait,
  cells: readonly TraitCell[],
  weights: Float64Array,
): Float64Array {
  const sums = new Float64Array(groups.length);
  let n = 0;
  for (const [c, { count, codes }] of cells.entries()) {
    (sums[codes[k] as number] as number) += count * (weights[c] as number);
    n += count;
  }
  return sums.map((sum) => sum / n);
}

/*
 * Proportional fitting: each round multiplies, trait by trait, the weights of each group by target / share.
 *
 * When targets contradict each other this goes on for ever, so each round is also tried as a proof that they do. Let m be the logarithms of
 * the multipliers of a round, one for each group, and m(c) their sum over the groups of a cell c. Weights that reach the targets would make
 * shares p(c) of the cells with sum of p(c) m(c) = sum of target · m over all groups. The left side is an average of the m(c), at most the
 * largest of them. So where the right side is above the largest m(c), there are no such weights: no threshold is guessed, and what is
 * only slow is never refused. Where there are none, rounds come to repeat themselves, and the m of such a round are a proof: no weight grows
 * for ever, so the largest m(c) falls to 0, while the right side is the information that the targets have over the shares, which stays above.
 */
export function fittedCells(
  caller: string,
  traits: readonly Trait[],
  given: readonly GivenTrait[],
  cells: readonly TraitCell[],
  most: number,
  tolerance: number,
): FittedCells {
  // who is in a group of which there are none counts for nothing
  const isOut = ({ codes }: TraitCell) => traits.some(({ groups }, k) => groups[codes[k] as number]?.target === 0);
  const weights = Float64Array.from(cells, (cell) => (isOut(cell) ? 0 : 1));
  let largestError: number | null = null;
  let iterations = 0;
  while (cells.length && iterations < most && !(largestError !== null && largestError <= tolerance)) {
    iterations++;
    const grown = new Float64Array(cells.length);
    let right = 0;
    for (const [k, trait] of traits.entries()) {
      const shares = sharesBy(k, trait, cells, weights);
      const steps = trait.groups.map(({ target }, g) => (target ? target / (shares[g] as number) : 1));
      // all who are in it are also in a group of which there are none, or their weights have become nothing
      const lost = steps.indexOf(1 / 0);
      if (lost >= 0) refuseTargets(caller, trait, given[k], lost, 0);
      for (const [c, { codes }] of cells.entries()) {
        const step = steps[codes[k] as number] as number;
        (weights[c] as number) *= step;
        (grown[c] as number) += Math.log(step);
      }
      right = trait.groups.reduce((sum, { target }, g) => sum + target * Math.log(steps[g] as number), right);
    }
    let worst = { k: 0, g: 0, error: -1, share: 0 };
    for (const [k, trait] of traits.entries()) {
      for (const [g, share] of sharesBy(k, trait, cells, weights).entries()) {
        const error = Math.abs(share - (trait.groups[g]?.target as number));
        if (error > worst.error) worst = { k, g, error, share };
      }
    }
    largestError = worst.error;
    const largest = grown.reduce((top, each, c) => (weights[c] ? Math.max(top, each) : top), -1 / 0);
    if (largestError > tolerance && right > largest + ROUNDED) {
      refuseTargets(caller, traits[worst.k] as Trait, given[worst.k], worst.g, worst.share);
    }
  }
  return { weights, converged: largestError === null || largestError <= tolerance, iterations, largestError };
}

function refuseTargets(
  caller: string,
  { groups }: Trait,
  given: GivenTrait | undefined,
  place: number,
  share: number,
): never {
  const { group = '', target } = groups[place] ?? {};
  const why = `no weights reach all targets: ${show(group)} of ${given?.by} stays near ${share} where ${target} is asked`;
  fail('INVALID_VALUE', caller, `${why}; put together groups that hardly meet, or leave out a trait`);
}

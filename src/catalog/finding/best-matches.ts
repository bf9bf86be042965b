import { type LikelyWord, likelyWords } from './likely-words.js';
import { metricIds } from './metrics.js';
import type { Called, TextIndex } from './text-index.js';

/** How well a metric answers what was asked. */
export interface Match {
  /** From 0 to 1. */
  readonly score: number;
  /** What it is called that answers best; none where only its definition does. */
  readonly called: Called | undefined;
}

/** How much of a word's worth is left where only the definition has it. */
const IN_DEFINITION = 0.5;

/** The part of what one thing is called in a score; the rest is for words in whatever a metric says. */
const CALLED = 0.75;

/** An answer to less than this share of what was asked is none. */
const LEAST_ANSWERED = 0.3;

/** What each word typed may stand for in an index, the surest first. */
export type Readings = readonly (readonly LikelyWord[])[];

/** Reads typed words; two neighbours may be one word of the vocabulary: `check out`. */
export function readingsOf(words: readonly string[], { vocabulary }: TextIndex): Readings {
  const readings = words.map((word) => likelyWords(word, vocabulary));
  for (let i = 1; i < words.length; i++) {
    const place = vocabulary.places.get(`${words[i - 1]}${words[i]}`);
    if (place === undefined) continue;
    for (const own of [readings[i - 1], readings[i]]) own?.unshift({ place, sureness: 0.95 });
  }
  return readings;
}

/**
 * How much each word typed tells: as much as what it most surely stands for in any of the languages, the fewer metrics have
 * it, the more. A word that stands for nothing tells as little as one that all metrics have.
 */
export function worthOf(read: readonly { readonly index: TextIndex; readonly readings: Readings }[]): number[] {
  const [first] = read;
  return (first?.readings ?? []).map((_, turn) => {
    let [surest, worth] = [0, Math.log(2)];
    for (const { index, readings } of read) {
      const [best] = readings[turn] as readonly LikelyWord[];
      if (best === undefined || best.sureness < surest) continue;
      const own = index.weights[best.place] as number;
      worth = best.sureness > surest ? own : Math.max(own, worth);
      surest = best.sureness;
    }
    return worth;
  });
}

/**
 * How well each metric answers in a language, by its place among the ids.
 *
 * What a metric is called answers by the share of what was asked that it has (A) and the share of its own words that were
 * asked (H), as 2AH / (A + H): the very name is a whole answer, a name with as much again that nobody asked for is two
 * thirds of one. Shares are of what words tell, not of their number, and nothing depends on their order.
 */
export function bestMatches(readings: Readings, worth: readonly number[], index: TextIndex): Match[] {
  const { called, calledWeights, calledWith, definedWith, weights } = index;
  const asked = new Float64Array(called.length);
  const held = new Float64Array(called.length);
  const seen = new Int32Array(called.length).fill(-1);
  const answered = new Float64Array(metricIds.length);
  const best = new Float64Array(metricIds.length);
  const total = worth.reduce((sum, each) => sum + each, 0);
  for (const [turn, likely] of readings.entries()) {
    best.fill(0);
    for (const { place, sureness } of likely) {
      const own = (worth[turn] as number) * sureness;
      const holds = (weights[place] as number) * sureness;
      for (const at of calledWith[place] as readonly number[]) {
        // the surest reading comes first
        if (seen[at] === turn) continue;
        seen[at] = turn;
        asked[at] = (asked[at] as number) + own;
        held[at] = (held[at] as number) + holds;
        for (const metric of (called[at] as Called).metrics) if (own > (best[metric] as number)) best[metric] = own;
      }
      for (const metric of definedWith[place] as readonly number[]) {
        if (own * IN_DEFINITION > (best[metric] as number)) best[metric] = own * IN_DEFINITION;
      }
    }
    for (let metric = 0; metric < best.length; metric++) {
      answered[metric] = (answered[metric] as number) + (best[metric] as number);
    }
  }
  const scores = new Float64Array(metricIds.length);
  const chosen: (Called | undefined)[] = metricIds.map(() => undefined);
  for (const [at, own] of called.entries()) {
    if (asked[at] === 0) continue;
    const [a, h] = [(asked[at] as number) / total, Math.min(1, (held[at] as number) / (calledWeights[at] as number))];
    const score = (2 * a * h) / (a + h);
    for (const metric of own.metrics) {
      if (score <= (scores[metric] as number)) continue;
      scores[metric] = score;
      chosen[metric] = own;
    }
  }
  return metricIds.map((_, metric) => {
    const share = total === 0 ? 0 : (answered[metric] as number) / total;
    if (share < LEAST_ANSWERED) return { score: 0, called: undefined };
    return { score: CALLED * (scores[metric] as number) + (1 - CALLED) * share, called: chosen[metric] };
  });
}

import fc from 'fast-check';
import { expect } from 'vitest';
import type { InvalidPolicy } from '../../../src/core/options.js';
import type { RatingConclusion, RatingResult } from '../../../src/kernels/rating/rating-conclusion.js';
import { countScores } from '../../../src/kernels/scale/count-scores.js';
import type { Scale } from '../../../src/kernels/scale/scale.js';
import { type MeanIntervalMethod, meanScore, studentT } from '../../../src/stats/intervals/interval-mean.js';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';

/** Answers that fit every kind of memory; BigInt has tests of its own. */
type Score = number | null | undefined;

/** What an aggregator of ratings can do. */
interface Counted {
  add(score: Score): Counted;
  addAll(scores: Iterable<Score>): Counted;
  merge(other: never): Counted;
  remove(score: Score): Counted;
  result(options?: never): object;
  toJSON(): object;
}

/** A metric that is a rating: the three ways to it, and what its classes are called. */
export interface RatingMetric {
  readonly batch: (source: never, options: never) => object;
  readonly fromCounts: (counts: never, options: never) => object;
  readonly Made: { new (options: never): Counted; fromJSON(state: never): Counted };
  readonly top: string;
  readonly bottom: string;
}

/** A method of one's own, outside of the scale. */
const around: MeanIntervalMethod = { method: 'own', bounds: ({ mean }, n) => [mean - 1 / n, mean + 2 / n] };

export const confidences = fc.constantFrom(0.5, 0.8, 0.9, 0.99, 0.9999);

/** All ways to conclude; what is not chosen is left out. */
export const conclusionOptions = {
  measure: fc.constantFrom('share', 'mean', 'index', 'net'),
  interval: fc.constantFrom(undefined, wilson),
  meanInterval: fc.constantFrom(undefined, meanScore, studentT, around),
  confidence: confidences,
};

/** All answers that a scale has, lowest first. */
export function answersOf({ min, max, step = 1 }: Scale): readonly number[] {
  const per = Math.round(1 / step);
  const lowest = Math.round(min * per);
  return Array.from({ length: Math.round(max * per) - lowest + 1 }, (_, level) => (lowest + level) / per);
}

function lawful(metric: RatingMetric, scale: Scale, definition: object): LawfulMetric<Score, object> {
  const { batch, fromCounts, Made, top, bottom } = metric;
  const answers = answersOf(scale);
  const run = (source: unknown, options: object) => batch(source as never, options as never);
  return {
    make: (onInvalid: InvalidPolicy) => new Made({ ...definition, onInvalid } as never),
    fromJSON: (state) => Made.fromJSON(state),
    batch: (values, conclusion, onInvalid) => run(values, { ...definition, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const all = { ...definition, ...conclusion };
      const rows = values.map((answer) => ({ answer }));
      const byRow = { ...all, score: (row: { answer: Score }) => row.answer };
      const holes: Score[] = new Array(values.length);
      for (const [index, value] of values.entries()) if (value != null) holes[index] = value;
      const counted = countScores(values, { scale });
      const levels = [counted, counted.missing ? { ...counted } : counted.counts, run(values, all)];
      levels.push(new Made(definition as never).addAll(values).toJSON());
      const shapes = [
        ...[run(rows, byRow), run(new Set(rows), byRow), run(values.values(), all), run(holes, all)],
        run(
          Float64Array.from(values, (value) => value ?? NaN),
          all,
        ),
        ...levels.map((counts) => fromCounts(counts as never, all as never)),
      ];
      if (answers.every((answer) => Math.fround(answer) === answer)) {
        const floats = Float32Array.from(values, (value) => value ?? NaN);
        shapes.push(run(floats, all));
      }
      if (answers.every(Number.isInteger)) {
        const whole = { ...all, missingValue: 99 };
        const cells = values.map((value) => value ?? 99);
        shapes.push(run(Int8Array.from(cells), whole), run(Int16Array.from(cells), whole), run(cells, whole));
        if (scale.min >= 0) {
          const bytes = new Uint8Array(values.length + 1).subarray(1);
          bytes.set(cells);
          shapes.push(
            run(bytes, whole),
            run(Uint32Array.from(cells), whole),
            run(Uint8ClampedArray.from(cells), whole),
          );
        }
      }
      return shapes;
    },
    check: (result: RatingResult<string>, values) => {
      const classes = result as unknown as Readonly<Record<string, number>>;
      const [high, low] = [classes[top], classes[bottom]] as [number, number];
      const { n, missing, neutral, counts, share, mean, index, net, measure } = result;
      expect(high + (neutral as number) + low).toBe(n);
      expect(n + missing).toBe(values.length);
      expect(counts).toEqual(answers.map((answer) => values.filter((value) => value === answer).length));
      expect([result.value, result.interval]).toEqual([result[measure].value, result[measure].interval]);
      expect(result.unit).toBe({ share: 'fraction', mean: 'score', index: 'index', net: 'points' }[measure]);
      if (n === 0) {
        const nothing = { value: null, interval: null };
        const share = { ...nothing, count: 0, n: 0 };
        const none = { share, mean: { ...nothing, n: 0, sd: null, se: null }, index: nothing, net: nothing };
        expect({ share, mean, index, net }).toEqual(none);
        return;
      }
      const isLow = result.direction.startsWith('low');
      const turned = values.flatMap((value) => (value == null ? [] : [isLow ? scale.min + scale.max - value : value]));
      const average = turned.reduce((sum, value) => sum + value, 0) / n;
      expect(mean.value).toBeCloseTo(average, 11);
      if (n === 1) expect([mean.sd, mean.se]).toEqual([null, null]);
      else {
        const squares = turned.reduce((sum, value) => sum + (value - average) ** 2, 0);
        expect(mean.sd).toBeCloseTo(Math.sqrt(squares / (n - 1)), 7);
        expect(mean.se).toBeCloseTo(Math.sqrt(squares / (n - 1) / n), 7);
      }
      expect(share.value).toBe(high / n);
      expect(index.value).toBeCloseTo(((mean.value as number) - scale.min) / (scale.max - scale.min), 12);
      expect(net.value).toBe((100 * (high - low)) / n);
      const ranges = [[share, 0, 1] as const, [mean, scale.min, scale.max] as const, [index, 0, 1] as const];
      for (const [{ value, interval }, min, max] of [...ranges, [net, -100, 100] as const]) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        if (!interval) continue;
        expect(interval.low).toBeLessThanOrEqual(value as number);
        expect(interval.high).toBeGreaterThanOrEqual(value as number);
        if (interval.method !== 'score' && interval.method !== 'wilson') continue;
        expect(interval.low).toBeGreaterThanOrEqual(min);
        expect(interval.high).toBeLessThanOrEqual(max);
      }
    },
  };
}

/** Where the laws of all ratings are tried at full length. */
const longest = 'csat on 1–5';

/** The laws for one metric on one scale, under all the definitions that are given. */
export function describeRatingLaws(
  name: string,
  metric: RatingMetric,
  scale: Scale,
  definitions: readonly object[],
  more: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): void {
  const { min, max, step = 1 } = scale;
  const conclusions = fc.record({ ...conclusionOptions, ...more }, { requiredKeys: [] });
  describeLaws(name, {
    ...(name === longest ? {} : { sameCodeAs: longest }),
    metrics: fc.constantFrom(...definitions).map((definition) => lawful(metric, scale, definition)),
    values: fc.constantFrom(...answersOf(scale)),
    missing: [null, undefined],
    invalid: [
      ...[max + step, min - step, min + step / 3, max - step / 7, NaN, Infinity, -Infinity, 1e300],
      ...['4', '', true, {}, [], 2n ** 60n, Symbol('four'), new Date(4), () => 4],
    ],
    conclusions: conclusions as fc.Arbitrary<RatingConclusion>,
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps } from '../../../src/survey/nps/nps.js';
import type { NpsClasses } from '../../../src/survey/nps/nps-classes.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { WeightedNpsAggregator } from '../../../src/survey/nps/weighted-nps-aggregator.js';
import {
  type WeightedNpsConclusion,
  type WeightedNpsResult,
  weightedNpsFromSums,
} from '../../../src/survey/nps/weighted-nps-from-sums.js';
import { weightedKish, weightedLinearised } from '../../../src/survey/nps/weighted-nps-interval.js';
import { describeLaws, expectSame, type LawfulMetric } from '../../laws.js';
import { runs } from '../../runs.js';

/** BigInt has tests of its own. */
type Answer =
  | { readonly score: number | null | undefined; readonly weight: number | null | undefined }
  | null
  | undefined;

/** Small and large, whole and not, equal ones often, and those at the ends of what is a weight. */
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.nat(5) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }).map((cents) => cents / 100) },
  { weight: 4, arbitrary: fc.double({ min: 0.001, max: 1000, noNaN: true }) },
  fc.integer({ min: -400, max: 400 }).map((exponent) => 2 ** exponent),
  fc.constantFrom(2 ** -400, 2 ** 400, 1e17, 1e-17),
);
const answer = fc.record({ score: fc.nat(10), weight });
const answers = fc.array(answer, { maxLength: 60, size: 'max' });
/** A power of two times at least 0.001 stays a weight. */
const usual = fc.array(
  fc.record({ score: fc.nat(10), weight: fc.oneof(fc.nat(5), fc.double({ min: 0.001, max: 1000, noNaN: true })) }),
  { maxLength: 60, size: 'max' },
);

const classes = fc.constantFrom<NpsClasses>(
  {},
  { passiveFrom: 6, promoterFrom: 8 },
  { classes: 'half-open' },
  { scale: { min: 0, max: 10 }, passiveFrom: 1, promoterFrom: 10 },
);
const conclusions: fc.Arbitrary<WeightedNpsConclusion> = fc.record({
  confidence: fc.constantFrom(undefined, 0.5, 0.9, 0.9999),
  interval: fc.constantFrom(undefined, weightedKish, weightedLinearised),
});

const columnsOf = (values: readonly Answer[]) => ({
  score: values.map((value) => value?.score),
  weight: values.map((value) => value?.weight),
});
const floats = (cells: readonly (number | null | undefined)[]) => Float64Array.from(cells, (cell) => cell ?? NaN);

function expectBounds(result: WeightedNpsResult): void {
  const { value, n, nEffective, designEffect, se, seLinearised, interval, weight } = result;
  if (value === null) {
    expect([nEffective, designEffect, se, seLinearised, interval, weight]).toEqual([null, null, null, null, null, 0]);
    return;
  }
  expect(Math.abs(value)).toBeLessThanOrEqual(100);
  expect(nEffective).toBeGreaterThanOrEqual(1);
  expect(nEffective).toBeLessThanOrEqual(n);
  expect(designEffect).toBeGreaterThanOrEqual(1);
  expect(se).toBeGreaterThanOrEqual(0);
  expect(seLinearised === null).toBe(n < 2);
  if (interval === null) expect(n).toBe(1);
  else {
    expect(interval.low).toBeGreaterThanOrEqual(-100);
    expect(interval.high).toBeLessThanOrEqual(100);
    expect(interval.low).toBeLessThanOrEqual(value);
    expect(interval.high).toBeGreaterThanOrEqual(value);
  }
}

function lawful(options: NpsClasses): LawfulMetric<Answer, WeightedNpsConclusion> {
  const readers = { score: (row: Answer) => row?.score, weight: (row: Answer) => row?.weight };
  return {
    make: (onInvalid) => new WeightedNpsAggregator({ ...options, onInvalid }),
    fromJSON: (state) => WeightedNpsAggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) => weightedNps(values, { ...readers, ...options, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const all = { ...options, ...conclusion };
      const columns = columnsOf(values);
      const bytes = Uint8Array.from(columns.score, (score) => score ?? 99);
      return [
        weightedNps(columns, all),
        weightedNps({ score: floats(columns.score), weight: floats(columns.weight) }, all),
        weightedNps({ score: bytes, weight: floats(columns.weight) }, { ...all, missingValue: 99 }),
        weightedNps(new Set(values.map((value) => ({ value }))), {
          ...all,
          score: (row) => row.value?.score,
          weight: (row) => row.value?.weight,
        }),
        new WeightedNpsAggregator(options).addColumns(columns).result(conclusion),
      ];
    },
    check: (result: WeightedNpsResult, values) => {
      const { promoters, passives, detractors, n, missing } = result;
      expect(promoters + passives + detractors).toBe(n);
      expect(n + missing).toBe(values.length);
      const parts = result.promoterWeight + result.passiveWeight + result.detractorWeight;
      expect(Math.abs(parts - result.weight)).toBeLessThanOrEqual(4 * Number.EPSILON * parts);
      expectBounds(result);
    },
  };
}

describeLaws('weighted-nps', {
  metrics: classes.map(lawful),
  values: answer,
  missing: [null, undefined, { score: null, weight: 1 }, { score: 9, weight: undefined }, { score: null, weight: -1 }],
  invalid: [
    { score: 11, weight: 1 },
    { score: NaN, weight: 1 },
    { score: '9', weight: 1 },
    { score: 9, weight: -1 },
    { score: 9, weight: NaN },
    { score: 9, weight: Infinity },
    { score: 9, weight: 1e-300 },
    { score: 9, weight: 1e300 },
    { score: 9, weight: '1' },
    { score: 9, weight: true },
    { score: 11n, weight: 1n },
  ],
  conclusions,
});

describe('weightedNps', () => {
  it('is the NPS when all weigh the same, to the last bit, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 1, maxLength: 300, size: 'max' }), weight, (score, each) => {
        fc.pre(each > 0);
        const result = weightedNps({ score, weight: score.map(() => each) });
        const plain = nps(score);
        expect([result.value, result.nEffective, result.designEffect]).toEqual([plain.value, score.length, 1]);
        const { promoters, passives, detractors, definition } = plain;
        expect(result).toMatchObject({ promoters, passives, detractors, definition, n: score.length });
        expect(Math.abs((result.se as number) - (plain.se as number))).toBeLessThan(1e-6);
        expect(Math.abs(((result.seLinearised ?? plain.seSample) as number) - (plain.seSample ?? 0))).toBeLessThan(
          1e-6,
        );
      }),
      { numRuns: runs },
    );
  });

  it('does not know the unit of the weights: powers of two change no bit, other factors the last ones', () => {
    fc.assert(
      fc.property(
        usual,
        fc.integer({ min: -300, max: 300 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (all, k, c) => {
          const ratios = (factor: number) => {
            const { value, nEffective, designEffect, se, seLinearised, interval } = weightedNps(
              columnsOf(all.map((one) => ({ ...one, weight: one.weight * factor }))),
            );
            return { value, nEffective, designEffect, se, seLinearised, ...interval };
          };
          const plain = ratios(1);
          expectSame(ratios(2 ** k), plain);
          for (const [name, number] of Object.entries(ratios(c))) {
            const was = plain[name as keyof typeof plain];
            if (typeof number === 'number') expect(Math.abs(number - (was as number))).toBeLessThan(1e-6);
            else expect(number).toBe(was);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it('takes a whole weight as so many answers', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ score: fc.nat(10), weight: fc.nat(9) })), (all) => {
        const each = all.flatMap(({ score, weight }) => new Array<number>(weight).fill(score));
        expect(weightedNps(columnsOf(all)).value).toBe(nps(each).value);
      }),
      { numRuns: runs },
    );
  });

  it('mirrors: swapping promoters and detractors turns everything round, bit for bit', () => {
    fc.assert(
      fc.property(answers, conclusions, (all, conclusion) => {
        const swapped = all.map(({ score, weight }) => ({ score: score > 8 ? 0 : score < 7 ? 10 : score, weight }));
        const { value, interval, ...result } = weightedNps(columnsOf(all), conclusion);
        const mirror = weightedNps(columnsOf(swapped), conclusion);
        expect(mirror.value).toBe(value === null ? null : 0 - value);
        expect([mirror.se, mirror.seLinearised]).toEqual([result.se, result.seLinearised]);
        expect([mirror.nEffective, mirror.promoterWeight]).toEqual([result.nEffective, result.detractorWeight]);
        expect(mirror.interval?.low).toBe(interval ? 0 - interval.high : undefined);
      }),
      { numRuns: runs },
    );
  });

  it('gives answers of weight 0 no influence but on n, the design effect and the linearised error', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat(10)), (all, more) => {
        const some = weightedNps(columnsOf(all));
        const with0 = weightedNps(columnsOf([...more.map((score) => ({ score, weight: 0 })), ...all]));
        const { value, weight, nEffective, se, interval } = some;
        expect(with0).toMatchObject({ value, weight, nEffective, se, interval, n: some.n + more.length });
      }),
      { numRuns: runs },
    );
  });

  it('gives from sums what it gives from the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ score: fc.nat(10), weight: fc.nat(1e6) })), conclusions, (all, conclusion) => {
        const sumsOf = (from: number, to: number) => {
          const some = all.filter(({ score }) => score >= from && score < to);
          const sum = (of: (weight: number) => number) => some.reduce((total, { weight }) => total + of(weight), 0);
          return { count: some.length, weight: sum((w) => w), squaredWeight: sum((w) => w * w) };
        };
        const sums = { promoters: sumsOf(9, 11), passives: sumsOf(7, 9), detractors: sumsOf(0, 7) };
        const whole = weightedNps(columnsOf(all), conclusion);
        expectSame({ ...weightedNpsFromSums(sums, conclusion), definition: whole.definition }, whole);
      }),
      { numRuns: runs },
    );
  });

  it('concludes soundly from any sums that it takes', () => {
    const one = fc.record({
      count: fc.nat(1e9),
      weight: fc.double({ min: 0, max: 1e12, noNaN: true }),
      spread: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(one, one, one, (...three) => {
        const [promoters, passives, detractors] = three.map(({ count, weight, spread }) => {
          const isNone = count === 0 || weight < 1e-120;
          const least = (weight * weight) / count;
          return isNone
            ? { count, weight: 0, squaredWeight: 0 }
            : { count, weight, squaredWeight: least + spread * (weight * weight - least) };
        }) as [never, never, never];
        expectBounds(weightedNpsFromSums({ promoters, passives, detractors }));
      }),
      { numRuns: runs },
    );
  });
});

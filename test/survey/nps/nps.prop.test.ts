import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps } from '../../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../../src/survey/nps/nps-aggregator.js';
import { classifyNps, type NpsClasses } from '../../../src/survey/nps/nps-classes.js';
import { type NpsConclusion, type NpsResult, npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { npsAdjustedWald, npsScore } from '../../../src/survey/nps/nps-interval.js';
import { describeLaws, expectSame, type LawfulMetric, outcome, withoutPlaces } from '../../laws.js';
import { runs } from '../../runs.js';

/** Answers that fit every kind of memory; BigInt has tests of its own. */
type Score = number | null | undefined;

const classes = fc.constantFrom<NpsClasses>(
  {},
  { passiveFrom: 6, promoterFrom: 8 },
  { classes: 'half-open' },
  { scale: { min: 0, max: 10 }, passiveFrom: 1, promoterFrom: 10 },
);
const confidences = fc.constantFrom(undefined, 0.5, 0.8, 0.9, 0.99, 0.9999);
const conclusions: fc.Arbitrary<NpsConclusion> = fc.record({
  confidence: confidences,
  interval: fc.constantFrom(undefined, npsScore, npsAdjustedWald),
});

function lawful(options: NpsClasses): LawfulMetric<Score, NpsConclusion> {
  return {
    make: (onInvalid) => new NpsAggregator({ ...options, onInvalid }),
    fromJSON: (state) => NpsAggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) => nps(values, { ...options, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const all = { ...options, ...conclusion };
      const rows = values.map((answer) => ({ answer }));
      const bytes = new Uint8Array(values.length + 1).subarray(1);
      bytes.set(values.map((value) => value ?? 99));
      const holes: Score[] = new Array(values.length);
      for (const [index, value] of values.entries()) if (value != null) holes[index] = value;
      return [
        nps(rows, { ...all, score: (row) => row.answer }),
        nps(new Set(rows), { ...all, score: (row) => row.answer }),
        nps(
          (function* () {
            yield* values;
          })(),
          all,
        ),
        nps(holes, all),
        nps(
          Float64Array.from(values, (value) => value ?? NaN),
          all,
        ),
        nps(
          Float32Array.from(values, (value) => value ?? NaN),
          all,
        ),
        nps(
          Int16Array.from(values, (value) => value ?? -1),
          { ...all, missingValue: -1 },
        ),
        nps(
          Uint32Array.from(values, (value) => value ?? 4294967295),
          { ...all, missingValue: 4294967295 },
        ),
        nps(bytes, { ...all, missingValue: 99 }),
        nps(
          Uint8ClampedArray.from(values, (value) => value ?? 99),
          { ...all, missingValue: 99 },
        ),
      ];
    },
    check: (result: NpsResult, values) => {
      const { promoters, passives, detractors, n, value, interval } = result;
      expect(promoters + passives + detractors).toBe(n);
      expect(n + result.missing).toBe(values.length);
      if (value === null || interval === null) {
        expect([n, value, interval]).toEqual([0, null, null]);
        return;
      }
      expect(Math.abs(value)).toBeLessThanOrEqual(100);
      expect(interval.low).toBeGreaterThanOrEqual(-100);
      expect(interval.high).toBeLessThanOrEqual(100);
      expect(interval.low).toBeLessThanOrEqual(interval.high);
      if (interval.method === 'score') {
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
      }
    },
  };
}

describeLaws('nps', {
  metrics: classes.map(lawful),
  values: fc.nat({ max: 10 }),
  missing: [null, undefined],
  invalid: [11, -1, NaN, Infinity, '9', '', true, {}, [], 11n, 2n ** 60n, Symbol('nine'), new Date(9), () => 9, 1e300],
  conclusions,
});

const counts = fc.record({ promoters: fc.nat(6_000_000), passives: fc.nat(6_000_000), detractors: fc.nat(6_000_000) });

describe('nps', () => {
  it('counts bytes by pairs as it counts them one by one', () => {
    const pokes = fc.array(fc.record({ at: fc.nat(2999), value: fc.nat(255) }), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.nat(7),
        fc.integer(),
        pokes,
        fc.nat({ max: 3 }),
        (length, offset, seed, pokes, bias) => {
          const memory = Uint8Array.from(
            { length: 3000 + offset },
            (_, i) => (Math.imul(i + seed, 2654435761) >>> 28) % (11 + bias),
          );
          for (const { at, value } of pokes) if (bias === 3) memory[at] = value;
          const bytes = memory.subarray(offset, offset + 1000 + length);
          expectSame(nps(bytes, { onInvalid: 'count' }), nps(bytes.values(), { onInvalid: 'count' }));
          expect(message(() => nps(bytes))).toBe(message(() => nps(Array.from(bytes))));
        },
      ),
      { numRuns: runs },
    );
  });

  it('names the first bad answer by the same text, whatever the memory', () => {
    const numbers = fc.array(fc.oneof({ weight: 30, arbitrary: fc.nat(10) }, fc.nat(255)), {
      minLength: 1,
      maxLength: 3000,
      size: 'max',
    });
    fc.assert(
      fc.property(numbers, (all) => {
        const text = message(() => nps(all));
        expect(message(() => nps(Uint8Array.from(all)))).toBe(text);
        expect(message(() => nps(Int32Array.from(all)))).toBe(text);
        expect(message(() => nps(all.values()))).toBe(text);
      }),
      { numRuns: Math.min(runs, 300) },
    );
  });

  it('mirrors: swapping promoters and detractors turns value and score interval round, bit for bit', () => {
    fc.assert(
      fc.property(counts, confidences, (some, confidence) => {
        const { value, interval } = npsFromCounts(some, { confidence });
        const mirror = npsFromCounts(
          { ...some, promoters: some.detractors, detractors: some.promoters },
          { confidence },
        );
        if (value === null || interval === null) expect(mirror.value).toBe(null);
        else {
          expect(mirror.value).toBe(0 - value);
          expect(mirror.interval?.low).toBe(0 - interval.high);
          expect(mirror.interval?.high).toBe(0 - interval.low);
        }
      }),
      { numRuns: runs },
    );
  });

  it('nests: a higher confidence gives a wider interval', () => {
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (some, a, b) => {
          const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map(
            (confidence) => npsFromCounts(some, { confidence }).interval,
          );
          if (!narrow || !wide) return;
          expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-9);
          expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-9);
        },
      ),
      { numRuns: runs },
    );
  });

  it('keeps its value and halves its variance when every answer comes twice; one more promoter never lowers it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 1 }), (scores) => {
        const once = nps(scores);
        const twice = nps([...scores, ...scores]);
        expect(twice.value).toBe(once.value);
        expect((twice.se ?? 0) * Math.SQRT2).toBeCloseTo(once.se ?? 0, 10);
        expect(nps([...scores, 10]).value).toBeGreaterThanOrEqual(once.value ?? 0);
      }),
      { numRuns: runs },
    );
  });

  it('agrees with the classes one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true })), (scores) => {
        const named = scores.map((score) => classifyNps(score, { classes: 'half-open' }));
        const many = (name: string) => named.filter((each) => each === name).length;
        const { promoters, passives, detractors } = nps(scores, { classes: 'half-open' });
        expect([promoters, passives, detractors]).toEqual([many('promoter'), many('passive'), many('detractor')]);
      }),
      { numRuns: runs },
    );
  });

  it('gives the conclusion from counts what the answers give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10)), conclusions, (scores, conclusion) => {
        const whole = nps(scores, conclusion);
        const { promoters, passives, detractors, definition } = whole;
        expectSame({ ...npsFromCounts({ promoters, passives, detractors }, conclusion), definition }, whole);
      }),
      { numRuns: runs },
    );
  });

  it('of all who were shown the question is what it is when those without an answer are passives', () => {
    const answers = fc.array(fc.option(fc.nat(10)));
    fc.assert(
      fc.property(answers, conclusions, (scores, conclusion) => {
        const shown = nps(scores, { ...conclusion, denominator: 'shown' });
        const { missing, passives } = shown;
        const asPassives = nps(
          scores.map((score) => score ?? 7),
          conclusion,
        );
        expectSame({ ...shown, definition: '' }, { ...asPassives, missing, passives, definition: '' });
        expect(asPassives.passives).toBe(passives + missing);
        expectSame(
          new NpsAggregator().addAll(scores).result({ ...conclusion, denominator: 'shown' }),
          withoutPlaces(shown),
        );
      }),
      { numRuns: runs },
    );
  });

  it('checks what a method of one’s own returns', () => {
    const bounds = fc.tuple(fc.double(), fc.double());
    fc.assert(
      fc.property(bounds, ([low, high]) => {
        const interval = { method: 'own', bounds: () => [low, high] as const };
        const isSound = Number.isFinite(low) && Number.isFinite(high) && low <= high;
        expect(outcome(() => nps([9], { interval }))).toBe(isSound ? 'none' : 'INVALID_OPTION');
      }),
      { numRuns: runs },
    );
  });
});

function message(action: () => unknown): string {
  try {
    action();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

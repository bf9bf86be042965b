import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { QuantileSketch } from '../../../src/stats/quantiles/quantile-sketch.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs, some } from '../../runs.js';

const BOUND = 1 / 256;
const LEAST = 2.2250738585072014e-308;

const sized = (smallest: number, largest: number) =>
  fc
    .tuple(fc.integer({ min: smallest, max: largest }), fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true }))
    .map(([exponent, fraction]) => fraction * 2 ** exponent);

/** Many orders of magnitude, evenly, of both signs. */
const value = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  sized(-40, 40),
  sized(-40, 40).map((one) => -one),
  fc.constantFrom(0, -0, 5e-324, 127 / 128, 1 - 2 ** -53),
);
/** All that there is: tables are as long as they can be, so this is for few runs. */
const anyValue = fc.oneof(
  sized(-1022, 1023),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(LEAST, Number.MAX_VALUE, -Number.MAX_VALUE),
);
const values = fc.array(value, { maxLength: 60, size: 'max' });
const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.99, 1));

const sketchOf = (list: readonly number[]) => new QuantileSketch().addAll(list);
const stateOf = (sketch: QuantileSketch) => JSON.stringify(sketch);

/** How far a quantile may be off, apart from rounding: 1/256 of the two values that it lies between, weighted as they are. */
function mayBeOff(list: readonly number[], p: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (list.length - 1) * p;
  const weight = place - Math.floor(place);
  const low = Math.abs(sorted[Math.floor(place)] as number);
  const high = Math.abs(sorted[Math.ceil(place)] as number);
  // of ends with different signs little may be left, and then the rounding of the ends shows
  const rounding = 8 * Number.EPSILON * Math.max(low, high);
  return BOUND * (low * (1 - weight) + high * weight) + rounding + 2 * LEAST;
}

function check<Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  law: (...args: Ts) => void,
): void {
  fc.assert(fc.property(...arbitraries, law), { numRuns: runs });
}

describe('QuantileSketch', () => {
  it.each([
    ['many', value, runs],
    ['all', anyValue, some(20)],
  ] as const)('is within 1/256 of the exact quantile, over %s orders of magnitude', (_, one, numRuns) => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), probability, (list, p) => {
        const exact = quantile(list, p) as number;
        const result = sketchOf(list).quantile(p) as number;
        expect(Math.abs(result / 2 - exact / 2)).toBeLessThanOrEqual(mayBeOff(list, p) / 2);
        expect(Object.is(result, -0)).toBe(false);
        if (list.every((each) => each >= LEAST)) {
          expect(Math.abs(result - exact)).toBeLessThanOrEqual(BOUND * exact * (1 + 1e-12));
        }
      }),
      { numRuns },
    );
  });

  it('L2: any order, any split and any order of merging give the same JSON', () => {
    check([values, fc.array(fc.nat(60), { maxLength: 5 }), fc.boolean()], (list, cuts, stored) => {
      const whole = stateOf(sketchOf(list));
      const ends = [...cuts.map((cut) => Math.min(cut, list.length)), list.length].sort((a, b) => a - b);
      const parts = ends.map((end, k) => sketchOf(list.toReversed().slice(ends[k - 1] ?? 0, end)));
      const merged = parts.reduceRight((sum, part) => {
        const before = stateOf(part);
        sum.merge(stored ? JSON.parse(before) : part);
        expect(stateOf(part)).toBe(before);
        return sum;
      }, new QuantileSketch());
      expect(stateOf(merged)).toBe(whole);
      const [a, b, c] = [list.slice(0, 9), list.slice(9, 20), list.slice(20)].map(sketchOf) as [
        QuantileSketch,
        QuantileSketch,
        QuantileSketch,
      ];
      const copy = () => QuantileSketch.fromJSON(JSON.parse(stateOf(b)));
      expect(stateOf(sketchOf(list.slice(0, 9)).merge(copy().merge(c)))).toBe(stateOf(a.merge(b).merge(c)));
    });
  });

  it('L3, L4: an empty one changes nothing; stored state goes on as the sketch would', () => {
    check([values, values], (list, then) => {
      const sketch = sketchOf(list);
      const state = sketch.toJSON();
      assertPlain(state);
      expect(stateOf(sketch.merge(new QuantileSketch()))).toBe(JSON.stringify(state));
      expect(stateOf(new QuantileSketch().merge(sketch))).toBe(JSON.stringify(state));
      const resumed = QuantileSketch.fromJSON(JSON.parse(JSON.stringify(state)));
      expect(resumed.n).toBe(list.length);
      expect(stateOf(resumed.addAll(then))).toBe(stateOf(sketch.addAll(then)));
    });
  });

  it('L7: a refused batch leaves no trace, in any memory', () => {
    const bad = fc.constantFrom(NaN, Infinity, -Infinity);
    check([values, values, bad, fc.nat(60)], (list, more, wrong, at) => {
      const sketch = sketchOf(list);
      const before = stateOf(sketch);
      const mixed = more.toSpliced(at, 0, wrong);
      const index = Math.min(at, more.length);
      for (const memory of [mixed, mixed.values(), Float64Array.from(mixed)]) {
        expect(() => sketch.addAll(memory)).toThrow(
          expect.objectContaining({ code: 'INVALID_VALUE', details: { index } }),
        );
      }
      expect(stateOf(sketch)).toBe(before);
    });
  });

  it('L8: one by one, with counts, as an array, an iterable or floats: the same', () => {
    check([values], (list) => {
      const expected = stateOf(sketchOf(list));
      const single = new QuantileSketch();
      for (const one of list) single.add(one);
      expect(stateOf(single)).toBe(expected);
      expect(stateOf(new QuantileSketch().addAll(new Set(list).values()))).toBe(stateOf(sketchOf([...new Set(list)])));
      expect(stateOf(new QuantileSketch().addAll(Float64Array.from(list)))).toBe(expected);
      expect(stateOf(new QuantileSketch().addAll(Float64Array.from([7, ...list]).subarray(1)))).toBe(expected);
      const twice = new QuantileSketch();
      for (const one of list) twice.add(one, 2);
      expect(stateOf(twice)).toBe(stateOf(sketchOf([...list, ...list])));
      const own = sketchOf(list);
      expect(stateOf(own.merge(own))).toBe(stateOf(twice));
    });
  });

  it('L9: remove undoes add exactly, and refuses what was never added', () => {
    check([values, values], (kept, gone) => {
      const sketch = sketchOf(kept);
      const before = stateOf(sketch);
      sketch.addAll(gone);
      for (const one of gone.toReversed()) sketch.remove(one);
      expect(stateOf(sketch)).toBe(before);
      expect(stateOf(sketchOf(gone).add(3, 5).remove(3, 5))).toBe(stateOf(sketchOf(gone)));
      const empty = new QuantileSketch();
      for (const one of gone) expect(outcome(() => empty.remove(one))).toBe('INVALID_STATE');
      expect(stateOf(empty)).toBe(stateOf(new QuantileSketch()));
    });
  });

  it('never falls when the probability rises, and stays in the range up to the bound', () => {
    check([fc.array(value, { minLength: 1, maxLength: 40 }), fc.array(probability, { maxLength: 12 })], (list, ps) => {
      const rising = [...ps].sort((a, b) => a - b);
      const sketch = sketchOf(list);
      const results = sketch.quantiles(rising) as number[];
      expect(results).toEqual([...results].sort((a, b) => a - b));
      expect(rising.map((p) => sketch.quantile(p))).toEqual(results);
      const widened = (one: number) => one * BOUND * Math.sign(one) + 2 * LEAST;
      const [least, most] = [Math.min(...list), Math.max(...list)];
      for (const one of results) {
        expect(one / 2 >= least / 2 - widened(least) / 2 && one / 2 <= most / 2 + widened(most) / 2).toBe(true);
      }
    });
  });
});

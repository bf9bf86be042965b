import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { QuantileSketch, type QuantileSketchState } from '../../../src/stats/quantiles/quantile-sketch.js';
import { outcome } from '../../laws.js';
import stored from './quantile-sketch.state-v1.json' with { type: 'json' };

const values = [0, 0, 1, 1, 1, -1, 120, 119.99, 4000, 4001, -0.001, 86_400_000, 1e-300, -1.5e300];

describe('QuantileSketch', () => {
  it('FB33: merging positive and negative numbers is the union; quantile 0 is the least', () => {
    const merged = new QuantileSketch().addAll([1, 2, 3]).merge(new QuantileSketch().addAll([-1, -2, -3]));
    expect(merged.toJSON()).toEqual(new QuantileSketch().addAll([-3, -2, -1, 1, 2, 3]).toJSON());
    for (const p of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const exact = quantile([-3, -2, -1, 1, 2, 3], p) as number;
      expect(Math.abs((merged.quantile(p) as number) - exact)).toBeLessThanOrEqual(Math.abs(exact) / 256);
    }
    const before = JSON.stringify(merged);
    expect(outcome(() => merged.add(NaN))).toBe('INVALID_VALUE');
    expect(outcome(() => merged.addAll([1, NaN]))).toBe('INVALID_VALUE');
    expect(outcome(() => merged.addAll(Float64Array.of(1, NaN)))).toBe('INVALID_VALUE');
    expect(JSON.stringify(merged)).toBe(before);
  });

  it('B26: follows the type that is named, on the middles of its bins', () => {
    const sketch = new QuantileSketch().addAll([3, 5, 7, 11]);
    for (const quantileType of ['inclusive', 'exclusive', 'nearest-rank'] as const) {
      for (const p of [0, 0.1, 0.3, 0.5, 0.95, 1]) {
        const exact = quantile([3, 5, 7, 11], p, { quantileType }) as number;
        expect(Math.abs((sketch.quantile(p, { quantileType }) as number) - exact)).toBeLessThanOrEqual(exact / 256);
      }
    }
    expect(outcome(() => sketch.quantiles([0.5], { quantileType: 'r7' as never }))).toBe('INVALID_OPTION');
  });

  it('has a state that earlier versions of the library can have written', () => {
    expect(new QuantileSketch().addAll(values).toJSON()).toEqual(stored);
    expect(QuantileSketch.fromJSON(stored as QuantileSketchState).n).toBe(values.length);
  });

  it('keeps the bound at the ends of bins, where it is reached', () => {
    const worst = (one: number) => Math.abs((new QuantileSketch().add(one).quantile(0.5) as number) - one) / one;
    expect(worst(1)).toBe(1 / 256);
    expect(worst(1024)).toBe(1 / 256);
    expect(worst(2.2250738585072014e-308)).toBe(1 / 256);
    let most = 0;
    for (let one = 0.5; one < 8; one += 1 / 512) most = Math.max(most, worst(one));
    expect(most).toBe(1 / 256);
    expect(new QuantileSketch().add(0).quantile(0.5)).toBe(0);
    expect(new QuantileSketch().add(1e-310).quantile(0.5)).toBe(0);
    expect(new QuantileSketch().add(-0).toJSON().bins).toEqual([0]);
  });

  it('counts many thousands over many orders of magnitude, in floats as one by one', () => {
    // x -> 16807 x modulo 2^31 - 1: numbers by chance, and the same ones each time
    let seed = 20_261_122;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const floats = Float64Array.from({ length: 50_000 }, () => (next() < 0.01 ? 0 : Math.exp(40 * next() - 10)));
    const sketch = new QuantileSketch().addAll(floats);
    const single = new QuantileSketch();
    for (const one of floats) single.add(one);
    expect(single.toJSON()).toEqual(sketch.toJSON());
    expect(sketch.n).toBe(50_000);
    for (const p of [0, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 1]) {
      const exact = quantile(floats, p) as number;
      expect(Math.abs((sketch.quantile(p) as number) - exact)).toBeLessThanOrEqual(exact / 256);
    }
    const part = new QuantileSketch().addAll(floats.subarray(0, 10)).addAll(floats.subarray(10));
    expect(part.toJSON()).toEqual(sketch.toJSON());
  });

  it('widens in both directions, step by step', () => {
    const sketch = new QuantileSketch();
    for (let exponent = 0; exponent < 1000; exponent += 7) sketch.add(2 ** exponent).add(2 ** -exponent);
    expect(sketch.n).toBe(286);
    expect(sketch.toJSON().bins).toHaveLength(285);
    expect(sketch.quantile(0)).toBeCloseTo(2 ** -994, 300);
  });

  it('has nothing to say about nothing', () => {
    const sketch = new QuantileSketch();
    expect([sketch.n, sketch.quantile(0.5), sketch.quantiles([0, 1])]).toEqual([0, null, [null, null]]);
    expect(sketch.addAll([]).addAll(new Float64Array(0)).add(5, 0).remove(5, 0).toJSON()).toEqual({
      kind: 'quantile-sketch',
      version: 1,
      bins: [],
      counts: [],
    });
  });

  it('refuses what it cannot count or take back', () => {
    const sketch = new QuantileSketch().addAll([1, 2, -3]);
    const before = JSON.stringify(sketch);
    for (const bad of ['1', null, undefined, 1n, Infinity, {}]) {
      for (const action of [
        () => sketch.add(bad as number),
        () => sketch.remove(bad as number),
        () => sketch.addAll([5, bad as number]),
      ]) {
        expect(outcome(action)).toBe('INVALID_VALUE');
      }
    }
    expect(() => sketch.addAll([5, '6' as never])).toThrow(
      'QuantileSketch: a value must be a finite number; got "6" at index 1',
    );
    for (const times of [-1, 0.5, NaN, 2 ** 53, '2']) {
      expect(outcome(() => sketch.add(1, times as number))).toBe('INVALID_VALUE');
      expect(outcome(() => sketch.remove(1, times as number))).toBe('INVALID_VALUE');
    }
    expect(outcome(() => sketch.addAll(7 as never))).toBe('INVALID_VALUE');
    for (const never of [0, 3, -1, 1e300, -1e-300, 1.5]) {
      expect(outcome(() => sketch.remove(never))).toBe('INVALID_STATE');
    }
    expect(outcome(() => sketch.remove(1, 2))).toBe('INVALID_STATE');
    expect(outcome(() => sketch.quantile(1.5))).toBe('INVALID_OPTION');
    expect(JSON.stringify(sketch)).toBe(before);
  });

  it('does not count past what is safe', () => {
    const full = new QuantileSketch().add(5, Number.MAX_SAFE_INTEGER);
    const before = JSON.stringify(full);
    expect(outcome(() => full.add(1))).toBe('INVALID_VALUE');
    expect(outcome(() => full.addAll([1]))).toBe('INVALID_STATE');
    expect(outcome(() => full.addAll(Float64Array.of(1)))).toBe('INVALID_STATE');
    expect(outcome(() => full.merge(new QuantileSketch().add(1)))).toBe('INVALID_STATE');
    expect(JSON.stringify(full)).toBe(before);
    expect(full.quantile(0.5)).toBe(5 + 1 / 64);
  });

  it('refuses damaged, newer and foreign states', () => {
    const state = new QuantileSketch().addAll([1, 2]).toJSON();
    for (const damage of [
      { bins: [1] },
      { bins: [130_000, 130_000] },
      { bins: [130_001, 130_000] },
      { bins: [127, 130_000] },
      { bins: [130_000, 262_016] },
      { bins: [-262_016, 130_000] },
      { bins: [130_000.5, 130_001] },
      { bins: ['130000', 130_001] },
      { counts: [1, 0] },
      { counts: [1, -1] },
      { counts: [1, 0.5] },
      { counts: [Number.MAX_SAFE_INTEGER, 1] },
      { counts: [1] },
      { counts: null },
      { version: 0.5 },
    ]) {
      const sketch = new QuantileSketch().add(7);
      const before = JSON.stringify(sketch);
      expect([damage, outcome(() => sketch.merge({ ...state, ...damage } as never))]).toEqual([
        damage,
        'INVALID_STATE',
      ]);
      expect(JSON.stringify(sketch)).toBe(before);
    }
    expect(outcome(() => QuantileSketch.fromJSON({ ...state, version: 2 } as never))).toBe('STATE_VERSION');
    expect(outcome(() => QuantileSketch.fromJSON({ ...state, kind: 'moments' } as never))).toBe('STATE_MISMATCH');
    for (const foreign of [null, undefined, 5, [], {}]) {
      expect(outcome(() => new QuantileSketch().merge(foreign as never))).toBe('STATE_MISMATCH');
    }
  });

  it('merges what another copy of the library counted, by its JSON', () => {
    const other = { toJSON: () => new QuantileSketch().addAll([1, 2]).toJSON() };
    expect(new QuantileSketch().merge(other as never).n).toBe(2);
  });
});

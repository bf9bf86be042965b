import { describe, expect, it } from 'vitest';
import { checkedFunnel, funnelOfCounts, stepNamesOf } from '../../../src/kernels/funnel/funnel-counts.js';
import { outcome } from '../../laws.js';

const checked = (counts: unknown, names?: unknown) =>
  checkedFunnel('own-funnel', ['reached', counts], ['whats', names]);

describe('checkedFunnel', () => {
  it('takes lists of counts, with the names of the steps or their places', () => {
    expect(checked([3, 2, 2])).toEqual({ stepNames: [1, 2, 3], reached: [3, 2, 2] });
    expect(checked(Float64Array.of(3, 0), ['a', 'a'])).toEqual({ stepNames: ['a', 'a'], reached: [3, 0] });
    expect(Object.is(checked([0, -0]).reached[1], 0)).toBe(true);
  });

  it('refuses counts that rise, naming the step', () => {
    expect(() => checked([10, 5, 6])).toThrow(
      'ownFunnel: reached[2] must be a whole number from 0 to 5, those at the step before; got 6',
    );
    expect(() => checked([10, 11], ['view', 'buy'])).toThrow(
      expect.objectContaining({
        message:
          'ownFunnel: reached[1], step "buy", must be a whole number from 0 to 10, those at the step before; got 11',
        details: { name: 'reached[1]' },
      }),
    );
  });

  it('refuses what is no list of counts', () => {
    const list = 'ownFunnel: reached must be a list of two counts or more, one per step; got';
    for (const [counts, shown] of [
      [5, '5'],
      [[5], 'Array(1)'],
      [undefined, 'undefined'],
      ['55', '"55"'],
      [new DataView(new ArrayBuffer(8)), 'DataView'],
      [{ length: 2, 0: 1, 1: 1 }, 'object'],
    ]) {
      expect(() => checked(counts)).toThrow(`${list} ${shown}`);
    }
    for (const counts of [[1.5, 1], [-1, -1], [2 ** 53, 1], ['2', '1'], new Array(2), [5, null], [5, Number.NaN]]) {
      expect([counts, outcome(() => checked(counts))]).toEqual([counts, 'INVALID_VALUE']);
    }
  });

  it('refuses names that are none, or too few', () => {
    expect(() => checked([3, 2], ['a'])).toThrow('ownFunnel: whats must be as many as reached, 2; got 1');
    expect(() => checked([3, 2], ['a', ''])).toThrow('ownFunnel: whats[1] must be a text');
    expect(outcome(() => checked([3, 2], 'ab'))).toBe('INVALID_VALUE');
  });
});

describe('stepNamesOf', () => {
  it('gives names as they are, without -0', () => {
    expect(stepNamesOf('x', 'steps', ['a', 1, '1'])).toEqual(['a', 1, '1']);
    expect(Object.is(stepNamesOf('x', 'steps', [-0])[0], 0)).toBe(true);
  });
});

describe('funnelOfCounts', () => {
  const funnel = (source: unknown, options?: object) =>
    funnelOfCounts('own-funnel', 'ownFunnelFromCounts', 'whats', source, options);

  it('concludes under the name of the metric', () => {
    expect(funnel({ reached: [4, 1] })).toMatchObject({
      metric: 'own-funnel',
      unit: 'fraction',
      value: 0.25,
      n: 4,
      definition: 'given-counts',
      stepNames: [1, 2],
      reached: [4, 1],
    });
    expect(funnel({ reached: [0, 0] })).toMatchObject({ value: null, interval: null, n: 0 });
  });

  it('refuses other parts and options', () => {
    expect(() => funnel({ reached: [4, 1], steps: [] })).toThrow(
      'ownFunnelFromCounts: unknown part "steps"; known are reached, whats',
    );
    expect(() => funnel(5)).toThrow('ownFunnelFromCounts: the source must be { reached, whats }; got 5');
    expect(() => funnel({ reached: [4, 1] }, { order: 'any' })).toThrow('unknown option "order"');
  });
});

import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/core/interval.js';

const own = (low: unknown, high: unknown) => ({ method: 'own', bounds: () => [low, high] as [number, number] });
const of = (low: unknown, high: unknown) => intervalOf('nps', own(low, high), [], 0.9, -100, 100);

describe('intervalOf', () => {
  it('names method and confidence', () => {
    expect(of(-3.5, 20)).toEqual({ low: -3.5, high: 20, confidence: 0.9, method: 'own' });
    expect(of(7, 7)).toMatchObject({ low: 7, high: 7 });
  });

  it('stays inside the range of the metric', () => {
    expect(of(-130, 130)).toMatchObject({ low: -100, high: 100 });
    expect(of(-130, -120)).toMatchObject({ low: -100, high: -100 });
    expect(of(120, 130)).toMatchObject({ low: 100, high: 100 });
    expect(of(-100, 100)).toMatchObject({ low: -100, high: 100 });
  });

  it('is null where the method says that there is none', () => {
    expect(intervalOf('nps', { method: 'own', bounds: () => null }, [], 0.9, -100, 100)).toBe(null);
  });

  it('knows no negative zero', () => {
    const zero = of(-0, -0);
    expect([zero?.low, zero?.high]).toEqual([0, 0]);
    expect(intervalOf('nps', own(-1, -0), [], 0.9, -1, -0)?.high).toBe(0);
  });

  it.each([
    [NaN, 1],
    [0, NaN],
    [2, 1],
    [-Infinity, 1],
    [0, Infinity],
    [Infinity, Infinity],
    ['1', '2'],
    [null, null],
    [undefined, 5],
  ])('refuses %s to %s', (low, high) => {
    expect(() => of(low, high)).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: `nps: own must be finite bounds in order; got "${low}, ${high}"`,
        details: { name: 'own' },
      }),
    );
  });

  it('hands the method what it was given', () => {
    const method = { method: 'own', bounds: (a: number, b: number) => [a, b] as const };
    expect(intervalOf('nps', method, [3, 4], 0.9, -100, 100)).toMatchObject({ low: 3, high: 4 });
  });

  it('refuses what is no method, and methods that return no bounds', () => {
    for (const none of ['score', null, {}, () => [0, 1]]) {
      expect(() => intervalOf('nps', none as never, [], 0.9, -100, 100)).toThrow('nps: interval must be a method; got');
    }
    const silent = { method: 'own', bounds: () => undefined as never };
    expect(() => intervalOf('nps', silent, [], 0.9, -100, 100)).toThrow('got "undefined, undefined"');
  });
});

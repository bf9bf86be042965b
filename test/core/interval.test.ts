import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/core/interval.js';
import { meanScore, studentT } from '../../src/stats/intervals/interval-mean.js';
import { wilson } from '../../src/stats/intervals/interval-proportion.js';
import { npsDirichlet } from '../../src/survey/nps/nps-dirichlet.js';
import { npsScore } from '../../src/survey/nps/nps-interval.js';
import { outcome } from '../laws.js';

const own = (low: unknown, high: unknown) => ({ method: 'own', bounds: () => [low, high] as [number, number] });
const of = (low: unknown, high: unknown) => intervalOf('nps', 'nps', own(low, high), [], 0.9, -100, 100);

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
    expect(intervalOf('nps', 'nps', { method: 'own', bounds: () => null }, [], 0.9, -100, 100)).toBe(null);
  });

  it('knows no negative zero', () => {
    const zero = of(-0, -0);
    expect([zero?.low, zero?.high]).toEqual([0, 0]);
    expect(intervalOf('nps', 'nps', own(-1, -0), [], 0.9, -1, -0)?.high).toBe(0);
  });

  it.each<[unknown, unknown, string]>([
    [NaN, 1, 'NaN,1'],
    [0, NaN, '0,NaN'],
    [2, 1, '2,1'],
    [-Infinity, 1, '-Infinity,1'],
    [0, Infinity, '0,Infinity'],
    [Infinity, Infinity, 'Infinity,Infinity'],
    ['1', '2', '"1","2"'],
    [null, null, 'null,null'],
    [undefined, 5, 'undefined,5'],
    [Symbol('low'), Symbol('high'), 'Symbol(low),Symbol(high)'],
    [1n, 2n, '1n,2n'],
  ])('refuses the bounds %s and %s', (low, high, shown) => {
    expect(() => of(low, high)).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: `nps: own must be two finite bounds in order; got Array(2) of ${shown}`,
        details: { name: 'own' },
      }),
    );
  });

  it('hands the method what it was given, and itself', () => {
    const method = {
      method: 'own',
      shift: 1,
      bounds: function (a: number, b: number) {
        return [a + this.shift, b] as const;
      },
    };
    expect(intervalOf('nps', 'nps', method, [2, 4], 0.9, -100, 100)).toMatchObject({ low: 3, high: 4 });
  });

  it.each<[string, unknown, string]>([
    ['a text', 'wilson', 'got "wilson": import it, and give it without quotes'],
    ['a factory that was not called', npsDirichlet, 'got function: call it, npsDirichlet(…)'],
    ['a method for another statistic', wilson, 'got object: wilson is for the share'],
    ['the name of the method as a Symbol', { method: Symbol('own'), bounds: () => [0, 1] }, 'got object'],
    ['an empty name', { method: '', bounds: () => [0, 1] }, 'got object'],
    ['a Symbol for its statistic', { method: 'own', statistic: Symbol('s'), bounds: () => [0, 1] }, 'got object'],
    ['a name that is no text', { method: 5, bounds: () => [0, 1] }, 'got object'],
    ['no method', {}, 'got object'],
    ['null', null, 'got null'],
    ['a number', 7, 'got 7'],
    ['a Symbol', Symbol('s'), 'got Symbol(s)'],
  ])('refuses %s', (_, none, got) => {
    const expected = `nps: interval must be a named method for the nps; ${got}`;
    const act = () => intervalOf('nps', 'nps', none as never, [], 0.9, -100, 100);
    expect(act).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', message: expected }));
  });

  it('names the option as the caller wrote it', () => {
    const act = () => intervalOf('csat', 'mean of a scale', npsScore as never, [], 0.9, 1, 5, 'meanInterval');
    expect(act).toThrow(
      'csat: meanInterval must be a named method for the mean of a scale; got object: score is for the nps',
    );
  });

  it('takes a method for the mean where that of a scale is asked for, not the other way round', () => {
    const sample = { mean: 2, sd: 1, counts: [1, 1, 1, 1, 1] };
    const given: [typeof sample, number, number, number] = [sample, 5, 1.96, 0.95];
    expect(intervalOf('csat', 'mean of a scale', studentT, given, 0.95, 0, 4)?.method).toBe('student-t');
    expect(() => intervalOf('summary', 'mean', meanScore, given, 0.95, 0, 4)).toThrow(
      'got object: score is for the mean of a scale',
    );
  });

  it('refuses methods that return no pair', () => {
    for (const none of [undefined, 5, 'ab', {}, [1], [0, 0.5, 1], { 0: 0, 1: 1 }, () => [0, 1]]) {
      const silent = { method: 'own', bounds: () => none as never };
      expect(outcome(() => intervalOf('nps', 'nps', silent, [], 0.9, -100, 100))).toBe('INVALID_OPTION');
    }
  });
});

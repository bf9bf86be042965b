import { describe, expect, it } from 'vitest';
import { numberedOptionEntries } from '../../../src/catalog/compute/entries/numbered-options.js';
import { optionEntries } from '../../../src/catalog/compute/entries/options.js';
import { intervalMethod, methodNames } from '../../../src/catalog/compute/interval-methods.js';
import * as root from '../../../src/index.js';

const families = new Set(
  Object.values({ ...optionEntries, ...numberedOptionEntries }).flatMap(({ type, family }) =>
    type === 'method' ? [family as string] : [],
  ),
);

describe('interval methods by name', () => {
  it('are there for every option that takes one', () => {
    expect(families.size).toBeGreaterThan(5);
    for (const family of families) expect(methodNames(family).length, family).toBeGreaterThan(1);
  });

  it('are all that the library exports', () => {
    // those of resamples are of no metric's option
    const isOfResamples = (value: unknown) => (value as { statistic?: unknown }).statistic === 'bootstrap';
    const exported = Object.values(root).filter(
      (value): value is typeof root.wilson => 'bounds' in Object(value) && !isOfResamples(value),
    );
    const found = [...families].flatMap((family) =>
      methodNames(family).flatMap((name) => {
        return name.includes('finite') || name === 'dirichlet' ? [] : [intervalMethod(family, name, 'test')];
      }),
    );
    expect(exported.length).toBeGreaterThan(10);
    for (const method of exported) expect(found, method.method).toContain(method);
  });

  it('are made of their parameters', () => {
    const counts = { promoters: 5, passives: 3, detractors: 2 };
    const bounds = (method: object) => root.npsFromCounts(counts, { interval: method as never }).interval;
    const dirichlet = { method: 'dirichlet', alpha: 0.5 };
    expect(bounds(intervalMethod('nps', dirichlet, 'test'))).toEqual(bounds(root.npsDirichlet({ alpha: 0.5 })));
    expect(bounds(intervalMethod('nps', 'dirichlet', 'test'))).toEqual(bounds(root.npsDirichlet()));
    const finite = { method: 'finite-population', population: 50, of: 'wald' };
    expect(bounds(intervalMethod('nps', finite, 'test'))).toEqual(bounds(root.finitePopulation(50, root.npsWald)));
    const both = { method: 'finite-population', population: 50, of: dirichlet };
    expect(bounds(intervalMethod('nps', both, 'test'))).toEqual(
      bounds(root.finitePopulation(50, root.npsDirichlet({ alpha: 0.5 }))),
    );
  });

  it('may be objects with a name, and methods themselves', () => {
    expect(intervalMethod('proportion', { method: 'wilson' }, 'test')).toBe(root.wilson);
    expect(intervalMethod('proportion', root.jeffreys, 'test')).toBe(root.jeffreys);
  });

  it('are refused by name, with the known ones', () => {
    expect(() => intervalMethod('proportion', 'wilsen', 'compute nps')).toThrow(
      'compute nps: unknown interval method "wilsen"; known are wilson, ',
    );
    expect(() => intervalMethod('count', { method: 'constructor' }, 'test')).toThrow(
      'unknown interval method "constructor"',
    );
    expect(() => intervalMethod('count', {}, 'test')).toThrow(/unknown interval method/);
    for (const given of [null, 5, true]) {
      expect(() => intervalMethod('count', given, 'test', 'rateInterval')).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', details: { name: 'rateInterval' } }),
      );
    }
    expect(() => intervalMethod('proportion', { method: 'wilson', alpha: 1 }, 'test')).toThrow(
      'unknown parameter of wilson "alpha"; known are none',
    );
    const refused: readonly (readonly [given: unknown, message: string])[] = [
      [{ method: 'dirichlet', beta: 1 }, 'unknown parameter of dirichlet "beta"; known are alpha'],
      [{ method: 'dirichlet', alpha: -1 }, 'interval: alpha must be'],
      [{ method: 'finite-population', of: 'wald' }, 'interval: population must be a whole number'],
      [{ method: 'finite-population', population: 5 }, 'interval: of must be the name of a method, or { method }; got'],
      ['finite-population', 'interval: of must be the name of a method, or { method }; got undefined'],
      [{ method: 'finite-population', of: 'wld', population: 5 }, 'interval: unknown interval method "wld"'],
      [{ method: 'finite-population', of: 'wald', population: 5, size: 1 }, 'unknown parameter of finite-population'],
    ];
    for (const [given, message] of refused) {
      expect(() => intervalMethod('nps', given, 'compute nps')).toThrow(`compute nps: ${message}`);
    }
  });

  it('are narrowed once: JSON that nests without end is refused', () => {
    let deep: unknown = 'wald';
    for (let i = 0; i < 50_000; i++) deep = { method: 'finite-population', of: deep, population: 5 };
    expect(() => intervalMethod('nps', deep, 'compute nps')).toThrow(
      'compute nps: interval: unknown interval method "finite-population"',
    );
  });
});

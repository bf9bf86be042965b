import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClassReach } from '../../../src/kernels/scale/class-reach.js';
import { runs } from '../../runs.js';

describe('ClassReach', () => {
  it('counts a unit once in each of its classes', () => {
    const reach = new ClassReach();
    for (const [unit, via] of [
      [1, 'web'],
      [1, 'web'],
      ['1', 'web'],
      [1, '__proto__'],
      [2, 'app'],
    ] as const) {
      reach.add(unit, via);
    }
    expect(reach.size).toBe(3);
    expect([...reach.units]).toEqual([
      ['web', 2],
      ['__proto__', 1],
      ['app', 1],
    ]);
    expect(reach.byClasses()).toEqual([2, 1, 0]);
  });

  it('agrees with sets of pairs', () => {
    const pair = fc.tuple(fc.nat(6), fc.nat(4));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const reach = new ClassReach();
        for (const [unit, inClass] of pairs) reach.add(unit, inClass);
        const units = [...new Set(pairs.map(([unit]) => unit))];
        const classesOf = (unit: number) => new Set(pairs.filter(([of]) => of === unit).map(([, via]) => via)).size;
        expect(reach.size).toBe(units.length);
        for (const [k, count] of reach.byClasses().entries()) {
          expect(count).toBe(units.filter((unit) => classesOf(unit) === k + 1).length);
        }
        for (const [inClass, count] of reach.units) {
          expect(count).toBe(new Set(pairs.filter(([, via]) => via === inClass).map(([unit]) => unit)).size);
        }
      }),
      { numRuns: runs },
    );
  });
});

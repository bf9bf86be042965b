import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, stepOf, ticksIn } from '../../../src/charts/spec/ticks.js';
import { runs } from '../../runs.js';

describe('ticksIn', () => {
  it('gives the doubles that are nearest to round numbers', () => {
    expect(ticksIn([0, 1], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticksIn([0.1, 0.7], 6)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(ticksIn([-100, 100], 4)).toEqual([-100, -50, 0, 50, 100]);
    expect(ticksIn([0, 2.5e6], 5)).toEqual([0, 5e5, 1e6, 1.5e6, 2e6, 2.5e6]);
  });
});

describe('stepOf', () => {
  it('is the smallest of 1, 2, 5 that takes a length in so many', () => {
    expect(stepOf(10, 5)).toBe(2);
    expect(stepOf(11, 5)).toBe(5);
    expect(stepOf(0.03, 6)).toBeCloseTo(0.005, 12);
  });
});

describe('domainOf', () => {
  it('goes to round numbers, within what there can be', () => {
    expect(domainOf([3, 47, null], {}, 5)).toEqual([0, 50]);
    expect(domainOf([0.93, 0.99], { min: 0, max: 1 }, 5)).toEqual([0.92, 1]);
    expect(domainOf([20, 30], { from: 0 }, 5)).toEqual([0, 30]);
    expect(domainOf([-12, 100], { min: -100, max: 100 }, 5)).toEqual([-50, 100]);
  });

  it('has room around one number, and around none', () => {
    expect(domainOf([5], {}, 5)).toEqual([4.4, 5.6]);
    expect(domainOf([0], {}, 5)).toEqual([-0.6, 0.6]);
    expect(domainOf([0], { from: 0 }, 5)).toEqual([0, 0.5]);
    expect(domainOf([1, 1], { min: 0, max: 1 }, 5)).toEqual([0.9, 1]);
    expect(domainOf([], { min: 0, max: 1 }, 5)).toEqual([0, 1]);
    expect(domainOf([1e-320], {}, 5)).toEqual([-0.6, 0.6]);
    expect(domainOf([0, 1e-310], {}, 5)).toEqual([-0.6, 0.6]);
    // a double cannot tell what is between these
    const [low, high] = domainOf([1e15, 1e15 + 0.125], {}, 5);
    expect(high - low).toBeGreaterThan(1e14);
  });

  it('covers whatever there is, with ticks that a picture can hold', () => {
    const number = fc.double({ min: -1e280, max: 1e280, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 5 }), fc.integer({ min: 2, max: 9 }), (ends, most) => {
        const [low, high] = domainOf(ends, {}, most);
        expect(high).toBeGreaterThan(low);
        const reach = (high - low) * 1e-6;
        for (const end of ends) {
          expect(end).toBeGreaterThanOrEqual(low - reach);
          expect(end).toBeLessThanOrEqual(high + reach);
        }
        const ticks = ticksIn([low, high], most);
        expect(ticks.length).toBeLessThanOrEqual(2 * most + 4);
        expect(ticks.every((tick) => Number.isFinite(tick) && !Object.is(tick, -0))).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

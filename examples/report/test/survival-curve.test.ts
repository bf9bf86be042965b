import { describe, expect, it } from 'vitest';
import { endOf, points } from '../src/charts/survival-curve.js';

const step = (time: number, survival: number) => ({ time, survival, atRisk: 0, events: 0, censored: 0, se: 0.1 });

describe('the drawing of a curve', () => {
  it('ends where 5% are left, else soon after the last case that ended or at the last step', () => {
    expect(endOf([step(10, 0.5), step(20, 0.05), step(30, 0)])).toBe(20);
    expect(endOf([step(10, 0.5), step(20, 0.06)])).toBe(20);
    expect(endOf([{ ...step(8, 0.5), events: 3 }, step(400, 0.5)])).toBe(10);
    expect(endOf([{ ...step(8, 0.5), events: 3 }, step(9, 0.5)])).toBe(9);
    expect(endOf([step(0, 0)])).toBe(1);
  });

  it('goes to the edge at the level of the last step', () => {
    const drawn = points('a', [step(10, 0.5), step(30, 0.25)], 20, 2);
    expect(drawn.map(({ time, open }) => [time, open])).toEqual([
      [0, 1],
      [5, 0.5],
      [10, 0.5],
    ]);
    expect(drawn[1]).toEqual({ name: 'a', time: 5, open: 0.5, low: 0.3, high: 0.7 });
  });

  it('does not go past what has been seen, unless all have ended', () => {
    expect(points('a', [step(10, 0.5)], 20, 1).at(-1)).toMatchObject({ time: 10, open: 0.5 });
    expect(points('a', [step(10, 0)], 20, 1).at(-1)).toMatchObject({ time: 20, open: 0 });
    expect(points('a', [], 20, 1).at(-1)).toMatchObject({ time: 0, open: 1 });
  });
});

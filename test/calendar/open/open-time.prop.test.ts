import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK, CYCLE, chunkOf, type OpenSource } from '../../../src/calendar/open/open-chunks.js';
import { OpenTime } from '../../../src/calendar/open/open-time.js';
import { some } from '../../runs.js';

/** An invented source, cheap to compile, whose chunks differ as its seed wills it; closed and open ones are frequent. */
interface Invented {
  readonly source: OpenSource;
  readonly totalOf: (number: number) => number;
}

function invented(seed: number, low: number, high: number, kinds: number): Invented {
  const like = (number: number): number => {
    if (number < low) return low - 1;
    return number < high ? number : high + ((number - high) % CYCLE);
  };
  const compile = (number: number) => {
    const kind = (Math.imul(number + seed, 0x9e3779b1) >>> 8) % 10;
    if (kind >= kinds) return chunkOf([]);
    return kind === 0 ? chunkOf([0, CHUNK]) : chunkOf([kind * 1000, kind * 2000, CHUNK - kind * 500, CHUNK]);
  };
  return { source: { low, high, like, compile }, totalOf: (number) => compile(like(number)).total };
}

const anySource = fc
  .record({
    seed: fc.nat(),
    low: fc.integer({ min: -30, max: 0 }),
    length: fc.nat({ max: 40 }),
    kinds: fc.nat({ max: 10 }),
  })
  .map(({ seed, low, length, kinds }) => invented(seed, low, low + length, kinds));

/** Sums are exact up to 2^53. */
const FAR = Math.floor(4.5e15 / CHUNK) - 1;
const number = fc.oneof(
  fc.integer({ min: -60, max: 60 }),
  fc.integer({ min: -3 * CYCLE, max: 3 * CYCLE }),
  fc.integer({ min: -FAR, max: FAR }),
);
const moment = fc.oneof(
  fc.constantFrom(0, 1, CHUNK - 1),
  fc.integer({ min: 0, max: 30_000 }),
  fc.integer({ min: 0, max: CHUNK - 1 }),
);
const instant = fc.tuple(number, moment).map(([chunk, within]) => chunk * CHUNK + within);
const few = { numRuns: some(10) };

describe('open time over all of time', () => {
  it('adds chunks up one by one', () => {
    fc.assert(
      fc.property(anySource, number, fc.integer({ min: 0, max: 2 * CYCLE }), ({ source, totalOf }, from, count) => {
        let sum = 0;
        for (let i = from; i < from + count; i++) sum += totalOf(i);
        const time = new OpenTime(source);
        expect(time.between(from * CHUNK, (from + count) * CHUNK)).toBe(sum);
        expect(time.between((from + count) * CHUNK, from * CHUNK)).toBe(0 - sum);
      }),
      few,
    );
  });

  it('is additive, monotone and at most what passes, at any distance and in any order of questions', () => {
    fc.assert(
      fc.property(anySource, instant, instant, instant, ({ source }, x, y, z) => {
        const time = new OpenTime(source);
        const [a, b, c] = [x, y, z].sort((p, q) => p - q) as [number, number, number];
        expect(time.between(x, y) + time.between(y, z)).toBe(time.between(x, z));
        expect(time.between(b, a)).toBe(0 - time.between(a, b));
        expect(time.between(a, c)).toBeGreaterThanOrEqual(time.between(a, b));
        expect(time.between(a, b)).toBeGreaterThanOrEqual(0);
        expect(time.between(a, b)).toBeLessThanOrEqual(b - a);
      }),
      few,
    );
  });

  it('is undone by its inverse: the earliest instant forwards, the latest one backwards', () => {
    fc.assert(
      fc.property(anySource, instant, instant, fc.integer({ min: 1, max: 1e7 }), ({ source }, x, y, more) => {
        const time = new OpenTime(source);
        const [a, b] = [Math.min(x, y), Math.max(x, y)];
        const open = time.between(a, b);
        if (open > 0) {
          const [due, since] = [time.after(a, open), time.before(b, open)];
          expect(due).toBeLessThanOrEqual(b);
          expect(time.between(a, due)).toBe(open);
          expect(time.between(a, due - 1)).toBe(open - 1);
          expect(since).toBeGreaterThanOrEqual(a);
          expect(time.between(since, b)).toBe(open);
          expect(time.between(since + 1, b)).toBe(open - 1);
        }
        const [later, earlier] = [time.after(b, more), time.before(a, more)];
        if (later < Infinity) expect(time.between(b, later)).toBe(more);
        if (earlier > -Infinity) expect(time.between(earlier, a)).toBe(more);
      }),
      few,
    );
  });

  it('ends the search for what never comes', () => {
    fc.assert(
      fc.property(anySource, instant, ({ source, totalOf }, t) => {
        const time = new OpenTime(source);
        const totals = Array.from({ length: CYCLE }, (_, i) => totalOf(source.high + i));
        const opens = totals.some((total) => total > 0);
        const open = time.nextOpen(t);
        if (opens) expect(open).not.toBeNull();
        if (open === null) expect(time.after(t, 1)).toBe(Infinity);
        else {
          expect(open).toBeGreaterThanOrEqual(t);
          expect(time.isOpen(open)).toBe(true);
          expect(time.between(t, open)).toBe(0);
        }
        const close = time.nextClose(t);
        if (close === null) {
          expect(open === null || totals.every((total) => total === CHUNK)).toBe(true);
        } else {
          expect(close).toBeGreaterThan(open as number);
          expect(time.isOpen(close)).toBe(false);
          expect(time.between(open as number, close)).toBe(close - (open as number));
        }
      }),
      few,
    );
  });

  it('looks back to where it began and ended, or to where nothing ever changed', () => {
    fc.assert(
      fc.property(anySource, instant, ({ source }, t) => {
        const time = new OpenTime(source);
        // all chunks before are alike
        const far = (Math.min(source.low, Math.floor(t / CHUNK)) - 3) * CHUNK;
        const [open, close] = [time.previous(t, 0), time.previous(t, 1)];
        const isNow = time.isOpen(t);
        const [last, first] = isNow ? [open, close] : [close, open];
        const timeOf = (from: number, to: number, isOpen: boolean) => {
          expect(time.between(from, to)).toBe(isOpen ? to - from : 0);
        };
        timeOf(last ?? far, t, isNow);
        if (last === null) expect(first).toBeNull();
        else timeOf(first ?? far, last, !isNow);
        if (open !== null) expect([open <= t, time.isOpen(open), time.isOpen(open - 1)]).toEqual([true, true, false]);
        if (close !== null)
          expect([close <= t, time.isOpen(close), time.isOpen(close - 1)]).toEqual([true, false, true]);
      }),
      few,
    );
  });

  it('gives the pieces that are open, in order', () => {
    fc.assert(
      fc.property(anySource, instant, fc.integer({ min: 0, max: 20 * CHUNK }), ({ source }, from, length) => {
        const time = new OpenTime(source);
        let [sum, last] = [0, from];
        time.visit(from, from + length, (open, close) => {
          expect(open).toBeGreaterThanOrEqual(last);
          expect(close).toBeGreaterThan(open);
          sum += close - open;
          last = close;
        });
        expect(last).toBeLessThanOrEqual(from + length);
        expect(sum).toBe(time.between(from, from + length));
      }),
      few,
    );
  });
});

describe('what is compiled', () => {
  it('is compiled once, and only near the question', () => {
    const { source } = invented(1, -5, 5, 10);
    const asked: number[] = [];
    const time = new OpenTime({
      ...source,
      compile: (chunk) => {
        asked.push(chunk);
        return source.compile(chunk);
      },
    });
    time.between(CHUNK + 5, 2 * CHUNK + 5);
    time.between(CHUNK + 7, 2 * CHUNK + 9);
    expect(asked).toEqual([1, 2]);
    time.between(0, 3 * CHUNK);
    expect(asked).toEqual([1, 2, 0, 3]);
  });

  it('is forgotten when it is much, and sums go on', () => {
    const source: OpenSource = {
      low: -10_000,
      high: 10_000,
      like: (chunk) => chunk,
      compile: () => chunkOf(Array.from({ length: 4000 }, (_, i) => i * 1000)),
    };
    const time = new OpenTime(source);
    const each = 2000 * 1000;
    expect(time.between(0, 1000 * CHUNK)).toBe(1000 * each);
    expect(time.between(0, 3 * CHUNK)).toBe(3 * each);
    expect(time.between(-900 * CHUNK, 1100 * CHUNK)).toBe(2000 * each);
    expect(time.after(0, 1500 * each)).toBeLessThan(1500 * CHUNK);
  });
});

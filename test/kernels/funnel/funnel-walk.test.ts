import { describe, expect, it } from 'vitest';
import { funnelWalk } from '../../../src/kernels/funnel/funnel-walk.js';
import { eventOf } from '../../../src/kernels/funnel/user-events.js';
import { spec } from './funnel-words.js';

/** The instants of the steps that a user reaches; events are an instant and a step by its place, `d` is none. */
function walked(text: string, options: object, whats: readonly string[] = ['a', 'b', 'c']): number[] {
  const own = spec(options, whats);
  const events = text
    .split(' ')
    .map((event) => eventOf(Number(event.slice(1)), own.places.get(event.slice(0, 1)) ?? 3))
    .sort((a, b) => a - b);
  const times = new Float64Array(whats.length);
  const reached = funnelWalk(own)(Float64Array.from(events), 0, events.length, times);
  return [...times.subarray(0, reached)];
}

describe('funnelWalk', () => {
  it.each([
    ['a step takes the earliest event that fits', 'a1 b0 b3 b4 c2 c5', {}, [1, 3, 5]],
    ['the end of the window counts', 'a1 b3 c6', { windowMs: 5 }, [1, 3, 6]],
    ['what is later does not', 'a1 b3 c7', { windowMs: 5 }, [1, 3]],
    ['the first entry counts', 'a1 a5 b8 c9', { windowMs: 5 }, [1]],
    ['or the best one', 'a1 a5 b8 c9', { windowMs: 5, entry: 'best' }, [5, 8, 9]],
    ['of equals the earliest', 'a1 b2 a5 b8 a20 b21', { windowMs: 5, entry: 'best' }, [1, 2]],
    ['for ever, the best is the first', 'a1 a5 b8', { entry: 'best' }, [1, 8]],
    ['who has not entered has reached nothing', 'b1 c2', {}, []],
    ['nor with the best attempt', 'b1 c2', { windowMs: 5, entry: 'best' }, []],
    ['nor strictly', 'b1 c2', { order: 'strict', entry: 'best' }, []],
    ['strict: no other event lies between', 'a1 d2 b3', { order: 'strict' }, [1]],
    ['nor the same step again', 'a1 a2 b3', { order: 'strict' }, [1]],
    ['but before and after', 'd0 a1 b2 c3 d4', { order: 'strict' }, [1, 2, 3]],
    [
      'the best strict attempt may be a later one',
      'a1 a2 b3 d4 a5 b6 c7 a8',
      { order: 'strict', entry: 'best' },
      [5, 6, 7],
    ],
    ['steps in one instant count in funnel order', 'c1 b1 a1', {}, [1, 1, 1]],
    ['any: with whatever comes first', 'c1 b2 b3 a4', { order: 'any' }, [1, 2, 4]],
    ['any: within the window', 'c1 b2 b3 a9', { order: 'any', windowMs: 5 }, [1, 2]],
    ['any: the best window', 'c1 b2 b8 a9 c10', { order: 'any', windowMs: 5, entry: 'best' }, [8, 9, 10]],
    ['any: of equals the earliest', 'c1 b2 b8 a9', { order: 'any', windowMs: 5, entry: 'best' }, [1, 2]],
  ] as const)('%s', (_, events, options, expected) => {
    expect(walked(events, options)).toEqual(expected);
  });

  it.each([
    ['no event serves two steps', 'a1 b2', {}, [1]],
    ['a step of the same name takes another event', 'a1 a2 b3', {}, [1, 2, 3]],
    ['also in one instant', 'b1 a1 a1', {}, [1, 1, 1]],
    ['also of the best attempt', 'a1 a9 a10 b11', { windowMs: 5, entry: 'best' }, [9, 10, 11]],
    ['which looks no further than it gets', 'a1 b2 a10 a11', { windowMs: 5, entry: 'best' }, [10, 11]],
    ['also in any order', 'b1 b2 a3 a4 a5', { order: 'any' }, [1, 3, 4]],
  ] as const)('of steps a, a, b: %s', (_, events, options, expected) => {
    expect(walked(events, options, ['a', 'a', 'b'])).toEqual(expected);
  });

  it('finds the best attempt of somebody with a hundred thousand events in one pass', () => {
    const n = 100_000;
    for (const order of ['ordered', 'any', 'strict']) {
      const own = spec({ order, entry: 'best', windowMs: 1e9 });
      const events = Float64Array.from({ length: n }, (_, k) => eventOf(k, k % 2));
      const started = process.cpuUsage();
      expect(funnelWalk(own)(events, 0, n, new Float64Array(3))).toBe(2);
      const { user } = process.cpuUsage(started);
      // each attempt from its entry to the end would take 5 * 10^9 steps
      expect(user / 1000).toBeLessThan(2000);
    }
  });
});

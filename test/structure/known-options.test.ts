import { expect, it, vi } from 'vitest';
import * as calendar from '../../src/calendar/index.js';
import * as format from '../../src/format/index.js';
import * as all from '../../src/index.js';
import * as stats from '../../src/stats/index.js';

const known = vi.hoisted(() => new Map<string, string[]>());

vi.mock('../../src/core/options.js', async (load) => {
  const real = await load<typeof import('../../src/core/options.js')>();
  return {
    ...real,
    assertOptions(caller: string, options: unknown, list: string) {
      known.set(`${caller}: ${list}`, list.split(' '));
      real.assertOptions(caller, options, list);
    },
  };
});

/** Calls a function in every place where options may stand, with one that no function knows. */
function attempt(call: (...given: unknown[]) => unknown): void {
  const strange = { strange: 1 };
  for (const given of [[strange], [[], strange], [{}, strange], [[], [], strange], ['day', 'UTC', strange]]) {
    try {
      call(...given);
    } catch {
      // what is refused is not looked at: the lists of names are
    }
  }
}

it('names every known option once', () => {
  for (const value of Object.values({ ...all, ...calendar, ...format, ...stats }) as unknown[]) {
    if (typeof value !== 'function') continue;
    attempt((...given) => value(...given));
    attempt((...given) => {
      const made = Reflect.construct(value, given.slice(1)) as { result?: (options: unknown) => unknown };
      made.result?.(given[0]);
    });
  }
  expect(known.size).toBeGreaterThan(150);
  const doubled = [...known].filter(([, names]) => new Set(names).size < names.length);
  expect(doubled.map(([text]) => text)).toEqual([]);
});

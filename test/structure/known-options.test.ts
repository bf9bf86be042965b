import { expect, it } from 'vitest';
import * as calendar from '../../src/calendar/index.js';
import * as catalog from '../../src/catalog/index.js';
import * as format from '../../src/format/index.js';
import * as all from '../../src/index.js';
import * as stats from '../../src/stats/index.js';

/** The lists of known names in the answers to an option that no function knows, wherever options may stand. */
function answersOf(call: (...given: unknown[]) => unknown): string[] {
  const strange = { strange: 1 };
  return [[strange], [[], strange], [{}, strange], [[], [], strange], ['day', 'UTC', strange]].flatMap((given) => {
    try {
      call(...given);
    } catch (error) {
      return /known are ([\w, ]+)/.exec(String((error as Error)?.message))?.slice(1) ?? [];
    }
    return [];
  });
}

it('names every known option once', () => {
  const answers = Object.entries({ ...all, ...calendar, ...catalog, ...format, ...stats } as Record<
    string,
    unknown
  >).flatMap(([name, value]) => {
    if (typeof value !== 'function') return [];
    const called = answersOf((...given) => value(...given));
    const made = answersOf((...given) => {
      const instance = Reflect.construct(value, given.slice(1)) as { result?: (options: unknown) => unknown };
      instance.result?.(given[0]);
    });
    return [...called, ...made].map((list) => ({ name, names: list.split(', ') }));
  });
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter(({ names }) => new Set(names).size < names.length)).toEqual([]);
});

import { expect, it } from 'vitest';
import * as calendar from '../../src/calendar/index.js';
import * as catalog from '../../src/catalog/index.js';
import * as format from '../../src/format/index.js';
import * as all from '../../src/index.js';
import * as stats from '../../src/stats/index.js';

/** The lists of known names in the answers to an option that no function knows, wherever options may stand; some answer later. */
async function answersOf(call: (...given: unknown[]) => unknown): Promise<string[]> {
  const strange = { strange: 1 };
  const answers: string[] = [];
  for (const given of [[strange], [[], strange], [{}, strange], [[], [], strange], ['day', 'UTC', strange]]) {
    try {
      await call(...given);
    } catch (error) {
      answers.push(...(/known are ([\w, ]+)/.exec(String((error as Error)?.message))?.slice(1) ?? []));
    }
  }
  return answers;
}

it('names every known option once', async () => {
  const answers: { name: string; names: readonly string[] }[] = [];
  for (const [name, value] of Object.entries<unknown>({ ...all, ...calendar, ...catalog, ...format, ...stats })) {
    if (typeof value !== 'function') continue;
    const called = await answersOf((...given) => value(...given));
    const made = await answersOf((...given) => {
      const instance = Reflect.construct(value, given.slice(1)) as { result?: (options: unknown) => unknown };
      return instance.result?.(given[0]);
    });
    answers.push(...[...called, ...made].map((list) => ({ name, names: list.split(', ') })));
  }
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter(({ names }) => new Set(names).size < names.length)).toEqual([]);
});

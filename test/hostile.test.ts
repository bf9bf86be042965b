import { describe, expect, it } from 'vitest';
import * as calendar from '../src/calendar/index.js';
import * as compute from '../src/catalog/compute/index.js';
import * as catalog from '../src/catalog/index.js';
import * as charts from '../src/charts/index.js';
import * as format from '../src/format/index.js';
import * as root from '../src/index.js';
import { isCxMetricsError } from '../src/index.js';
import * as sql from '../src/sql/index.js';
import * as stats from '../src/stats/index.js';
import { filled, storable } from './fuzz/filled.js';
import { chanceOf } from './fuzz/mutations.js';
import { things, thrown, throws } from './hostile-things.js';
import { runs } from './runs.js';

/** All pairs of things in `npm run test:deep`, one in ten here, one in twenty in `test:quick`. */
const oneIn = process.env['DEEP'] !== undefined ? 1 : runs < 100 ? 20 : 10;

/** Runs something that must return plain finite JSON, throw an error of ours, or pass on what the caller's own code threw. */
function expectSound(what: string, action: () => unknown): boolean {
  const before = throws;
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    // of the language, when it iterates what is empty for good
    if (error === thrown || /detached ArrayBuffer/.test(String(error))) return false;
    if (!isCxMetricsError(error)) throw new Error(`${what} threw ${(error as Error)?.stack ?? String(error)}`);
    if (throws > before) throw new Error(`${what} hides what the caller threw behind ${error.message}`);
    return false;
  }
  if (throws > before) throw new Error(`${what} hides what the caller threw`);
  JSON.stringify(result, (key, value) => {
    if (
      typeof value === 'number' &&
      (!Number.isFinite(value) || (Object.is(value, -0) && !/^(quantile|normalQuantile)/.test(what)))
    )
      throw new Error(`${what} returned ${Object.is(value, -0) ? '-0' : value} in ${key}`);
    return value;
  });
  return true;
}

/** Bases cannot be made, and errors take what they are given; what answers later has tests of its own. */
const isMade = (name: string) => !/Aggregator$|^(CxMetricsError|addChunks)$/.test(name) || name in storable;
const exported = Object.entries({
  ...root,
  ...stats,
  ...calendar,
  ...catalog,
  ...compute,
  ...format,
  ...sql,
  ...charts,
}).filter(([name, value]) => typeof value === 'function' && isMade(name));
const methods = ['add', 'addAll', 'addColumns', 'remove', 'merge', 'result'];

describe('whatever is handed in', () => {
  it.each(exported)('%s returns a sound result or throws an error of ours', (name, value) => {
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    const chance = chanceOf(1);
    for (const first of things) {
      for (const second of things) {
        if (chance(oneIn) > 0) continue;
        if (isClass) {
          const Made = value as unknown as new (options: unknown) => Record<string, (given: unknown) => unknown>;
          let made: Record<string, (given: unknown) => unknown> = {};
          expectSound(name, () => {
            made = new Made(first);
            return made['toJSON']?.(undefined);
          });
          for (const method of methods.filter((each) => each in made)) {
            expectSound(`${name}.${method}`, () => made[method]?.(second));
          }
          expectSound(`${name}.fromJSON`, () =>
            (value as { fromJSON?: (state: unknown) => unknown }).fromJSON?.(second),
          );
        } else expectSound(name, () => (value as (...given: unknown[]) => unknown)(first, second));
      }
    }
    expect(exported.length).toBeGreaterThan(20);
  });

  it.each(Object.keys(filled))('%s with something in it stays as it was when it refuses', (name) => {
    for (const { full } of filled[name] ?? []) {
      for (const thing of things) {
        const made = full() as unknown as Record<string, (...given: unknown[]) => unknown>;
        for (const method of methods.filter((each) => each in made)) {
          for (const given of method === 'addAll' ? [[thing], [[thing]]] : [[thing], [{}, thing]]) {
            const before = JSON.stringify(made);
            const isTaken = expectSound(`${name}.${method}`, () => made[method]?.(...given));
            if (!isTaken) expect([method, JSON.stringify(made)]).toEqual([method, before]);
          }
        }
      }
    }
  });
});

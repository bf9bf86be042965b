import { describe, expect, it } from 'vitest';
import * as calendar from '../src/calendar/index.js';
import * as root from '../src/index.js';
import { isCxMetricsError } from '../src/index.js';
import * as stats from '../src/stats/index.js';
import { filled } from './fuzz/filled.js';

type Loose = Record<string, unknown>;

/** What has private parts: one of each class that can be made. */
const instances: readonly (readonly [name: string, make: () => object])[] = [
  ...Object.entries(filled).flatMap(([name, ways]) => ways.map(({ full }, k) => [`${name} ${k}`, full] as const)),
  ['ExactSums', () => new stats.ExactSums(3)],
  ['BusinessCalendar', () => calendar.BusinessCalendar.always('UTC')],
  ['union', () => calendar.union(calendar.BusinessCalendar.always('UTC'))],
  ['sequence', () => calendar.sequence([{ from: 0, calendar: calendar.BusinessCalendar.always('UTC') }])],
];

/** Names along the chain of prototypes, but what every object has. */
function namesOf(made: object): string[] {
  const names = new Set<string>(Object.getOwnPropertyNames(made));
  for (let at = Object.getPrototypeOf(made); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  names.delete('constructor');
  return [...names];
}

/** What methods are called with: something for each. */
const givens = (made: object): readonly (readonly unknown[])[] => [
  [],
  [null],
  [[]],
  [1],
  [0, 1],
  [0, [1]],
  [[0.5]],
  [{}],
  [new Float64Array(1), new Float64Array(1)],
  [new Int32Array(1), new Float64Array(1), 0, 1],
  [0, 1, []],
  [made],
];

/** What comes of it: JSON, or the error. */
function outcomeOf(action: () => unknown): unknown {
  try {
    return JSON.stringify(action()) ?? 'nothing';
  } catch (error) {
    return error;
  }
}

/** Calls or reads one thing by its name. */
function ask(target: object, name: string, given: readonly unknown[]): unknown {
  const part = (target as Loose)[name];
  return typeof part === 'function' ? Reflect.apply(part, target, given) : part;
}

describe('A8: what is ours, behind a Proxy', () => {
  it('each class is tried', () => {
    const classes = Object.entries({ ...root, ...stats, ...calendar }).filter(
      ([name, value]) =>
        name !== 'CxMetricsError' &&
        typeof value === 'function' &&
        /^class\b/.test(Function.prototype.toString.call(value)),
    );
    const made = instances.map(([, make]) => make());
    for (const [name, value] of classes) {
      expect([name, made.some((each) => each instanceof (value as unknown as new () => object))]).toEqual([name, true]);
    }
  });

  it.each(instances)('%s answers as the object itself does, or says what to hand over', (_, make) => {
    for (const name of namesOf(make())) {
      for (const given of givens(make())) {
        for (const wrap of [(each: object) => new Proxy(each, {}), (each: object) => Object.create(each) as object]) {
          const got = outcomeOf(() => ask(wrap(make()), name, given));
          if (isCxMetricsError(got)) continue;
          expect([name, given, got]).toEqual([name, given, outcomeOf(() => ask(make(), name, given))]);
        }
      }
    }
  });

  it.each(Object.entries(filled))('%s says so of what is merged', (name, [way]) => {
    const made = (way as (typeof filled)[string][number]).full();
    const Made = made.constructor as { prototype: object };
    for (const other of [new Proxy(made, {}), Object.create(Made.prototype) as object, Object.create(made) as object]) {
      expect(() => made.merge(other as never)).toThrow(
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: expect.stringContaining('hand over the object itself'),
        }),
      );
    }
    expect(name).not.toBe('');
  });
});

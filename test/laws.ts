import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCxMetricsError } from '../src/core/errors.js';
import type { LeftOut, Reasons } from '../src/core/left-out.js';
import type { InvalidPolicy } from '../src/core/options.js';
import { runs, some } from './runs.js';

/** What the laws need of an aggregator. */
interface Lawful<Value, Conclusion> {
  add(value: Value): Lawful<Value, Conclusion>;
  addAll(values: Iterable<Value>): Lawful<Value, Conclusion>;
  merge(other: never): Lawful<Value, Conclusion>;
  remove?(value: Value): Lawful<Value, Conclusion>;
  result(options?: Conclusion): object;
  toJSON(): object;
}

/** A metric as the laws see it, with counting options already chosen. */
export interface LawfulMetric<Value, Conclusion> {
  readonly make: (onInvalid: InvalidPolicy) => Lawful<Value, Conclusion>;
  readonly fromJSON: (state: never) => Lawful<Value, Conclusion>;
  /** The batch function under the same counting options. */
  readonly batch: (values: readonly Value[], conclusion: Conclusion, onInvalid: InvalidPolicy) => object;
  /** The same values through every other input shape that the metric has, where the values allow it. */
  readonly shapes: (values: readonly Value[], conclusion: Conclusion) => readonly object[];
  /** Bounds, units and parts of a result; throws where they do not hold. */
  readonly check: (result: never, values: readonly Value[]) => void;
}

export interface Laws<Value, Conclusion> {
  /** Metrics under different counting options. */
  readonly metrics: fc.Arbitrary<LawfulMetric<Value, Conclusion>>;
  /** Valid values. */
  readonly values: fc.Arbitrary<Value>;
  readonly missing: readonly Value[];
  readonly invalid: readonly unknown[];
  readonly conclusions: fc.Arbitrary<Conclusion>;
  /** How often each law is tried, where cases are costly and the same laws run on cheaper ones too. */
  readonly runs?: number;
  /** The laws that are tried at full length on the same code, such as another metric of one base class: here a tenth is enough. */
  readonly sameCodeAs?: string;
}

/** Bit for bit: the same text, and nothing that JSON would hide. */
export function expectSame(actual: object, expected: object): void {
  assertPlain(actual);
  expect(JSON.stringify(actual)).toBe(JSON.stringify(expected));
}

/** A result but for its places of refused values, which only a call that reads the input itself knows. */
export function withoutPlaces(result: object): object {
  const { refused: _, ...rest } = result as { refused?: unknown };
  return rest;
}

/** Input of which nothing can be read is refused by calls, and missing to aggregators, who may be given one value at a time. */
function unlessNothingRead<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    fc.pre(!(isCxMetricsError(error) && error.code === 'NOTHING_READ'));
    throw error;
  }
}

/** Plain JSON: objects, arrays, texts, booleans, null and finite numbers other than -0. */
export function assertPlain(value: unknown, path = 'result'): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0))
      throw new Error(`${path} is ${Object.is(value, -0) ? '-0' : value}`);
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (typeof value !== 'object' || (prototype !== Object.prototype && prototype !== Array.prototype)) {
    throw new Error(`${path} is not plain: ${typeof value}`);
  }
  for (const [key, inner] of Object.entries(value as object)) assertPlain(inner, `${path}.${key}`);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Cuts values into parts at random places, after a random shuffle. */
function splits<Value>(values: fc.Arbitrary<Value[]>) {
  return values.chain((all) =>
    fc.record({
      all: fc.constant(all),
      shuffled: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      cuts: fc.array(fc.nat({ max: all.length }), { maxLength: 5 }),
      order: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    }),
  );
}

/** The laws L1 to L9 that every aggregator keeps; L9 where `remove` is offered. */
export function describeLaws<Value, Conclusion>(name: string, laws: Laws<Value, Conclusion>): void {
  const { metrics, conclusions, sameCodeAs } = laws;
  const numRuns = Math.min(laws.runs ?? runs, sameCodeAs === undefined ? runs : some(10));
  const values = fc.array(fc.oneof({ weight: 8, arbitrary: laws.values }, fc.constantFrom(...laws.missing)), {
    maxLength: 40,
    size: 'max',
  });
  const state = (of: object) => JSON.parse(JSON.stringify(of)) as never;
  const check = <Ts extends [unknown, ...unknown[]]>(
    arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
    law: (...args: Ts) => void,
  ) => fc.assert(fc.property(...arbitraries, law), { numRuns });

  describe(`${name} keeps the laws`, () => {
    it('L1: the batch function gives what the aggregator gives', () => {
      check([metrics, values, conclusions], (metric, all, conclusion) => {
        const batch = withoutPlaces(unlessNothingRead(() => metric.batch(all, conclusion, 'throw')));
        expectSame(metric.make('throw').addAll(all).result(conclusion), batch);
        const single = metric.make('throw');
        for (const value of all) single.add(value);
        expectSame(single.result(conclusion), batch);
      });
    });

    it('L2: any order, any split and any order of merging give the same state and result', () => {
      check([metrics, splits(values), conclusions], (metric, { all, shuffled, cuts, order }, conclusion) => {
        const whole = metric.make('throw').addAll(all);
        const ends = [...cuts].sort((a, b) => a - b);
        const parts = [...ends, shuffled.length].map((end, k) =>
          metric.make('throw').addAll(shuffled.slice(ends[k - 1] ?? 0, end)),
        );
        const sequence = parts.map((part, k) => ({ part, key: order[k] as number })).sort((a, b) => a.key - b.key);
        const merged = metric.make('throw');
        for (const { part, key } of sequence) merged.merge((key % 2 ? part : state(part)) as never);
        expectSame(merged.toJSON(), whole.toJSON());
        expectSame(merged.result(conclusion), whole.result(conclusion));
      });
    });

    it('L3: an empty aggregator changes nothing, and has nothing to measure', () => {
      check([metrics, values], (metric, all) => {
        const whole = metric.make('throw').addAll(all);
        const before = JSON.stringify(whole);
        expect(JSON.stringify(whole.merge(metric.make('throw') as never))).toBe(before);
        expect(JSON.stringify(metric.make('throw').merge(whole as never))).toBe(before);
        const empty = metric.make('throw').addAll([]).result();
        assertPlain(empty);
        expect(empty).toMatchObject({ n: 0, value: null, missing: 0, invalid: 0 });
      });
    });

    it('L4: stored state goes on as the aggregator would, also midway; results survive JSON', () => {
      const policies = fc.constantFrom<InvalidPolicy>('throw', 'count');
      check(
        [metrics, values, values, conclusions, policies, fc.constantFrom(...laws.invalid)],
        (metric, first, then, conclusion, policy, bad) => {
          const whole = metric.make(policy).addAll(first).addAll(then);
          const resumed = metric.fromJSON(state(metric.make(policy).addAll(first))).addAll(then);
          expectSame(resumed.toJSON(), whole.toJSON());
          expect(JSON.parse(JSON.stringify(resumed.result(conclusion)))).toEqual(whole.result(conclusion));
          expect(outcome(() => resumed.add(bad as Value))).toBe(outcome(() => whole.add(bad as Value)));
          expectSame(resumed.toJSON(), whole.toJSON());
        },
      );
    });

    it('L5: nothing that is handed in changes, and results can be taken at any moment', () => {
      check([metrics, values, values, conclusions], (metric, first, then, conclusion) => {
        const frozen = deepFreeze([...first]);
        const other = metric.make('throw').addAll(then);
        const before = JSON.stringify(other);
        const stored = deepFreeze(state(other));
        const disturbed = metric.make('throw').addAll(frozen);
        scramble(disturbed.toJSON());
        scramble(disturbed.result(conclusion));
        disturbed.merge(other as never);
        const plain = metric.make('throw').addAll(first).merge(stored);
        expectSame(disturbed.toJSON(), plain.toJSON());
        expectSame(disturbed.result(conclusion), plain.result(conclusion));
        expect(JSON.stringify(other)).toBe(before);
      });
    });

    it('L6: values lie in their range, parts add up, intervals lie inside', () => {
      check([metrics, values, conclusions], (metric, all, conclusion) => {
        const result = unlessNothingRead(() => metric.batch(all, conclusion, 'throw'));
        assertPlain(result);
        metric.check(result as never, all);
      });
    });

    it('L7: missing and invalid values are counted apart and move nothing else; a refused batch leaves no trace', () => {
      const odd = fc.array(fc.record({ at: fc.nat({ max: 60 }), bad: fc.constantFrom(...laws.invalid) }), {
        minLength: 1,
        maxLength: 5,
      });
      const missing = fc.array(fc.record({ at: fc.nat({ max: 60 }), bad: fc.constantFrom(...laws.missing) }), {
        maxLength: 5,
      });
      check(
        [metrics, fc.array(laws.values, { maxLength: 30, size: 'max' }), missing, odd, conclusions],
        (metric, valid, gaps, bads, conclusion) => {
          const clean = metric.batch(valid, conclusion, 'count');
          const mixed: unknown[] = [...valid];
          for (const { at, bad } of [...gaps, ...bads]) mixed.splice(Math.min(at, mixed.length), 0, bad);
          const dirty = unlessNothingRead(() => metric.batch(mixed as Value[], conclusion, 'count'));
          const { reasons, refused } = dirty as LeftOut;
          expectSame(dirty, { ...clean, missing: gaps.length, invalid: bads.length, reasons, refused });
          expect(Object.values(reasons as Reasons).reduce((sum, count) => sum + count, 0)).toBe(bads.length);
          const places = mixed.flatMap((value, index) =>
            bads.some(({ bad }) => Object.is(bad, value)) ? [index] : [],
          );
          expect(refused?.map(({ index }) => index)).toEqual(places.slice(0, 5));
          const strict = metric.make('throw').addAll(valid);
          const before = JSON.stringify(strict);
          expect(outcome(() => strict.addAll(mixed as Value[]))).toBe('INVALID_VALUE');
          expect(outcome(() => metric.batch(mixed as Value[], conclusion, 'throw'))).toBe('INVALID_VALUE');
          expect(JSON.stringify(strict)).toBe(before);
        },
      );
    });

    it('L8: every input shape gives the same', () => {
      check([metrics, values, conclusions], (metric, all, conclusion) => {
        const expected = withoutPlaces(unlessNothingRead(() => metric.batch(all, conclusion, 'throw')));
        for (const shape of unlessNothingRead(() => metric.shapes(all, conclusion)))
          expectSame(withoutPlaces(shape), expected);
      });
    });

    it('L9: remove undoes add exactly, and refuses what was never added', () => {
      check([metrics, values, splits(values)], (metric, kept, { all, shuffled }) => {
        const aggregator = metric.make('throw').addAll(kept);
        if (!aggregator.remove) return;
        const before = JSON.stringify(aggregator);
        aggregator.addAll(all);
        for (const value of shuffled) aggregator.remove(value);
        expect(JSON.stringify(aggregator)).toBe(before);
        const empty = metric.make('throw');
        for (const value of all) expect(outcome(() => empty.remove?.(value))).toBe('INVALID_STATE');
        expect(JSON.stringify(empty)).toBe(JSON.stringify(metric.make('throw')));
      });
    });
  });
}

/** The code of what an action throws, `'none'` when it does not throw. */
export function outcome(action: () => unknown): string {
  try {
    action();
    return 'none';
  } catch (error) {
    if (isCxMetricsError(error)) return error.code;
    throw error;
  }
}

/** Spoils a plain object as far as it lets itself be spoilt. */
function scramble(value: object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) scramble(inner);
    if (Array.isArray(value)) value.length = 0;
    else (value as Record<string, unknown>)[key] = 'spoilt';
  }
}

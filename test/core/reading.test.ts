import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  assertIterable,
  assertRead,
  columnsOf,
  fieldReader,
  isFloatArray,
  isPart,
  isRows,
  measurePart,
  memoryOf,
  placeOf,
  readParts,
} from '../../src/core/reading.js';
import { conversionRate, NpsAggregator, nps, TtrAggregator, ttr } from '../../src/index.js';
import { outcome } from '../laws.js';

const NAMES = { required: ['who', 'at'], optional: ['amount'] };

/** What `take` was given: the first three parts and the index. */
function parts(
  source: unknown,
  options: Record<string, unknown> = {},
  names: typeof NAMES | { required: string[] } = NAMES,
) {
  const taken: unknown[][] = [];
  readParts('m', source, names, options, (index, first, second, third) => taken.push([first, second, third, index]));
  return taken;
}

describe('sources', () => {
  it('are rows when they can be read one by one', () => {
    for (const rows of [[], new Set(), new Map().values(), Float64Array.of(1)]) expect(isRows(rows)).toBe(true);
    for (const other of [{}, { who: [] }, { [Symbol.iterator]: 1 }, null, undefined, 5, '[9, 10]'])
      expect(isRows(other)).toBe(false);
  });

  it('say what cannot be read', () => {
    expect(outcome(() => assertIterable('m', 'scores', new Set()))).toBe('none');
    for (const other of [null, undefined, {}, 7]) {
      expect(outcome(() => assertIterable('m', 'scores', other))).toBe('INVALID_VALUE');
    }
    expect(() => assertIterable('m', 'scores', {})).toThrow('m: scores must be iterable; got object');
    expect(() => assertIterable('m', 'scores', '98')).toThrow('m: scores must be iterable and no text; got "98"');
  });

  it('mean missing by NaN in float arrays only', () => {
    for (const floats of [new Float64Array(), new Float32Array()]) expect(isFloatArray(floats)).toBe(true);
    for (const other of [[NaN], new Int32Array(), new DataView(new ArrayBuffer(8)), null]) {
      expect(isFloatArray(other)).toBe(false);
    }
  });
});

describe('readParts of rows', () => {
  const rows = [
    { w: 'a', t: 1, x: 5 },
    { w: null, t: NaN, x: undefined },
  ];
  const read = { who: (r: (typeof rows)[0]) => r.w, at: (r: (typeof rows)[0]) => r.t };

  it('reads every part once, in order of rows and names', () => {
    const seen: string[] = [];
    const spy = (name: string) => (row: unknown) => `${name}${seen.push(`${name}${row}`)}`;
    const all = { amount: spy('amount'), at: spy('at'), who: spy('who') };
    expect(parts(new Set([7, 8]), all)).toEqual([
      ['who1', 'at2', 'amount3', 0],
      ['who4', 'at5', 'amount6', 1],
    ]);
    expect(seen).toEqual(['who7', 'at7', 'amount7', 'who8', 'at8', 'amount8']);
  });

  it('hands on what readers give as it is, undefined for an optional one that is not there', () => {
    const options = { ...read, missingValue: 1 };
    expect(parts(rows, options)).toEqual([
      ['a', 1, undefined, 0],
      [null, NaN, undefined, 1],
    ]);
    expect(parts(rows, { ...read, amount: (r: (typeof rows)[0]) => r.x })[0]).toEqual(['a', 1, 5, 0]);
    expect(parts([1], { who: () => 2 }, { required: ['who'] })).toEqual([[2, undefined, undefined, 0]]);
  });

  it('reads up to seven parts, off rows and columns', () => {
    const required = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const readers = Object.fromEntries(required.map((name, k) => [name, (row: number) => row + k]));
    const columns = Object.fromEntries(required.map((name, k) => [name, [k, 10 + k]]));
    for (const [source, options] of [
      [[0, 10], readers],
      [columns, {}],
    ] as const) {
      const taken: unknown[][] = [];
      readParts('m', source, { required }, options, (...all) => taken.push(all));
      expect(taken).toEqual([
        [0, 0, 1, 2, 3, 4, 5, 6],
        [1, 10, 11, 12, 13, 14, 15, 16],
      ]);
    }
  });

  it('wants a function for every part that is required, and for an optional one that is given', () => {
    expect(() => parts([], { who: read.who })).toThrow(
      'm: at must be a function of a row or the name of its field; got undefined',
    );
    expect(() => parts([], { ...read, amount: 5 })).toThrow(
      'm: amount must be a function of a row or the name of its field; got 5',
    );
    expect(() => parts([], { ...read, amount: null })).toThrow(
      'm: amount must be a function of a row or the name of its field; got null',
    );
  });
});

describe('readParts of columns', () => {
  it('reads arrays as they are, holes as undefined', () => {
    const who = ['a', 'b', 'c'];
    delete who[1];
    expect(parts({ who, at: [1, NaN, null] }, { missingValue: 1 })).toEqual([
      ['a', 1, undefined, 0],
      [undefined, NaN, undefined, 1],
      ['c', null, undefined, 2],
    ]);
  });

  it('reads NaN of floats and the missing value of whole numbers as null', () => {
    const columns = { who: Int8Array.of(-1, 3), at: Float32Array.of(NaN, -1), amount: Float64Array.of(-1, NaN) };
    expect(parts(columns, { missingValue: -1 })).toEqual([
      [null, null, -1, 0],
      [3, -1, null, 1],
    ]);
    expect(parts(columns)[0]).toEqual([-1, null, -1, 0]);
    expect(parts({ who: [], at: new Float64Array() })).toEqual([]);
  });
});

describe('readParts of columns with readers', () => {
  it('refuses readers that nobody would call, but not what an optional column lacks', () => {
    const columns = { who: ['a'], at: [1] };
    for (const name of ['who', 'at', 'amount']) {
      expect(() => parts(columns, { [name]: () => 5 })).toThrow(
        expect.objectContaining({
          code: 'INVALID_OPTION',
          message: `m: ${name} must be left out where columns are given; got function`,
        }),
      );
    }
    expect(outcome(() => parts(columns, { who: null }))).toBe('INVALID_OPTION');
    const allowed = { who: undefined, amount: undefined, missingValue: 0, other: () => 5 };
    expect(parts(columns, allowed)).toEqual([['a', 1, undefined, 0]]);
  });
});

describe('columnsOf', () => {
  it('gives the columns themselves in the order of the names', () => {
    const [who, at] = [['a'], Float64Array.of(1)];
    expect(columnsOf('m', { at, who }, NAMES)).toEqual([who, at, undefined]);
    expect(columnsOf('m', { at, who }, NAMES)[1]).toBe(at);
  });

  it.each([
    ['the source must be rows or an object of columns; got null', null],
    ['unknown column "time"; known are who, at, amount', { who: [], at: [], time: [] }],
    ['column at must be an array, a typed array or a vector with get(i); got undefined', { who: [] }],
    ['column who must be an array, a typed array or a vector with get(i); got "ab"', { who: 'ab', at: [] }],
    ['column at must be an array, a typed array or a vector with get(i); got object', { who: [], at: { length: 0 } }],
    [
      'column at must be an array, a typed array or a vector with get(i); got DataView',
      { who: [], at: new DataView(new ArrayBuffer(0)) },
    ],
    [
      'column amount must be an array, a typed array or a vector with get(i); got null',
      { who: [], at: [], amount: null },
    ],
    ['columns must be equally long; who has 0, at has 1', { who: [], at: [1] }],
    ['columns must be equally long; who has 2, amount has 1', { who: [1, 2], at: [1, 2], amount: [1] }],
  ])('refuses with: %s', (why, source) => {
    expect(() => columnsOf('m', source, NAMES)).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: `m: ${why}` }),
    );
  });

  it('names the column in the details', () => {
    const refused = (column: string) => expect.objectContaining({ details: { column } });
    expect(() => columnsOf('m', { who: [], at: [], time: [] }, NAMES)).toThrow(refused('time'));
    expect(() => columnsOf('m', { who: [1], at: [1], amount: [] }, NAMES)).toThrow(refused('amount'));
  });
});

describe('places', () => {
  it('are rows of rows and indices of columns', () => {
    expect(placeOf([], 'at', 3)).toBe('row 3, reader at');
    expect(placeOf({ at: [] }, 'at', 3)).toBe('index 3 of at');
  });
});

describe('fieldReader', () => {
  it('reads a field of an event; no event has no fields', () => {
    const read = fieldReader('m', 'openedAt');
    expect([{ openedAt: 5 }, {}, null, undefined].map(read)).toEqual([5, null, null, null]);
    for (const event of [5, 'x', true, () => 1]) expect(outcome(() => read(event))).toBe('INVALID_VALUE');
    expect(() => read(5)).toThrow('m: an event must be an object with openedAt; got 5');
  });
});

describe('what only inherits from a class of the language', () => {
  const detached = new Float64Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });

  it.each<[string, unknown]>([
    ['bytes', Object.create(Uint8Array.prototype)],
    ['floats', Object.create(Float64Array.prototype)],
    ['a Map', Object.create(Map.prototype)],
    ['a Set', Object.create(Set.prototype)],
    ['a Map behind a Proxy', new Proxy(new Map(), {})],
    ['memory that was handed away', detached],
  ])('is no source: %s', (_, source) => {
    expect(isRows(source)).toBe(false);
    expect(outcome(() => nps(source as never))).toBe('INVALID_VALUE');
    expect(outcome(() => nps(source as never, { score: () => 9 } as never))).toBe('INVALID_VALUE');
    expect(outcome(() => new NpsAggregator().addAll(source as never))).toBe('INVALID_VALUE');
    expect(outcome(() => ttr(source as never, { openedAt: () => 0, resolvedAt: () => 1 }))).toBe('INVALID_VALUE');
  });

  it('calls no iterator of the caller twice', () => {
    let calls = 0;
    const own = {
      [Symbol.iterator]() {
        calls++;
        return [9, 10][Symbol.iterator]();
      },
    };
    expect(nps(own).n).toBe(2);
    expect(calls).toBe(1);
  });
});

describe('what is not there yet', () => {
  async function* later() {
    yield 9;
  }

  it.each<[string, () => unknown, string]>([
    ['a promise', () => Promise.resolve([9]), 'got Promise (await it first)'],
    ['an asynchronous generator', later, 'collect it first, by Array.fromAsync, or add its items to an aggregator'],
  ])('is answered with the way out: %s', (_, make, why) => {
    expect(() => nps(make() as never)).toThrow(why);
    expect(() => nps(make() as never, { score: 'rating' as never })).toThrow(why);
    expect(() => columnsOf('m', make(), NAMES)).toThrow(why);
    expect(() => conversionRate(make() as never)).toThrow(why);
    expect(() => new NpsAggregator().addAll(make() as never)).toThrow(why);
  });
});

describe('memoryOf', () => {
  const vector = (cells: readonly unknown[]) => ({
    length: cells.length,
    get: (i: number) => cells[i],
    [Symbol.iterator]: () => cells[Symbol.iterator](),
  });

  it('takes arrays and typed arrays as they are, also those of another realm', () => {
    for (const column of [[1], Int8Array.of(1), BigInt64Array.of(1n), runInNewContext('new Float32Array([1, NaN])')]) {
      expect(memoryOf(column)).toBe(column);
    }
    expect(isFloatArray(runInNewContext('new Float32Array(1)'))).toBe(true);
    expect(isFloatArray(runInNewContext('new Int32Array(1)'))).toBe(false);
    const at = runInNewContext('new Float64Array([5, NaN])');
    expect(parts({ who: ['a', 'b'], at })).toEqual([
      ['a', 5, undefined, 0],
      ['b', null, undefined, 1],
    ]);
  });

  it('B13: copies vectors of other libraries, nulls as nulls', () => {
    expect(memoryOf(vector([1, null, 3n]))).toEqual([1, null, 3n]);
    expect(parts({ who: vector(['a', null]), at: vector([0, 5n]) })).toEqual([
      ['a', 0, undefined, 0],
      [null, 5n, undefined, 1],
    ]);
  });

  it('refuses what is none: texts, sets, what only has a length, memory that was handed away', () => {
    const detached = new Float64Array(8);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    const others = ['ab', new Set([1]), new Map(), { length: 1 }, { get: () => 1, length: 1 }, null, 5, detached];
    for (const other of [...others, new DataView(new ArrayBuffer(8)), vector([]).get]) {
      expect(memoryOf(other)).toBeUndefined();
    }
    expect(outcome(() => columnsOf('m', { who: [], at: detached }, NAMES))).toBe('INVALID_VALUE');
  });
});

describe('a reader that gives nothing', () => {
  it('B25: is refused where it gave undefined for every row, whatever becomes of invalid ones', () => {
    const rows = [{ rating: 9 }, { rating: 3 }];
    for (const onInvalid of ['throw', 'count'] as const) {
      expect(() => nps(rows, { score: 'ratng' as never, onInvalid })).toThrow(
        expect.objectContaining({
          code: 'NOTHING_READ',
          message: 'nps: the reader score gave undefined for each of 2 rows: is its name misspelt? null means none',
          details: { name: 'score', rows: 2 },
        }),
      );
    }
    expect(nps([{ rating: undefined }, { rating: null }], { score: 'rating' }).missing).toBe(2);
    expect(nps([], { score: 'rating' as never }).missing).toBe(0);
    expect(nps([undefined]).missing).toBe(1);
  });

  it('is told among required parts of rows and columns only', () => {
    expect(outcome(() => parts([1, 2], { who: () => 1, at: () => undefined }))).toBe('NOTHING_READ');
    expect(outcome(() => parts([1, 2], { who: () => 1, at: (row: number) => (row > 1 ? null : undefined) }))).toBe(
      'none',
    );
    expect(outcome(() => parts([1], { who: () => 1, at: () => 2, amount: () => undefined }))).toBe('none');
    expect(() => parts({ who: [1], at: [undefined] })).toThrow('the column at gave undefined for each of 1 rows');
    expect(outcome(() => assertRead('m', [], 'a', 0, 0))).toBe('none');
    expect(new NpsAggregator().addAll([undefined, undefined]).result().missing).toBe(2);
    expect(new TtrAggregator().add({ openedat: 5 } as never).result().missing).toBe(1);
  });
});

it('knows that a part is measured: it is told while a part is measured, within another too, and no longer', () => {
  const seen = [isPart()];
  measurePart(() => {
    measurePart(() => seen.push(isPart()));
    seen.push(isPart());
  });
  seen.push(isPart());
  const fail = () => {
    throw new Error('mine');
  };
  expect(() => measurePart(fail)).toThrow('mine');
  seen.push(isPart());
  expect(seen).toEqual([false, true, true, false, false]);
});

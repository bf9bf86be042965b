import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPeriod } from '../../src/breakdown/by-period.js';
import { encode } from '../../src/kernels/history/encode.js';
import { weightedNps } from '../../src/survey/nps/weighted-nps.js';
import { postStratify } from '../../src/weighting/post-stratify.js';
import { rake } from '../../src/weighting/rake.js';
import { outcome } from '../laws.js';
import { some } from '../runs.js';
import golden from './rake.golden.json' with { type: 'json' };

const near = (actual: number | null | undefined, expected: number, tolerance: number) =>
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);

type Targets = Record<string, Record<string, number>>;
interface Row extends Record<string, string> {}

/** Readers of rows by the names of their fields. */
const readers = (targets: Targets) => Object.fromEntries(Object.keys(targets).map((name) => [name, name]));

describe('rake against reference values', () => {
  it.each(golden.oracle)('$name', ({ input: { rows, targets }, expected, tolerance }) => {
    const { gender, region } = targets;
    const result = rake(rows, { by: { gender: 'gender', region: (row) => row.region }, targets: { gender, region } });
    expect(result.converged).toBe(true);
    for (const [i, weight] of expected.weights.entries()) near(result.weight[i], weight, tolerance);
    near(result.nEffective, expected.nEffective, tolerance);
    near(weightedNps({ score: rows.map(({ score }) => score), weight: result.weight }).value, expected.nps, 1e-6);
  });

  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const targets = JSON.parse(JSON.stringify(input.targets)) as Targets;
    const rows = JSON.parse(JSON.stringify(input.rows)) as Row[];
    const result = rake(rows, { by: readers(targets), targets });
    expect(result.converged).toBe(true);
    for (const [i, weight] of expected.weights.entries()) near(result.weight[i], weight, tolerance);
    near(result.nEffective, expected.nEffective, 10 * tolerance);
  });
});

describe('rake', () => {
  const rows = [
    { g: 'f', r: 'n' },
    { g: 'f', r: 'n' },
    { g: 'f', r: 's' },
    { g: 'm', r: 'n' },
    { g: 'm', r: null },
    { g: undefined, r: 's' },
  ];
  const by = { g: 'g', r: 'r' } as const;
  const targets = { g: { f: 0.5, m: 0.5 }, r: { n: 0.6, s: 0.4 } };

  it('gives no weight to rows that lack a trait', () => {
    const result = rake(rows, { by, targets });
    expect(result).toMatchObject({ n: 4, missing: 2, converged: true });
    expect([...result.weight].map(Number.isNaN)).toEqual([false, false, false, false, true, true]);
    expect(result.weight.slice(0, 4)).toEqual(rake(rows.slice(0, 4), { by, targets }).weight);
    const { n, missing } = weightedNps({ score: [9, 9, 9, 9, 9, 9], weight: result.weight });
    expect([n, missing]).toEqual([4, 2]);
    expect(result.groups.g).toMatchObject([
      { group: 'f', n: 3, share: 0.75, target: 0.5 },
      { group: 'm', n: 1, share: 0.25, target: 0.5 },
    ]);
  });

  it('weighs nothing where there is nothing', () => {
    const nothing = { n: 0, nEffective: null, designEffect: null, smallest: null, largest: null };
    const fitted = { ...nothing, converged: true, iterations: 0, largestError: null, groups: { g: [], r: [] } };
    expect(rake([] as typeof rows, { by, targets })).toEqual({ ...fitted, missing: 0, weight: new Float64Array() });
    const none = rake([{ g: null, r: 'n' }], { by, targets });
    expect(none).toEqual({ ...fitted, missing: 1, weight: Float64Array.of(NaN) });
  });

  it('takes columns, encoded ones, periods and BigInts', () => {
    const whole = rows.slice(0, 4) as { g: string; r: string }[];
    const [g, r] = [whole.map((row) => row.g), whole.map((row) => row.r)];
    const ofRows = rake(new Set(whole), { by, targets });
    expect(rake({ g, r }, { by: { g, r }, targets })).toEqual(ofRows);
    expect(rake({ g }, { by: { g: encode(g), r: encode(r, { known: ['x', 's'] }) }, targets })).toEqual(ofRows);
    const codes = Uint8Array.from(g, (name) => (name === 'f' ? 1 : 0));
    expect(rake({ g }, { by: { g: codes, r }, targets: { ...targets, g: { 1: 0.5, 0: 0.5 } } }).weight).toEqual(
      ofRows.weight,
    );
    const big = whole.map((row) => ({ g: row.g === 'f' ? 1n : 0n, r: row.r === 'n' }));
    const named = { g: { 1: 0.5, 0: 0.5 }, r: { true: 0.6, false: 0.4 } };
    expect(rake(big, { by: { g: (row) => String(row.g), r: 'r' }, targets: named }).weight).toEqual(ofRows.weight);
    const at = [1, 2, 40, 70].map((day) => Date.UTC(2026, 0, day));
    const month = byPeriod('month', at, { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' });
    const byMonth = rake({ at }, { by: { month }, targets: { month: { '2026-01': 0.5, '2026-02': 0.5 } } });
    expect([...byMonth.weight]).toEqual([0.75, 0.75, 1.5, NaN]);
  });

  it('says how far it came', () => {
    // a few rounds are not enough for a table with nothing in one corner
    const corner = [...rows.slice(0, 4), { g: 'f', r: 's' }];
    const few = rake(corner, { by, targets, maxIterations: 2 });
    expect(few).toMatchObject({ converged: false, iterations: 2 });
    expect(few.largestError).toBeGreaterThan(1e-10);
    const { g, r } = few.groups;
    const errors = [...g, ...r].map(({ reached, target }) => Math.abs(reached - target));
    expect(few.largestError).toBe(Math.max(...errors));
    expect(rake(corner, { by, targets, tolerance: 0.2 })).toMatchObject({ converged: true, iterations: 1 });
    expect(rake(corner, { by, targets }).converged).toBe(true);
  });

  it('refuses targets that contradict each other, and does what can only just be done', () => {
    const near = (m: number) => ({ g: { f: 1 - m, m }, r: { n: 0.6, s: 0.4 } });
    // all of m are in n
    expect(() => rake(rows, { by, targets: near(0.61) })).toThrow(
      /^rake: no weights reach all targets: ".+" of by\.[gr] stays near 0\.\d+ where/,
    );
    expect(outcome(() => rake(rows, { by, targets: near(0.605) }))).toBe('INVALID_VALUE');
    expect(rake(rows, { by, targets: near(0.6001) })).toMatchObject({ converged: false, iterations: 1000 });
    expect(outcome(() => rake(rows, { by, targets: near(0.6001), maxIterations: 100_000 }))).toBe('INVALID_VALUE');
    // on the border f in n has to vanish, which it does ever more slowly
    expect(rake(rows, { by, targets: near(0.6) })).toMatchObject({ converged: false, iterations: 1000 });
    expect(rake(rows, { by, targets: near(0.59) }).converged).toBe(true);
    expect(rake(rows, { by, targets: { g: { f: 0, m: 1 }, r: { n: 1, s: 0 } } })).toMatchObject({
      smallest: 0,
      largest: 4,
    });
    expect(() => rake(rows, { by, targets: { g: { f: 0, m: 1 }, r: { n: 0.6, s: 0.4 } } })).toThrow(
      '"s" of by.r stays near 0',
    );
  });

  it('refuses what cannot be done, by name', () => {
    const bad =
      (given: object, source: unknown = rows) =>
      () =>
        rake(source as never, { by, targets, ...given } as never);
    for (const [given, text, code] of [
      [
        { targets: { ...targets, g: { f: 0.5, m: 0.3, x: 0.2 } } },
        'nobody is in "x" of by.g, whose target is 0.2: put it together',
        'INVALID_VALUE',
      ],
      [
        { targets: { ...targets, g: { f: 1 } } },
        'no target for "m" at row 3, reader by.g: add one to targets.g',
        'INVALID_VALUE',
      ],
      [
        { targets: { ...targets, g: { f: 0.5, m: 0.6 } } },
        'targets.g must add up to 1, within 0.000001; got 1.1: divide each',
        'INVALID_OPTION',
      ],
      [
        { targets: { ...targets, g: { f: -0.5, m: 1.5 } } },
        'targets.g.f must be a share from 0 to 1; got -0.5',
        'INVALID_OPTION',
      ],
      [{ targets: { ...targets, g: { f: '0.5', m: 0.5 } } }, 'targets.g.f must be a share', 'INVALID_OPTION'],
      [{ targets: { g: targets.g } }, 'targets.r must be an object of shares by group', 'INVALID_OPTION'],
      [{ targets: { ...targets, x: {} } }, 'targets must be of the traits g, r; got "x"', 'INVALID_OPTION'],
      [{ targets: null }, 'targets.g must be an object', 'INVALID_OPTION'],
      [{ by: {} }, 'by must be an object that names at least one trait', 'INVALID_OPTION'],
      [{ by: ['g'] }, 'by must be an object', 'INVALID_OPTION'],
      [{ by: { g: 7, r: 'r' } }, 'by.g must be a function of a row or the name of its field', 'INVALID_OPTION'],
      [{ by: { g: 'no', r: 'r' } }, 'by.g gave undefined', 'NOTHING_READ'],
      [{ by: { g: () => ({}), r: 'r' } }, 'a key must be', 'INVALID_VALUE'],
      [{ maxIterations: 0 }, 'maxIterations must be a whole number from 1', 'INVALID_OPTION'],
      [{ tolerance: 0 }, 'tolerance must be a number between 0 and 1', 'INVALID_OPTION'],
      [{ weight: 1 }, 'unknown option', 'INVALID_OPTION'],
    ] as const) {
      expect(bad(given)).toThrow(text);
      expect(outcome(bad(given))).toBe(code);
    }
    expect(bad({}, {})).toThrow('the source must be rows or an object of columns');
    expect(bad({}, { g: ['f'] })).toThrow('by.g must be a column of 1');
    const prototype = rake([{ g: '__proto__' }], { by: { g: 'g' }, targets: { g: { ['__proto__']: 1 } } });
    expect([...prototype.weight]).toEqual([1]);
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, k) => [`t${k}`, () => 'a']));
    const ofMany = Object.fromEntries(
      Object.keys(many).map((name) => [name, { a: 1, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0 }]),
    );
    expect(() => rake([0], { by: many, targets: ofMany })).toThrow(
      'by must be of traits with fewer than 2^53 combinations',
    );
  });
});

const group = fc.constantFrom('a', 'b', 'c');
/** Rows of three traits in which every combination of groups is there, so that all targets can be reached. */
const tables = fc.array(fc.record({ x: group, y: group, z: fc.boolean() }), { maxLength: 40 }).map((more) => {
  const all = ['a', 'b', 'c'].flatMap((x) => ['a', 'b', 'c'].flatMap((y) => [true, false].map((z) => ({ x, y, z }))));
  return [...all, ...more];
});
const share = fc.integer({ min: 1, max: 20 });
const threeShares = fc.tuple(share, share, share).map(([a, b, c]) => {
  const sum = a + b + c;
  return { a: a / sum, b: b / sum, c: c / sum };
});
const wanted = fc.record({
  x: threeShares,
  y: threeShares,
  z: share.map((s) => ({ true: s / 21, false: 1 - s / 21 })),
});
const by = { x: 'x', y: 'y', z: 'z' } as const;

describe('weights', () => {
  it('hit their margins, average 1, do not know the order of rows, and are products of one number for each group', () => {
    fc.assert(
      fc.property(tables, wanted, fc.infiniteStream(fc.nat()), (rows, targets, chance) => {
        const result = rake(rows, { by, targets });
        expect(result.converged).toBe(true);
        const total = result.weight.reduce((sum, weight) => sum + weight, 0);
        expect(total / rows.length).toBeCloseTo(1, 9);
        for (const name of ['x', 'y', 'z'] as const) {
          for (const [key, target] of Object.entries(targets[name])) {
            const of = rows.reduce(
              (sum, row, i) => (String(row[name]) === key ? sum + (result.weight[i] as number) : sum),
              0,
            );
            near(of / total, target, 1e-9);
          }
        }
        expect(result.designEffect).toBeGreaterThanOrEqual(1);
        near(result.nEffective, total ** 2 / result.weight.reduce((sum, weight) => sum + weight * weight, 0), 1e-9);
        expect([result.smallest, result.largest]).toEqual([Math.min(...result.weight), Math.max(...result.weight)]);

        const places = rows.map((_, i) => [chance.next().value as number, i] as const).sort(([a], [b]) => a - b);
        const shuffled = rake(
          places.map(([, i]) => rows[i] as (typeof rows)[number]),
          { by, targets },
        );
        expect([...shuffled.weight]).toEqual(places.map(([, i]) => result.weight[i]));
        expect({ ...shuffled, weight: 0 }).toEqual({ ...result, weight: 0 });

        // so they are the nearest to equal ones: no interaction is made up
        const weightOf = new Map(rows.map((row, i) => [`${row.x}${row.y}${row.z}`, result.weight[i] as number]));
        const at = (key: string) => weightOf.get(key) as number;
        near((at('aatrue') * at('bbtrue')) / (at('abtrue') * at('batrue')), 1, 1e-9);
      }),
      { numRuns: some(10) },
    );
  });

  it('of one trait are those of postStratify, and all ones where the shares are right', () => {
    fc.assert(
      fc.property(tables, threeShares, (rows, targets) => {
        const post = postStratify(rows, { by: 'x', targets });
        const raked = rake(rows, { by: { x: 'x' }, targets: { x: targets } });
        expect([...raked.weight]).toEqual([...post.weight]);
        expect(raked.groups.x).toEqual(post.groups);
        expect({ ...post, ...raked, groups: 0 }).toEqual({ ...raked, groups: 0 });
        const count = (name: 'x' | 'y', key: string) => rows.filter((row) => row[name] === key).length / rows.length;
        const shares = (name: 'x' | 'y') => ({ a: count(name, 'a'), b: count(name, 'b'), c: count(name, 'c') });
        const equal = postStratify(rows, { by: 'x', targets: shares('x') });
        expect(equal).toMatchObject({ smallest: 1, largest: 1, designEffect: 1, nEffective: rows.length });
        const both = rake(rows, { by: { x: 'x', y: 'y' }, targets: { x: shares('x'), y: shares('y') } });
        near(both.smallest, 1, 1e-12);
        near(both.largest, 1, 1e-12);
        // targets are divided by their sum
        const [a, b, c] = [targets.a, targets.b, targets.c].map((each) => each * (1 + 9e-7)) as [
          number,
          number,
          number,
        ];
        const scaled = postStratify(rows, { by: 'x', targets: { a, b, c } });
        for (const [i, weight] of scaled.weight.entries()) near(weight, post.weight[i] as number, 1e-12);
      }),
      { numRuns: some(10) },
    );
  });

  it('that there are, are never refused: targets that other weights of the same rows reach', () => {
    const sparse = fc.array(fc.record({ x: group, y: group, z: fc.boolean(), own: fc.integer({ min: 0, max: 5 }) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sparse, (given) => {
        const rows = given.map((row, i) => ({ ...row, own: i ? row.own : 1 }));
        const total = rows.reduce((sum, { own }) => sum + own, 0);
        const targets = { x: {}, y: {}, z: {} } as {
          x: Record<string, number>;
          y: Record<string, number>;
          z: Record<string, number>;
        };
        for (const row of rows) {
          for (const name of ['x', 'y', 'z'] as const) {
            const key = String(row[name]);
            targets[name][key] = (targets[name][key] ?? 0) + row.own / total;
          }
        }
        const result = rake(rows, { by, targets, maxIterations: 100 });
        // weights that vanish are neared ever more slowly
        expect(result.largestError).toBeLessThan(result.converged ? 1e-10 : 0.1);
      }),
      { numRuns: some(10) },
    );
  });
});

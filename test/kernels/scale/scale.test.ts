import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countScale,
  type Levels,
  levelOf,
  refuseScore,
  type ScaleCounts,
  type ScaleReading,
  scaleText,
} from '../../../src/kernels/scale/scale.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const levels: Levels = { scale: { min: -2, max: 3 } };
const halfOpen: Levels = { ...levels, classes: 'half-open' };

type Counting = ScaleReading & { readonly levels: Levels };
const spec = (changes: Partial<Counting> = {}): Counting => ({ levels, onInvalid: 'throw', ...changes });
const count = (counting: Counting, source: unknown, score?: (row: unknown) => unknown) =>
  countScale('m', counting.levels, source, { ...counting, score });
const nothing = () => ({ counts: [0, 0, 0, 0, 0, 0], missing: 0, invalid: 0 });
const bare = ({ counts, missing, invalid }: ScaleCounts) => ({ counts, missing, invalid });

describe('levelOf', () => {
  it('counts whole numbers from the lowest level', () => {
    expect([-2, -0, 0, 3].map((value) => levelOf(levels, value))).toEqual([0, 2, 2, 5]);
    for (const other of [-3, 4, 0.5, -2.5, NaN, Infinity, '1', null, undefined, 1n, [1], true]) {
      expect(levelOf(levels, other)).toBe(-1);
    }
  });

  it('takes fractions as the whole number below, up to the end of the scale, when classes are half-open', () => {
    expect([-2, -1.5, -0.1, 2.999, 3].map((value) => levelOf(halfOpen, value))).toEqual([0, 0, 1, 4, 5]);
    for (const other of [-2.0001, 3.0001, NaN, '1.5', null]) expect(levelOf(halfOpen, other)).toBe(-1);
    expect(levelOf({ ...levels, classes: 'whole' }, 0.5)).toBe(-1);
  });

  it('takes the doubles nearest to fractions, and nothing beside them, where there is a step', () => {
    const tenths: Levels = { scale: { min: -0.5, max: 5, step: 0.1 } };
    expect([-0.5, -0.1, 0, -0, 0.3, 2.3, 4.1, 5].map((value) => levelOf(tenths, value))).toEqual([
      0, 4, 5, 5, 8, 28, 46, 55,
    ]);
    // 0.29 × 100 is 28.999999999999996
    expect(levelOf({ scale: { min: 0, max: 1, step: 0.01 } }, 0.29)).toBe(29);
    // 0.30000000000000004 is what 0.1 + 0.2 gives
    for (const other of [0.35, 0.1 + 0.2, 4.1000000000000005, Math.fround(4.1), -0.6, 5.1, NaN, '0.3', null, 1n]) {
      expect(levelOf(tenths, other)).toBe(-1);
    }
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), fc.nat(5000), fc.nat(999), (per, lowest, level) => {
        const scale = { min: lowest / per, max: (lowest + 999) / per, step: 1 / per };
        expect(levelOf({ scale }, (lowest + level) / per)).toBe(level);
        expect(levelOf({ scale }, (lowest + level + 0.5) / per)).toBe(-1);
      }),
      { numRuns: runs },
    );
  });
});

describe('scaleText', () => {
  it('shows the ends and the step, and what is no scale as it is', () => {
    expect(scaleText({ min: 1, max: 5 })).toBe('1, 5, 1');
    expect(scaleText({ min: '1', max: Symbol('five'), step: 0.5 })).toBe('"1", Symbol(five), 0.5');
    for (const other of [undefined, null, 5]) expect(scaleText(other)).toBe(other);
  });
});

describe('refuseScore', () => {
  it('says what may be there and where it stands, and gives the limits apart', () => {
    expect(() => refuseScore('m', levels, 'x', 7, ' at index 7')).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'm: a score must be a whole number from -2 to 3; got "x" at index 7',
        details: { index: 7, min: -2, max: 3 },
      }),
    );
    expect(() => refuseScore('m', halfOpen, 4, 0, '')).toThrow('a score must be a number from -2 to 3');
    const half: Levels = { scale: { min: 0.5, max: 5, step: 0.5 } };
    expect(() => refuseScore('m', half, 4.2, 3, ' at index 3')).toThrow(
      'm: a score must be a multiple of 0.5 from 0.5 to 5; got 4.2 at index 3',
    );
  });
});

/** Mostly levels; else missing, off the scale or of no sort at all. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -2, max: 3 }) },
  fc.constantFrom<unknown>(null, undefined, -3, 4, 0.5, NaN, Infinity, '1', 99, -0, 2 ** 32 + 1, 1n, {}),
);

describe('countScale', () => {
  it('counts the same by every loop', () => {
    const read = (row: { score: unknown }) => row.score;
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 40, size: 'max' }),
        fc.constantFrom(undefined, 99),
        (cells, missingValue) => {
          const counting = spec({ onInvalid: 'count', missingValue });
          const slow = nothing();
          for (const value of cells) {
            const level = levelOf(levels, value === 1n ? 1 : value);
            if (level >= 0) (slow.counts[level] as number)++;
            else if (value == null || value === missingValue) slow.missing++;
            else slow.invalid++;
          }
          const rows = cells.map((score) => ({ score }));
          expect(bare(count(counting, cells))).toEqual(slow);
          expect(bare(count(counting, cells.values()))).toEqual(slow);
          // rows of which a reader gives nothing at all are refused
          if (cells.length > 0 && cells.every((value) => value === undefined)) return;
          expect(bare(count(counting, rows, read as never))).toEqual(slow);
          expect(bare(count(counting, new Set(rows), read as never))).toEqual(slow);
        },
      ),
      { numRuns: runs },
    );
  });

  it('counts columns of any memory, NaN of floats and the missing value as missing', () => {
    const counting = spec({ onInvalid: 'count', missingValue: 99 });
    const expected = { counts: [0, 0, 1, 2, 0, 1], missing: 1, invalid: 1 };
    for (const make of [Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray]) {
      expect(bare(count(counting, make.from([0, 1, 1, 3, 99, 50])))).toEqual(expected);
    }
    for (const make of [Float32Array, Float64Array]) {
      expect(bare(count(counting, make.from([0, 1, 1, 3, NaN, 0.5])))).toEqual(expected);
      expect(bare(count({ ...counting, levels: halfOpen }, make.from([0, 1, 1, 3, NaN, 7.5])))).toEqual(expected);
    }
    expect(count(counting, BigInt64Array.of(1n, 99n, 2n ** 60n))).toMatchObject({
      counts: [0, 0, 0, 1, 0, 0],
      missing: 1,
      invalid: 1,
    });
    expect(count(counting, [NaN])).toMatchObject({ missing: 0, invalid: 1 });
  });

  it('counts long bytes, and goes on one by one where they are not all levels', () => {
    const bytes = new Uint8Array(5000).fill(3);
    expect(bare(count(spec(), bytes))).toEqual({ counts: [0, 0, 0, 0, 0, 5000], missing: 0, invalid: 0 });
    bytes[1500] = 4;
    expect(count(spec({ onInvalid: 'count' }), bytes)).toMatchObject({
      counts: [0, 0, 0, 0, 0, 4999],
      invalid: 1,
    });
    expect(() => count(spec(), bytes)).toThrow('m: a score must be a whole number from -2 to 3; got 4 at index 1500');
  });

  it('counts halves of any memory as whole numbers of twice the size', () => {
    const half: Levels = { scale: { min: -1, max: 1.5, step: 0.5 } };
    const whole: Levels = { scale: { min: -2, max: 3 } };
    const cells = fc.array(fc.constantFrom(-2, -1, 0, 1, 2, 3, 4, 1.5, NaN, 99), { maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(cells, (all) => {
        const expected = bare(count(spec({ levels: whole, onInvalid: 'count', missingValue: 99 }), all));
        const counting = spec({ levels: half, onInvalid: 'count', missingValue: 49.5 });
        const halved = all.map((value) => value / 2);
        expect(bare(count(counting, halved))).toEqual(expected);
        const off = all.filter(Number.isNaN).length;
        const { counts, missing, invalid } = expected;
        const asColumn = { counts, missing: missing + off, invalid: invalid - off };
        expect(bare(count(counting, Float64Array.from(halved)))).toEqual(asColumn);
        expect(bare(count(counting, Float32Array.from(halved)))).toEqual(asColumn);
        const rows = halved.map((score) => ({ score }));
        expect(bare(count(counting, rows, (row) => (row as { score: number }).score))).toEqual(expected);
      }),
      { numRuns: runs },
    );
    expect(count(spec({ levels: half, onInvalid: 'count' }), new Int8Array(20).fill(1))).toMatchObject({
      counts: [0, 0, 0, 0, 20, 0],
    });
  });

  it('counts no remainders of 2³² on scales beyond 32 bits', () => {
    for (const min of [2 ** 32, 2 ** 32 + 1, -(2 ** 32), 2 ** 31 - 2, -(2 ** 31), -(2 ** 30), 2 ** 28, 3 - 2 ** 28]) {
      const far = spec({ levels: { scale: { min, max: min + 4 } }, onInvalid: 'count' });
      const near = [0, 1, 2, 3, 4, -1, -2].flatMap((value) => [value, value, value, value]);
      const expected = { counts: [0, 0, 0, 0, 0], missing: 0, invalid: near.length };
      expect(bare(count(far, near))).toEqual(expected);
      expect(bare(count(far, Int32Array.from(near)))).toEqual(expected);
      expect(count(far, new Uint8Array(5000).fill(1))).toMatchObject({ invalid: 5000 });
      const inside = near.map((value) => min + Math.abs(value));
      expect(count(far, inside).counts).toEqual([4, 8, 8, 4, 4]);
      expect(count(far, Float64Array.from(inside)).counts).toEqual([4, 8, 8, 4, 4]);
    }
  });

  it('stops at the first invalid value, saying where', () => {
    const bad = [1, 1, 1, 1, 1, 7, 8];
    for (const source of [bad, Float64Array.from(bad), Int8Array.from(bad), new Set([1, 2, 3, 0, -1, 7, 8])]) {
      expect(() => count(spec(), source)).toThrow('got 7 at index 5');
    }
    const read = (row: unknown) => row;
    for (const rows of [bad, bad.values()])
      expect(() => count(spec(), rows, read)).toThrow('got 7 at row 5, reader score');
  });

  it('tells scores from rows when there is nothing to read', () => {
    expect(() => count(spec(), 5)).toThrow('m: scores must be iterable; got 5');
    expect(() => count(spec(), null, () => 1)).toThrow('m: rows must be iterable; got null');
    expect(outcome(() => count(spec(), {}))).toBe('INVALID_VALUE');
    for (const none of [[], new Set(), new Int8Array()])
      expect(bare(count(spec(), none))).toEqual({ counts: [0, 0, 0, 0, 0, 0], missing: 0, invalid: 0 });
  });
});

describe('countScale, told how to read', () => {
  it('checks what it is told', () => {
    const read = (reading: object) => () => countScale('m', levels, [1, null, 9], reading);
    expect(read({ onInvalid: 'count' })()).toMatchObject({ missing: 1, invalid: 1 });
    expect(read({ missingValue: 9 })()).toMatchObject({ missing: 2, invalid: 0 });
    expect(read({ score: () => 2, missingValue: undefined })()).toMatchObject({ counts: [0, 0, 0, 0, 3, 0] });
    expect(read({ missingValue: 3 })).toThrow('m: missingValue must be off the scale; got 3');
    expect(read({ score: 7 })).toThrow('m: score must be a function of a row or the name of its field; got 7');
  });
});

describe('countScale of rows that stand for many answers', () => {
  const many = (rows: unknown, reading: object = {}) =>
    countScale('m', levels, rows, { score: 'score', count: 'count', ...reading });

  it('counts them as it counts each answer by itself', () => {
    const rows = fc.array(fc.record({ score: cell, count: fc.nat({ max: 4 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (all) => {
        const one = all.flatMap(({ score, count: times }) => new Array(times).fill({ score }));
        if (one.length > 0 && one.every(({ score }) => score === undefined)) {
          expect(outcome(() => many(all))).toBe('NOTHING_READ');
          return;
        }
        const expected = countScale('m', levels, one, { score: 'score', onInvalid: 'count' });
        const { refused, ...counted } = many(all, { onInvalid: 'count' });
        expect({ ...counted, refused: [] }).toEqual({ ...expected, refused: [] });
        // each row once, however many answers it stands for
        const places = all.flatMap(({ score, count: times }, index) =>
          times && count(spec({ onInvalid: 'count' }), [score]).invalid ? [index] : [],
        );
        expect(refused?.map(({ index }) => index)).toEqual(places.slice(0, 5));
        expect(outcome(() => many(all))).toBe(expected.invalid ? 'INVALID_VALUE' : 'none');
      }),
      { numRuns: runs },
    );
  });

  it('leaves out rows without a count, and looks at no answer of nobody', () => {
    const rows = [
      { score: 1, count: null },
      { score: 99, count: 0 },
      { score: null, count: 4 },
      { score: 2, count: 3n },
      { score: 1, count: 1.5 },
      { score: 1, count: -1 },
    ];
    expect(many(rows, { onInvalid: 'count' })).toEqual({
      counts: [0, 0, 0, 0, 3, 0],
      missing: 5,
      invalid: 2,
      reasons: { 'count-not-a-count': 2 },
      refused: [
        { index: 4, reason: 'count-not-a-count' },
        { index: 5, reason: 'count-not-a-count' },
      ],
    });
    expect(() => many(rows)).toThrow(
      'm: a count must be a whole number from 0 to 2^53 - 1; got 1.5 at row 4, reader count',
    );
  });

  it('reads counts from rows alone, which have both', () => {
    expect(() => many([1, 2], { score: undefined })).toThrow('m: score must be a function of a row');
    expect(() => many([{ score: 1 }])).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ', details: { name: 'count', rows: 1 } }),
    );
    expect(() => many([{ count: 2 }, { count: 3 }])).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ', details: { name: 'score', rows: 5 } }),
    );
    expect(many([])).toMatchObject({ missing: 0, invalid: 0 });
    expect(many(new Set([{ score: 1, count: 2 }]))).toMatchObject({ counts: [0, 0, 0, 2, 0, 0] });
  });

  it('refuses counts whose sum would not be exact', () => {
    const most = { score: 1, count: 2 ** 53 - 1 };
    expect(many([most]).counts[3]).toBe(2 ** 53 - 1);
    for (const more of [{ score: 2, count: 1 }, { score: null, count: 1 }, most]) {
      expect(() => many([most, more])).toThrow('m: the sum of counts must be a whole number from 0 to 2^53 - 1; got');
    }
    expect(outcome(() => many([most, { score: 9, count: 1 }], { onInvalid: 'count' }))).toBe('INVALID_VALUE');
  });
});

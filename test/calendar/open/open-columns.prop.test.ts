import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { CHUNK, chunkOf, type OpenSource } from '../../../src/calendar/open/open-chunks.js';
import { type OpenTable, tableFor } from '../../../src/calendar/open/open-columns.js';
import { OpenTime } from '../../../src/calendar/open/open-time.js';
import { some } from '../../runs.js';
import { calendarAndInstant, span } from '../hours/hours-arbitraries.js';

const columns = (from: number, ms: number) =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 60 }),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((pairs) =>
      pairs.map(([a, b, odd]): [number, number] => {
        const start = odd === 0 ? Number.NaN : Math.floor(from + a * ms);
        const end = odd === 1 ? Number.NaN : odd === 2 ? Date.UTC(9999, 11, 31) : Math.floor(from + b * ms);
        return [start, odd === 3 ? -1e12 : end];
      }),
    );

const DAY = 86_400_000;
/** Shifts of a day from 1970 to 2138, and how many of what instants there are. */
function everyDay(edges: number[]): OpenTime {
  const source: OpenSource = {
    low: -1,
    high: 1000,
    like: (chunk) => chunk,
    compile: () => chunkOf(Array.from({ length: 63 }, (_, day) => edges.map((edge) => day * DAY + edge)).flat()),
  };
  return new OpenTime(source);
}
const random = (n: number, from: number, to: number) =>
  Float64Array.from({ length: n }, (_, i) => Math.floor(from + (((i * 7919) % n) / n) * (to - from)));

describe('betweenColumns', () => {
  it('is between, element by element', () => {
    const given = calendarAndInstant.chain(([options, from]) =>
      span.chain((ms) => columns(from, ms).map((pairs) => ({ options, pairs }))),
    );
    fc.assert(
      fc.property(given, fc.nat({ max: 3 }), ({ options, pairs }, repeats) => {
        // many pairs make a table worth its while
        const many = Array.from({ length: 10 ** repeats }, () => pairs).flat();
        const calendar = new BusinessCalendar(options);
        const [starts, ends] = [0, 1].map((k) => Float64Array.from(many, (pair) => pair[k] as number)) as [
          Float64Array,
          Float64Array,
        ];
        const out = calendar.betweenColumns(starts, ends);
        const expected = pairs.map(([a, b]) =>
          Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : calendar.between(a, b),
        );
        expect([...out.subarray(0, pairs.length)]).toEqual(expected);
        expect([...out.subarray(out.length - pairs.length)]).toEqual(expected);
        expect(calendar.betweenColumns(starts, ends, starts)).toBe(starts);
        expect(starts).toEqual(out);
      }),
      { numRuns: some(40) },
    );
  });

  it.each([
    ['whole hours', [9 * 3_600_000, 17 * 3_600_000]],
    ['quarters of an hour', [30_600_000, 62_100_000]],
    ['minutes', [30_660_000, 62_100_000]],
    ['odd seconds', [30_661_000, 62_107_000]],
    ['odd milliseconds', [1, 1001, 5007, DAY - 1]],
    ['nothing', []],
    ['everything', [0, DAY]],
  ])('has a table for edges at %s', (_, edges) => {
    const time = everyDay(edges);
    const n = 20_000;
    const [starts, ends] = [random(n, 1e12, 1.1e12), random(n, 1.01e12, 1.12e12)];
    const table = tableFor(time, starts, ends, undefined);
    expect(table).toBeDefined();
    const out = new Float64Array(n);
    let others = 0;
    table?.fill(starts, ends, out, (i) => {
      others++;
      return time.between(starts[i] as number, ends[i] as number);
    });
    // none, unless cells that fit all edges would be too many, and some have an edge inside
    expect(others).toBeLessThan(edges.some((edge) => edge % 900_000 > 0) ? n / 10 : 1);
    for (let i = 0; i < n; i += 7) expect(out[i]).toBe(time.between(starts[i] as number, ends[i] as number));
    const fractions = Float64Array.from({ length: n }, (_, i) => 1e12 + i + 0.125 * (i % 8));
    table?.fill(fractions, ends, out, (i) => time.between(fractions[i] as number, ends[i] as number));
    for (let i = 0; i < n; i += 97)
      expect(out[i]).toBeCloseTo(time.between(fractions[i] as number, ends[i] as number), 2);
  });

  it.each([1, 2, 3, 4, 4095, 4096, 4097, 4098, 8193])(
    'fills every place of %i, wherever a pair is not in the table',
    (n) => {
      const time = everyDay([9 * 3_600_000, 17 * 3_600_000]);
      const table = tableFor(time, random(5000, 1e12, 1.1e12), random(5000, 1e12, 1.1e12), undefined) as OpenTable;
      const outside = [Number.NaN, table.from - 1, table.to, -8.64e15, 8.64e15, Infinity];
      const places = fc.uniqueArray(
        fc.oneof(fc.nat({ max: n - 1 }), fc.nat({ max: 4 }), fc.integer({ min: n - 4, max: n })),
      );
      const borders = fc.constantFrom(table.from, table.from + 0.5, table.to - 1, table.to - 0.5);
      fc.assert(
        fc.property(places, fc.constantFrom(...outside), fc.boolean(), borders, (misses, odd, first, border) => {
          const [starts, ends] = [random(n, 1e12, 1.1e12), random(n, 1.01e12, 1.1e12)];
          starts[n >> 1] = border;
          for (const i of misses) if (i >= 0 && i < n) (first ? starts : ends)[i] = odd;
          const asked: number[] = [];
          const out = new Float64Array(n).fill(-1);
          table.fill(starts, ends, out, (i) => {
            asked.push(i);
            return -7;
          });
          expect(asked).toEqual(misses.filter((i) => i >= 0 && i < n).sort((a, b) => a - b));
          const step = n > 100 ? 41 : 1;
          for (let i = 0; i < n; i++) {
            if (asked.includes(i)) expect(out[i]).toBe(-7);
            else if (i % step === 0 || i % 4096 < 3 || i % 4096 > 4092)
              expect(out[i]).toBe(time.between(starts[i] as number, ends[i] as number));
            else if (out[i] === -1) expect.fail(`nothing at ${i}`);
          }
          table.fill(starts, ends, ends, () => -7);
          expect(ends).toEqual(out);
        }),
        { numRuns: some(40) },
      );
    },
  );

  it('keeps a table that is enough, makes a new one for other years, and leaves few pairs and far years to single calls', () => {
    const time = everyDay([9 * 3_600_000, 17 * 3_600_000]);
    const [starts, ends] = [random(5000, 1e12, 1.01e12), random(5000, 1e12, 1.01e12)];
    const table = tableFor(time, starts, ends, undefined);
    expect(tableFor(time, starts.slice(1000), ends.slice(1000), table)).toBe(table);
    expect(tableFor(time, starts.slice(0, 1), ends.slice(0, 1), table)).toBe(table);
    const later = tableFor(
      time,
      starts.map((t) => t + 1e12),
      ends.map((t) => t + 1e12),
      table,
    );
    expect(later?.from).toBeGreaterThan(table?.to as number);
    expect(tableFor(time, starts.slice(0, 1), ends.slice(0, 1), undefined)).toBeUndefined();
    expect(tableFor(time, starts.slice(0, 10), ends.slice(0, 10), undefined)).toBeUndefined();
    const far = new Float64Array(5000).fill(Date.UTC(9999, 0));
    expect(tableFor(time, far, far, undefined)).toBeUndefined();
    const half = tableFor(time, starts, far, undefined);
    expect(half?.to).toBeLessThan(1.01e12 + 2 * CHUNK);
    expect(tableFor(time, new Float64Array(5000).fill(Number.NaN), far, table)).toBe(table);
    expect(tableFor(time, new Float64Array(0), new Float64Array(0), undefined)).toBeUndefined();
    const odd = everyDay([1, 1001]);
    expect(tableFor(odd, random(300, 1e12, 1.02e12), random(300, 1e12, 1.02e12), undefined)).toBeDefined();
    expect(tableFor(odd, random(90, 1e12, 1.02e12), random(90, 1e12, 1.02e12), undefined)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedShare } from '../../../src/kernels/proportion/proportion.js';
import { assertPlain, outcome, withoutPlaces } from '../../laws.js';
import { runs } from '../../runs.js';

const share = (source: unknown, options?: object) =>
  namedShare('conversion-rate', 'converted', 'visitors', source, options);
const counts = fc
  .tuple(fc.nat({ max: 2 ** 53 - 1 }), fc.nat({ max: 2 ** 53 - 1 }))
  .map(([a, b]) => ({ converted: Math.min(a, b), visitors: Math.max(a, b) }));
const confidence = fc.double({ min: 1e-6, max: 1 - 1e-12, noNaN: true });

describe('namedShare', () => {
  it('lies in its interval, which lies in 0…1 and widens with the confidence', () => {
    fc.assert(
      fc.property(counts, confidence, confidence, (given, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)].map((level) =>
          share(given, { confidence: level }),
        );
        for (const each of [narrow, wide]) {
          assertPlain(each);
          expect(each).toMatchObject({ metric: 'conversion-rate', unit: 'fraction', n: given.visitors });
          if (!each?.interval) expect([given.visitors, each?.value]).toEqual([0, null]);
          else {
            expect(each.interval.low).toBeGreaterThanOrEqual(0);
            expect(each.interval.low).toBeLessThanOrEqual(each.value as number);
            expect(each.interval.high).toBeGreaterThanOrEqual(each.value as number);
            expect(each.interval.high).toBeLessThanOrEqual(1);
          }
        }
        // their ends may be rounded apart
        const slack = 1 + 8 * Number.EPSILON;
        expect(wide?.interval?.low ?? 0).toBeLessThanOrEqual((narrow?.interval?.low ?? 0) * slack);
        expect((wide?.interval?.high ?? 0) * slack).toBeGreaterThanOrEqual(narrow?.interval?.high ?? 0);
      }),
      { numRuns: runs },
    );
  });

  it('of rows is that of their counts, in any order', () => {
    const flag = fc.constantFrom(true, false, 1, 0, null, undefined, 'no', 2);
    fc.assert(
      fc.property(fc.array(flag), confidence, (flags, level) => {
        const readers = { converted: (row: { flag: unknown }) => row.flag, onInvalid: 'count', confidence: level };
        const rows = flags.map((each) => ({ flag: each }));
        fc.pre(flags.length === 0 || flags.some((each) => each !== undefined));
        const result = share(rows, readers);
        const { n, count, missing, invalid, reasons, refused } = result;
        const left = { missing, invalid, reasons, refused };
        expect(n + missing + invalid).toBe(rows.length);
        expect({ ...share({ converted: count, visitors: n }, { confidence: level }), ...left }).toEqual(result);
        expect(withoutPlaces(share(rows.reverse().values(), readers))).toEqual(withoutPlaces(result));
      }),
      { numRuns: runs },
    );
  });

  it('refuses swapped counts, and names both', () => {
    fc.assert(
      fc.property(counts, ({ converted, visitors }) => {
        fc.pre(converted < visitors);
        expect(() => share({ converted: visitors, visitors: converted })).toThrow(
          `conversionRate: converted must be a whole number from 0 to visitors, ${converted}; got ${visitors}`,
        );
      }),
      { numRuns: runs },
    );
  });

  it('refuses every other name, in counts and in options', () => {
    const name = fc.string().filter((text) => !['converted', 'visitors'].includes(text));
    const known = ['converted', 'onInvalid', 'confidence', 'interval'];
    fc.assert(
      fc.property(name, (other) => {
        const more = JSON.parse(JSON.stringify({ converted: 1, visitors: 2 }));
        Object.defineProperty(more, other, { value: 1, enumerable: true });
        expect(outcome(() => share(more))).toBe('INVALID_VALUE');
        if (known.includes(other)) return;
        const options = Object.defineProperty({ converted: () => true }, other, { value: 1, enumerable: true });
        expect(outcome(() => share([1], options))).toBe('INVALID_OPTION');
      }),
      { numRuns: runs },
    );
  });
});

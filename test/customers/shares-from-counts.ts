import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion, type ShareOptions, type ShareResult } from '../../src/kernels/proportion/proportion.js';
import { runs } from '../runs.js';

/** A share from two counts under its names. */
type FromCounts = (counts: never, options?: ShareOptions) => ShareResult<string>;

/** The promises of a share that is concluded from counts: `part` of `whole`, both as the caller names them. */
export function describeShareFromCounts(metric: string, function_: FromCounts, part: string, whole: string): void {
  const share = (count: unknown, total: unknown, options?: ShareOptions) =>
    function_({ [part]: count, [whole]: total } as never, options);

  describe(`${function_.name} of { ${part}, ${whole} }`, () => {
    it('divides the part by the whole and bears the name of the metric', () => {
      fc.assert(
        fc.property(fc.nat(1e6), fc.nat(1e6), (a, b) => {
          const [count, total] = [Math.min(a, b), Math.max(a, b)];
          expect(share(count, total, { confidence: 0.9 })).toEqual({
            ...proportion({ count, total }, { confidence: 0.9 }),
            metric,
          });
        }),
        { numRuns: runs },
      );
    });

    it('refuses what is more than the whole, no count, or unknown, by the name of the function that was called', () => {
      const name = function_.name;
      expect(() => share(5, 3)).toThrow(`${name}: ${part} must be a whole number from 0 to ${whole}, 3; got 5`);
      expect(() => share(0.5, 3)).toThrow(`${name}: ${part} must be a whole number from 0`);
      expect(() => share(1, undefined)).toThrow(`${name}: ${whole} must be a whole number from 0`);
      expect(() => function_({ [part]: 1, [whole]: 2, other: 3 } as never)).toThrow(
        `${name}: unknown part "other"; known are ${part}, ${whole}`,
      );
      expect(() => function_([1, 2] as never)).toThrow(`${name}: `);
      expect(() => share(1, 2, { level: 0.9 } as object)).toThrow(`${name}: unknown option "level"`);
    });
  });
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyNumbers } from '../../src/breakdown/key-values.js';
import { runs } from '../runs.js';

it('numbers values as a Map would, whatever they are called', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '', '0', '1', '-0', '4294967295'),
  );
  const columns = fc.oneof(
    fc.array(texts),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.array(fc.boolean()),
  );
  fc.assert(
    fc.property(columns, (column) => {
      const numbers = keyNumbers('breakdown');
      const codes = (column as unknown[]).map((value, i) => numbers.of(value, `index ${i}`, i));
      const slow = new Map<unknown, number>();
      for (const value of column) if (!slow.has(value)) slow.set(value, slow.size);
      expect(codes).toEqual((column as unknown[]).map((value) => slow.get(value)));
      expect(numbers.ids).toEqual([...slow.keys()]);
    }),
    { numRuns: runs },
  );
});

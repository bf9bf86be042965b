import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadAmountOptions, readAmount } from '../../src/read/read-amount.js';
import { runs } from '../runs.js';

/** The slow twin: where a blank has digits, every text goes by the pattern. */
const slowly = (options: ReadAmountOptions) => readAmount<string>({ ...options, blank: ['no 1'] });

const separators = fc
  .record({
    decimal: fc.constantFrom('.', ','),
    group: fc.constantFrom(undefined, '.', ',', ' ', "'", '_'),
    grouping: fc.constantFrom(undefined, 'thousands', 'indian'),
    currency: fc.constantFrom(undefined, '$', '€', 'Rs.', ['$', 'US$', 'USD'], []),
  })
  .filter(({ decimal, group }) => decimal !== group) as fc.Arbitrary<ReadAmountOptions>;

/** Amounts as they are written, and what is nearly one. */
const texts = fc.oneof(
  fc.stringMatching(/^(€|\$|Rs\.|US\$|USD)? ?-?\d{1,3}([., '_]\d{3}){0,4}([.,]\d{1,4})?-? ?(€|\$|Rs\.|USD)?$/),
  fc.stringMatching(/^-?\d{1,20}([.,]\d{1,20})?( ?€)?$/),
  fc.string({
    unit: fc.constantFrom('0', '1', '00', '234', '.', ',', ' ', "'", '_', '-', '$', '€', '(', ')'),
    maxLength: 9,
  }),
);

describe('the fast way of readAmount', () => {
  it('reads what the pattern reads, to the last bit, and nothing else', () => {
    fc.assert(
      fc.property(separators, texts, (options, text) => {
        expect(readAmount<string>(options)(text)).toEqual(slowly(options)(text));
      }),
      { numRuns: runs * 5 },
    );
  });
});

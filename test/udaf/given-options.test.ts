import { describe, expect, it } from 'vitest';
import { givenOptions } from '../../src/udaf/given-options.js';

const read = (given?: unknown) => givenOptions('csat', given, 'scale confidence onInvalid');

describe('options as an engine gives them', () => {
  it.each([[undefined], [null], [''], ['{}'], ['null'], [{}], [{ confidence: null }], ['{"confidence":null}']])(
    '%j is none',
    (given) => {
      expect(read(given)).toEqual({});
    },
  );

  it('are the text of an object, or an object', () => {
    const options = { scale: { min: 1, max: 7 }, confidence: 0.9 };
    expect(read(JSON.stringify(options))).toEqual(options);
    expect(read(options)).toEqual(options);
  });

  it('of a row have nulls for what is not given, and BigInts', () => {
    expect(read({ scale: { min: 1n, max: 7n, step: null }, confidence: null })).toEqual({ scale: { min: 1, max: 7 } });
  });

  it.each([['{"confidence":0.9'], [2n ** 60n], [{ confidence: 2n ** 60n }], ['confidence=0.9']])(
    '%s is refused: no JSON',
    (given) => {
      expect(() => read(given)).toThrow(
        /^csat: options must be the text of a JSON object, such as {"confidence":0.9}; got /,
      );
    },
  );

  it.each([['[]'], ['5'], ['"score"'], [[]], [true]])('%j is refused: no object', (given) => {
    expect(() => read(given)).toThrow(/^csat: options must be an object; got /);
  });

  it.each(['{"confidense":0.9}', '{"__proto__":{"confidence":0.5}}', '{"constructor":1}'])(
    '%s is refused: not known',
    (given) => {
      expect(() => read(given)).toThrow(/^csat: unknown option ".*"; known are /);
      expect(({} as { confidence?: unknown }).confidence).toBeUndefined();
    },
  );
});

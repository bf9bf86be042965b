import { describe, expect, it } from 'vitest';
import { NO_PLACE, stepPart } from '../../../src/kernels/funnel/funnel-spec.js';
import { spec, words } from './funnel-words.js';

describe('funnelSpec', () => {
  it('knows by the first place of each name what a step waits for', () => {
    expect(spec({}, ['b', 'a', 'b', 1, '1'])).toMatchObject({
      order: 'ordered',
      entry: 'first',
      windowMs: null,
      asOf: null,
      onInvalid: 'throw',
      latestEntry: Infinity,
      otherPlace: NO_PLACE,
      wanted: [0, 1, 0, 3, 4],
      places: new Map<unknown, number>([
        ['b', 0],
        ['a', 1],
        [1, 3],
        ['1', 4],
      ]),
    });
  });

  it('puts events of no step after all others where they end an attempt', () => {
    expect(spec({ order: 'strict' }).otherPlace).toBe(3);
    expect(spec({ order: 'any' }).otherPlace).toBe(NO_PLACE);
  });

  it('knows from when on entrants are open, if anything is said of it', () => {
    expect(spec({ windowMs: 10, asOf: 100 }).latestEntry).toBe(90);
    expect(spec({ windowMs: 0, asOf: '1970-01-01T00:00:00.1Z' }).latestEntry).toBe(100);
    expect(spec({ windowMs: 10 }).latestEntry).toBe(Infinity);
    expect(spec({ asOf: 10 }).latestEntry).toBe(Infinity);
  });

  it('speaks in the words of the metric', () => {
    expect(() => spec({}, [null])).toThrow(
      'ownFunnel: whats[0] must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text)',
    );
    expect(() => spec({}, [])).toThrow('ownFunnel: whats must be two to 31 names; got Array(0)');
    expect(() => spec({}, new Array(2))).toThrow('ownFunnel: whats[0] must be');
    expect(() => spec({}, 'ab' as never)).toThrow('ownFunnel: whats must be an array of names');
    expect(() => spec({ onInvalid: 'skip' })).toThrow('ownFunnel: onInvalid must be');
  });
});

describe('stepPart', () => {
  it('takes names', () => {
    const { name, isSound } = stepPart(words);
    expect([name, isSound('a'), isSound(0), isSound(''), isSound(Number.NaN), isSound(true)]).toEqual([
      'what',
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

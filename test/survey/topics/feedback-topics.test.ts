import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackTopics } from '../../../src/survey/topics/feedback-topics.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame, outcome } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './feedback-topics.golden.json' with { type: 'json' };

describe('feedbackTopics', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    expectNearly(feedbackTopics(input.values), expected, tolerance);
  });

  it('says what is largest, and with which interval', () => {
    const result = feedbackTopics(['b', 'a', 'a', 'b'], { confidence: 0.9 });
    expect(result).toMatchObject({
      metric: 'feedback-topics',
      unit: 'fraction',
      value: 0.5,
      n: 4,
      missing: 0,
      invalid: 0,
      largest: 'a',
      interval: { method: 'goodman', confidence: 0.9 },
    });
    expect(result.interval).toEqual(result.topics[0]?.interval);
    expect(feedbackTopics([null])).toMatchObject({
      value: null,
      n: 0,
      missing: 1,
      interval: null,
      largest: null,
      topics: [],
    });
  });

  it('orders equal counts by name: numbers, then texts by code units', () => {
    const topics = ['é', 'b', 10, 'B', 9, '10', '__proto__'];
    expect(feedbackTopics(topics).topics.map((each) => each.class)).toEqual([9, 10, '10', 'B', '__proto__', 'b', 'é']);
  });

  it('agrees with a plain count, whatever the order of the items', () => {
    const items = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'constructor', 1, 2)));
    fc.assert(
      fc.property(items, fc.gen(), (topics, gen) => {
        const result = feedbackTopics(topics);
        assertPlain(result);
        const shuffled = gen(fc.shuffledSubarray, topics, { minLength: topics.length, maxLength: topics.length });
        expectSame(feedbackTopics(shuffled), result);
        const known = topics.filter((topic) => topic !== null);
        expect([result.n, result.missing]).toEqual([known.length, topics.length - known.length]);
        let before = Infinity;
        let sum = 0;
        for (const { class: topic, count, share, cumulated } of result.topics) {
          expect(count).toBe(known.filter((each) => each === topic).length);
          expect(count).toBeLessThanOrEqual(before);
          before = count;
          sum += count;
          expect([share, cumulated]).toEqual([count / known.length, sum / known.length]);
        }
        if (known.length > 0) expect(result.topics.at(-1)?.cumulated).toBe(1);
        expect(new Set(result.topics.map((each) => each.class)).size).toBe(result.topics.length);
      }),
      { numRuns: runs },
    );
  });

  it('takes rows, numbers in arrays of any memory and codes for none', () => {
    const rows = [{ about: 'a' }, { about: null }, { about: 'b' }, { about: 'a' }];
    expectSame(feedbackTopics(rows, { topic: (row) => row.about }), feedbackTopics(['a', null, 'b', 'a']));
    expectSame(feedbackTopics(Float64Array.of(1, NaN, 1)), feedbackTopics([1, null, 1]));
    expectSame(feedbackTopics(Int32Array.of(1, -1, 1), { missingValue: -1 }), feedbackTopics([1, null, 1]));
  });

  it('reads rows that stand for many items', () => {
    const rows = [
      { about: 'a', many: 3 },
      { about: 'b', many: 1n },
      { about: null, many: 4 },
      { about: 'none', many: 2 },
      { about: 'b', many: null },
      { about: '', many: 0 },
    ];
    const read = { topic: 'about', count: 'many' } as const;
    const result = feedbackTopics(rows, read);
    expect(result).toMatchObject({ n: 6, missing: 5, value: 0.5 });
    expect(result.topics.map((each) => [each.class, each.count])).toEqual([
      ['a', 3],
      ['none', 2],
      ['b', 1],
    ]);
    const coded = feedbackTopics(
      [
        { about: 9, many: 2 },
        { about: 1, many: 1 },
      ],
      { ...read, missingValue: 9 },
    );
    expect(coded).toMatchObject({ n: 1, missing: 2 });
    const bad = [
      { about: '', many: 2 },
      { about: 'a', many: 0.5 },
    ];
    expect(feedbackTopics(bad, { ...read, onInvalid: 'count' })).toMatchObject({
      invalid: 3,
      reasons: { 'count-not-a-count': 1, 'topic-not-a-class': 2 },
    });
    expect(() => feedbackTopics(bad, read)).toThrow('got "" at row 0, reader topic');
    expect(() => feedbackTopics(rows, { ...read, topic: 'topic' as 'about' })).toThrow(
      expect.objectContaining({ code: 'NOTHING_READ', details: { name: 'topic', rows: 4 } }),
    );
    expect(outcome(() => feedbackTopics(rows, { ...read, topic: undefined as never }))).toBe('INVALID_OPTION');
    const most = [
      { about: 'a', many: 2 ** 53 - 1 },
      { about: 'b', many: 1 },
    ];
    expect(() => feedbackTopics(most, read)).toThrow('counts add up to more than 2^53 - 1');
  });

  it('says what was expected, what came and where', () => {
    expect(() => feedbackTopics(['a', ''])).toThrow(
      'feedbackTopics: topic must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at index 1',
    );
    expect(() => feedbackTopics([{ about: ['a'] }], { topic: (row) => row.about as never })).toThrow(
      'got Array(1) at row 0, reader topic',
    );
    expect(feedbackTopics(['a', '', true as never], { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 2 });
    expect(() => feedbackTopics('delivery')).toThrow('feedbackTopics: values must be a list of topics; got "delivery"');
    expect(
      otherwise('INVALID_VALUE', {
        none: () => feedbackTopics(null as never),
        counts: () => feedbackTopics({ delivery: 5 } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        reader: () => feedbackTopics([], { topic: 7 } as never),
        unknown: () => feedbackTopics([], { by: 1 } as never),
        confidence: () => feedbackTopics([], { confidence: 1 }),
        onInvalid: () => feedbackTopics([], { onInvalid: 'skip' as never }),
      }),
    ).toEqual([]);
  });
});

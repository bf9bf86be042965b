import { describe, expect, it } from 'vitest';
import { type OneTouchRateRowOptions, oneTouchRate } from '../../../src/service/resolution/one-touch-rate.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame, outcome } from '../../laws.js';

interface Case {
  readonly replies?: unknown;
  readonly solved?: unknown;
}
const rateOf = (cases: Iterable<Case>, options?: object) =>
  oneTouchRate(cases, {
    agentReplies: (row: Case) => row.replies,
    solved: (row: Case) => row.solved,
    ...options,
  } as OneTouchRateRowOptions<Case>);
const cases = [
  { replies: 0, solved: true },
  { replies: 1, solved: 1 },
  { replies: 1, solved: true },
  { replies: 2, solved: true },
  { replies: 1, solved: false },
];
const definition = 'exactly-one';

describe('oneTouchRate', () => {
  it('takes fewer than two replies, none at all among them, as Zendesk Explore does', () => {
    expect(rateOf(cases)).toMatchObject({
      metric: 'one-touch-rate',
      unit: 'fraction',
      value: 0.75,
      n: 4,
      count: 3,
      missing: 0,
      invalid: 0,
      definition: 'zendesk-explore',
      noReply: 1,
      oneReply: 2,
      unsolved: 1,
      interval: { method: 'wilson', confidence: 0.95 },
    });
  });

  it('leaves cases without a reply of an agent out of the numerator by name (FB26)', () => {
    expect(rateOf(cases, { definition })).toMatchObject({ value: 0.5, n: 4, count: 2, noReply: 1, definition });
    // who replied is for the reader to say: here two replies of a bot and one of a person
    const authors = [['bot', 'bot', 'agent']];
    const people = (row: string[]) => row.filter((author) => author === 'agent').length;
    expect(oneTouchRate(authors, { agentReplies: people, solved: () => true, definition }).value).toBe(1);
  });

  it('gives the same from counts', () => {
    const counts = { noReply: 1, oneReply: 2, solved: 4, unsolved: 1 };
    expectSame(oneTouchRate(counts), rateOf(cases));
    expectSame(
      oneTouchRate(counts, { definition, confidence: 0.8 }),
      rateOf(new Set(cases), { definition, confidence: 0.8 }),
    );
    expect(oneTouchRate({ noReply: 0, oneReply: 1, solved: 1 }).unsolved).toBe(0);
  });

  it('counts unknown cases as missing, and looks at nothing of unsolved ones', () => {
    expect(rateOf([{ replies: 1, solved: true }, { replies: 1 }, { solved: true }, { solved: 0 }])).toMatchObject({
      value: 1,
      n: 1,
      missing: 2,
      unsolved: 1,
    });
  });

  it('has no rate without solved cases, which is not a rate of 0', () => {
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null });
    expect(rateOf([{ replies: 5, solved: true }])).toMatchObject({ value: 0, n: 1 });
    assertPlain(oneTouchRate({ noReply: -0, oneReply: -0, solved: -0, unsolved: -0 }));
  });

  it('says what was expected, what came and where', () => {
    expect(() => rateOf([{ replies: -1, solved: true }])).toThrow(
      'oneTouchRate: agentReplies must be a whole number from 0 to 2^53 - 1; got -1 at row 0, reader agentReplies',
    );
    expect(() => rateOf([{ replies: 1, solved: 'closed' }])).toThrow(
      'solved must be true, false, 1 or 0; got "closed"',
    );
    const mixed = [...cases, { replies: 0.5, solved: true }, { replies: 1, solved: 7 }];
    expect(rateOf(mixed, { onInvalid: 'count' })).toMatchObject({ value: 0.75, invalid: 2 });
    const counts = { noReply: 1, oneReply: 2, solved: 3 };
    expect(
      otherwise('INVALID_VALUE', {
        'unknown count': () => oneTouchRate({ ...counts, open: 1 } as never),
        'no rows': () => rateOf(null as never),
        columns: () => rateOf({ replies: [1], solved: [1] } as never),
        'more than solved': () => oneTouchRate({ ...counts, noReply: 2 }),
        'more than solved, the other way': () => oneTouchRate({ ...counts, noReply: 2 }, { definition }),
        fraction: () => oneTouchRate({ ...counts, oneReply: 0.5 }),
        none: () => oneTouchRate(null as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => rateOf([], { definition: 'one' }),
        unknown: () => rateOf([], { replies: 1 }),
        'no reader': () => rateOf([], { solved: undefined }),
        'no options': () => oneTouchRate([], undefined as never),
        'unknown option': () => oneTouchRate(counts, { onInvalid: 'count' } as never),
      }),
    ).toEqual([]);
  });
});

describe('oneTouchRate of data as it comes', () => {
  const readers = { solved: 'solved', agentReplies: 'replies' } as never;
  it('asks for the replies of solved cases alone', () => {
    expect(oneTouchRate([{ solved: false }], readers)).toMatchObject({ unsolved: 1, n: 0 });
    expect(outcome(() => oneTouchRate([{ solved: false }, { solved: true }], readers))).toBe('NOTHING_READ');
    expect(outcome(() => oneTouchRate([{ solved: null, replies: 1 }, { replies: 2 }], readers))).toBe('none');
    expect(outcome(() => oneTouchRate([{ replies: 2 }], readers))).toBe('NOTHING_READ');
  });

  it('takes flags and counts as BigInt', () => {
    expect(oneTouchRate([{ solved: 1n, replies: 1n }], readers)).toMatchObject({ oneReply: 1, n: 1 });
    expect(outcome(() => oneTouchRate([{ solved: 1n, replies: 2n ** 60n }], readers))).toBe('INVALID_VALUE');
  });
});

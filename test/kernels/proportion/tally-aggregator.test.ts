import { describe, expect, it } from 'vitest';
import { type LeftOut, LeftOutCount } from '../../../src/core/left-out.js';
import { readParts } from '../../../src/core/reading.js';
import {
  TallyAggregator,
  type TallyCounts,
  type TallyState,
} from '../../../src/kernels/proportion/tally-aggregator.js';
import { outcome } from '../../laws.js';

interface Answer {
  readonly yes: boolean | null;
}
interface AnswerState extends TallyState<'answers'> {
  readonly limits: readonly number[];
  readonly yes: number;
  readonly no: number;
}

function count(
  source: unknown,
  reading: Readonly<Record<string, unknown>>,
): readonly [TallyCounts<'yes' | 'no'>, LeftOut] {
  const counts = { yes: 0, no: 0 };
  const left = new LeftOutCount();
  readParts('answers', source, { required: ['yes'] }, reading, (index, yes) => {
    if (yes == null) left.missing++;
    else if (typeof yes !== 'boolean') left.refuse(index, 'yes', 'not-a-flag');
    else counts[yes ? 'yes' : 'no']++;
  });
  return [counts, left];
}

class Answers extends TallyAggregator<'answers', 'yes' | 'no', Answer, AnswerState, object, { readonly n: number }> {
  constructor(
    limits: readonly number[] = [1],
    comparable?: (config: Record<string, unknown>) => Record<string, unknown>,
  ) {
    super({
      kind: 'answers',
      config: { limits },
      ...(comparable && { comparable }),
      onInvalid: 'count',
      parts: ['yes'],
      count,
      conclude: ({ yes, no }) => ({ n: yes + no }),
    });
  }
  addColumns(columns: { readonly yes: unknown }, options?: { readonly missingValue?: number }): this {
    return this.countColumns(columns, options);
  }
}

const filled = () => new Answers().addAll([{ yes: true }, { yes: false }, { yes: true }, null, { yes: 'x' } as never]);

describe('TallyAggregator', () => {
  it('counts one outcome per case', () => {
    expect(filled().toJSON()).toEqual({
      kind: 'answers',
      version: 1,
      limits: [1],
      onInvalid: 'count',
      missing: 1,
      invalid: 1,
      reasons: { 'yes-not-a-flag': 1 },
      yes: 2,
      no: 1,
    });
    expect(filled().result()).toEqual({ n: 3 });
  });

  it('keeps what it hands out apart from what it holds', () => {
    const made = new Answers();
    (made.toJSON().limits as number[]).push(2);
    expect(made.toJSON().limits).toEqual([1]);
  });

  it('takes back what was added, and nothing else', () => {
    const made = filled().remove({ yes: true }).remove(null);
    expect(made.toJSON()).toMatchObject({ missing: 0, yes: 1 });
    const before = JSON.stringify(made);
    expect(() => made.remove(undefined)).toThrow('answers: cannot remove what was never added');
    expect(outcome(() => made.remove(null))).toBe('INVALID_STATE');
    expect(JSON.stringify(made)).toBe(before);
  });

  it('merges what counts the same, as its kind compares', () => {
    const state = filled().toJSON();
    const reasons = { 'yes-not-a-flag': 3 };
    expect(filled().merge(state).merge(filled()).toJSON()).toMatchObject({ yes: 6, missing: 3, invalid: 3, reasons });
    expect(() => new Answers([2]).merge(state)).toThrow('answers: limits.0 is 2 here, 1 in the other state');
    const ofAnyLimit = new Answers([2], ({ limits, ...others }) => others);
    expect(ofAnyLimit.merge(state).toJSON()).toMatchObject({ limits: [2], yes: 2 });
    expect(outcome(() => new Answers().merge({ ...state, version: 2 as never }))).toBe('STATE_VERSION');
    expect(outcome(() => new Answers().merge({ ...state, kind: 'others' as never }))).toBe('STATE_MISMATCH');
    expect(outcome(() => new Answers().merge({ ...state, yes: -1 }))).toBe('INVALID_STATE');
    expect(new Answers().merge({ ...state, yes: -0 }).toJSON().yes).toBe(0);
  });

  it('takes reasons back, and wants those of a state to add up', () => {
    const bad = { yes: 'x' } as never;
    expect(filled().remove(bad).toJSON()).toMatchObject({ invalid: 0, reasons: {} });
    const state = filled().toJSON();
    (state.reasons as Record<string, number>)['yes-not-a-flag'] = 7;
    expect(filled().toJSON().reasons).toEqual({ 'yes-not-a-flag': 1 });
    expect(() => new Answers().merge(state)).toThrow('answers: reasons in a state must add up to invalid');
    const other = { ...filled().toJSON(), reasons: { 'yes-unreadable': 1 } };
    expect(() => new Answers().merge(other).remove(bad)).toThrow('cannot remove what was never added');
  });

  it('counts up to what can be counted', () => {
    const most = { ...new Answers().toJSON(), yes: Number.MAX_SAFE_INTEGER - 1 };
    const full = new Answers().merge(most).add({ yes: false });
    expect(() => full.add({ yes: true })).toThrow('answers: counts are too large');
    expect(() => full.add({ yes: false })).toThrow('answers: counts are too large');
    expect(full.toJSON()).toMatchObject({ yes: Number.MAX_SAFE_INTEGER - 1, no: 1 });
  });

  it('counts columns with a missing code, and takes no other option with them', () => {
    const made = new Answers()
      .addColumns({ yes: [true, null] })
      .addColumns({ yes: Int8Array.of(9) }, { missingValue: 9 });
    expect(made.toJSON()).toMatchObject({ yes: 1, missing: 2 });
    expect(outcome(() => made.addColumns({ yes: [] }, { asOf: 5 } as never))).toBe('INVALID_OPTION');
  });

  it('refuses what is no case', () => {
    expect(() => new Answers().addAll(5 as never)).toThrow('answers: cases must be iterable; got 5');
    expect(() => new Answers().add(5 as never)).toThrow('answers: an event must be an object with yes; got 5');
  });

  it('wants every field of a state and no other', () => {
    const state = filled().toJSON();
    for (const field of ['limits', 'onInvalid', 'missing', 'invalid', 'reasons', 'yes', 'no']) {
      const lacking = { ...state, [field]: undefined } as never;
      expect(() => new Answers().merge(lacking)).toThrow(`answers: the state lacks ${field}`);
    }
    expect(() => new Answers().merge({ ...state, maybe: 1 } as never)).toThrow('unknown field "maybe"');
    expect(() => new Answers().merge({ ...state, onInvalid: 'skip' } as never)).toThrow('onInvalid must be');
  });

  it('says so when it is called behind a Proxy, and stays as it was', () => {
    const answers = filled();
    const before = JSON.stringify(answers);
    const behind = new Proxy(answers, {});
    const calls: (() => unknown)[] = [
      () => behind.add({ yes: true }),
      () => behind.addAll([]),
      () => behind.addColumns({ yes: [true] }),
      () => behind.remove({ yes: true }),
      () => behind.merge(filled()),
      () => behind.result(),
      () => behind.toJSON(),
    ];
    for (const call of calls) expect(call).toThrow('Aggregator: called on something else than the object itself');
    expect(JSON.stringify(answers)).toBe(before);
  });
});

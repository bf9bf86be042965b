import { describe, expect, it } from 'vitest';
import { Aggregator, restored, stateOf } from '../../src/core/aggregator.js';
import { CxMetricsError } from '../../src/core/errors.js';
import { type AggregatorState, countOf, readState } from '../../src/core/state.js';
import { outcome } from '../laws.js';

interface TallyState extends AggregatorState<'tally', 1> {
  readonly limit: number;
  readonly n: number;
}

/** The smallest aggregator there can be. */
class Tally extends Aggregator<number, TallyState, object, object> {
  #n = 0;

  constructor(readonly limit: number) {
    super();
    if (limit < 1) throw new CxMetricsError('INVALID_OPTION', `tally: limit must be at least 1; got ${limit}`);
  }

  add(_: number): this {
    this.#n++;
    return this;
  }

  addAll(values: Iterable<number>): this {
    for (const value of values) this.add(value);
    return this;
  }

  merge(other: { toJSON(): TallyState } | TallyState): this {
    this.#n += readState('tally', 1, { limit: this.limit }, { n: countOf }, stateOf('tally', other)).n;
    return this;
  }

  result(): object {
    return { metric: 'tally', value: this.#n === 0 ? null : this.#n / 2, n: this.#n };
  }

  toJSON(): TallyState {
    return { kind: 'tally', version: 1, limit: this.limit, n: this.#n };
  }
}

describe('Aggregator', () => {
  it('shows itself as metric, value and n', () => {
    expect(String(new Tally(1).addAll([1, 2, 3]))).toBe('tally: 1.5 (n = 3)');
    expect(`${new Tally(1)}`).toBe('tally: null (n = 0)');
  });
});

describe('stateOf', () => {
  it('asks whatever can tell its state, which need not be a class of this copy', () => {
    const foreign = {
      secret: 7,
      toJSON() {
        return { kind: 'tally', n: this.secret };
      },
    };
    expect(stateOf('tally', foreign)).toEqual({ kind: 'tally', n: 7 });
    expect(stateOf('tally', new Tally(3).add(1))).toEqual({ kind: 'tally', version: 1, limit: 3, n: 1 });
  });

  it('takes anything else as the state itself', () => {
    const state = { kind: 'tally', toJSON: 'not a function' };
    expect(stateOf('tally', state)).toBe(state);
    for (const other of [null, undefined, 5, 'text']) expect(stateOf('tally', other)).toBe(other);
  });

  it('refuses an aggregator behind a Proxy, and passes on what others throw', () => {
    expect(() => new Tally(3).merge(new Proxy(new Tally(3).add(1), {}) as never)).toThrow(
      'tally: merge was given something else than the object itself, such as a Proxy of a reactive store; hand over the object itself',
    );
    for (const thrown of [null, new TypeError('mine'), new Error('private')]) {
      const toJSON = () => {
        throw thrown;
      };
      let caught: unknown = 'nothing';
      try {
        stateOf('tally', { toJSON });
      } catch (error) {
        caught = error;
      }
      expect(caught).toBe(thrown);
    }
  });
});

describe('restored', () => {
  const make = (state: TallyState) => new Tally(state.limit);
  const state: TallyState = Object.freeze({ kind: 'tally', version: 1, limit: 4, n: 9 });

  it('makes a new aggregator of the stored configuration and merges the counts', () => {
    const tally = restored('tally', state, make);
    expect(tally.toJSON()).toEqual(state);
    expect(tally.add(1).toJSON().n).toBe(10);
  });

  it('refuses another kind before anything is made of it', () => {
    let made = 0;
    const count = (fields: TallyState) => {
      made++;
      return make(fields);
    };
    for (const other of [{ ...state, kind: 'nps' }, {}, null, undefined, 7, 'tally']) {
      expect(outcome(() => restored('tally', other as never, count))).toBe('STATE_MISMATCH');
    }
    expect(made).toBe(0);
  });

  it('calls a configuration that no constructor takes damage of the state', () => {
    expect(() => restored('tally', { ...state, limit: 0 }, make)).toThrow(
      expect.objectContaining({
        code: 'INVALID_STATE',
        message: 'tally: damaged state: limit must be at least 1; got 0',
        details: { field: 'config' },
      }),
    );
  });

  it('lets through what merging refuses', () => {
    expect(outcome(() => restored('tally', { ...state, version: 2 as never }, make))).toBe('STATE_VERSION');
    expect(outcome(() => restored('tally', { ...state, n: -1 }, make))).toBe('INVALID_STATE');
    expect(() => restored('tally', { ...state, n: -1 }, make)).toThrow(
      'tally: n must be a whole number from 0 to 2^53 - 1; got -1 in a state',
    );
  });
});

import { fail, refuse, show } from '../../core/errors.js';
import { ID_TEXT, idOf } from '../../core/ids.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../../core/instant.js';
import { type LeftOut, LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf } from '../../core/options.js';
import { isCount, plain, COUNT as WHOLE } from '../../core/plain-number.js';
import { assertRead, placeOf } from '../../core/reading.js';
import { type Fault, faultOf } from '../../core/unreadable.js';

/** A kind of value: what it must be, and how it is read; `null` where a value is none. */
export interface Kind<Value> {
  readonly expected: string;
  readonly read: (value: unknown) => Value | null;
  /** What is wrong with a value that is none, unless its reader says so. */
  readonly fault: Fault;
  /** What came instead, for messages. @defaultValue as any value is shown */
  readonly show?: (value: unknown) => string;
}

/** What tells customers, channels or segments apart. */
export type Key = string | number;

/** A text that is not empty, or a number that a double holds exactly: `1` and `'1'` are two. */
export const KEY: Kind<Key> = { expected: ID_TEXT, fault: 'not-an-id', read: idOf };

/** Read as 1 or 0. */
export const FLAG: Kind<number> = {
  expected: 'true, false, 1 or 0',
  fault: 'not-a-flag',
  read: (given) => {
    const value = plain(given);
    return typeof value === 'boolean' || value === 0 || value === 1 ? Number(value) + 0 : null;
  },
};

export const COUNT: Kind<number> = {
  expected: WHOLE,
  fault: 'not-a-count',
  read: (given) => {
    const value = plain(given);
    return isCount(value) ? value + 0 : null;
  },
};

/** 2^-400 to 2^400, or 0: what squares and products of sums can hold. */
export const QUANTITY: Kind<number> = {
  expected: '0 or a number from 2^-400 to 2^400',
  fault: 'out-of-range',
  read: (given) => {
    const value = plain(given);
    const isIn = typeof value === 'number' && value >= 3.8725919148493183e-121 && value <= 2.5822498780869086e120;
    return isIn || value === 0 ? value + 0 : null;
  },
};

/** 1e17 is above the time between the first and the last instant, and far below where sums of squares could overflow. */
export const DURATION: Kind<number> = {
  expected: 'milliseconds from 0 to 1e17',
  fault: 'out-of-range',
  read: (given) => {
    const value = plain(given);
    return typeof value === 'number' && value >= 0 && value <= 1e17 ? value + 0 : null;
  },
};

export const INSTANT: Kind<number> = {
  expected: INSTANT_TEXT,
  fault: 'not-an-instant',
  show: showInstant,
  read: (value) => {
    const instant = instantOf(value);
    return Number.isNaN(instant) ? null : instant;
  },
};

/** An option of some kind, checked. */
export function optionOf<Value>(metric: string, { expected, read }: Kind<Value>, name: string, value: unknown): Value {
  return read(value) ?? refuse(metric, name, expected, value);
}

/** Stands for a source of values, which are called by their index. */
export const VALUES = 'values';

/** What the rows (or columns) of one call lack, counted, and what they hold wrongly: refused, or counted too. */
export class RowTally {
  /** How many the row that is being read stands for. */
  times = 1;
  readonly #left = new LeftOutCount();
  readonly #metric: string;
  readonly #source: unknown;
  readonly #onInvalid: InvalidPolicy;
  /** By part: rows that end with it, and those of them in which it was `undefined`. */
  #ends: Map<string, { rows: number; undefineds: number }> | undefined;

  /** The source is for messages: rows, columns, or `VALUES` where its items are what is read. */
  constructor(metric: string, source: unknown, onInvalid: InvalidPolicy | undefined) {
    this.#metric = metric;
    this.#source = source;
    this.#onInvalid = policyOf(metric, onInvalid);
  }

  get missing(): number {
    return this.#left.missing;
  }

  /** The row lacks a part that was not asked for by itself. */
  lack(): void {
    this.#left.missing += this.times;
  }

  get invalid(): number {
    return this.#left.invalid;
  }

  /** What a result says of the rows that were left out. */
  get leftOut(): LeftOut {
    return leftOutOf(this.#left);
  }

  /** A part of a row, read; `null` when it is missing or invalid, and the row is done with. */
  read<Value>(kind: Kind<Value>, name: string, value: unknown, index: number): Value | null {
    if (value == null) {
      this.lack();
      this.#end(name, value === undefined);
      return null;
    }
    return kind.read(value) ?? this.refuse(name, kind.expected, value, index, kind.fault, kind.show);
  }

  /** The row is invalid. */
  refuse(name: string, expected: string, got: unknown, index: number, fault: Fault, shown = show): null {
    if (this.#onInvalid === 'throw') {
      const place = this.#source === VALUES ? `index ${index}` : placeOf(this.#source, name, index);
      fail('INVALID_VALUE', this.#metric, `${name} must be ${expected}; got ${shown(got)} at ${place}`, {
        index,
      });
    }
    this.#left.refuse(index, name, faultOf(got, fault), this.times);
    this.#end(name, false);
    return null;
  }

  /**
   * All `rows` have been read, part by part in the order of `names` as far as each was valid: refuses a part that was `undefined`
   * wherever it was reached.
   */
  end(rows: number, names: readonly string[]): void {
    let reached = rows;
    for (const name of names) {
      const ended = this.#ends?.get(name);
      if (!ended) continue;
      assertRead(this.#metric, this.#source, name, ended.undefineds, reached);
      reached -= ended.rows;
    }
  }

  #end(name: string, isUndefined: boolean): void {
    this.#ends ??= new Map();
    const ended = this.#ends.get(name) ?? { rows: 0, undefineds: 0 };
    this.#ends.set(name, { rows: ended.rows + 1, undefineds: ended.undefineds + Number(isUndefined) });
  }
}

import { fail, refuse, show } from '../../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../../core/instant.js';
import { type InvalidPolicy, policyOf } from '../../core/options.js';
import { placeOf } from '../../core/reading.js';
import { isCount, COUNT as WHOLE } from '../../core/state.js';

/** A kind of value: what it must be, and how it is read; `null` where a value is none. */
export interface Kind<Value> {
  readonly expected: string;
  readonly read: (value: unknown) => Value | null;
  /** What came instead, for messages. @defaultValue as any value is shown */
  readonly show?: (value: unknown) => string;
}

/** What tells customers, channels or segments apart. */
export type Key = string | number;

/** A text that is not empty, or a finite number: `1` and `'1'` are two. */
export const KEY: Kind<Key> = {
  expected: 'a text that is not empty or a finite number',
  read: (value) => {
    if (typeof value === 'string') return value === '' ? null : value;
    // "+ 0" turns -0 into 0
    return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
  },
};

/** Read as 1 or 0. */
export const FLAG: Kind<number> = {
  expected: 'true, false, 1 or 0',
  read: (value) => (typeof value === 'boolean' || value === 0 || value === 1 ? Number(value) + 0 : null),
};

export const COUNT: Kind<number> = {
  expected: WHOLE,
  read: (value) => (isCount(value) ? value + 0 : null),
};

/** 2^-400 to 2^400, or 0: what squares and products of sums can hold. */
export const QUANTITY: Kind<number> = {
  expected: '0 or a number from 2^-400 to 2^400',
  read: (value) =>
    value === 0 || (typeof value === 'number' && value >= 3.8725919148493183e-121 && value <= 2.5822498780869086e120)
      ? value + 0
      : null,
};

/** 1e17 is above the time between the first and the last instant, and far below where sums of squares could overflow. */
export const DURATION: Kind<number> = {
  expected: 'milliseconds from 0 to 1e17',
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 1e17 ? value + 0 : null),
};

export const INSTANT: Kind<number> = {
  expected: INSTANT_TEXT,
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
  missing = 0;
  invalid = 0;
  readonly #metric: string;
  readonly #source: unknown;
  readonly #onInvalid: InvalidPolicy;

  /** The source is for messages: rows, columns, or `VALUES` where its items are what is read. */
  constructor(metric: string, source: unknown, onInvalid: InvalidPolicy | undefined) {
    this.#metric = metric;
    this.#source = source;
    this.#onInvalid = policyOf(metric, onInvalid);
  }

  /** A part of a row, read; `null` when it is missing or invalid, and the row is done with. */
  read<Value>(kind: Kind<Value>, name: string, value: unknown, index: number): Value | null {
    if (value == null) {
      this.missing++;
      return null;
    }
    return kind.read(value) ?? this.refuse(name, kind.expected, value, index, kind.show);
  }

  /** The row is invalid. */
  refuse(name: string, expected: string, got: unknown, index: number, shown = show): null {
    if (this.#onInvalid === 'throw') {
      const place = this.#source === VALUES ? `index ${index}` : placeOf(this.#source, name, index);
      fail('INVALID_VALUE', this.#metric, `${name} must be ${expected}; got ${shown(got)} at ${place}`, {
        index,
      });
    }
    this.invalid++;
    return null;
  }
}

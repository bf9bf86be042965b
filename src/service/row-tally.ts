import { CxMetricsError, refuse } from '../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../core/instant.js';
import { type InvalidPolicy, policyOf } from '../core/options.js';
import { placeOf } from '../core/reading.js';
import { isCount } from '../core/state.js';

/** A kind of value, read as a number; NaN where it is none. */
export interface Kind {
  readonly expected: string;
  readonly read: (value: unknown) => number;
}

/** Read as 1 or 0. */
export const FLAG: Kind = {
  expected: 'true, false, 1 or 0',
  read: (value) => (typeof value === 'boolean' || value === 0 || value === 1 ? Number(value) : NaN),
};

export const COUNT: Kind = {
  expected: 'a whole number from 0',
  // "+ 0" turns -0 into 0
  read: (value) => (isCount(value) ? value + 0 : NaN),
};

/** 1e17 is above the time between the first and the last instant, and far below where sums of squares could overflow. */
export const DURATION: Kind = {
  expected: 'milliseconds from 0 to 1e17',
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 1e17 ? value + 0 : NaN),
};

export const INSTANT: Kind = { expected: INSTANT_TEXT, read: instantOf };

/** An option of some kind, checked. */
export function optionOf(metric: string, { expected, read }: Kind, name: string, value: unknown): number {
  const number = read(value);
  if (Number.isNaN(number)) refuse(metric, name, expected, value);
  return number;
}

/** What the rows (or columns) of one call lack, counted, and what they hold wrongly: refused, or counted too. */
export class RowTally {
  missing = 0;
  invalid = 0;
  readonly #metric: string;
  readonly #source: unknown;
  readonly #onInvalid: InvalidPolicy;

  constructor(metric: string, source: unknown, onInvalid: InvalidPolicy | undefined) {
    this.#metric = metric;
    this.#source = source;
    this.#onInvalid = policyOf(metric, onInvalid);
  }

  /** A part of a row as a number; `null` when it is missing or invalid, and the row is done with. */
  read({ expected, read }: Kind, name: string, value: unknown, index: number): number | null {
    if (value == null) {
      this.missing++;
      return null;
    }
    const number = read(value);
    return Number.isNaN(number) ? this.refuse(name, expected, value, index) : number;
  }

  /** The row is invalid. */
  refuse(name: string, expected: string, got: unknown, index: number): null {
    if (this.#onInvalid === 'throw') {
      const place = placeOf(this.#source, name, index);
      const text = `${this.#metric}: ${name} must be ${expected}; got ${showInstant(got)} at ${place}`;
      throw new CxMetricsError('INVALID_VALUE', text, { index });
    }
    this.invalid++;
    return null;
  }
}

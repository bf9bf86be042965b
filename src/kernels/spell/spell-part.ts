import { NEVER } from '../../core/instant.js';
import { INSTANT, type RowTally } from '../proportion/row-tally.js';

/** What a spell has beside customer, start and end: the end of its term, or an amount. It is kept as a number. */
export interface SpellPart {
  /** Name of the reader, column or field. */
  readonly name: string;
  /** Whether rows that lack it are missing, and columns that lack it refused. */
  readonly isRequired: boolean;
  /** What a row brings, as a number; `null` when it is missing or invalid, and counted as such. */
  readonly read: (tally: RowTally, value: unknown, start: number, index: number) => number | null;
  /** Whether a number out of a state can be one; `Infinity` stands for none. */
  readonly isPossible: (value: number, start: number) => boolean;
}

/** What an end of a term is not, for error texts. */
const TERMS = 'before the year 9999 (null says that there is no term)';

/** When the current term of a spell ends; `Infinity` where it has none. */
export const TERM: SpellPart = {
  name: 'renewsAt',
  isRequired: false,
  read: (tally, value, start, index) => {
    if (value == null) return Infinity;
    const term = tally.read(INSTANT, 'renewsAt', value, index);
    if (term !== null && term < start) {
      return tally.refuse('renewsAt', 'not before startedAt', value, index, 'too-early');
    }
    const isNone = term !== null && term >= NEVER;
    return isNone ? tally.refuse('renewsAt', TERMS, value, index, 'not-an-instant') : term;
  },
  isPossible: (value, start) =>
    value >= start && (value === Infinity || (value < NEVER && INSTANT.read(value) !== null)),
};

import type { CxMetricsErrorCode } from '../../core/errors.js';
import { NEVER } from '../../core/instant.js';
import type { FieldReader } from '../../core/state.js';
import { INSTANT, type RowTally } from '../proportion/row-tally.js';

/** What a spell has beside customer, start and end: the end of its term, or what it is worth. It is kept as a number. */
export interface SpellPart {
  /** Readers, columns or fields without which rows are missing, and columns refused. */
  readonly required: readonly string[];
  /** Those that rows and columns may lack. */
  readonly optional: readonly string[];
  /** Reads the parts of one call. */
  readonly reader: (metric: string, source: unknown, tally: RowTally) => PartReader;
  /** Whether a number out of a state can be one; `Infinity` stands for none. */
  readonly isPossible: (value: number, start: number) => boolean;
}

/** Reads the parts of one call. */
export interface PartReader {
  /** What a row brings, as a number; `null` when it is missing or invalid, and counted as such. */
  read(start: number, index: number, first: unknown, second: unknown, third: unknown): number | null;
  /** Currency of what has been read; `undefined` before the first amount, and where there is no money. */
  readonly currency?: string | null | undefined;
}

/** What states of amounts hold beside the spells: their one currency. */
export interface PartMoney {
  readonly currency: FieldReader<string | null>;
  /** Refuses what is of another currency. */
  readonly unite: (metric: string, here: string | null, there: string | null, code: CxMetricsErrorCode) => void;
}

/** What an end of a term is not, for error texts. */
const TERMS = 'before the year 9999 (null says that there is no term)';

/** When the current term of a spell ends; `Infinity` where it has none. */
export const TERM: SpellPart = {
  required: [],
  optional: ['renewsAt'],
  reader: (_, __, tally) => ({
    read: (start, index, value) => {
      if (value == null) return Infinity;
      const term = tally.read(INSTANT, 'renewsAt', value, index);
      if (term !== null && term < start) {
        return tally.refuse('renewsAt', 'not before startedAt', value, index, 'too-early');
      }
      const isNone = term !== null && term >= NEVER;
      return isNone ? tally.refuse('renewsAt', TERMS, value, index, 'not-an-instant') : term;
    },
  }),
  isPossible: (value, start) =>
    value >= start && (value === Infinity || (value < NEVER && INSTANT.read(value) !== null)),
};

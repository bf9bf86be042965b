import type { PeriodGrain } from '../../calendar/periods/period-days.js';
import { fail } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import { placeOf } from '../../core/reading.js';
import type { Kind, RowTally } from '../proportion/row-tally.js';
import type { PartReader, SpellPart } from './spell-part.js';

/**
 * For how long a price pays: a period, or an ISO 8601 duration of whole days, weeks, months or years, such as `'P2W'` or `'P18M'`.
 *
 * @category Options
 * @since 0.1.0
 */
export type BilledInterval = PeriodGrain | `P${number}${'D' | 'W' | 'M' | 'Y'}`;

/** How prices are brought to a month, whatever the days: as Lago documents it, and with a day of a year of 365. */
export const PER_MONTH = 'year/12, half-year/6, quarter/3, week*52/12, day*365/12';

/** By how much a price is multiplied, and by what the product is divided. */
type Fraction = readonly [times: number, over: number];

const FRACTIONS: Readonly<Record<string, Fraction>> = {
  day: [365, 12],
  week: [13, 3],
  month: [1, 1],
  quarter: [1, 3],
  'half-year': [1, 6],
  year: [1, 12],
};

/** Periods by their letters in durations. */
const LETTERS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** For how long a price pays. */
const BILLED: Kind<Fraction> = {
  expected: 'day, week, month, quarter, half-year, year or a duration such as P18M',
  fault: 'unknown-label',
  read: (value) => {
    const [, many = 1, letter] = (typeof value === 'string' && /^P([1-9]\d{0,2})([DWMY])$/.exec(value)) || [];
    const name = letter ? LETTERS[letter] : value;
    const fraction = typeof name === 'string' && Object.hasOwn(FRACTIONS, name) && FRACTIONS[name];
    return fraction ? [fraction[0], fraction[1] * Number(many)] : null;
  },
};

/** Squares of sums of these stay far below the largest double, quotients by them too. */
const RECURRING: Kind<number> = {
  expected: '0, or 1e-100 to 1e100 (readAmount reads texts)',
  fault: 'out-of-range',
  read: (given) => {
    const value = plain(given);
    return value === 0 || (typeof value === 'number' && value >= 1e-100 && value <= 1e100) ? value + 0 : null;
  },
};

/** What a spell is worth in a month; `null` when a part is missing or invalid, and counted as such. Without an interval it is that already. */
function monthlyOf(tally: RowTally, amount: unknown, billed: unknown, index: number): number | null {
  const price = tally.read(RECURRING, 'amount', amount, index);
  if (price === null || billed == null) return price;
  const fraction = tally.read(BILLED, 'billed', billed, index);
  if (fraction === null) return null;
  // one division, after a product that is exact for prices of up to 13 digits: equal prices by other intervals stay equal
  const monthly = (price * fraction[0]) / fraction[1];
  return RECURRING.read(monthly) ?? tally.refuse('amount', RECURRING.expected, amount, index, RECURRING.fault);
}

/** What a currency is called. */
export const CURRENCY: Kind<string> = {
  expected: "a text such as 'USD'",
  fault: 'unknown-label',
  read: (value) => {
    const isName = typeof value === 'string' && value !== '' && value.length <= 40;
    // payment providers write codes of ISO 4217 in small letters
    return isName ? (value.length === 3 ? value.toUpperCase() : value) : null;
  },
};

export const MIXED = 'amounts must be of one currency (convert, or count each apart); got ';

/** Reads amounts, and holds those of one call to one currency: sums over two have no sense, and rates are not known here. */
function worthReader(metric: string, source: unknown, tally: RowTally): PartReader {
  let [known, first]: [string | null | undefined, number] = [undefined, 0];
  return {
    get currency() {
      return known;
    },
    read(_, index, amount, billed, currency) {
      const worth = monthlyOf(tally, amount, billed, index);
      if (worth === null) return null;
      const told = currency == null ? null : tally.read(CURRENCY, 'currency', currency, index);
      if (told === null && currency != null) return null;
      if (known === undefined) [known, first] = [told, index];
      if (told !== known) {
        const [here, there] = [index, first].map((place) => placeOf(source, 'currency', place));
        const both = `${named(told)} at ${here}, ${named(known)} at ${there}`;
        fail('INVALID_VALUE', metric, MIXED + both, { index, first });
      }
      return worth;
    },
  };
}

/** What a spell is worth in a month. */
export const WORTH: SpellPart = {
  required: ['amount'],
  optional: ['billed', 'currency'],
  reader: worthReader,
  isPossible: (value) => RECURRING.read(value) !== null,
};

/** A currency for error texts. */
export function named(currency: string | null): string {
  return currency === null ? 'none' : JSON.stringify(currency);
}

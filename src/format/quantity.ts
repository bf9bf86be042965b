import { refuse } from '../core/errors.js';
import type { Interval } from '../core/result.js';
import { durationShape } from './duration-text.js';
import { filled } from './filled.js';
import { formatOf } from './kept-formats.js';
import type { Clues, Measured } from './measured.js';
import { formOf, numberText, type Setting } from './number-text.js';
import { type Digits, digitsOf, roundedTo } from './rounding.js';
import type { Words } from './words/words.js';

/** How the numbers of one sentence are written: all in one unit and to the same place. */
export interface Quantity {
  /** A number beside another one that bears the unit. */
  bare(value: number): string;
  /** A number with its unit. */
  whole(value: number): string;
}

/** What is shown, and where. */
export interface Shown extends Setting {
  readonly words: Words;
  /** ISO 4217 code of the currency of amounts. */
  readonly currency?: string | undefined;
  /** What is counted, for rates per thousand; empty where it is not known. */
  readonly of: string;
  /** A difference has its plus, and of shares it is in percentage points; neither it nor its sides are places on a scale. */
  readonly as?: 'change' | 'side' | undefined;
}

type Part = Pick<Measured, 'metric' | 'unit'> & { readonly interval?: Interval | null | undefined } & Clues;

/** Ratios that are read in percent: growth, lift, and rates that may exceed 1; not those of users per ticket author. */
const IN_PERCENT = /^(?!self-).*(rate|change|lift|-score|-dispersion|revenue-cohorts)$/;

/** How the numbers about a value are written. */
export function quantityOf(shown: Shown, about: Part, value: number): Quantity {
  const { words } = shown;
  const isChange = shown.as === 'change';
  const { unit, interval, clock } = about;
  const width = interval ? interval.high - interval.low : null;
  const sign: Intl.NumberFormatOptions = isChange ? { signDisplay: 'exceptZero' } : {};
  const isPercent = unit === 'fraction' || (unit === 'ratio' && IN_PERCENT.test(about.metric));

  if (unit === 'ms') {
    const isBusiness = clock === 'business' || clock === 'per-case';
    const bare = durationShape(shown, words.durations, value, width, isBusiness ? 1 : 0, sign);
    return { bare, whole: (ms) => (isBusiness ? filled(words.working, { value: bare(ms) }) : bare(ms)) };
  }
  if (unit === 'money') return same(moneyShape(shown, value, width, sign));
  if (isPercent && !isChange) {
    const size = Math.min(Math.abs(value), Math.abs(1 - value)) || value;
    const digits = digitsOf(100 * size, width && 100 * width, width === null ? 1 : 0);
    return same((share) => numberText(shown, share, { style: 'percent', ...decimals(digits) }));
  }

  // percentage points are read as points are
  const per = isPercent ? 100 : 1;
  const least = unit === 'score' ? 1 : 0;
  const digits = digitsOf(per * Math.abs(value), width && per * width, least);
  const bare = (number: number) => numberText(shown, per * number, { ...decimals(digits), ...sign });
  const counted = isPercent ? words.percentagePoints : words.points;
  if (isPercent || unit === 'points') {
    const wordFor = (number: number) => formOf(shown, counted, per * number, digits.least);
    return { bare, whole: (number) => filled(wordFor(number), { value: bare(number) }) };
  }
  if (unit === 'per-thousand') {
    const parts = { thousand: numberText(shown, 1000), of: shown.of };
    return { bare, whole: (number) => filled(words.perThousand, { value: bare(number), ...parts }) };
  }
  const ends = shown.as ? [] : scaleOf(about);
  if (!ends.every(Number.isFinite) || !ends.length) return same(bare);
  const [min, max] = ends.map((end) => numberText(shown, end as number)) as [string, string];
  return { bare, whole: (number) => filled(words.scale, { value: bare(number), min, max }) };
}

const same = (text: (value: number) => string): Quantity => ({ bare: text, whole: text });

const decimals = ({ least, most }: Digits) => ({ minimumFractionDigits: least, maximumFractionDigits: most });

/** The scale that a value lies on. Indexes run from 0 to 100, but those of ratings and Apdex. */
function scaleOf({ metric, unit, scale, measure }: Part): readonly unknown[] {
  if (unit === 'score' && scale) return [scale.min, scale.max];
  return unit === 'index' ? [0, measure === 'index' || metric === 'apdex' ? 1 : 100] : [];
}

/** Amounts in the decimals of their currency, or rounded to tens, hundreds, thousands where the interval is wide. */
function moneyShape(shown: Shown, value: number, width: number | null, sign: Intl.NumberFormatOptions) {
  const { caller, currency, locale } = shown;
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    refuse(caller, 'currency', "a code of ISO 4217, such as 'VND'", currency);
  }
  const style: Intl.NumberFormatOptions = currency === undefined ? {} : { style: 'currency', currency };
  const own =
    currency === undefined
      ? 2
      : (formatOf(caller, Intl.NumberFormat, locale, style).resolvedOptions().maximumFractionDigits ?? 2);
  const size = Math.abs(value);
  // one digit of the value is left, however wide the interval
  const most =
    width === 0 || width === null
      ? own
      : Math.max(-Math.floor(Math.log10(size || 1)), Math.ceil(-Math.log10(width / 5)));
  const zeros = Math.max(0, -most);
  let digits = { least: most > 0 ? own : 0, most: most > 0 ? own : 0 };
  // less than one of the smallest coins, such as the price of a click
  if (size && size < 10 ** -own) digits = { least: own, most: digitsOf(size, width, own).most };
  if (currency === undefined && width === null) digits = { ...digits, least: 0 };
  return (amount: number) => numberText(shown, roundedTo(amount, zeros), { ...style, ...decimals(digits), ...sign });
}

import type { Interval, Unit } from '../core/result.js';
import { durationShape } from './duration-text.js';
import { filled } from './filled.js';
import type { Clues } from './measured.js';
import { formOf, numberText, type Shown } from './number-text.js';
import { decimalsOf, placesOf } from './rounding.js';
import type { Counted } from './words/counted.js';

/** A number as it is written: with its unit, or beside another one that bears it. */
export type Quantity = (value: number, isWhole: boolean) => string;

interface About extends Clues {
  readonly metric: string;
  readonly unit: Unit | null;
  readonly interval?: Interval | null | undefined;
}

/** Ratios that are read in percent: growth, lift, and rates that may exceed 1; not those of users per author of tickets. */
export const IN_PERCENT = /^(?!self-).*(rate|change|lift|-score|dispersion|-cohorts|retention)$/;

/** How the numbers about a value are written: all in one unit and to the same place. */
export function quantityOf(shown: Shown, about: About, value: number): Quantity {
  const { words, of = '' } = shown;
  const { metric, unit, interval, clock, measure, scale } = about;
  // what amounts are in is known best by who has read them; names of other kinds are no codes of ISO 4217
  const currency = /^[A-Z]{3}$/.test(about.currency as string) ? (about.currency as string) : shown.currency;
  const width = interval ? interval.high - interval.low : 0;
  const size = Math.abs(value);

  if (unit === 'ms') {
    const isBusiness = /business|per-case/.test(clock as string);
    const text = durationShape(shown, value, width, isBusiness ? 1 : 0);
    return (ms, isWhole) => (isWhole && isBusiness ? filled(words.working, { value: text(ms) }) : text(ms));
  }

  let format: Intl.NumberFormatOptions;
  let step = 0;
  if (unit === 'fraction' || (unit === 'ratio' && IN_PERCENT.test(metric))) {
    // of 99.98 % it matters how far it is from 100
    const near = Math.min(size, Math.abs(1 - value)) || size;
    format = { style: 'percent', ...decimalsOf(100 * near, 100 * width, width ? 0 : 1) };
  } else if (unit === 'money') {
    // one digit of the value is left, however wide the interval
    const places = Math.max(placesOf(width), -Math.floor(Math.log10(size)));
    // amounts below 1 have parts of a coin
    const isOwn = !currency || places <= 0 || (size && size < 1);
    format = isOwn ? decimalsOf(size, width, places > 0 ? 2 : 0) : {};
    if (currency) format = { ...format, style: 'currency', currency };
    if (places <= 0) step = 10 ** -places;
  } else {
    // 1.5 orders are not shown as 2
    format = decimalsOf(size, width, unit === 'score' || (unit && width && size < 10 && unit !== 'points') ? 1 : 0);
  }

  // indexes run from 0 to 100, but those of ratings and Apdex
  const { min, max } =
    unit === 'index'
      ? { min: 0, max: measure === 'index' || metric === 'apdex' ? 1 : 100 }
      : (unit === 'score' && scale) || {};
  let phrase: Counted | string = '{value}';
  let parts = {};
  if (unit === 'points') phrase = /-change$/.test(metric) ? words.percentagePoints : words.points;
  if ([min, max].every(Number.isFinite)) {
    phrase = words.scale;
    parts = { min: numberText(shown, min as number), max: numberText(shown, max as number) };
  }
  if (unit === 'per-thousand' && of !== null) {
    phrase = words.perThousand;
    parts = { of, thousand: numberText(shown, 1000) };
  }
  return (number, isWhole) => {
    const value = numberText(shown, step ? Math.round(number / step) * step : number, { ...format, ...shown.sign });
    if (!isWhole) return value;
    return filled(typeof phrase === 'string' ? phrase : formOf(shown, phrase, number, format), { value, ...parts });
  };
}

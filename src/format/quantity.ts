import { refuse } from '../core/errors.js';
import type { Interval, Unit } from '../core/result.js';
import { durationShape } from './duration-text.js';
import { filled } from './filled.js';
import { formatOf } from './kept-formats.js';
import type { Clues } from './measured.js';
import { formOf, numberText, type Shown } from './number-text.js';
import { decimalsOf, placesOf } from './rounding.js';
import type { Counted } from './words/metric-words.js';

/** A number as it is written: with its unit, or beside another one that bears it. */
export type Quantity = (value: number, isWhole: boolean) => string;

interface About extends Clues {
  readonly metric: string;
  readonly unit: Unit | null;
  readonly interval?: Interval | null | undefined;
}

/** Ratios that are read in percent: growth, lift, and rates that may exceed 1; not those of users per author of tickets. */
const IN_PERCENT = /^(?!self-).*(rate|change|lift|-score|-dispersion|revenue-cohorts)$/;

/** How the numbers about a value are written: all in one unit and to the same place. */
export function quantityOf(shown: Shown, about: About, value: number): Quantity {
  const { words, as, of = '' } = shown;
  const { metric, unit, interval, clock } = about;
  const width = interval ? interval.high - interval.low : 0;
  const isChange = as === 'change';
  const sign: Intl.NumberFormatOptions = isChange ? { signDisplay: 'exceptZero' } : {};
  const size = Math.abs(value);

  if (unit === 'money') return moneyShape(shown, size, width, sign);
  if (unit === 'ms') {
    const isBusiness = /^(business|per-case)$/.test(`${clock}`);
    const text = durationShape(shown, value, width, +isBusiness, sign);
    return (ms, isWhole) => (isWhole && isBusiness ? filled(words.working, { value: text(ms) }) : text(ms));
  }
  const isPercent = unit === 'fraction' || (unit === 'ratio' && IN_PERCENT.test(metric));
  if (isPercent && !isChange) {
    // of 99.98 % it matters how far it is from 100
    const decimals = decimalsOf(100 * (Math.min(size, Math.abs(1 - value)) || value), 100 * width, width ? 0 : 1);
    return (share) => numberText(shown, share, { style: 'percent', ...decimals });
  }

  // percentage points are read as points are
  const per = isPercent ? 100 : 1;
  // 1.5 orders are not shown as 2
  const isSmall = width && size < 10 && /^(ratio|per-thousand|count)$/.test(`${unit}`) && !isPercent;
  const decimals = decimalsOf(per * size, per * width, unit === 'score' || isSmall ? 1 : 0);
  const [min, max] = isChange ? [] : scaleOf(about, as);
  const parts = { of: of ?? '', thousand: numberText(shown, 1000), min: endText(shown, min), max: endText(shown, max) };
  let phrase: Counted | string = parts.max ? words.scale : '{value}';
  if (unit === 'points') phrase = /-change$/.test(metric) ? words.percentagePoints : words.points;
  if (isPercent) phrase = words.percentagePoints;
  if (unit === 'per-thousand' && of !== null) phrase = words.perThousand;
  return (number, isWhole) => {
    const value = numberText(shown, per * number, { ...decimals, ...sign });
    if (!isWhole) return value;
    return filled(typeof phrase === 'string' ? phrase : formOf(shown, phrase, per * number, decimals), {
      value,
      ...parts,
    });
  };
}

const endText = (shown: Shown, end: unknown) => (Number.isFinite(end) ? numberText(shown, end as number) : '');

/** The scale that a value lies on. Indexes run from 0 to 100, but those of ratings and Apdex. */
function scaleOf({ metric, unit, scale, measure }: About, as: Shown['as']): readonly unknown[] {
  if (unit === 'index' && !as) return [0, measure === 'index' || metric === 'apdex' ? 1 : 100];
  return unit === 'score' && scale ? [scale.min, scale.max] : [];
}

/** Amounts in the decimals of their currency, or rounded to tens, hundreds, thousands where the interval is wide. */
function moneyShape(shown: Shown, size: number, width: number, sign: Intl.NumberFormatOptions): Quantity {
  const { caller, currency, locale } = shown;
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    refuse(caller, 'currency', "a code of ISO 4217, such as 'VND'", currency);
  }
  const style: Intl.NumberFormatOptions = currency ? { style: 'currency', currency } : {};
  const own = formatOf(caller, Intl.NumberFormat, locale, style).resolvedOptions();
  const coins = currency ? (own.maximumFractionDigits ?? 2) : 2;
  // one digit of the value is left, however wide the interval
  const places = width && size ? Math.max(placesOf(width), -Math.floor(Math.log10(size))) : coins;
  const least = places > 0 ? coins : 0;
  // less than the smallest coin, such as the price of a click
  const decimals =
    size < 10 ** -coins
      ? decimalsOf(size, width, least)
      : { minimumFractionDigits: least, maximumFractionDigits: least };
  const unit = 10 ** -Math.min(places, 0);
  return (amount) =>
    numberText(shown, unit > 1 ? Math.round(amount / unit) * unit : amount, { ...style, ...decimals, ...sign });
}

import type { Interval } from 'cx-metrics';
import { formatResult, type Measured } from 'cx-metrics/format';
import { language, say } from '../../language/say.js';

/** What stands where there is nothing to measure: never 0. */
export const NOTHING = '–';

/** Formats by language, style and digits: making one takes longer than a hundred numbers. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with as many digits as its column has, and a minus sign that is as wide as a plus. */
function written(value: number, style: 'decimal' | 'percent', digits: number): string {
  const { locale } = language();
  const key = `${locale} ${style} ${digits}`;
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style, signDisplay: 'negative', ...decimals });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}

/** A number with separators between groups of digits. */
export function numberText(value: number | null, digits = 0): string {
  return value === null ? NOTHING : written(value, 'decimal', digits);
}

/** A fraction as a percentage: only here, in what people read. */
export function percentText(fraction: number | null, digits = 1): string {
  return fraction === null ? NOTHING : written(fraction, 'percent', digits);
}

/** The same without the sign, for columns that say it in their heading. */
export function percentNumber(fraction: number | null, digits = 1): string {
  return fraction === null ? NOTHING : numberText(100 * fraction, digits);
}

/** Both ends of an interval, written by `write`. */
export function intervalText(interval: Interval | null, write: (end: number) => string): string {
  return interval === null ? NOTHING : `${write(interval.low)} … ${write(interval.high)}`;
}

/** What an interval is called beside numbers: its method stands in the notes. */
export function intervalName(interval: Interval | null): string {
  return interval === null ? say`interval` : say`${percentText(interval.confidence, 0)} interval`;
}

/** Level and method of an interval, for the notes: "95% score interval". */
export function methodName(interval: Interval | null): string {
  return interval === null ? say`interval` : say`${percentText(interval.confidence, 0)} ${interval.method} interval`;
}

/** A duration in its two largest units: "2 d 4 h". */
export function durationText(ms: number | null): string {
  return ms === null ? NOTHING : resultText({ metric: 'duration', unit: 'ms', value: ms, n: 1 });
}

/** The value of a result in its unit, rounded to what its interval bears; amounts with their currency, where that has a code. */
export function resultText(result: Measured, currency?: string): string {
  const { words, locale } = language();
  if (result.value === null) return NOTHING;
  return formatResult(result, { words, locale, show: 'value', currency: currencyCode(currency) });
}

/** Both ends of the interval of a result, likewise. */
export function resultInterval(result: Measured, currency?: string): string {
  const { words, locale } = language();
  return formatResult(result, { words, locale, show: 'interval', currency: currencyCode(currency) }) || NOTHING;
}

/** A label of amounts as the code of a currency, where it is one. */
export function currencyCode(label: string | undefined): string | undefined {
  return label !== undefined && /^[A-Z]{3}$/.test(label) ? label : undefined;
}

/** An instant on the clock of a zone, with the zone's name. */
export function instantText(ms: number | null, zone: string | undefined): string {
  if (ms === null) return NOTHING;
  const timeZone = zone ?? 'UTC';
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(ms);
  return `${parts.replace(', ', ' ')} ${timeZone}`;
}

/** A scale for amounts that leaves at most five digits before the point. */
export interface MoneyScale {
  readonly divisor: number;
  /** "million VND", "thousand", "VND" or empty. */
  readonly name: string;
  readonly digits: number;
}

/** The scale for amounts up to `largest`. */
export function moneyScale(largest: number, currency: string | undefined): MoneyScale {
  const scales = [
    [1, ''],
    [1e3, say`thousand`],
    [1e6, say`million`],
    [1e9, say`billion`],
    [1e12, say`trillion`],
  ] as const;
  const [divisor, word] = scales.find(([size]) => largest / size < 100_000) ?? [1e12, say`trillion`];
  const digits = largest / divisor < 1000 && (divisor > 1 || !Number.isInteger(largest)) ? 1 : 0;
  return { divisor, name: [word, currency].filter(Boolean).join(' '), digits };
}

/** An amount on a scale, without its name. */
export function moneyText(amount: number | null, { divisor, digits }: MoneyScale): string {
  return amount === null ? NOTHING : numberText(amount / divisor, digits);
}

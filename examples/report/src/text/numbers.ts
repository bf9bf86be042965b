import type { Interval } from 'cx-metrics';

/** What stands where there is nothing to measure: never 0. */
export const NOTHING = '–';

/** A minus sign that is as wide as a plus and a digit. */
function signed(text: string): string {
  return text.replace('-', '−');
}

/** A number with thousands separators. */
export function numberText(value: number | null, digits = 0): string {
  if (value === null) return NOTHING;
  return signed(
    value.toLocaleString('en-US', {
      signDisplay: 'negative',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  );
}

/** A fraction as a percentage: only here, in what people read. */
export function percentText(fraction: number | null, digits = 1): string {
  return fraction === null ? NOTHING : `${percentNumber(fraction, digits)} %`;
}

/** The same without the sign, for columns that say it in their heading. */
export function percentNumber(fraction: number | null, digits = 1): string {
  return fraction === null ? NOTHING : numberText(100 * fraction, digits);
}

/** Both ends of an interval, written by `write`. */
export function intervalText(interval: Interval | null, write: (end: number) => string): string {
  return interval === null ? NOTHING : `${write(interval.low)} … ${write(interval.high)}`;
}

/** Level and method of an interval: "95 % score interval". */
export function intervalName(interval: Interval | null): string {
  return interval === null ? 'interval' : `${numberText(100 * interval.confidence)} % ${interval.method} interval`;
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const;

/** A duration in its two largest units: "2 d 4 h". */
export function durationText(ms: number | null): string {
  if (ms === null) return NOTHING;
  for (const [k, [name, size]] of UNITS.entries()) {
    const [smaller, smallerSize] = UNITS[k + 1] ?? ['ms', 1];
    const parts = Math.round(ms / smallerSize);
    const perUnit = size / smallerSize;
    if (parts < perUnit) continue;
    const rest = parts % perUnit;
    // Beyond 100 days, or where the second unit is milliseconds, one unit says enough.
    if (name === 's' || parts >= 100 * 24 * (name === 'd' ? 1 : Number.POSITIVE_INFINITY))
      return `${numberText(ms / size)} ${name}`;
    return rest === 0
      ? `${numberText(parts / perUnit)} ${name}`
      : `${numberText(Math.floor(parts / perUnit))} ${name} ${rest} ${smaller}`;
  }
  return `${numberText(ms)} ms`;
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

const SCALES = [
  [1, ''],
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
] as const;

/** The scale for amounts up to `largest`. */
export function moneyScale(largest: number, currency: string | undefined): MoneyScale {
  const [divisor, word] = SCALES.find(([size]) => largest / size < 100_000) ?? [1e12, 'trillion'];
  const digits = largest / divisor < 1000 && (divisor > 1 || !Number.isInteger(largest)) ? 1 : 0;
  return { divisor, name: [word, currency].filter(Boolean).join(' '), digits };
}

/** An amount on a scale, without its name. */
export function moneyText(amount: number | null, { divisor, digits }: MoneyScale): string {
  return amount === null ? NOTHING : numberText(amount / divisor, digits);
}

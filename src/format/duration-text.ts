import { filled } from './filled.js';
import { numberText, type Setting } from './number-text.js';
import { digitsOf } from './rounding.js';

/** Days, hours, minutes, seconds, milliseconds. */
const UNITS: readonly number[] = [86_400_000, 3_600_000, 60_000, 1000, 1];
const SECONDS = 3;

/** How long a unit is. */
const lengthOf = (unit: number) => UNITS[unit] as number;

/**
 * How durations beside each other are written: all in the unit of the value and the next smaller one, which is left out where the interval
 * spans the larger one five times; seconds have decimals instead. A working day has no 24 hours, so `largest` is 1 for business time.
 */
export function durationShape(
  setting: Setting,
  phrases: readonly string[],
  value: number,
  width: number | null,
  largest: number,
  sign: Intl.NumberFormatOptions,
): (ms: number) => string {
  // a value near 0 does not say in what units its interval is read
  const size = Math.max(Math.abs(value), (width ?? 0) / 50);
  const unitOf = (ms: number) => {
    const unit = UNITS.findIndex((length, k) => k >= largest && length <= ms);
    return unit < 0 ? UNITS.length - 1 : unit;
  };
  const nextOf = (unit: number) =>
    unit >= SECONDS || (width !== null && width >= 5 * lengthOf(unit)) ? unit : unit + 1;
  const round = (ms: number, unit: number) => Math.round(ms / lengthOf(unit)) * lengthOf(unit);
  let first = unitOf(size);
  // 59 min 40 s, shown without seconds, are an hour
  if (first < SECONDS) first = unitOf(round(size, nextOf(first)));
  const last = nextOf(first);
  const length = lengthOf(first);
  const decimals = digitsOf(size / length, width && width / length, 0);
  const digits = first < SECONDS ? {} : { minimumFractionDigits: decimals.least, maximumFractionDigits: decimals.most };

  return (ms) => {
    let rest = first < SECONDS ? round(Math.abs(ms), last) : Math.abs(ms);
    const parts: string[] = [];
    for (let unit = first; unit <= last; unit++) {
      const filling = rest / lengthOf(unit);
      const n = unit < last ? Math.floor(filling) : filling;
      rest -= n * lengthOf(unit);
      if (n === 0 && (unit < last || parts.length > 0)) continue;
      // the sign of the first number stands for all
      const text =
        parts.length > 0 ? numberText(setting, n) : numberText(setting, ms < 0 ? -n : n, { ...digits, ...sign });
      parts.push(filled(phrases[unit] as string, { n: text }));
    }
    return parts.join(' ');
  };
}

import { filled } from './filled.js';
import { numberText, type Shown } from './number-text.js';
import { decimalsOf } from './rounding.js';

/** Days, hours, minutes, seconds, milliseconds. */
const UNITS: readonly number[] = [86_400_000, 3_600_000, 60_000, 1000, 1];
const SECONDS = 3;

/**
 * How durations beside each other are written: all in the unit of the value and the next smaller one, which is left out where the interval
 * spans the larger one five times; seconds have decimals instead. A working day has no 24 hours, so `largest` is 1 for business time.
 */
export function durationShape(
  shown: Shown,
  value: number,
  width: number,
  largest: number,
  sign: Intl.NumberFormatOptions,
): (ms: number) => string {
  const lengthOf = (unit: number) => UNITS[unit] as number;
  const unitOf = (ms: number) => {
    let unit = largest;
    while (unit < 4 && lengthOf(unit) > ms) unit++;
    return unit;
  };
  const lastOf = (unit: number) => (unit >= SECONDS || width >= 5 * lengthOf(unit) ? unit : unit + 1);
  // a value near 0 does not say in what units its interval is read
  let first = unitOf(Math.max(Math.abs(value), width / 50));
  let last = lastOf(first);
  const rounded = (ms: number) => Math.round(Math.abs(ms) / lengthOf(last)) * lengthOf(last);
  if (first < SECONDS) {
    // 59 min 40 s, shown without seconds, are an hour
    first = Math.min(first, unitOf(rounded(value)));
    last = lastOf(first);
  }
  const length = lengthOf(first);
  const digits = first < SECONDS ? {} : decimalsOf(Math.abs(value) / length, width / length, 0);

  return (ms) => {
    let rest = first < SECONDS ? rounded(ms) : Math.abs(ms);
    let text = '';
    for (let unit = first; unit <= last; unit++) {
      const filling = rest / lengthOf(unit);
      const n = unit < last ? Math.floor(filling) : filling;
      rest -= n * lengthOf(unit);
      if (!n && (text || unit < last)) continue;
      // the sign of the first number stands for all
      const number = text ? numberText(shown, n) : numberText(shown, ms < 0 ? -n : n, { ...digits, ...sign });
      text += ` ${filled(shown.words.durations[unit] as string, { n: number })}`;
    }
    return text.trim();
  };
}

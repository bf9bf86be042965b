import { filled } from './filled.js';
import { numberText, type Shown } from './number-text.js';
import { decimalsOf } from './rounding.js';

/** Milliseconds of a day, an hour, a minute, a second, a millisecond. */
export const LENGTHS = [86_400_000, 3_600_000, 60_000, 1000, 1] as const;

/**
 * How durations beside each other are written: all in the unit of the value and the next smaller one, which is left out where the interval
 * spans the larger one five times; seconds have decimals instead. A working day has no 24 hours, so `largest` is 1 for business time.
 */
export function durationShape(shown: Shown, value: number, width: number, largest: number): (ms: number) => string {
  let [first, last] = [4, 4];
  const lengthOf = (unit: number) => LENGTHS[unit] as number;
  const rounded = (ms: number) =>
    first < 3 ? Math.round(Math.abs(ms) / lengthOf(last)) * lengthOf(last) : Math.abs(ms);
  // a value near 0 does not say in what units its interval is read
  const size = Math.max(Math.abs(value), width / 50);
  const decimals = () => decimalsOf(Math.abs(value) / lengthOf(first), width / lengthOf(first), 0);
  // the last place that is shown: 59 min 40 s without seconds are an hour, and 59.99 s with one decimal are a minute
  const step = () => (first < 3 ? lengthOf(last) : lengthOf(first) / 10 ** decimals().maximumFractionDigits);
  for (let unit = 3; unit >= largest && Math.round(size / step()) * step() >= lengthOf(unit); unit--) {
    first = unit;
    last = unit < 3 && width < 5 * lengthOf(unit) ? unit + 1 : unit;
  }
  const digits = first < 3 ? {} : decimals();

  return (ms) => {
    let text = '';
    let rest = rounded(ms);
    for (let unit = first; unit <= last; unit++) {
      const filling = rest / lengthOf(unit);
      const n = unit < last ? Math.floor(filling) : filling;
      rest -= n * lengthOf(unit);
      if (!n && (text || unit < last)) continue;
      // the sign of the first number stands for all
      const number = numberText(shown, text || ms >= 0 ? n : -n, text ? {} : { ...digits, ...shown.sign });
      text += ` ${filled(shown.words.durations[unit] as string, { n: number })}`;
    }
    return text.trim();
  };
}

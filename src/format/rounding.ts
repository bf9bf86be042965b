/** How many decimals are shown: at least and at most. Below 0 digits before the point are rounded away. */
export interface Digits {
  readonly least: number;
  readonly most: number;
}

/** Digits in front of the point but one: 0 for 1 to 10, −1 for 0.1 to 1. */
const magnitude = (size: number) => Math.floor(Math.log10(size));

/**
 * The decimals of a number and the ends of its interval: the last place is one that the interval spans at least five times,
 * and two decimals at most, unless the number is so small that less than two of its digits would be left. Without an
 * interval, three digits.
 *
 * @param size the number or, of percentages, how far it is from the nearer end
 * @param width of the interval; `null` without one
 * @param least decimals that are always shown
 */
export function digitsOf(size: number, width: number | null, least: number): Digits {
  const most = size ? 2 - magnitude(size) : 0;
  if (width === null) return { least, most: Math.min(Math.max(least, most), 20) };
  const spanned = Math.ceil(-Math.log10(width / 5));
  const digits = Math.min(Math.max(spanned, least), Math.max(2, most - 1), 20);
  return { least: digits, most: digits };
}

/** A number rounded to so many zeros before the point. */
export function roundedTo(value: number, zeros: number): number {
  const unit = 10 ** zeros;
  return Math.round(value / unit) * unit;
}

/** The decimals of a number, as `Intl` takes them. */
export interface Decimals {
  readonly minimumFractionDigits: number;
  readonly maximumFractionDigits: number;
}

/**
 * The decimals of a number and the ends of its interval: the last place is one that the interval spans at least five times,
 * and two decimals at most, unless the number is so small that less than two of its digits would be left. Without an
 * interval, three digits, and no zeros at the end but `least`.
 *
 * @param size the number without its sign or, of percentages, how far it is from the nearer end
 * @param width of the interval; 0 without one
 * @param least decimals that are always shown
 */
export function decimalsOf(size: number, width: number, least: number): Decimals {
  const three = size && 2 - Math.floor(Math.log10(size));
  const wanted = width ? Math.min(placesOf(width), Math.max(2, three - 1)) : three;
  const most = Math.min(Math.max(wanted, least), 20);
  return { minimumFractionDigits: width ? most : least, maximumFractionDigits: most };
}

/** The last place that an interval spans five times, in decimals: below 0 for tens, hundreds, thousands. */
export function placesOf(width: number): number {
  // "+ 0" turns -0 into 0
  return Math.ceil(-Math.log10(width / 5)) + 0;
}

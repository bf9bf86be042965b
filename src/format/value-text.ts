import { filled } from './filled.js';
import type { Measured } from './measured.js';
import { numberText, type Shown } from './number-text.js';
import type { Quantity } from './quantity.js';

/** A value with its interval, if it has one. */
export function valueText(
  shown: Shown,
  quantity: Quantity,
  { interval }: Pick<Measured, 'interval'>,
  of: number,
): string {
  const value = quantity(of, true);
  if (!interval) return value;
  const confidence = numberText(shown, interval.confidence, { style: 'percent', maximumFractionDigits: 2 });
  return filled(shown.words.within, { value, range: rangeText(shown, quantity, interval), confidence });
}

/** The ends of an interval. */
export function rangeText(
  { words }: Shown,
  quantity: Quantity,
  { low, high }: NonNullable<Measured['interval']>,
): string {
  return filled(words.range, { low: quantity(low, false), high: quantity(high, false) });
}

/** What the language calls a measure of results, empty where it has no word for it. */
export function labelOf({ words: { measures } }: Shown, measure: string): string {
  return Object.hasOwn(measures, measure) ? measures[measure as keyof typeof measures] : '';
}

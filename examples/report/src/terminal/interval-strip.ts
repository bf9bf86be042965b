import type { Interval } from 'cx-metrics';
import type { Measure } from '../text/values/measures.js';
import { numberText } from '../text/values/numbers.js';

/** An interval on a line of characters from `min` to `max`: `╶──●──╴`. */
export function intervalStrip(
  value: number | null,
  interval: Interval | null,
  min: number,
  max: number,
  width: number,
): string {
  const at = (end: number) => Math.round(((end - min) / (max - min)) * (width - 1));
  const strip = Array.from({ length: width }, () => ' ');
  if (min < 0 && max > 0) strip[at(0)] = '·';
  if (interval !== null) strip.fill('─', at(interval.low), at(interval.high) + 1);
  if (value !== null) strip[at(value)] = '●';
  return strip.join('');
}

/** What stands above such lines: both ends of the measure, and zero where it lies between them. */
export function stripTitle({ min, max }: Measure, width: number): string {
  const [low, high] = [numberText(min), numberText(max)];
  if (min >= 0) return low + high.padStart(width - low.length);
  const left = Math.round((-min / (max - min)) * (width - 1));
  return `${low.padEnd(left)}0${high.padStart(width - left - 1)}`;
}

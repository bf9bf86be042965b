import type { Interval } from 'cx-metrics';

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

/** An estimate with its limits. */
export interface Limited {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Limits of a − b from those of two independent estimates: each end recovers its variance from the limit on its side.
 *
 * With Wilson's limits of two shares it is Newcombe's method 10 (Statistics in Medicine 17, 1998); in general "MOVER" of Zou and
 * Donner (Statistics in Medicine 27, 2008).
 */
export function differenceLimits(a: Limited, b: Limited): [low: number, high: number] {
  const difference = a.value - b.value;
  return [
    difference - Math.hypot(a.value - a.low, b.high - b.value),
    difference + Math.hypot(a.high - a.value, b.value - b.low),
  ];
}

/**
 * Limits of a / b from those of two independent estimates from 0, `b` above 0; the upper one is `Infinity` where `b` may be 0.
 *
 * The ratios R for which 0 lies at an end of the limits of a − R b ("MOVER-R": Donner and Zou, Statistical Methods in Medical
 * Research 21, 2012), from the form of the roots in which nothing cancels.
 */
export function ratioLimits(a: Limited, b: Limited): [low: number, high: number] {
  const product = a.value * b.value;
  const root = (x: number, y: number) => Math.sqrt(Math.max(0, product * product - x * y));
  const [lowA, highB] = [a.low * (2 * a.value - a.low), b.high * (2 * b.value - b.high)];
  const [highA, lowB] = [a.high * (2 * a.value - a.high), b.low * (2 * b.value - b.low)];
  return [
    lowA === 0 ? 0 : lowA / (product + root(lowA, highB)),
    lowB === 0 ? Infinity : (product + root(highA, lowB)) / lowB,
  ];
}

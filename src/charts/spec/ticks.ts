/** Round numbers from one to another, about so many: steps of 1, 2 or 5 times a power of ten, or of `base` times such. */
export function ticksIn([low, high]: readonly [number, number], most: number): number[] {
  const step = stepOf(high - low, most);
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k <= high / step + 1e-9; k++) ticks.push(timesStep(k, step));
  return ticks;
}

/** The smallest round step that takes a length in at most so many. */
export function stepOf(length: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(length / most));
  const factor = [1, 2, 5, 10].find((each) => length / (each * power) <= most + 1e-9) ?? 10;
  return factor * power;
}

/** A multiple of a step: of 0.1, by division, which gives the double that is nearest. */
function timesStep(k: number, step: number): number {
  return (step < 1 ? k / Math.round(1 / step) : k * step) + 0;
}

/** Which numbers an axis covers. */
export interface Reach {
  /** Nothing is below. */
  readonly min?: number | undefined;
  /** Nothing is above. */
  readonly max?: number | undefined;
  /** A number that is always there. */
  readonly from?: number | undefined;
}

/** From where to where an axis goes so that all ends are on it: to round numbers, within what there can be. */
export function domainOf(ends: readonly (number | null)[], { min, max, from }: Reach, most: number): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const end of [...ends, from ?? null]) {
    if (end === null) continue;
    low = Math.min(low, end);
    high = Math.max(high, end);
  }
  if (low > high) [low, high] = [min ?? 0, max ?? 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  // one number, or so close together that a double cannot tell what is between
  const isNothing = size < 1e-100;
  if (high - low <= size * 1e-9 || isNothing) {
    const around = isNothing ? 0.5 : size / 10;
    [low, high] = [low === from ? low : low - around, high + around];
  }
  [low, high] = [Math.max(low, min ?? low), Math.min(high, max ?? high)];
  const step = stepOf(high - low, most);
  return [
    Math.max(timesStep(Math.floor(low / step + 1e-9), step), min ?? -Infinity),
    Math.min(timesStep(Math.ceil(high / step - 1e-9), step), max ?? Infinity),
  ];
}

/** Relative error, 0 where both agree to the last digit. */
export function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual / expected - 1);
}

/** The largest relative error over cases, and where it is; not a number when any is. */
export function worstError<Case>(cases: readonly Case[], pairsOf: (one: Case) => readonly [number, number][]): number {
  return Math.max(...cases.flatMap((one) => pairsOf(one).map(([actual, expected]) => relativeError(actual, expected))));
}

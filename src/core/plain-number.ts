/** A BigInt that a double holds exactly, as that double; anything else as it is. Drivers of databases give counts, cents and times so. */
export function plain(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** What a count is, for error texts. */
export const COUNT = 'a whole number from 0 to 2^53 - 1';

/** Whether a value is a whole number that can count things. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A BigInt that a double holds exactly, as that double; anything else as it is. Drivers of databases give counts, cents and times so. */
export function plain(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

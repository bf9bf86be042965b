/** What every poured file begins with. */
export const ORIGIN = '// poured from ';

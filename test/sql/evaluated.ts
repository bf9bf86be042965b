/** The value of an expression of CASE, comparisons and whole-number arithmetic, as DuckDB's dialect writes it, by its columns. */
export function evaluated(sql: string, columns: Readonly<Record<string, number>>): number {
  const code = sql
    .replaceAll('CASE WHEN ', '(')
    .replaceAll(' WHEN ', ' : ')
    .replaceAll(' THEN ', ' ? ')
    .replaceAll(' ELSE ', ' : ')
    .replaceAll(' END', ')')
    .replaceAll(' // ', ' / ')
    .replaceAll('"', '')
    .replaceAll(/(?<![\w.])\d+/g, '$&n');
  const values = Object.values(columns).map(BigInt);
  return Number(new Function(...Object.keys(columns), `return ${code}`)(...values));
}

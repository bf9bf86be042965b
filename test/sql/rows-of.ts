/** Rows of a statement from what of them matters: other columns hold nothing. */
export function rowsOf(columns: readonly string[], rows: readonly object[]): Record<string, unknown>[] {
  return rows.map((row) => ({ ...Object.fromEntries(columns.map((name) => [name, null])), ...row }));
}

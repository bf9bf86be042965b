import { rowsOf, type TestTable } from '../engine.js';

/**
 * The rows of a table, dealt out to servers.
 *
 * @param shardBy the column whose equal values stay together; without it each row goes to the next server
 */
export function shardsOf(table: TestTable, servers: number, shardBy?: string): TestTable[] {
  const by = table.columns.find(({ name }) => name === shardBy);
  if (shardBy !== undefined && by === undefined) throw new Error(`no column ${shardBy} to shard by`);
  const server = Array.from({ length: rowsOf(table) }, (_, row) =>
    by === undefined ? row % servers : hashOf(String(by.values[row])) % servers,
  );
  return Array.from({ length: servers }, (_, k) => ({
    name: table.name,
    columns: table.columns.map((column) => ({
      ...column,
      values: column.values.filter((_value, row) => server[row] === k),
    })),
  }));
}

/** FNV-1a of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // the low bits alone would tell odd from even
  return (hash ^ (hash >>> 16)) >>> 0;
}

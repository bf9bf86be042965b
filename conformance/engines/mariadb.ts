import type { RowDataPacket } from 'mysql2';
import {
  assertHeld,
  columnsOf,
  type Engine,
  quoted,
  type Row,
  rowsOf,
  type Statement,
  type TestTable,
} from '../engine.js';
import { startMariadb } from '../servers/mariadb.js';

const TYPES = { text: 'VARCHAR(255)', integer: 'BIGINT', double: 'DOUBLE', boolean: 'BOOLEAN' };

/** Rows of one INSERT. */
const CHUNK = 10_000;

/** A server of MariaDB, with the collation that it has by default: letters of either case are equal to it. */
export async function mariadb(): Promise<Engine> {
  const { connection, stop } = await startMariadb();
  const [versions] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
  let loaded = '';
  return {
    name: 'MariaDB',
    dialect: 'mysql',
    version: String(versions[0]?.['version']).replace(/-.*/, ''),
    async load(table: TestTable) {
      assertHeld(table, 'MariaDB', Number.isFinite);
      if (loaded !== '') await connection.query(`DROP TABLE ${loaded}`);
      loaded = quoted(table.name, 'mysql');
      await connection.query(`CREATE TABLE ${loaded} (${columnsOf(table, TYPES, 'mysql')})`);
      for (let from = 0; from < rowsOf(table); from += CHUNK) {
        const parts = table.columns.map(({ values }) => values.slice(from, from + CHUNK));
        const rows = (parts[0] ?? []).map((_, row) => parts.map((values) => values[row] ?? null));
        await connection.query(`INSERT INTO ${loaded} VALUES ?`, [rows]);
      }
    },
    async query({ setup, text, parameters }: Statement): Promise<readonly Row[]> {
      for (const step of setup) await connection.query(step);
      // as a prepared statement: as text MariaDB writes some doubles one bit off
      const [rows] = await connection.execute<RowDataPacket[]>(text, [...parameters] as never);
      return rows;
    },
    close: stop,
  };
}

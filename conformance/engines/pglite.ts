import { PGlite } from '@electric-sql/pglite';
import type { Engine, Row, Statement, TestTable } from '../engine.js';
import { loadSteps } from './postgres-load.js';

/** PostgreSQL within this process, compiled to WebAssembly. */
export async function pglite(): Promise<Engine> {
  const database = await PGlite.create();
  const asked = await database.query<{ server_version: string }>('SHOW server_version');
  let loaded: string | null = null;
  return {
    name: 'PGlite',
    dialect: 'postgres',
    version: asked.rows[0]?.server_version ?? '',
    async load(table: TestTable) {
      for (const { text, parameters } of loadSteps(table, loaded)) await database.query(text, parameters);
      loaded = table.name;
    },
    async query({ setup, text, parameters }: Statement): Promise<readonly Row[]> {
      for (const step of setup) await database.exec(step);
      const { rows } = await database.query<Row>(text, [...parameters]);
      return rows;
    },
    close: () => database.close(),
  };
}

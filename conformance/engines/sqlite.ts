import initSqlJs, { type SqlValue } from 'sql.js';
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

const TYPES = { text: 'TEXT', integer: 'INTEGER', double: 'REAL', boolean: 'INTEGER' };

/** SQLite within this process, compiled to WebAssembly. */
export async function sqlite(): Promise<Engine> {
  const { Database } = await initSqlJs();
  const database = new Database();
  let loaded = '';
  return {
    name: 'SQLite',
    dialect: 'sqlite',
    version: String(database.exec('SELECT sqlite_version()')[0]?.values[0]?.[0]),
    async load(table: TestTable) {
      assertHeld(table, 'SQLite', (value) => !Number.isNaN(value));
      if (loaded !== '') database.run(`DROP TABLE ${loaded}`);
      loaded = quoted(table.name, 'sqlite');
      database.run(`CREATE TABLE ${loaded} (${columnsOf(table, TYPES, 'sqlite')})`);
      database.run('BEGIN');
      const insert = database.prepare(`INSERT INTO ${loaded} VALUES (${table.columns.map(() => '?').join(', ')})`);
      for (let row = 0; row < rowsOf(table); row++) insert.run(table.columns.map(({ values }) => written(values[row])));
      insert.free();
      database.run('COMMIT');
    },
    async query({ setup, text, parameters }: Statement): Promise<readonly Row[]> {
      for (const step of setup) database.run(step);
      const statement = database.prepare(text, parameters as SqlValue[]);
      const rows: Row[] = [];
      while (statement.step()) rows.push(statement.getAsObject());
      statement.free();
      return rows;
    },
    async close() {
      database.close();
    },
  };
}

function written(value: string | number | boolean | null | undefined): SqlValue {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

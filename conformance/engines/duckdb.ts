import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR,
  version,
} from '@duckdb/node-api';
import {
  columnsOf,
  type Engine,
  quoted,
  type Row,
  rowsOf,
  type Statement,
  type TestColumn,
  type TestTable,
} from '../engine.js';

const TYPES = { text: 'VARCHAR', integer: 'BIGINT', double: 'DOUBLE', boolean: 'BOOLEAN' };
const KINDS: Record<TestColumn['type'], DuckDBType> = {
  text: VARCHAR,
  integer: BIGINT,
  double: DOUBLE,
  boolean: BOOLEAN,
};

/** Rows of a vector of DuckDB. */
const CHUNK = 2048;

/** DuckDB within this process. */
export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' });
  const connection = await instance.connect();
  let loaded = '';
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    version: version().replace(/^v/, ''),
    async load(table) {
      if (loaded !== '') await connection.run(`DROP TABLE ${loaded}`);
      loaded = quoted(table.name, 'duckdb');
      await connection.run(`CREATE TABLE ${loaded} (${columnsOf(table, TYPES, 'duckdb')})`);
      await append(connection, table);
    },
    async query({ setup, text, parameters }: Statement): Promise<readonly Row[]> {
      for (const step of setup) await connection.run(step);
      const reader = await connection.runAndReadAll(text, parameters as DuckDBValue[]);
      return reader.getRowObjects();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function append(connection: DuckDBConnection, table: TestTable): Promise<void> {
  const appender = await connection.createAppender(table.name);
  for (let from = 0; from < rowsOf(table); from += CHUNK) {
    const chunk = DuckDBDataChunk.create(table.columns.map(({ type }) => KINDS[type]));
    chunk.setColumns(table.columns.map((column) => valuesOf(column, from)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function valuesOf({ type, values }: TestColumn, from: number): DuckDBValue[] {
  const part = values.slice(from, from + CHUNK);
  return type === 'integer' ? part.map((value) => (value === null ? null : BigInt(value))) : part;
}

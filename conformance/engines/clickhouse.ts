import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ClickHouseClient } from '@clickhouse/client';
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
import { CLUSTER, startClickhouse } from '../servers/clickhouse.js';
import { shardsOf } from './shards.js';

const TYPES = {
  text: 'Nullable(String)',
  integer: 'Nullable(Int64)',
  double: 'Nullable(Float64)',
  boolean: 'Nullable(UInt8)',
};

/** Rows of one part of an INSERT. */
const CHUNK = 5000;

/** The database in which each server has its own rows. */
const OWN = 'shards';

/** Two servers of ClickHouse, of which the first is asked: its table is of both. */
export async function clickhouse(): Promise<Engine> {
  const servers = await startClickhouse(2);
  const clients = servers.map(({ client }) => client);
  const [first] = clients as [ClickHouseClient];
  for (const client of clients) await run(client, `CREATE DATABASE ${OWN}`);
  const [asked] = await ask(first, 'SELECT version() AS version', {});
  let loaded: string | null = null;
  return {
    name: '2 ClickHouse',
    dialect: 'clickhouse',
    version: String(asked?.['version']),
    async load(table: TestTable, shardBy?: string) {
      const before = loaded;
      if (before !== null) {
        await run(first, `DROP TABLE ${before}`);
        await Promise.all(clients.map((client) => run(client, `DROP TABLE ${OWN}.${before}`)));
      }
      const now = quoted(table.name, 'clickhouse');
      loaded = now;
      const columns = columnsOf(table, TYPES, 'clickhouse');
      const shards = shardsOf(table, clients.length, shardBy);
      const filling = clients.map(async (client, k) => {
        await run(client, `CREATE TABLE ${OWN}.${now} (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
        await insert(client, `${OWN}.${now}`, shards[k] ?? table);
      });
      await Promise.all(filling);
      await run(first, `CREATE TABLE ${now} (${columns}) ENGINE = Distributed(${CLUSTER}, ${OWN}, ${now})`);
    },
    async query({ setup, text, parameters }: Statement): Promise<readonly Row[]> {
      for (const step of setup) await run(first, step);
      return ask(first, text, parameters);
    },
    async close() {
      for (const { stop } of servers) await stop();
    },
  };
}

async function run(client: ClickHouseClient, query: string): Promise<void> {
  await client.command({ query });
}

async function ask(client: ClickHouseClient, query: string, parameters: unknown): Promise<readonly Row[]> {
  const answer = await client.query({
    query,
    format: 'JSONEachRow',
    query_params: parameters as Record<string, unknown>,
  });
  return answer.json<Row>();
}

/** Fills a table in the binary form of the rows: this ClickHouse reads the last digits of a number's text wrongly. */
async function insert(client: ClickHouseClient, table: string, { name, columns }: TestTable): Promise<void> {
  const rows = rowsOf({ name, columns });
  if (rows === 0) return;
  const values = Readable.from(parts(columns, rows), { objectMode: false });
  const { stream } = await client.exec({ query: `INSERT INTO ${table} FORMAT RowBinary`, values });
  await finished(stream.resume());
}

function* parts(columns: readonly TestColumn[], rows: number): Generator<Buffer> {
  for (let from = 0; from < rows; from += CHUNK) {
    const fields: Buffer[] = [];
    for (let row = from; row < Math.min(rows, from + CHUNK); row++) {
      for (const { type, values } of columns) fields.push(fieldOf(type, values[row] ?? null));
    }
    yield Buffer.concat(fields);
  }
}

/** A value of a Nullable column: a byte that says whether it is NULL, and the value if not. */
function fieldOf(type: TestColumn['type'], value: string | number | boolean | null): Buffer {
  if (value === null) return Buffer.of(1);
  if (type === 'boolean') return Buffer.of(0, Number(value));
  if (type === 'text') return Buffer.concat([Buffer.of(0), lengthOf(String(value)), Buffer.from(String(value))]);
  const field = Buffer.alloc(9);
  if (type === 'integer') field.writeBigInt64LE(BigInt(value), 1);
  else field.writeDoubleLE(Number(value), 1);
  return field;
}

/** The bytes of a text, counted in seven bits a byte. */
function lengthOf(text: string): Buffer {
  const bytes: number[] = [];
  let left = Buffer.byteLength(text);
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  return Buffer.of(...bytes, left);
}

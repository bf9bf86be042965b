import type { Engine, Row, Statement, TestTable } from '../engine.js';
import { startPostgres } from '../servers/postgres.js';
import { loadSteps } from './postgres-load.js';
import { shardsOf } from './shards.js';

/** Two servers of PostgreSQL that know nothing of each other: each counts its rows, and the library adds up. */
export async function postgres(): Promise<Engine> {
  const servers = await Promise.all([startPostgres(), startPostgres()]);
  const asked = await servers[0].client.query<{ server_version: string }>('SHOW server_version');
  let loaded: string | null = null;
  return {
    name: '2 PostgreSQL',
    dialect: 'postgres',
    version: asked.rows[0]?.server_version.replace(/ .*/, '') ?? '',
    async load(table: TestTable, shardBy?: string) {
      const shards = shardsOf(table, servers.length, shardBy);
      const loading = servers.map(async ({ client }, k) => {
        for (const { text, parameters } of loadSteps(shards[k] ?? table, loaded)) await client.query(text, parameters);
      });
      await Promise.all(loading);
      loaded = table.name;
    },
    async query({ setup, text, parameters }: Statement): Promise<readonly Row[]> {
      const asking = servers.map(async ({ client }) => {
        for (const step of setup) await client.query(step);
        return client.query<Row>(text, [...parameters]);
      });
      return (await Promise.all(asking)).flatMap(({ rows }) => rows);
    },
    async close() {
      for (const { stop } of servers) await stop();
    },
  };
}

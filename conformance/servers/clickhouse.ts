import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { binaryOf } from './debian.js';
import { dataFolder, freePort, removeFolder, startServer } from './program.js';

/** A server of ClickHouse and a session on it. */
export interface ClickhouseServer {
  readonly client: ClickHouseClient;
  stop(): Promise<void>;
}

/** Ports of a server: one for its clients, one for the other servers. */
interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly interserver: number;
}

/** The name of the cluster. */
export const CLUSTER = 'tests';

/** Starts servers that know each other as one cluster. */
export async function startClickhouse(count: number): Promise<ClickhouseServer[]> {
  const ports: Ports[] = [];
  for (let k = 0; k < count; k++) {
    ports.push({ http: await freePort(), tcp: await freePort(), interserver: await freePort() });
  }
  const servers: ClickhouseServer[] = [];
  try {
    for (const own of ports) servers.push(await start(own, ports));
  } catch (error) {
    for (const { stop } of servers) await stop();
    throw error;
  }
  return servers;
}

async function start(own: Ports, all: readonly Ports[]): Promise<ClickhouseServer> {
  const { path, env } = await binaryOf('clickhouse-server', ['clickhouse-server']);
  const folder = dataFolder('clickhouse');
  for (const name of ['data', 'tmp', 'files', 'formats']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'config.xml'), configOf(folder, own, all));
  writeFileSync(join(folder, 'users.xml'), USERS);
  const client = createClient({
    url: `http://127.0.0.1:${own.http}`,
    session_id: 'tests',
    // Temporary tables belong to a session, which has one query at a time.
    max_open_connections: 1,
    request_timeout: 600_000,
    clickhouse_settings: { output_format_json_quote_denormals: 1 },
    log: { level: ClickHouseLogLevel.OFF },
  });
  const end = await startServer({
    path,
    words: [`--config-file=${join(folder, 'config.xml')}`],
    folder,
    env,
    abort: 'SIGKILL',
    async ready() {
      const { success } = await client.ping();
      if (!success) throw new Error('no answer to a ping');
    },
  });
  return {
    client,
    async stop() {
      await client.close();
      await end();
      removeFolder(folder);
    },
  };
}

function configOf(folder: string, own: Ports, all: readonly Ports[]): string {
  const shards = all.map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`);
  return `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${own.http}</http_port>
  <tcp_port>${own.tcp}</tcp_port>
  <interserver_http_port>${own.interserver}</interserver_http_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <user_files_path>${folder}/files/</user_files_path>
  <format_schema_path>${folder}/formats/</format_schema_path>
  <users_config>${folder}/users.xml</users_config>
  <keep_alive_timeout>600</keep_alive_timeout>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <timezone>UTC</timezone>
  <mark_cache_size>67108864</mark_cache_size>
  <uncompressed_cache_size>0</uncompressed_cache_size>
  <remote_servers><${CLUSTER}>${shards.join('')}</${CLUSTER}></remote_servers>
</yandex>
`;
}

/** Sub-queries on a table of the cluster are about all of its servers. */
const USERS = `<yandex>
  <profiles>
    <default>
      <max_memory_usage>2000000000</max_memory_usage>
      <distributed_product_mode>global</distributed_product_mode>
    </default>
  </profiles>
  <users>
    <default>
      <password></password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
  <quotas><default></default></quotas>
</yandex>
`;

import { join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { binaryOf } from './debian.js';
import { dataFolder, nobody, removeFolder, startServer } from './program.js';

/** A server of MariaDB and a connection to it. */
export interface MariadbServer {
  readonly connection: Connection;
  stop(): Promise<void>;
}

/** What makes a server that is thrown away soon quick and small. */
const SETTINGS = {
  'character-set-server': 'utf8mb4',
  'debug-no-sync': '1',
  'innodb-buffer-pool-size': '256M',
  'innodb-flush-log-at-trx-commit': '0',
  'innodb-flush-method': 'nosync',
  'innodb-stats-persistent': '0',
  'max-allowed-packet': '64M',
  'max-connections': '4',
};

/** Starts a server of MariaDB, reached through a socket in its own folder: it listens on no network, and so knows no accounts. */
export async function startMariadb(): Promise<MariadbServer> {
  const { path, env, root } = await binaryOf('mariadb-server-core', ['mariadbd', '/usr/sbin/mariadbd']);
  const folder = dataFolder('mariadb');
  const socket = join(folder, 'socket');
  const shared = join(root ?? '', '/usr');
  const places = {
    basedir: shared,
    'lc-messages-dir': join(shared, 'share', 'mysql'),
    'character-sets-dir': join(shared, 'share', 'mysql', 'charsets'),
    datadir: folder,
    'pid-file': join(folder, 'pid'),
    socket,
  };
  const words = [
    '--no-defaults',
    '--skip-networking',
    '--skip-grant-tables',
    ...(nobody() === null ? [] : ['--user=root']),
    ...Object.entries({ ...places, ...SETTINGS }).map(([name, value]) => `--${name}=${value}`),
  ];
  const connected: Connection[] = [];
  const end = await startServer({
    path,
    words,
    folder,
    env,
    abort: 'SIGKILL',
    async ready() {
      connected.push(await createConnection({ socketPath: socket, charset: 'utf8mb4' }));
    },
  });
  const [connection] = connected;
  if (connection === undefined) throw new Error('MariaDB answered without a connection');
  await connection.query('CREATE DATABASE IF NOT EXISTS tests');
  await connection.query('USE tests');
  return {
    connection,
    async stop() {
      await connection.end();
      await end();
      removeFolder(folder);
    },
  };
}

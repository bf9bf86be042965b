import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Binary, binaryOf } from './debian.js';
import { dataFolder, nobody, programFolder, removeFolder, startServer, type User } from './program.js';

/** A server of PostgreSQL and a connection to it, through a socket in its own folder: it listens on no network. */
export interface PostgresServer {
  readonly client: Client;
  stop(): Promise<void>;
}

/** What makes a server that is thrown away soon quick and small. */
const SETTINGS = {
  listen_addresses: '',
  max_connections: '4',
  shared_buffers: '128MB',
  work_mem: '64MB',
  max_wal_size: '256MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // A statement that takes as long as that, on a small table, takes all memory too.
  statement_timeout: '60s',
};

/** Starts a server of PostgreSQL. As root it runs as nobody, since it refuses to be root. */
export async function startPostgres(): Promise<PostgresServer> {
  const user = nobody();
  const found = await binaryOf('postgresql-15', ['postgres', ...systemPaths()]);
  const folder = dataFolder('postgres', user);
  const { path, env, root } = user === null ? found : readable(found, user);
  const data = join(folder, 'data');
  const words = ['-D', data, '-U', 'tester', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  await promisify(execFile)(join(dirname(path), 'initdb'), words, {
    cwd: folder,
    env: { ...process.env, ...env },
    ...user,
  });
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const connected: Client[] = [];
  const end = await startServer({
    path,
    words: ['-D', data, '-k', folder, ...settings],
    folder,
    env,
    user,
    // Killed, it would leave its shared memory behind.
    abort: 'SIGQUIT',
    async ready() {
      const client = new Client({ host: folder, user: 'tester', database: 'postgres' });
      await client.connect();
      connected.push(client);
    },
  });
  const [client] = connected;
  if (client === undefined) throw new Error('PostgreSQL answered without a connection');
  return {
    client,
    async stop() {
      await client.end();
      await end();
      removeFolder(folder);
      if (root !== found.root && root !== null) removeFolder(root);
    },
  };
}

/** Where Debian installs the server, newest first. */
function systemPaths(): string[] {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return [...versions.sort((a, b) => Number(b) - Number(a)), '15'].map(
    (version) => `${folder}/${version}/bin/postgres`,
  );
}

/** The program where nobody can read it: not every folder of a repository is open to all. */
function readable(found: Binary, user: User): Binary {
  if (found.root === null) return found;
  const root = programFolder('postgres-programs', user);
  cpSync(found.root, root, { recursive: true });
  const libraries = found.env['LD_LIBRARY_PATH']?.replaceAll(found.root, root) ?? '';
  return { path: join(root, relative(found.root, found.path)), env: { LD_LIBRARY_PATH: libraries }, root };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a server may take to answer, and to end. */
const PATIENCE_MS = 60_000;

const MEMORY = '/dev/shm';

/** The data of a server stay below this. */
const ROOM_BYTES = 2e9;

/** Servers that run because of this process, with what ends them at once, and folders that exist because of it. */
const running = new Map<ChildProcess, NodeJS.Signals>();
const folders = new Set<string>();

/** Whom a program runs as. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A user without rights, for programs that refuse to run as root; `null` where this process has none to give away. */
export function nobody(): User | null {
  if (process.getuid?.() !== 0) return null;
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}

/** A folder of its own for the data of a server, which nobody else can look into; it goes when the process ends. */
export function dataFolder(name: string, user: User | null = null): string {
  return newFolder(memory() ?? tmpdir(), name, user);
}

/** A folder of its own for programs, which may not run where data lie in memory. */
export function programFolder(name: string, user: User): string {
  return newFolder(tmpdir(), name, user);
}

function newFolder(place: string, name: string, user: User | null): string {
  const folder = mkdtempSync(join(place, `cx-metrics-${name}-`));
  folders.add(folder);
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}

/** Where files lie in memory, if there is room: thousands of small tables are made and dropped, and a disk would be waited for. */
function memory(): string | null {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_BYTES ? MEMORY : null;
  } catch {
    return null;
  }
}

/** A port of the loopback interface on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** What a server is started with. */
export interface Start {
  readonly path: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: User | null;
  /** What ends it at once, when there is no time to wait for it. */
  readonly abort: NodeJS.Signals;
  /** Fails until the server answers. */
  ready(): Promise<unknown>;
}

/** Starts a server and waits until it answers; gives what ends it, to be called when its clients have gone. */
export async function startServer({
  path,
  words,
  folder,
  env,
  user,
  abort,
  ready,
}: Start): Promise<() => Promise<void>> {
  const log = join(folder, 'output.log');
  const output = openSync(log, 'a');
  const child = spawn(path, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    ...(user === null ? {} : user),
  });
  closeSync(output);
  running.set(child, abort);
  let ended: string | null = null;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', (code, signal) => {
    ended ??= `ended with ${signal ?? code}: ${readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ')}`;
    running.delete(child);
  });
  const stop = () => stopped(child);
  for (const until = Date.now() + PATIENCE_MS; ; ) {
    if (ended !== null) throw new Error(`${path} ${ended}`);
    try {
      await ready();
      return stop;
    } catch (error) {
      if (Date.now() > until) {
        await stop();
        throw new Error(`${path} did not answer within ${PATIENCE_MS / 1000} s: ${(error as Error).message}`);
      }
    }
    await pause(50);
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  for (const until = Date.now() + PATIENCE_MS / 6; running.has(child) && Date.now() < until; ) await pause(20);
  if (running.has(child)) child.kill('SIGKILL');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whatever ends this process: nothing that it started stays. */
process.on('exit', () => {
  for (const [child, signal] of running) child.kill(signal);
  // what is being ended may still write
  if (running.size > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  for (const folder of folders) {
    try {
      removeFolder(folder);
    } catch (error) {
      console.error(`${folder} is left behind: ${(error as Error).message}`);
    }
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

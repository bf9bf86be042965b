import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where unpacked packages are kept. Nothing of them is installed, so that no service starts and the system stays as it is. */
const cache = fileURLToPath(new URL('../.engines', import.meta.url));

/** The package that is being fetched. */
let fetching: Promise<string> = Promise.resolve('');

/** A program of a Debian package. */
export interface Binary {
  readonly path: string;
  /** Where unpacked libraries lie that it needs: its surroundings. */
  readonly env: Readonly<Record<string, string>>;
  /** The unpacked package; `null` where the system has it. */
  readonly root: string | null;
}

/**
 * A program of the system, or else of a Debian package, which is fetched and unpacked.
 *
 * @param debian the name of the package
 * @param names where the program lies: names on the PATH, and paths from the root
 * @throws An error that says what is missing, for the table.
 */
export async function binaryOf(debian: string, names: readonly string[]): Promise<Binary> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  const installed = system.find(existsSync);
  if (installed !== undefined) return { path: installed, env: {}, root: null };
  // one after the other, since apt-get has its locks
  fetching = fetching.then(
    () => unpacked(debian),
    () => unpacked(debian),
  );
  const root = await fetching;
  const path = ['usr/bin', 'usr/sbin']
    .flatMap((folder) => names.map((name) => join(root, name.startsWith('/') ? '' : folder, name)))
    .find(existsSync);
  if (path === undefined) {
    throw new Error(`${debian} of this Debian has no ${names[0]}; to fetch it again, remove ${root}`);
  }
  const libraries = ['lib', 'usr/lib'].flatMap((place) => {
    const folder = join(root, place);
    const inside = existsSync(folder) ? readdirSync(folder) : [];
    return inside.filter((name) => name.includes('-linux-')).map((name) => join(folder, name));
  });
  const env = { LD_LIBRARY_PATH: libraries.join(delimiter) };
  return { path, env, root };
}

/** The folder with a package and all that it needs and the system lacks. */
async function unpacked(debian: string): Promise<string> {
  const root = join(cache, debian);
  if (existsSync(root)) return root;
  const names = await missing(debian);
  const arriving = join(cache, `${debian}-${process.pid}`);
  const archives = join(arriving, 'archives');
  mkdirSync(archives, { recursive: true });
  try {
    await run(archives, 'apt-get', '-o', 'APT::Sandbox::User=root', '-q', 'download', ...names);
    for (const archive of readdirSync(archives)) await run(arriving, 'dpkg', '-x', join(archives, archive), arriving);
    rmSync(archives, { recursive: true });
    renameSync(arriving, root);
  } finally {
    rmSync(arriving, { recursive: true, force: true });
  }
  return root;
}

/** The packages that an installation would bring. */
async function missing(debian: string): Promise<string[]> {
  const simulate = () => run('.', 'apt-get', 'install', '--simulate', '--no-install-recommends', debian);
  let plan: string;
  try {
    plan = await simulate();
  } catch {
    // A new machine has no lists yet. Only root can fetch them; for others the second try says what is wrong.
    if (process.getuid?.() === 0) await run('.', 'apt-get', '-q', 'update');
    plan = await simulate();
  }
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
  if (!names.includes(debian))
    throw new Error(`${debian} is installed, but its programs are not where they are looked for`);
  return names;
}

async function run(folder: string, program: string, ...words: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, words, { cwd: folder, env: { ...process.env, LC_ALL: 'C' } });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT') throw new Error(`${program} is not there: this is no Debian`);
    throw new Error(`${program} ${words.join(' ')}: ${stderr?.trim().split('\n').pop() || String(error)}`);
  }
}

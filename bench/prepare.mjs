import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder of the repository. */
export const root = dirname(here);

/**
 * When a file was last written; 0 when it is not there.
 * @param {string} path
 */
function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * The latest change in a folder. The folders count too: a deleted file leaves no other trace.
 * @param {string} folder
 */
function changedAt(folder) {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(writtenAt(folder), ...inside.map((path) => writtenAt(join(folder, path))));
}

/**
 * Runs npm, its output going to stderr.
 * @param {string} why
 * @param {string} folder
 * @param {readonly string[]} words
 */
function npm(why, folder, ...words) {
  process.stderr.write(`${why} (npm ${words.slice(0, 2).join(' ')}) ...\n`);
  const { status, error } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(error?.message ?? `npm ${words.join(' ')} failed in ${folder}`);
}

/** Builds the library where that is still to be done, and tells where. */
export function builtLibrary() {
  const dist = join(root, 'dist');
  const built = Math.min(...['index.js', 'index.cjs', 'stats.js'].map((file) => writtenAt(join(dist, file))));
  const settings = ['package.json', 'tsconfig.json', 'tsup.config.ts', 'scripts/finish-build.mjs'].map((file) =>
    writtenAt(join(root, file)),
  );
  if (built < Math.max(changedAt(join(root, 'src')), ...settings)) {
    npm('building the library', root, 'run', 'build', '--silent');
  }
  return dist;
}

/**
 * A copy of a build, so that another build that starts meanwhile changes nothing. Inside the repository, whose package.json
 * says that its files are modules.
 * @param {string} dist
 */
export function copyOf(dist) {
  const copy = join(root, '.reports', 'bench-dist');
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  return copy;
}

/** Installs what the library is measured against where that is still to be done. */
export function installPeers() {
  const done = join(here, 'node_modules', '.package-lock.json');
  if (existsSync(done) && writtenAt(done) >= writtenAt(join(here, 'package-lock.json'))) return;
  npm('installing what to measure against', here, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}

// Makes an example ready to run from a fresh checkout: builds the library and installs the example's own dependencies where that
// is still to be done. What these steps say goes to stderr, so that stdout is the example's alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

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
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    writtenAt(folder),
    ...inside.map((entry) => writtenAt(join(entry.parentPath ?? pathOf(entry), entry.name))),
  );
}

/**
 * What `parentPath` was called before Node 20.12.
 * @param {object} entry
 */
function pathOf(entry) {
  return /** @type {{ path: string }} */ (entry).path;
}

/**
 * Runs npm, quietly unless it fails: then what it said is shown and the program ends with its exit code.
 * @param {string} why
 * @param {string} folder
 * @param {readonly string[]} words
 */
function npm(why, folder, ...words) {
  process.stderr.write(`${why} …\n`);
  const child = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (child.status !== 0) {
    process.stderr.write(`${child.stdout ?? ''}${child.stderr ?? ''}npm ${words.join(' ')} failed in ${folder}\n`);
    process.exit(child.status || 1);
  }
}

/**
 * Makes the example in a folder ready to run.
 * @param {string} folder
 */
export function prepare(folder) {
  if (writtenAt(join(root, 'dist', 'index.js')) < changedAt(join(root, 'src'))) {
    if (!existsSync(join(root, 'node_modules', 'tsup'))) {
      npm('installing what builds the library', root, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
    }
    npm('building the library', root, 'run', 'build');
  }
  if (writtenAt(join(folder, 'node_modules', '.package-lock.json')) < writtenAt(join(folder, 'package-lock.json'))) {
    npm('installing what the example needs', folder, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  }
}

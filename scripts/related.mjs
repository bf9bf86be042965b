import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** @param {string} file */
const isIndex = (file) => file.startsWith('src/') && file.endsWith('/index.ts');

/** @param {string} file */
const isTest = (file) => file.endsWith('.test.ts');

/**
 * What git says has changed since the last commit, new files included.
 * @returns {string[]}
 */
export function changedFiles() {
  /** @param {string[]} options */
  const git = (...options) => execFileSync('git', options, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const listed = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return listed.filter((file) => existsSync(file));
}

/**
 * The tests that changed files have to do with: those that import them, directly or by others, but not through an index,
 * which imports everything; and the tests beside other changed files of test/, such as reference values.
 * @param {readonly string[]} files
 * @returns {{ tests: string[], files: string[] }}
 */
export function related(files) {
  const importers = importersOf();
  const found = new Set(files);
  for (const file of found) {
    if (!files.includes(file) && isIndex(file)) continue;
    for (const importer of importers.get(file) ?? []) found.add(importer);
  }
  const data = files
    .filter((file) => file.startsWith('test/') && !file.endsWith('.ts'))
    .map((file) => `${posix.dirname(file)}/`);
  return { files: [...files], tests: [...new Set([...[...found].filter(isTest), ...data])] };
}

/**
 * Which files import a file, for each one of src and test.
 * @returns {Map<string, string[]>}
 */
function importersOf() {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, name.replaceAll('\\', '/')),
    ),
  );
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'(\.[^']*)'/g)) {
      const target = posix.join(posix.dirname(file), path.replace(/\.js$/, '.ts'));
      const known = importers.get(target);
      if (known) known.push(file);
      else importers.set(target, [file]);
    }
  }
  return importers;
}

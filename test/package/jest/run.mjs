// Loads the packed package in Jest, by `require` and by `import`: Jest has loaders of its own, and what Node accepts is not
// always what they accept. Jest is installed here, with a lock of its own, where that is still to be done.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const root = join(here, '..', '..', '..');

/**
 * Runs a program, whose output goes where that of this one goes; ends with its exit code when it fails.
 * @param {string} folder
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(folder, program, ...words) {
  const { status } = spawnSync(program, words, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} file */
const writtenAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (writtenAt(join(packages, '.package-lock.json')) < writtenAt(join(here, 'package-lock.json'))) {
  run(here, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}
const installed = join(packages, 'cx-metrics');
rmSync(installed, { recursive: true, force: true });
mkdirSync(installed);
const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', installed];
const packed = execFileSync('npm', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const [{ filename }] = JSON.parse(packed);
run(installed, 'tar', '-xzf', filename, '--strip-components=1');
run(here, process.execPath, '--experimental-vm-modules', '--no-warnings', join(packages, 'jest', 'bin', 'jest.js'));

// `npm run build`, unless dist/ is what these very sources, configurations and tools have made already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = 'node_modules/.cache/cx-metrics';
const stamp = `${cache}/build.json`;
const inputs = [
  'src',
  'tsup.config.ts',
  'scripts/finish-build.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A fingerprint of files and of all that is in folders.
 * @param {readonly string[]} paths
 */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.filter((each) => existsSync(each))) {
    const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [''];
    for (const file of inside.map((name) => join(path, name)).sort()) {
      if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** What went in and what came out. */
const state = () => JSON.stringify({ sources: fingerprint(inputs), built: fingerprint(['dist']) });

if (existsSync('dist') && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) {
  // The demo builds again what is older than the sources.
  const now = new Date();
  for (const name of readdirSync('dist')) utimesSync(join('dist', name), now, now);
} else {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, state());
  }
  process.exitCode = status ?? 1;
}

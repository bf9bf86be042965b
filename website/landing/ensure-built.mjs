import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The playground runs the library as it is published: a fresh clone is built first. */
export function ensureBuilt() {
  if (existsSync(join(ROOT, 'dist/catalog-compute.js'))) return;
  const { status } = spawnSync(process.execPath, ['scripts/build-once.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('the library could not be built');
}

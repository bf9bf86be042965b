// Builds the documentation site: `npm run docs`. What comes out, in site/, is ready for any static host.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const typedoc = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin', 'typedoc');
// the types have a step of their own
const { status } = spawnSync(process.execPath, [typedoc, '--skipErrorChecking'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;

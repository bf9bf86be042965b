// Starts the demo from a fresh checkout.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../prepare.mjs';

const here = dirname(fileURLToPath(import.meta.url));
prepare(here);

const { register } = await import('tsx/esm/api');
register({ tsconfig: join(here, 'tsconfig.json') });
const { start } = await import('./src/main.ts');
await start();

// Starts the example from a fresh checkout: `node examples/dashboard/run.mjs`.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../prepare.mjs';

prepare(dirname(fileURLToPath(import.meta.url)));
await import('./main.mjs');

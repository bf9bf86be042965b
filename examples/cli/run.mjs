// Starts the example from a fresh checkout: `node examples/cli/run.mjs nps answers.csv --score rating`.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../prepare.mjs';

prepare(dirname(fileURLToPath(import.meta.url)));
await import('./main.mjs');

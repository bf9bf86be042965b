// Makes the small examples ready to run, each with the packages that it has locked.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

const here = dirname(fileURLToPath(import.meta.url));
for (const name of ['cli', 'mcp-server', 'dashboard']) prepare(join(here, name));

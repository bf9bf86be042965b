// Makes the site ready to be built from a fresh checkout: see examples/prepare.mjs.
import { fileURLToPath } from 'node:url';
import { prepare } from '../examples/prepare.mjs';

prepare(fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, ''));

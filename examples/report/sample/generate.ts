// Writes the embedded sample; with --check it only says whether the files are what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleFiles } from './files.js';

const isCheck = process.argv.includes('--check');
for (const [name, contents] of sampleFiles()) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (!isCheck) {
    writeFileSync(path, contents);
  } else if (readFileSync(path, 'utf8') !== contents) {
    process.stderr.write(`${name} is not what the generator writes\n`);
    process.exitCode = 1;
  }
}

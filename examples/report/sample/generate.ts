// Writes the embedded sample and two exports; with --check it only says whether the files are what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportFiles } from './exports.js';
import { sampleFiles } from './files.js';

const isCheck = process.argv.includes('--check');
for (const [name, contents] of [...sampleFiles(), ...exportFiles()]) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (!isCheck) {
    writeFileSync(path, contents);
  } else if (readFileSync(path, 'utf8') !== contents) {
    process.stderr.write(`${name} is not what the generator writes\n`);
    process.exitCode = 1;
  }
}

// Loads the packed package in the newest version of each line of Node that is supported, as ES modules and as CommonJS,
// and compares what they compute: `npm run test:runtimes`, or with the lines that are wanted. npx fetches each of them,
// some 40 MB, so this is no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lines = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'];

/**
 * What a program prints.
 * @param {string} folder
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {string}
 */
function outputOf(folder, program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: exit code ${status}\n${stderr}`);
  return stdout;
}

const consumer = mkdtempSync(join(tmpdir(), 'cx-metrics-runtimes-'));
try {
  cpSync(join('test', 'package', 'consumer'), consumer, { recursive: true });
  const installed = join(consumer, 'node_modules', 'cx-metrics');
  mkdirSync(installed, { recursive: true });
  const packed = outputOf('.', 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer]);
  const [{ filename }] = JSON.parse(packed);
  outputOf(consumer, 'tar', ['-xzf', filename, '--strip-components=1', '-C', installed]);
  /** @type {string | undefined} */
  let first;
  for (const line of lines) {
    const said = outputOf(consumer, 'npx', ['--yes', `--package=node@${line}`, '--', 'node', 'smoke.mjs']);
    const { version, values, esm, node } = JSON.parse(said);
    const rest = JSON.stringify({ ...JSON.parse(said), node: undefined });
    first ??= rest;
    console.log(
      `Node ${node}: cx-metrics ${version}, ${esm.root.length} names of the root, nps ${values.join(' and ')}`,
    );
    if (rest !== first) throw new Error(`Node ${node} differs from line ${lines[0]}:\n${rest}\n${first}`);
  }
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

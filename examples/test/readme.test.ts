import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const examples = readdirSync('examples', { withFileTypes: true }).filter((entry) => {
  return entry.isDirectory() && entry.name !== 'test' && entry.name !== 'node_modules';
});
const readmeOf = (name: string) => readFileSync(join('examples', name, 'README.md'), 'utf8');

/** The commands that a README begins with. */
function commandsOf(name: string): string[] {
  const [, block = ''] = /```sh\n(.*?)```/s.exec(readmeOf(name)) ?? [];
  return block.split('\n').filter((line) => line !== '');
}

it('every example is in the list of examples', () => {
  const list = readFileSync('examples/README.md', 'utf8');
  for (const { name } of examples) expect(list).toContain(`[${name}](${name}/README.md)`);
});

describe.skipIf(process.platform === 'win32').each(['cli', 'mcp-server'])('the README of %s', (name) => {
  it.each(commandsOf(name))('%s', (command) => {
    // what it installs or builds the first time it says on stderr
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
});

/** Own code of an example: what a reader has to read. */
function linesOf(folder: string): number {
  let lines = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !/^(node_modules|dist|test)$/.test(entry.name)) lines += linesOf(path);
    else if (/\.(mjs|js|css|html)$/.test(entry.name)) lines += readFileSync(path, 'utf8').trimEnd().split('\n').length;
  }
  return lines;
}

it.each(['cli', 'mcp-server', 'dashboard'])('%s can be read in a quarter of an hour: 300 lines', (name) => {
  const lines = linesOf(join('examples', name));
  expect(lines).toBeGreaterThan(100);
  expect(lines).toBeLessThanOrEqual(300);
});

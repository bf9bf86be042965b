import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CleanFolder, cleanFolder } from './clean-folder.js';
import { runProgram } from './run-program.js';

/** What a package in a folder exports; its types are those of the same package elsewhere. */
const from = async (folder: string, path: string) => import(pathToFileURL(join(folder, 'node_modules', path)).href);

describe('in a clean folder, on the packed library', () => {
  let clean: CleanFolder;
  beforeAll(() => {
    clean = cleanFolder();
  });
  afterAll(() => clean?.remove());

  /** An example of which nothing leads back to the checkout. */
  function installed(name: string): string {
    const folder = clean.install(name);
    const library = join(folder, 'node_modules', 'cx-metrics');
    expect(lstatSync(library).isSymbolicLink()).toBe(false);
    expect(existsSync(join(library, 'src'))).toBe(false);
    return folder;
  }

  it('the command line computes', () => {
    const folder = installed('cli');
    const args = ['nps', '-', '--score', 'rating', '--by', 'team', '--language', 'vi'];
    const { status, stdout, stderr } = runProgram(join(folder, 'main.mjs'), args, 'rating,team\n10,a\n3,b\n9,a\n');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Chỉ số sẵn lòng giới thiệu là 33 điểm/);
    expect(stdout).toMatch(/│ a +│ 100 điểm/);
  });

  it('the tool server answers', async () => {
    const folder = installed('mcp-server');
    const sdk = '@modelcontextprotocol/sdk/dist/esm/client';
    const { Client } = await from(folder, `${sdk}/index.js`);
    const { StdioClientTransport } = await from(folder, `${sdk}/stdio.js`);
    const client = new Client({ name: 'test', version: '0.0.0' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [join(folder, 'main.mjs')] }));
    const asked = { id: 'conversion-rate', input: { converted: 230, visitors: 9200 } };
    const { content } = await client.callTool({ name: 'compute_metric', arguments: asked });
    await client.close();
    expect(content[0].text).toMatch(/^Conversion rate is 2\.5% \(2\.2% to 2\.8%/);
  });

  it('the dashboard is built and served', async () => {
    const folder = installed('dashboard');
    const server = spawn(process.execPath, [join(folder, 'main.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        server.stdout.on('data', (text) => resolve(String(text).trim()));
        server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
      });
      const page = await (await fetch(address)).text();
      const [, script = ''] = /src="\.\/(assets\/[^"]+\.js)"/.exec(page) ?? [];
      const served = await (await fetch(new URL(script, address))).text();
      expect(served).toBe(readFileSync(join(folder, 'dist', script), 'utf8'));
      expect(served).toContain('Trải nghiệm khách hàng từ tệp CSV');
    } finally {
      server.kill();
    }
  });

  it('two workers count', () => {
    const { status, stdout } = runProgram(join(installed('workers'), 'main.mjs'), ['20000']);
    expect(status).toBe(0);
    expect(stdout).toContain('states are the same to the last bit');
  });

  it('the warehouse counts ten metrics', () => {
    clean.copy('report/sample');
    const { status, stdout } = runProgram(join(installed('warehouse'), 'main.mjs'), []);
    expect(status).toBe(0);
    expect(stdout).toContain('All are equal, every number of every group, to the last bit');
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readSizes } from '../../scripts/sizes.mjs';
import { filesUnder } from '../docs/examples.js';

const consumer = inject('consumer');
const installed = join(consumer, 'node_modules/cx-metrics');

/** What a program prints; the text alone when it ends well, else its exit code too. */
function outputOf(program: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8' });
  return status === 0 ? stdout : `exit code ${status}\n${stdout}${stderr}`;
}

describe('the packed package', () => {
  it('holds the build, the guides, its description and its licence, nothing else', () => {
    const others = filesUnder(consumer, 'node_modules/cx-metrics', '')
      .map((path) => path.replace('node_modules/cx-metrics/', ''))
      .filter((path) => !/^dist\/((commonjs|types)\/)?[\w-]+\.(js|cjs|d\.ts|d\.cts)$/.test(path));
    const guides = filesUnder('.', 'docs', '.md')
      .map((path) => path.replace('./', ''))
      // its links lead to pages of the site
      .filter((path) => path !== 'docs/find-your-metric.md');
    const kinds = ['dist/commonjs/package.json', 'dist/types/package.json'];
    const bundles = ['dist/udaf/cx-metrics.iife.js', 'dist/udaf/cx-metrics.mjs'];
    const pages = [
      ...guides,
      ...kinds,
      ...bundles,
      'LICENSE',
      'README.md',
      'README.vi.md',
      'SECURITY.md',
      'package.json',
    ];
    // written by the first release
    expect(others.filter((path) => path !== 'CHANGELOG.md').sort()).toEqual(pages.sort());
  });

  it('is as small as bench/sizes.json says; nearly half of it are doc comments', () => {
    const { packed, installed: unpacked } = readSizes().package;
    const bytes = filesUnder(consumer, 'node_modules/cx-metrics', '')
      .map((path) => statSync(join(consumer, path)).size)
      .reduce((a, b) => a + b, 0);
    expect(statSync(inject('tarball')).size).toBeLessThanOrEqual(packed);
    expect(bytes).toBeLessThanOrEqual(unpacked);
  });

  it('asks for no other package', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
    expect(Object.keys(manifest).filter((key) => /^(peer|optional|bundled?)?dependencies$/i.test(key))).toEqual([]);
  });

  it('has the same exports as ES modules and as CommonJS, and works as both', () => {
    const text = execFileSync(process.execPath, ['smoke.mjs'], { cwd: consumer, encoding: 'utf8' });
    const { esm, cjs, imported, values, recognised, version } = JSON.parse(text);
    expect(cjs).toEqual(esm);
    expect(imported).toEqual(esm);
    for (const names of Object.values(esm)) expect(names).not.toEqual([]);
    expect(values).toEqual([25, 25]);
    expect(recognised).toEqual([
      [true, true, 'INVALID_VALUE'],
      [true, true, 'INVALID_VALUE'],
    ]);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('passes publint', () => {
    expect(outputOf('node_modules/publint/src/cli.js', '--strict', '--pack', 'false', installed)).toContain('All good');
  });

  it('has types that are right for every way to resolve it', () => {
    const program = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    expect(outputOf(program, inject('tarball'))).not.toContain('exit code');
  });

  it('has the same code as ES modules and as CommonJS, with the names of functions, without spaces and source maps', () => {
    const dist = 'node_modules/cx-metrics/dist';
    for (const file of [...filesUnder(consumer, dist, '.cjs'), ...filesUnder(consumer, `${dist}/commonjs`, '.js')]) {
      const [common, module] = [file, file.replace('/commonjs/', '/').replace(/\.cjs$/, '.js')].map((path) =>
        readFileSync(join(consumer, path), 'utf8'),
      );
      const lines = (text = '') =>
        text.split('\n').filter((line) => !/^("use strict"|import|export|const{|require|module)/.test(line));
      expect(lines(common)).toEqual(lines(module));
      expect(module).not.toMatch(/sourceMappingURL|\n /);
      // no line is a screenful of screens where Node prints it for an error that nobody catches
      expect(Math.max(...lines(module).map((line) => line.length), 0)).toBeLessThan(5000);
    }
  });

  it('leaves a stack trace that tells which function refused', () => {
    const text = "import('cx-metrics').then(({ nps }) => nps([11])).catch(({ stack }) => console.log(stack))";
    const stack = execFileSync(process.execPath, ['-e', text], { cwd: consumer, encoding: 'utf8' });
    expect(stack).toMatch(/^ +at (\w+\.)?nps \(.*cx-metrics\/dist\//m);
    expect(stack).toMatch(/^ +at refuseScore \(/m);
  });

  it('has one set of declarations with their comments, which both forms of an entry name', () => {
    const entries = filesUnder(consumer, 'node_modules/cx-metrics/dist', '.d.cts');
    expect(entries).toHaveLength(12);
    for (const common of entries) {
      const [, name = ''] = /([\w-]+)\.d\.cts$/.exec(common) ?? [];
      for (const file of [common, common.replace(/cts$/, 'ts')]) {
        expect(readFileSync(join(consumer, file), 'utf8')).toBe(`export * from './types/${name}.js';\n`);
      }
    }
    expect(readFileSync(join(installed, 'dist/types/index.d.ts'), 'utf8')).toContain('@example');
  });

  it('is cut so that the CommonJS form of a part is packed for nearly nothing: both within what gzip looks back', () => {
    const parts = filesUnder(consumer, 'node_modules/cx-metrics/dist/commonjs', '.js');
    expect(Math.max(...parts.map((path) => statSync(join(consumer, path)).size))).toBeLessThan(32_000);
    const entries = filesUnder(consumer, 'node_modules/cx-metrics/dist', '.cjs');
    for (const file of entries)
      expect(readFileSync(join(consumer, file), 'utf8')).not.toMatch(/^(var|function|class) /m);
  });

  it.each(['nodenext', 'bundler', 'node10'])('type-checks in a strict %s project without node types', (kind) => {
    expect(outputOf('node_modules/typescript/bin/tsc', '-p', join(consumer, `tsconfig.${kind}.json`))).toBe('');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../../scripts/pour/origin.mjs';
import { filesUnder } from '../docs/examples.js';
import { isTypeOnly, sources } from './sources.js';

const files = sources();

/** Modules that hold data rather than code may be longer. */
const isData = (path: string) => /\/(entries|records|lists|vi|locale|data|words)\//.test(path);

const sizes = files
  .filter(({ fileName }) => !isData(fileName))
  .map(({ fileName, text }) => ({ path: fileName, lines: text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

/** The size that a share of the files does not exceed. */
const sizeAt = (share: number) => sizes[Math.ceil(share * sizes.length) - 1]?.lines ?? 0;

describe('files', () => {
  it(`are small (lines: median ${sizeAt(0.5)}, 90th percentile ${sizeAt(0.9)}, most ${sizeAt(1)})`, () => {
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizeAt(0.9)).toBeLessThanOrEqual(220);
    expect(sizes.filter(({ lines }) => lines > 350)).toEqual([]);
  });

  it('of tests part their runs by `some` alone, which knows only whole numbers', () => {
    const tests = filesUnder('.', 'test', '.ts').filter((path) => path !== 'test/runs.ts');
    expect(tests.filter((path) => /\bruns\s*\/\s*\d/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('share a folder with few: at most fifteen, index and data apart', () => {
    const full = new Map<string, number>();
    for (const { fileName } of files.filter(({ fileName }) => basename(fileName) !== 'index.ts' && !isData(fileName))) {
      full.set(dirname(fileName), (full.get(dirname(fileName)) ?? 0) + 1);
    }
    expect(full.size).toBeGreaterThan(20);
    expect([...full].filter(([, count]) => count > 15)).toEqual([]);
  });

  it('have names that say what they hold', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|lib)(\.|$)/;
    const paths = ['src', 'test', 'scripts', 'bench', 'examples'].flatMap((folder) => filesUnder('.', folder, ''));
    expect(paths.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
  });

  it('have their tests at the same path under test/, but poured ones, which have a table test', () => {
    const untested = files
      .filter(({ fileName, statements }) => basename(fileName) !== 'index.ts' && !statements.every(isTypeOnly))
      .filter(({ fileName, text }) => !isData(fileName) && !text.startsWith(ORIGIN))
      .map(({ fileName }) => fileName.replace(/^src\//, 'test/').replace(/\.ts$/, ''))
      .filter((path) => !['.test.ts', '.prop.test.ts'].some((ending) => existsSync(path + ending)));
    expect(untested).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { folderWith, removeFolders } from './run-report.js';

afterAll(removeFolders);

const report = fileURLToPath(new URL('..', import.meta.url));

/** Runs the program as a process of its own, on the library's sources, so that no build is needed. */
function start(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const folder = folderWith({ 's.csv': 'score\n12\n' });
  const library = (entry: string) => [join(report, '../../src', entry, 'index.ts')];
  const paths = {
    'cx-metrics': library('.'),
    'cx-metrics/presets': library('presets'),
    'cx-metrics/format': library('format'),
    'cx-metrics/format/en': library('format/en'),
    'cx-metrics/format/vi': library('format/vi'),
    'cx-metrics/stats': library('stats'),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }));
  const main = pathToFileURL(join(report, 'src/main.ts')).href;
  writeFileSync(join(folder, 'start.mts'), `import { start } from '${main}';\nawait start();\n`);
  const tsx = pathToFileURL(join(report, 'node_modules/tsx/dist/loader.mjs')).href;
  const { INIT_CWD: _, ...rest } = process.env;
  return spawnSync(process.execPath, ['--import', tsx, join(folder, 'start.mts'), ...words], {
    cwd: report,
    encoding: 'utf8',
    env: { ...rest, TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json'), INIT_CWD: folder, ...environment },
  });
}

describe('the process', () => {
  it('reads paths from where npm was called, and ends with code 2, one line and no stack trace', () => {
    const { status, stdout, stderr } = start(['--survey', 's.csv', '--score', 'score'], {});
    expect(stderr).toBe(
      's.csv:2: column "score": a score must be a whole number from 0 to 10; got 12: --on-invalid count counts it\n',
    );
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('prints its help on stdout', () => {
    const { status, stdout, stderr } = start(['--help'], {});
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Usage: npm run demo -- \[options\]/);
    expect(status).toBe(0);
  });
});
